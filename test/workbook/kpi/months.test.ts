import { type Day, dayOf, dayOfSerial, fiscalYear } from '../../../src/domain/time';
import type { Cell, CellValue, Operation } from '../../../src/workbook/cells';
import {
  figureLayout,
  filledMonths,
  missingMonths,
  monthColumns,
  newMonths,
  turnedHeads,
} from '../../../src/workbook/kpi';
import { addedMonths } from '../../../src/workbook/kpi/added-months';
import { thisYear, yearBefore } from '../../../src/workbook/kpi/columns';
import { isMonthKey, monthDays, monthKey, monthUnder } from '../../../src/workbook/kpi/months';

const first = (year: number, month: number): Day => dayOf(year, month, 1);
const monthsFrom = (year: number, column: number, count = 12) =>
  Array.from({ length: count }, (_, index) => ({ column: column + index, day: first(year, index + 1) }));

describe('the months of a tab', () => {
  test('are those of the year and of the one before, wherever it begins', () => {
    expect(monthDays(fiscalYear(2027, 9))).toEqual([
      ...Array.from({ length: 12 }, (_, index) => first(2027, 9 + index)),
      ...Array.from({ length: 12 }, (_, index) => first(2026, 9 + index)),
    ]);
    expect(newMonths(fiscalYear(2027, 1), figureLayout)).toEqual([...monthsFrom(2027, 4), ...monthsFrom(2026, 16)]);
    expect(newMonths(fiscalYear(2027, 1), new Map()).map(({ column }) => column)[0]).toBe(1);
  });

  test.each<[CellValue, string, Day | undefined]>([
    [{ day: first(2027, 5) }, 'month5', first(2027, 5)],
    [{ day: first(2027, 5) }, 'month17', first(2027, 5)],
    [Number(first(2027, 5)), monthKey(first(2027, 5)), first(2027, 5)],
    [Number(first(2027, 5)), 'month5', undefined],
    [Number(first(2027, 6)), monthKey(first(2027, 5)), undefined],
    ['mai', 'month5', undefined],
    [String(first(2027, 5)), monthKey(first(2027, 5)), undefined],
    ['', '', undefined],
    [true, 'monthtrue', undefined],
  ])('say which they are by a day: %j under %s', (head, key, expected) => {
    expect(monthUnder(head, key)).toBe(expected);
  });

  test('have keys that are theirs alone', () => {
    const keys = [
      'month1',
      'month24',
      monthKey(first(2031, 1)),
      'month',
      'months1',
      'month1b',
      'avgmonth1',
      'name',
      '',
    ];
    expect(keys.filter(isMonthKey)).toEqual(keys.slice(0, 3));
    expect(monthKey(first(2031, 1))).toBe(`month${dayOfSerial(Number(first(2031, 1)))}`);
  });

  test('stand where their heads do; of two for one month the first counts', () => {
    const heads = ['Chiffre', { day: first(2027, 2) }, 46388, { day: first(2027, 1) }, { day: first(2027, 2) }];
    expect(monthColumns(heads, 4)).toEqual([
      { column: 5, day: first(2027, 2) },
      { column: 7, day: first(2027, 1) },
    ]);
  });

  test('are missing where no column is theirs', () => {
    const year = fiscalYear(2028, 1);
    const standing = [...monthsFrom(2027, 4), ...monthsFrom(2026, 16)];
    expect(missingMonths(year, standing)).toEqual(monthsFrom(2028, 4).map(({ day }) => day));
    expect(missingMonths(fiscalYear(2027, 1), standing)).toEqual([]);
    expect(missingMonths(year, [])).toEqual(monthDays(year));
  });

  test('are filled where anything stands in one of the year', () => {
    const months = [...monthsFrom(2027, 4), ...monthsFrom(2026, 16)];
    const cells = (...filled: readonly (readonly [column: number, value: CellValue])[]) =>
      Array.from({ length: 24 }, (_, index) => new Map(filled).get(index + 4) ?? '');
    const count = (...filled: readonly (readonly [column: number, value: CellValue])[]) =>
      filledMonths(cells(...filled), 4, months, fiscalYear(2027, 1));
    expect(count()).toBe(0);
    expect(count([4, 0], [15, 'douze'], [9, ' '])).toBe(2);
    expect(count([16, 5], [27, 5])).toBe(0);
    expect(filledMonths(cells([4, 1], [27, 1]), 4, months, fiscalYear(2026, 1))).toBe(1);
  });
});

describe('the months that are to be added', () => {
  const [newestFirst, inTime] = [
    [...monthsFrom(2027, 4), ...monthsFrom(2026, 16)],
    [...monthsFrom(2026, 4), ...monthsFrom(2027, 16)],
  ];
  const days = (year: number) => monthsFrom(year, 0).map(({ day }) => day);

  test('begin where months go in a tab that has none, and never before its first column', () => {
    const { runs, months } = addedMonths(fiscalYear(2027, 1), [], 4, []);
    expect(runs).toEqual([
      { after: 3, days: days(2026), isNew: true },
      { after: 15, days: days(2027), isNew: true },
    ]);
    expect(months).toEqual(inTime);
    expect(addedMonths(fiscalYear(2027, 1), [], 1, []).runs[0]?.after).toBe(1);
  });

  test('are none where all stand', () => {
    expect(addedMonths(fiscalYear(2027, 1), newestFirst, 4, [])).toMatchObject({ runs: [], months: newestFirst });
  });

  test('move what stands behind them, and nothing else', () => {
    const { runs, months } = addedMonths(fiscalYear(2028, 1), newestFirst, 4, []);
    expect(runs).toEqual([{ after: 3, days: days(2028), isNew: true }]);
    expect(months).toEqual([...monthsFrom(2027, 16), ...monthsFrom(2026, 28), ...monthsFrom(2028, 4)]);
    const behind = addedMonths(fiscalYear(2028, 1), inTime, 4, []);
    expect(behind.runs).toEqual([{ after: 27, days: days(2028), isNew: true }]);
    expect(behind.months).toEqual([...inTime, ...monthsFrom(2028, 28)]);
  });

  const blank = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
  test.each([
    ['in front', newestFirst.map(({ column, day }) => ({ column: column + 12, day })), blank(4, 12), 3, 4],
    ['behind', inTime, blank(28, 12), 27, 28],
  ])(
    'take blank columns that were left %s, where there are as many as they need',
    (_, standing, free, after, column) => {
      const whole = addedMonths(fiscalYear(2028, 1), standing, 4, free);
      expect(whole.runs).toEqual([{ after, days: days(2028), isNew: false }]);
      expect(whole.months).toEqual([...standing, ...monthsFrom(2028, column)]);
      for (const some of [free.slice(1), free.slice(0, -1)])
        expect(addedMonths(fiscalYear(2028, 1), standing, 4, some).runs[0]?.isNew).toBe(true);
    },
  );

  test('never take a blank column twice', () => {
    const standing = [...monthsFrom(2027, 28), ...monthsFrom(2026, 40)];
    const { runs, months } = addedMonths(fiscalYear(2031, 1), standing, 4, blank(4, 24));
    expect(runs.map(({ after, isNew }) => [after, isNew])).toEqual([
      [15, false],
      [3, false],
    ]);
    expect(months).toEqual([...standing, ...monthsFrom(2030, 16), ...monthsFrom(2031, 4)]);
  });

  test('find blank columns again where others were put in before them', () => {
    const standing = monthsFrom(2026, 4);
    // May to December of 2027 in time behind 2026, and twelve blank columns behind those.
    const some = Array.from({ length: 8 }, (_, index) => ({ column: 16 + index, day: first(2027, 5 + index) }));
    const { runs } = addedMonths(fiscalYear(2028, 1), [...standing, ...some], 4, blank(24, 12));
    expect(runs.map(({ after, isNew }) => [after, isNew])).toEqual([
      [15, true],
      [27, false],
    ]);
  });
});

describe('the heads of KPIs’ months', () => {
  const written = (operations: readonly Operation[]) =>
    operations.flatMap((it) => (it.do === 'write' ? [[it.row, it.column, it.cells]] : []));
  const year = fiscalYear(2028, 4);
  const days = (from: number, count: number): readonly (readonly Cell[])[] => [
    monthDays(year)
      .slice(from, from + count)
      .map((day) => ({ day })),
  ];
  const layout = new Map([
    ...thisYear.map((key, index) => [key, 5 + index] as const),
    ...yearBefore.map((key, index) => [key, 30 + index] as const),
  ]);

  test('are those of another year where the columns stand now', () => {
    const operations = turnedHeads({ tab: 'KPI', row: 3 }, layout, year, []);
    expect(operations.every((it) => it.do === 'write' && it.tab === 'KPI')).toBe(true);
    expect(written(operations)).toEqual([
      [3, 5, days(0, 12)],
      [3, 30, days(12, 12)],
    ]);
  });

  test('but for those that are hers, and those that she has deleted', () => {
    const less = new Map([...layout].filter(([key]) => key !== 'month24'));
    expect(written(turnedHeads({ tab: 'KPI', row: 3 }, less, year, [7, 30]))).toEqual([
      [3, 5, days(0, 2)],
      [3, 8, days(3, 9)],
      [3, 31, days(13, 10)],
    ]);
  });
});
