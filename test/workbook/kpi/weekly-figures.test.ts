import { fiscalYear, weeksOf } from '../../../src/domain/time';
import { cell, formulaText } from '../../../src/formula';
import { area, type Cell, type Operation } from '../../../src/workbook/cells';
import {
  isOfWeeks,
  monthsOfWeeks,
  names,
  newWeekLayout,
  weekColumnsAdded,
  weekColumnsOf,
  weekLayout,
  weeklyIn,
  weekMonths,
  weeksAdded,
  weeksTurned,
  weeksWithoutRoom,
} from '../../../src/workbook/kpi';
import { monthOfWeeksFormula } from '../../../src/workbook/kpi/week-formulas';
import { day } from '../../domain/builders';
import {
  added,
  aPlace,
  cellsAfter,
  FIGURES,
  FIRST,
  kinds,
  looksAfter,
  namedKinds,
  sourceOf,
  WEEKS,
} from './a-shop-by-week';

const isFormula = (it: Cell | undefined): boolean => formulaOf(it) !== '';

const formulaOf = (it: Cell | undefined): string =>
  typeof it === 'object' && it !== null && 'formula' in it ? it.formula : '';

/** A tab of hers that stands elsewhere, with orders in it already. */
const standing = [
  ['monday', 4],
  ['orders', 5],
  ['orders|month', 6],
] as const;
const moved = () => {
  const place = { ...aPlace(3), row: 11, column: 4, columns: 3 };
  return weekColumnsAdded(namedKinds.slice(0, 1), place, new Map(standing), sourceOf(2027));
};

describe('figures that are counted by week', () => {
  test('stand behind those of the tab, each with its hidden month', () => {
    const { operations, place, layout } = added(aPlace(3));
    const keys = kinds.flatMap((key) => [key, `${key}|month`]);
    expect(cellsAfter(operations, WEEKS).slice(0, 4)).toEqual([
      [null, ...keys.map(() => null)],
      [null, ...keys.map(() => null)],
      [null, ...namedKinds.flatMap(({ name }) => [{ text: name }, null])],
      [null, ...keys.map((text) => ({ text }))],
    ]);
    expect([...layout]).toEqual([['monday', 1], ...keys.map((key, index) => [key, index + 2])]);
    expect(place).toEqual({ ...aPlace(3), columns: 7 });
    expect(operations.filter((it) => it.do === 'insert-columns' || it.do === 'name')).toEqual([
      { do: 'insert-columns', tab: WEEKS, after: 1, count: 6 },
      { do: 'name', tab: WEEKS, name: names.weekTab, area: area(1, 1, 7, 7) },
    ]);
    expect(operations.flatMap((it) => (it.do === 'hide-columns' ? [[it.column, it.count]] : []))).toEqual(
      [3, 5, 7].map((column) => [column, 1]),
    );
    expect(operations.flatMap((it) => (it.do === 'size-columns' ? [[it.column, it.count, it.pixels]] : []))).toEqual(
      [2, 4, 6].map((column) => [column, 1, 130]),
    );
  });

  test('have formulas beside their weeks alone, down to the last row', () => {
    const cells = cellsAfter(added(aPlace(3)).operations, WEEKS);
    expect(cells.length).toBe(7);
    for (const line of cells.slice(FIRST - 1))
      expect(line.map(isFormula)).toEqual([false, false, true, false, true, false, true]);
  });

  test('are shown in their own unit, below a head to the right', () => {
    const money = [{ key: 'revenue', name: 'CA' }] as const;
    const { operations } = weekColumnsAdded([...namedKinds, ...money], aPlace(3), newWeekLayout, sourceOf(2027));
    const looks = looksAfter(operations);
    const isMoney = (row: number): boolean => looks(row, 8).numberFormat?.includes('€') === true;
    expect([FIRST - 1, FIRST, 7, 8].map(isMoney)).toEqual([false, true, true, false]);
    expect([looks(FIRST, 2), looks(FIRST, 3), looks(FIRST, 1)]).toEqual([{ numberFormat: '#,##0' }, {}, {}]);
    expect([2, 9, 10, 1].map((column) => looks(3, column).align)).toEqual(['right', 'right', undefined, undefined]);
    expect([looks(2, 2), looks(3, 2).bold, looks(4, 2)]).toEqual([{}, true, {}]);
    expect(operations.flatMap((it) => (it.do === 'paint' ? [it.area] : []))).toEqual([area(1, 2, 7, 8)]);
  });

  test('come beside the first ones wherever the tab stands, each row with its own formula', () => {
    const { operations, place, layout } = moved();
    expect([...layout]).toEqual([...standing, ['visits', 7], ['visits|month', 8]]);
    expect(place).toEqual({ ...aPlace(3), row: 11, column: 4, columns: 5 });
    expect(operations.slice(0, 4)).toMatchObject([
      { do: 'insert-columns', after: 6, count: 2 },
      { do: 'clear-choices', area: area(11, 7, 7, 2) },
      { do: 'write', row: 11, column: 7 },
      { do: 'name', area: area(11, 4, 7, 5) },
    ]);
    const cells = cellsAfter(operations, WEEKS).map((line) => line[7]);
    expect(cells.map(isFormula)).toEqual([...cells.slice(3).map(() => false), true, true, true]);
    // As copying a row down makes it: what has no $ before its number goes along.
    const [first, ...others] = cells.slice(-3).map(formulaOf);
    const copied = (by: number) =>
      first?.replace(/(\$[A-Z]+)(\d+)/g, (_, letters, row) => `${letters}${Number(row) + by}`);
    expect(first).toContain('$G15;');
    expect(first).not.toMatch(/[^A-Z$][A-Z]+\d/);
    expect(others).toEqual([copied(1), copied(2)]);
    expect(weekColumnsOf('visits', place, layout)).toEqual({
      tab: WEEKS,
      firstRow: 15,
      lastRow: 17,
      monday: 4,
      value: 7,
      month: 8,
    });
  });

  test('whose rows she has added to get the formulas of the others', () => {
    const { operations, place, layout } = moved();
    const whole = cellsAfter(operations, WEEKS);
    const again = weekMonths('visits', place, layout);
    expect(again).toMatchObject([{ do: 'write', tab: WEEKS, row: 15, column: 8 }]);
    expect(
      cellsAfter(again, WEEKS)
        .slice(14)
        .map((line) => line[7]),
    ).toEqual(whole.slice(14).map((line) => line[7]));
    expect(weekMonths('orders', place, new Map([...layout].filter(([key]) => key !== 'orders|month')))).toEqual([]);
  });

  test('are those with a column, its month and the Mondays', () => {
    const keys = [
      'monday',
      'visits',
      'visits|month',
      'orders',
      'à elle',
      'sessions|month',
      'own_1:count',
      'own_1:count|month',
    ];
    const figures = (of: readonly string[]) => weeklyIn(aPlace(3), weekLayout(of, aPlace(3)));
    expect(figures(keys)).toEqual(['visits', 'own_1:count']);
    expect(figures(keys.slice(1))).toEqual([]);
    expect(weekColumnsOf('orders', aPlace(3), weekLayout(keys, aPlace(3)))).toBeUndefined();
    expect(weekColumnsOf('sessions', aPlace(3), weekLayout(keys, aPlace(3)))).toBeUndefined();
    expect([...weekLayout(['monday', '', 'visits'], { ...aPlace(3), column: 4 })]).toEqual([
      ['monday', 4],
      ['visits', 6],
    ]);
  });

  test('stand still where they no longer are, and count again where they are', () => {
    const { place, layout } = moved();
    const off = weeksTurned(['visits', 'sessions'], place, layout, false);
    expect(off.operations).toEqual([
      { do: 'write', tab: WEEKS, row: 14, column: 7, cells: [[{ text: 'visits|off' }]] },
    ]);
    expect(weeklyIn(place, off.layout)).toEqual(['orders']);
    const on = weeksTurned(['visits', 'orders'], place, off.layout, true);
    expect(on.operations).toEqual([{ do: 'write', tab: WEEKS, row: 14, column: 7, cells: [[{ text: 'visits' }]] }]);
    expect(new Map(on.layout)).toEqual(new Map(layout));
    expect(layout.get('visits')).toBe(7);
  });
});

describe('the weeks of another year', () => {
  const of2027 = weeksOf(fiscalYear(2027, 1));
  const of2028 = weeksOf(fiscalYear(2028, 1));
  const free = FIRST + of2027.length;

  test.each([
    ['go on below those of the first', aPlace(200), free, of2027, of2028],
    ['that stand there already come once', aPlace(200), free, [...of2027, ...of2028.slice(2)], of2028.slice(0, 2)],
    ['fill the last rows', aPlace(of2027.length + of2028.length), free, of2027, of2028],
    ['of which none is missing add none', aPlace(60), free, of2027.concat(of2028), []],
  ])('%s', (_, place, row, there, missing) => {
    const operations = weeksAdded(place, newWeekLayout, there, row, sourceOf(2028));
    const cells = missing.map((it) => [{ day: it }]);
    expect(operations).toEqual(missing.length === 0 ? [] : [{ do: 'write', tab: WEEKS, row, column: 1, cells }]);
    expect(weeksWithoutRoom(place, there, row, sourceOf(2028))).toBe(0);
  });

  test('are said to have no room where the last of them has none, and none is added', () => {
    const place = { ...aPlace(of2027.length + of2028.length - 1), row: 3 };
    const row = free + 2;
    expect(weeksWithoutRoom(place, of2027, row, sourceOf(2028))).toBe(of2028.length);
    expect(weeksWithoutRoom(place, of2027, row, sourceOf(2027))).toBe(0);
    expect(weeksAdded(place, newWeekLayout, of2027, row, sourceOf(2028))).toEqual([]);
  });

  test('are not written where the column of Mondays is gone', () =>
    expect(weeksAdded(aPlace(200), new Map([['visits', 2]]), of2027, free, sourceOf(2028))).toEqual([]));
});

describe('the months of a figure that is counted by week', () => {
  const months = ['2026-12-01', '2027-01-01', '2027-02-01', '2027-04-01', '2027-12-01', '2028-01-01'].map(day);
  const at = [9, 3, 4, 6, 5, 8];
  const written = (isBlank: (column: number) => boolean) => {
    const { place, layout } = added(aPlace(60));
    const columns = weekColumnsOf('visits', place, layout);
    if (columns === undefined) throw new Error('they are not counted by week');
    const these = months.map((it, index) => ({ column: at[index] ?? 0, day: it }));
    return monthsOfWeeks(
      { tab: FIGURES, headRow: 3 },
      { figure: 'visits', row: 7, isBlank },
      these,
      columns,
      sourceOf(2027),
    );
  };
  const heads = (operation: Operation): readonly unknown[] =>
    operation.do === 'write' ? operation.cells.flat().map((it) => /[A-Z]\$3/.exec(JSON.stringify(it))?.[0]) : [];

  test('follow their weeks in the plan’s year alone, neighbours at once', () => {
    const operations = written(() => true);
    expect(operations).toMatchObject([{ do: 'write', tab: FIGURES, row: 7, column: 3 }]);
    expect(operations.map(heads)).toEqual([['C$3', 'D$3', 'E$3', 'F$3']]);
  });

  test('keep what is hers', () => {
    const operations = written((column) => column !== 4);
    expect(operations).toMatchObject([
      { row: 7, column: 3 },
      { row: 7, column: 5 },
    ]);
    expect(operations.map(heads)).toEqual([['C$3'], ['E$3', 'F$3']]);
    expect(written(() => false)).toEqual([]);
  });

  test('are known again by their formulas, also in a tab with a quote in its name', () => {
    for (const tab of [WEEKS, "Semaines d'Anne"])
      for (const kind of kinds) {
        const { place, layout } = weekColumnsAdded(namedKinds, { ...aPlace(60), tab }, newWeekLayout, sourceOf(2027));
        const columns = weekColumnsOf(kind, place, layout);
        if (columns === undefined) throw new Error('they are not counted by week');
        const written = formulaText(monthOfWeeksFormula(kind, cell(3, 3, 'row'), columns));
        expect([tab, kind, isOfWeeks(written, place)]).toEqual([tab, kind, true]);
        // Whatever month it is copied to, it looks at the same weeks.
        expect(written.match(/[!:]\$?[A-Z]+\$?\d+/g)?.every((it) => /^.\$[A-Z]+\$\d+$/.test(it))).toBe(true);
        expect(isOfWeeks(written, { ...place, tab: 'Autre' })).toBe(false);
        expect(isOfWeeks(`=C2${written}`, place)).toBe(false);
        const month = cellsAfter(weekMonths(kind, place, layout), tab)[FIRST - 1]?.[columns.month - 1];
        expect(isOfWeeks(formulaOf(month), place)).toBe(false);
      }
    expect(isOfWeeks(`=SUM('${WEEKS}'!B5:B8)`, aPlace(60))).toBe(false);
  });
});
