import { dayOf, dayOfSerial } from '../../../src/domain/time';
import { type Area, area, type Cell, type CellValue, type Grid, type Operation } from '../../../src/workbook/cells';
import { figureLayout, figureRow, figuresTab, turnedFigures } from '../../../src/workbook/kpi';
import { cellsAfter, looksAfter, sourceOf } from './a-shop-by-week';

const TAB = 'Chiffres';
/** Where it stands: rows and columns of hers come before it. */
const [ROW, COLUMN] = [11, 3];
const figures = ['visits', 'revenue'] as const;

/** Numbers in it are the days of its heads. */
function shownBy(cell: Cell): CellValue {
  if (typeof cell === 'number') return { day: dayOfSerial(cell) };
  if (cell === null || typeof cell !== 'object') return cell ?? '';
  if ('text' in cell) return cell.text;
  return 'day' in cell ? cell : '';
}

/** The tab of figures of 2027, a row whose key nobody knows below it. */
function aTab(): { values: CellValue[][]; formulas: string[][] } {
  const source = sourceOf(2027);
  const rows = [
    ...cellsAfter(figuresTab(TAB, source), TAB),
    ...figures.map((key) => figureRow(key, figureLayout, source)),
    Array.from({ length: 28 }, (_, index) => (index === 27 ? { text: 'no_such_figure' } : null)),
  ];
  const values = rows.map((cells) => Array.from({ length: 28 }, (_, index) => shownBy(cells[index] ?? null)));
  return { values, formulas: values.map((cells) => cells.map(() => '')) };
}

/** So many blank columns put in front of the months, as an interruption leaves them. */
function withBlank(count: number): ReturnType<typeof aTab> {
  const put = <T>(cells: readonly T[], blank: T): T[] => [
    ...cells.slice(0, 3),
    ...Array.from({ length: count }, () => blank),
    ...cells.slice(3),
  ];
  const { values, formulas } = aTab();
  return { values: values.map((cells) => put(cells, '')), formulas: formulas.map((cells) => put(cells, '')) };
}

function turned(
  year: number,
  { values, formulas }: { values: Grid<CellValue>; formulas: Grid<string> },
  isInterrupted = false,
  firstMonth = 1,
) {
  const columns = values[0]?.length ?? 0;
  return turnedFigures(
    {
      place: { tab: TAB, ...area(ROW, COLUMN, 305, columns) },
      values,
      formulas,
      figures: { tab: TAB, ...area(ROW + 5, COLUMN + 3, 300, columns - 4) },
      isInterrupted,
    },
    sourceOf(year, firstMonth),
  );
}

const inserted = (operations: readonly Operation[] = []): readonly number[] =>
  operations.flatMap((it) => (it.do === 'insert-columns' ? [it.after, it.count] : []));
const areas = (operations: readonly Operation[] = [], what: Operation['do']): readonly Area[] =>
  operations.flatMap((it) => (it.do === what && 'area' in it ? [it.area] : []));

describe('a year that has turned', () => {
  test('gets columns of its own, their heads and keys where those of the others stand', () => {
    const { contents = [], added } = turned(2028, aTab()) ?? {};
    expect(added).toEqual(Array.from({ length: 12 }, (_, index) => dayOf(2028, index + 1, 1)));
    expect(inserted(contents)).toEqual([COLUMN + 2, 12]);
    expect(contents.filter((it) => it.do === 'write')).toEqual([
      {
        do: 'write',
        tab: TAB,
        row: ROW + 2,
        column: COLUMN + 3,
        cells: [added?.map((day) => ({ day })), added?.map((day) => ({ text: `month${day}` }))],
      },
    ]);
    expect(areas(contents, 'name')).toEqual([
      area(ROW + 5, COLUMN + 3, 300, 36),
      area(ROW + 2, COLUMN + 3, 1, 36),
      area(ROW, COLUMN, 305, 40),
      area(ROW + 3, COLUMN, 1, 40),
    ]);
  });

  test('looks like the others: months above, figures in their unit, and no drop-down of the column beside', () => {
    const looks = turned(2028, aTab())?.looks ?? [];
    const all = area(ROW, COLUMN + 3, 305, 12);
    expect([areas(looks, 'paint'), areas(looks, 'clear-choices')]).toEqual([[all], [all]]);
    expect(looks.filter((it) => it.do === 'size-columns')).toMatchObject([
      { column: COLUMN + 3, count: 12, pixels: 98 },
    ]);
    const at = looksAfter(looks);
    for (const column of [COLUMN + 3, COLUMN + 14]) {
      expect(at(ROW + 2, column)).toMatchObject({ bold: true, numberFormat: 'mmm yyyy', align: 'right' });
      expect([ROW + 1, ROW + 3, ROW + 4, ROW + 8].map((row) => at(row, column))).toEqual([{}, {}, {}, {}]);
      expect(at(ROW + 5, column).numberFormat).toBe('#,##0');
      expect(at(ROW + 6, column).numberFormat).toContain('€');
      // One that is no longer known is a number like most of them.
      expect(at(ROW + 7, column).numberFormat).toBe('#,##0');
    }
    expect([at(ROW + 5, COLUMN + 2), at(ROW + 5, COLUMN + 15)]).toEqual([{}, {}]);
  });

  test('whose months go to two places is painted in both', () => {
    const looks = turned(2025, aTab(), false, 9)?.looks ?? [];
    expect(areas(looks, 'paint')).toEqual([area(ROW, COLUMN + 15, 305, 4), area(ROW, COLUMN + 31, 305, 12)]);
    for (const it of looks)
      if (it.do === 'paint') {
        const columns = it.paints.flatMap(({ area }) => [area.column, area.column + area.columns - 1]);
        expect([Math.min(...columns), Math.max(...columns)]).toEqual([
          it.area.column,
          it.area.column + it.area.columns - 1,
        ]);
      }
  });

  test('is nothing where the keys of the columns are gone', () => {
    const { values, formulas } = aTab();
    expect(turned(2028, { values: values.filter((cells) => !cells.includes('key')), formulas })).toBeUndefined();
  });

  test('that was left half done takes the blank columns, but none with anything in it', () => {
    const left = withBlank(12);
    const whole = turned(2028, aTab());
    const finished = turned(2028, left, true);
    expect(finished?.contents).toEqual(whole?.contents.filter((it) => it.do !== 'insert-columns'));
    expect(finished?.looks).toEqual(whole?.looks);
    // Nothing is taken where nobody was interrupted.
    expect(inserted(turned(2028, left)?.contents)).toEqual([COLUMN + 14, 12]);
    for (const row of [0, 4, 6]) {
      const hers = withBlank(12);
      (hers.values[row] ?? [])[5] = 'à elle';
      expect([row, ...inserted(turned(2028, hers, true)?.contents)]).toEqual([row, COLUMN + 14, 12]);
      const formula = withBlank(12);
      (formula.formulas[row] ?? [])[5] = '=""';
      expect([row, ...inserted(turned(2028, formula, true)?.contents)]).toEqual([row, COLUMN + 14, 12]);
    }
  });

  test('paints months again that were added and not painted, and none that was there before', () => {
    const left = withBlank(12);
    for (const index of Array(12).keys()) {
      const day = dayOf(2028, index + 1, 1);
      (left.values[2] ?? [])[index + 3] = { day };
      (left.values[3] ?? [])[index + 3] = `month${day}`;
    }
    const again = turned(2028, left, true);
    expect([again?.added, inserted(again?.contents)]).toEqual([[], []]);
    expect(areas(again?.looks, 'paint')).toEqual([area(ROW, COLUMN + 3, 305, 12)]);
    // Her figure, or her formula, in the first row below the keys or in a later one.
    (left.values[4] ?? [])[3] = 'à elle';
    (left.formulas[5] ?? [])[14] = '=""';
    expect(areas(turned(2028, left, true)?.looks, 'paint')).toEqual([area(ROW, COLUMN + 4, 305, 10)]);
  });
});
