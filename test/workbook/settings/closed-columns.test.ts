import { columnLetters } from '../../../src/formula';
import type { Cell } from '../../../src/workbook/cells';
import { CLOSED_ROWS } from '../../../src/workbook/settings/closures';
import type { SettingsColumn } from '../../../src/workbook/settings/columns';
import { columnOf, FIRST_ROW, LIST_ROWS } from '../../../src/workbook/settings/places';
import { made, written } from './a-settings-tab';

const formulaOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : '';
const fixed = (column: SettingsColumn, rows: number): string => {
  const letters = columnLetters(columnOf(column));
  return `$${letters}$${FIRST_ROW}:$${letters}$${FIRST_ROW + rows - 1}`.replace(/^(.*):\1$/, '$1');
};

/** A column of the tab, from its first row on. */
function column(name: SettingsColumn): readonly (Cell | undefined)[] {
  return written(made())
    .slice(FIRST_ROW - 1)
    .map((row) => row[columnOf(name) - 1]);
}

describe('the list of days closed', () => {
  test('counts the days of each of its lines, and no line more', () => {
    const counts = column('closedCount').map(formulaOf);
    const [first, until] = (['holidays', 'holidaysUntil'] as const).map((it) => columnLetters(columnOf(it)));
    expect(counts.filter((it) => it !== '').length).toBe(LIST_ROWS);
    counts.slice(0, LIST_ROWS).forEach((text, index) => {
      expect(text).toContain(`SUM(${first}${FIRST_ROW + index})`);
      expect(text).toContain(`SUM(${until}${FIRST_ROW + index})`);
    });
  });

  test('adds up those before each line, and below the last', () => {
    const before = column('closedBefore');
    expect(before[0]).toBe(0);
    expect(before.filter((it) => it !== null && it !== undefined).length).toBe(LIST_ROWS + 1);
    for (const rows of [2, 3, LIST_ROWS]) expect(formulaOf(before[rows])).toBe(`=SUM(${fixed('closedCount', rows)})`);
  });

  test('is laid out a day a row, each looked for in the whole list and once', () => {
    const [listed, closed] = [column('listedDays').map(formulaOf), column('closedDays').map(formulaOf)];
    expect([listed, closed].map((all) => all.filter((it) => it !== '').length)).toEqual([CLOSED_ROWS, CLOSED_ROWS]);
    for (const index of [0, 1, CLOSED_ROWS - 1]) {
      expect(listed[index]).toContain(fixed('holidays', LIST_ROWS));
      expect(listed[index]).toContain(fixed('closedBefore', LIST_ROWS + 1));
      expect(listed[index]).toContain(`"<=${index}"`);
    }
    const letters = columnLetters(columnOf('listedDays'));
    expect(closed[0]).toBe(`=${letters}${FIRST_ROW}`);
    expect(closed[2]).toContain(`COUNTIFS(${fixed('listedDays', 2)};${letters}${FIRST_ROW + 2})`);
  });
});
