import { countdownHead } from '../../src/workbook/countdown';
import { aSalon, build, columnOf, rowsOf, TAB, TEMPLATES, write } from './a-countdown-file';
import { PLAN, SETTINGS, type } from './a-file';
import { calculating } from './calculating';
import { formulaAt, type MemoryFile, putSquare, tabOf, usedSize, valueAt } from './memory-file';

/** The rows of the tab in which a text stands, each as it says where: "12 comment". */
function placesOf(file: MemoryFile, said: string): readonly string[] {
  const from = tabOf(file, TAB);
  const { rows, columns } = usedSize(from);
  const found: string[] = [];
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1)
      if (valueAt(file, from, row, column) === said)
        found.push(`${row} ${String(valueAt(file, from, countdownHead.keys, column))}`);
  return found;
}

const rowOf = (file: MemoryFile, step: string): number => {
  const from = tabOf(file, TAB);
  const rows = Array.from({ length: usedSize(from).rows }, (_, index) => index + 1);
  return rows.find((row) => row > countdownHead.keys && valueAt(file, from, row, 1) === step) ?? 0;
};

/** The formulas of a step's row that are hers, by their columns. */
const formulaOf = (file: MemoryFile, step: string, key: string): string =>
  formulaAt(tabOf(file, TAB), rowOf(file, step), columnOf(file, key));

function putFormula(file: MemoryFile, row: number, key: string, formula: string): void {
  putSquare(tabOf(file, TAB), row, columnOf(file, key), { cell: { formula } });
}

describe('what she wrote into a countdown stands as she wrote it when it is built again', () => {
  test.each(['status', 'deliverable', 'doneOn', 'comment'])('a formula under %s', (key) => {
    const { file, port } = aSalon();
    build(port);
    putFormula(file, rowOf(file, 'Brief'), key, '=Plan!$B$2&"A9"');
    build(port);
    expect(formulaOf(file, 'Brief', key)).toBe('=Plan!$B$2&"A9"');
    expect(formulaOf(file, 'Maquette', key)).toBe('');
  });

  test('a formula that looks at its own row does so from the row its step has then', () => {
    const { file, port, stepsRow } = aSalon();
    build(port);
    const [before, last] = [rowOf(file, 'Impression'), rowOf(file, 'Brief')];
    const others = `SUM(Plan!A${before}:B${before})&Plan!$C$${before}&"C${before}"`;
    putFormula(file, before, 'comment', `=IF($E${before}>3;C${before};D${last})&${others}`);
    // One step more above it.
    type(file, TEMPLATES, `F${stepsRow + 3}`, 'Foire');
    type(file, TEMPLATES, `G${stepsRow + 3}`, 'Relecture');
    type(file, TEMPLATES, `H${stepsRow + 3}`, '1');
    type(file, TEMPLATES, `I${stepsRow + 2}`, 'Relecture');
    type(file, TEMPLATES, `I${stepsRow + 3}`, 'Maquette');
    build(port);
    const now = rowOf(file, 'Impression');
    expect(now).toBe(before + 1);
    expect(formulaOf(file, 'Impression', 'comment')).toBe(`=IF($E${now}>3;C${now};D${last})&${others}`);
  });

  test('a day and a number as a comment are no texts', () => {
    const { file, port } = aSalon();
    build(port);
    write(file, 'Brief', 'comment', 12);
    build(port);
    expect(valueAt(file, tabOf(file, TAB), rowOf(file, 'Brief'), columnOf(file, 'comment'))).toBe(12);
    expect(rowsOf(file, ['name', 'comment'])[0]).toBe('Brief | 12');
  });

  test('words in free cells of the head, beside the date of the action, and beside and below the legend', () => {
    const { file, port } = aSalon();
    build(port);
    calculating(file, PLAN, SETTINGS, TEMPLATES, TAB);
    const from = tabOf(file, TAB);
    const last = usedSize(from).rows;
    const due = rowOf(file, 'Impression') + 1;
    const put = (row: number, key: string, words: string): void =>
      putSquare(from, row, columnOf(file, key), { cell: { text: words } });
    put(2, 'alert', 'Vu avec Léa');
    put(due, 'comment', 'Salle 4');
    put(due + 1, 'name', 'Penser au visa');
    put(last, 'name', 'Imprimé en A3');
    putSquare(from, due + 1, 12, { cell: { text: 'Congés de Léa' } });
    for (let times = 0; times < 2; times += 1) {
      build(port);
      expect(placesOf(file, 'Vu avec Léa')).toEqual(['2 alert']);
      expect(placesOf(file, 'Salle 4')).toEqual([`${due} comment`]);
      expect(placesOf(file, 'Penser au visa')).toEqual([`${due + 1} name`]);
      expect(placesOf(file, 'Imprimé en A3')).toEqual([`${last} name`]);
      expect(valueAt(file, from, due + 1, 12)).toBe('Congés de Léa');
    }
  });

  test('nothing of ours is taken for hers', () => {
    const { file, port } = aSalon();
    build(port);
    calculating(file, PLAN, SETTINGS, TEMPLATES, TAB);
    const before = cellsIn(file);
    build(port);
    const now = cellsIn(file);
    expect(now.filter((cell, at) => cell !== before[at])).toEqual([]);
  });
});

const cellsIn = (file: MemoryFile): readonly string[] => {
  const from = tabOf(file, TAB);
  const { rows, columns } = usedSize(from);
  return Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns) + 1, (at % columns) + 1];
    return `${row} ${column} ${JSON.stringify(valueAt(file, from, row, column))} ${formulaAt(from, row, column)}`;
  });
};
