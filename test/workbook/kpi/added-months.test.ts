import fc from 'fast-check';
import { type Day, dateOf, dayOf, fiscalYear } from '../../../src/domain/time';
import { content } from '../../../src/languages/fr/content';
import { wordsOf } from '../../../src/languages/say';
import { area, type CellValue, type Grid, type Operation } from '../../../src/workbook/cells';
import { figureLayout, figurePaints, type KpiSource, names, newMonths, turnedFigures } from '../../../src/workbook/kpi';

/** A column of the tab from its title down: hers has a head of her own and no key. */
type Column = { readonly head: CellValue; readonly key: string; readonly cells: readonly CellValue[] };

const TAB = 'Chiffres';
const HEAD_ROW = 3;
const FIRST_ROW = 6;
const rows = ['visits', 'orders'] as const;

const sourceOf = (year: number, firstMonth: number): KpiSource => ({
  texts: content(['fr']).kpis,
  words: wordsOf('fr'),
  currency: 'EUR',
  year: fiscalYear(year, firstMonth),
});

/** What a month of the first figure holds: no two months hold the same. */
const amountIn = (day: Day): number => Number(day) * 10;

const filledMonth = (day: Day, key: string): Column => ({
  head: { day },
  key,
  cells: [amountIn(day), amountIn(day) + 1],
});

/** A tab as it is made for a year, every month filled. */
function newTab(source: KpiSource): readonly Column[] {
  const months = new Map(newMonths(source.year, figureLayout).map(({ column, day }) => [column, day]));
  return [...figureLayout].map(([key, column]): Column => {
    const day = months.get(column);
    return day === undefined
      ? { head: key === 'key' ? '' : key, key, cells: key === 'key' ? rows : ['', ''] }
      : filledMonth(day, key);
  });
}

const gridOf = (columns: readonly Column[]): Grid<CellValue> => [
  columns.map(() => ''),
  columns.map(() => ''),
  columns.map(({ head }) => head),
  columns.map(({ key }) => key),
  columns.map(() => ''),
  ...rows.map((_, index) => columns.map(({ cells }) => cells[index] ?? '')),
];

const isMonth = ({ key }: Column): boolean => key.startsWith('month');

/** The columns after what is to be written. */
function after(columns: readonly Column[], operations: readonly Operation[]): readonly Column[] {
  const result = [...columns];
  const blank: Column = { head: '', key: '', cells: ['', ''] };
  for (const operation of operations) {
    if (operation.do === 'insert-columns')
      result.splice(operation.after, 0, ...Array.from({ length: operation.count }, () => blank));
    if (operation.do === 'write')
      operation.cells[0]?.forEach((cell, index) => {
        const key = operation.cells[1]?.[index];
        const at = operation.column - 1 + index;
        if (result[at]?.key !== '' || typeof cell !== 'object' || cell === null || !('day' in cell))
          throw new Error(`column ${at + 1} is not free for a month`);
        const said = typeof key === 'object' && key !== null && 'text' in key ? key.text : '';
        result[at] = { ...blank, ...result[at], head: cell, key: said };
      });
  }
  return result;
}

/** The tab after the plan's year was set to another one. */
function turned(columns: readonly Column[], source: KpiSource, isInterrupted = false) {
  const values = gridOf(columns);
  const at = columns.flatMap((column, index) => (isMonth(column) ? [index + 1] : []));
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const operations = turnedFigures(
    {
      place: { tab: TAB, ...area(1, 1, 305, columns.length) },
      values,
      formulas: values.map((row) => row.map(() => '')),
      figures: { tab: TAB, ...area(FIRST_ROW, first, 300, last - first + 1) },
      isInterrupted,
    },
    source,
  );
  if (operations === undefined) throw new Error('the tab is not known');
  return { ...operations, columns: after(columns, operations.contents) };
}

const daysOf = (columns: readonly Column[]): readonly Day[] =>
  columns.flatMap((column) => (isMonth(column) && typeof column.head === 'object' ? [column.head.day] : []));

const monthsOf = ({ year }: KpiSource): readonly Day[] => {
  const { year: first, month } = dateOf(year.first);
  return Array.from({ length: 24 }, (_, index) => dayOf(first - 1, month + index, 1));
};

/** "2028-01 … 2028-12 | 2027-01 …": what stands beside each other in time as its first and last month. */
function shown(columns: readonly Column[]): string {
  const name = (day: Day | undefined): string => {
    const { year, month } = dateOf(day ?? dayOf(1900, 1, 1));
    return `${month}/${year}`;
  };
  const pieces: Day[][] = [];
  for (const day of daysOf(columns)) {
    const last = pieces[pieces.length - 1];
    const before = last?.[last.length - 1];
    const { year, month } = dateOf(before ?? day);
    if (before !== undefined && dayOf(year, month + 1, 1) === day) last?.push(day);
    else pieces.push([day]);
  }
  return pieces.map((days) => `${name(days[0])}–${name(days[days.length - 1])}`).join(' | ');
}

const inTime = (columns: readonly Column[]): readonly Column[] => {
  const key = (column: Column): number => (typeof column.head === 'object' ? Number(column.head.day) : 0);
  const months = columns.filter(isMonth).sort((one, other) => key(one) - key(other));
  return [...columns.slice(0, 3), ...months, ...columns.slice(-1)];
};

describe('the months of another year', () => {
  const of2027 = newTab(sourceOf(2027, 1));
  test.each([
    ['the next year stands in front', of2027, 2028, 1, '1/2028–12/2028 | 1/2027–12/2027 | 1/2026–12/2026'],
    [
      'some years later both of its years do',
      of2027,
      2031,
      1,
      '1/2031–12/2031 | 1/2030–12/2030 | 1/2027–12/2027 | 1/2026–12/2026',
    ],
    ['the year before needs one more', of2027, 2026, 1, '1/2027–12/2027 | 1/2026–12/2026 | 1/2025–12/2025'],
    ['a year from September goes on where it begins', of2027, 2027, 9, '1/2027–8/2028 | 1/2026–12/2026'],
    ['where she has sorted months in time, they stay in time', inTime(of2027), 2028, 1, '1/2026–12/2028'],
    ['backwards as well', inTime(of2027), 2026, 1, '1/2025–12/2027'],
    ['the same year adds none', of2027, 2027, 1, '1/2027–12/2027 | 1/2026–12/2026'],
  ])('%s', (_, tab, year, firstMonth, expected) => {
    expect(shown(turned(tab, sourceOf(year, firstMonth)).columns)).toBe(expected);
  });

  const years = fc.tuple(fc.integer({ min: 2024, max: 2031 }), fc.integer({ min: 1, max: 12 }));
  /** Columns of hers, by the place where each is put in, and months that are moved. */
  const hers = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 });
  const moves = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })), { maxLength: 6 });

  function disturbed(columns: readonly Column[], own: readonly number[], moved: readonly (readonly number[])[]) {
    const result = [...columns];
    own.forEach((at, index) => {
      result.splice(at % (result.length + 1), 0, {
        head: `à elle ${index}`,
        key: '',
        cells: [`a${index}`, `b${index}`],
      });
    });
    for (const [from = 0, to = 0] of moved) {
      const [column] = result.splice(from % result.length, 1);
      if (column !== undefined) result.splice(to % (result.length + 1), 0, column);
    }
    return result;
  }

  test('are all there once, no value stands under another month, and nothing of hers changes its order', () => {
    fc.assert(
      fc.property(years, fc.array(years, { minLength: 1, maxLength: 3 }), hers, moves, (first, then, own, moved) => {
        let columns: readonly Column[] = disturbed(newTab(sourceOf(...first)), own, moved);
        const before = columns;
        for (const year of then) {
          const source = sourceOf(...year);
          const next = turned(columns, source);
          const days = daysOf(next.columns);
          expect(new Set(days).size).toBe(days.length);
          expect(monthsOf(source).every((day) => days.includes(day))).toBe(true);
          columns = next.columns;
        }
        const blank = columns.filter(({ cells }) => cells.every((cell) => cell === ''));
        const isOld = (column: Column): boolean => before.includes(column);
        expect(columns.filter(isOld)).toEqual(before);
        expect(columns.filter((column) => !isOld(column)).every((column) => blank.includes(column))).toBe(true);
      }),
    );
  });

  test('are found by the names, wherever they stand', () => {
    fc.assert(
      fc.property(years, years, hers, moves, (first, then, own, moved) => {
        const { columns, contents } = turned(disturbed(newTab(sourceOf(...first)), own, moved), sourceOf(...then));
        const named = new Map(contents.flatMap((it) => (it.do === 'name' ? [[it.name, it.area] as const] : [])));
        const at = columns.flatMap((column, index) => (isMonth(column) ? [index + 1] : []));
        const [from, to] = [Math.min(...at), Math.max(...at)];
        expect(named.get(names.figures)).toEqual(area(FIRST_ROW, from, 300, to - from + 1));
        expect(named.get(names.months)).toEqual(area(HEAD_ROW, from, 1, to - from + 1));
        expect(named.get(names.figureTab)).toEqual(area(1, 1, 305, columns.length));
        expect(named.get(names.figureLayout)).toEqual(area(HEAD_ROW + 1, 1, 1, columns.length));
      }),
    );
  });

  test('that an interruption left half added are finished as if it had not been', () => {
    fc.assert(
      fc.property(years, years, fc.nat({ max: 20 }), (first, then, steps) => {
        const [tab, source] = [newTab(sourceOf(...first)), sourceOf(...then)];
        const whole = turned(tab, source);
        const left = after(tab, whole.contents.slice(0, steps));
        expect(turned(left, source, true).columns).toEqual(whole.columns);
      }),
    );
  });

  test('that were left blank are painted when they are finished, and those with figures of hers never', () => {
    const source = sourceOf(2028, 1);
    const whole = turned(newTab(sourceOf(2027, 1)), source);
    const painted = (looks: readonly Operation[]) => looks.flatMap((it) => (it.do === 'paint' ? [it.area] : []));
    const expected = [area(1, 4, 305, 12)];
    expect(painted(whole.looks)).toEqual(expected);
    expect(painted(turned(whole.columns, source, true).looks)).toEqual(expected);
    const filled = whole.columns.map((column, index) => (index === 3 ? { ...column, cells: [1, ''] } : column));
    expect(painted(turned(filled, source, true).looks)).toEqual([area(1, 5, 305, 11)]);
    expect(painted(turned(whole.columns, source).looks)).toEqual([]);
  });

  test('look like those of the years before', () => {
    const figures = ['visits', 'orders', 'revenue'] as const;
    const source = sourceOf(2028, 1);
    const paints = figurePaints(figures, FIRST_ROW, newMonths(source.year, figureLayout), source);
    const looks = figures.map((_, index) =>
      paints.flatMap((it) => (it.area.row === FIRST_ROW + index ? [JSON.stringify(it.style)] : [])),
    );
    expect(looks.map((of) => [of.length, new Set(of).size])).toEqual(figures.map(() => [24, 1]));
  });
});
