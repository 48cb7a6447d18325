import fc from 'fast-check';
import { type Day, dayOf, fiscalYear, weeksOf } from '../../../src/domain/time';
import { area, type Cell, DAY_FORMAT } from '../../../src/workbook/cells';
import { monthsOfWeeks, names, newWeekPlace, weekColumnsOf, weeksTab } from '../../../src/workbook/kpi';
import { day } from '../../domain/builders';
import { calculated, type Shown } from '../../formula/calculated';
import {
  added,
  aPlace,
  cellsAfter,
  counted,
  FIGURES,
  FIRST,
  type Kind,
  kinds,
  looksAfter,
  monthOfWeek,
  sourceOf,
  WEEKS,
} from './a-shop-by-week';

const LATER = day('2031-12-31');

/** The three figures in weeks, and the months of a year below these heads, as a spreadsheet shows them. */
function shownOf(
  weeks: readonly { readonly monday: Day; readonly values: readonly Cell[] }[],
  today: Day,
  year = 2027,
) {
  const source = sourceOf(year);
  const { operations, place, layout } = added(aPlace(weeks.length));
  const cells = cellsAfter(operations, WEEKS).map((line) => [...line]);
  weeks.forEach(({ monday, values }, index) => {
    const line = cells[FIRST - 1 + index] ?? [];
    line[0] = { day: monday };
    values.forEach((value, nth) => {
      line[1 + 2 * nth] = value;
    });
  });
  const months = Array.from({ length: 12 }, (_, index) => ({ column: index + 3, day: dayOf(year, index + 1, 1) }));
  const heads = [null, null, ...months.map(({ day }) => ({ day }))];
  const made = kinds.flatMap((figure, index) => {
    const columns = weekColumnsOf(figure, place, layout);
    const line = { figure, row: index + 2, isBlank: () => true };
    return columns === undefined ? [] : monthsOfWeeks({ tab: FIGURES, headRow: 1 }, line, months, columns, source);
  });
  const figures = [heads, ...cellsAfter(made, FIGURES).slice(1)];
  const { shownIn } = calculated({
    tabs: { [WEEKS]: cells, [FIGURES]: figures },
    names: { settings_today: [{ day: today }] },
  });
  return {
    /** The hidden month beside each week of a figure. */
    marks: (kind: Kind): readonly Shown[] =>
      weeks.map((_, index) => shownIn(WEEKS)[FIRST - 1 + index]?.[2 + 2 * kinds.indexOf(kind)] ?? ''),
    months: (kind: Kind): readonly Shown[] => shownIn(FIGURES)[kinds.indexOf(kind) + 1]?.slice(2) ?? [],
  };
}

/** Weeks of a year, out of order, some without a number, some with a text. */
const someWeeks = fc
  .tuple(
    fc.shuffledSubarray([...weeksOf(fiscalYear(2027, 1))], { minLength: 1, maxLength: 20 }),
    fc.array(fc.constantFrom<Cell>(3, 14, 159, 0, -26, null, { text: 'en attente' }), { minLength: 60, maxLength: 60 }),
  )
  .map(([mondays, values]) =>
    mondays.map((monday, index) => ({ monday, values: kinds.map((_, nth) => values[3 * index + nth] ?? null) })),
  );

const weeksOfKind = (weeks: readonly { readonly monday: Day; readonly values: readonly Cell[] }[], kind: Kind) =>
  weeks.map(({ monday, values }) => ({ monday, value: values[kinds.indexOf(kind)] ?? null }));

describe('a week counts in the month of its Sunday', () => {
  test('where it has a number; of a stock only the last or the first one of its month does', () => {
    fc.assert(
      fc.property(someWeeks, (weeks) => {
        const shown = shownOf(weeks, LATER);
        for (const kind of kinds) {
          const these = weeksOfKind(weeks, kind);
          const count = counted(kind, these);
          expect([kind, ...shown.marks(kind)]).toEqual([
            kind,
            ...these.map((week) => (count.includes(week) ? monthOfWeek(week.monday) : '')),
          ]);
          const sums = Array.from({ length: 12 }, (_, index) => {
            const ofMonth = count.filter(({ monday }) => monthOfWeek(monday) === dayOf(2027, index + 1, 1));
            return ofMonth.length === 0 ? '' : ofMonth.reduce((sum, { value }) => sum + Number(value), 0);
          });
          expect([kind, ...shown.months(kind)]).toEqual([kind, ...sums]);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('be it the last day of a month or the first', () => {
    // 28 February 2027 and 1 August 2027 are Sundays.
    const weeks = ['2027-02-22', '2027-03-01', '2027-07-19', '2027-07-26'].map((it, index) => ({
      monday: day(it),
      values: [2 ** index, 2 ** index, 2 ** index],
    }));
    const shown = shownOf(weeks, LATER);
    const expected = ['2027-02-01', '2027-03-01', '2027-07-01', '2027-08-01'].map(day);
    expect(kinds.map(shown.marks)).toEqual(kinds.map(() => expected));
  });
});

describe('a month of what adds up', () => {
  // The weeks of January 2027 end on the 3rd, 10th, 17th, 24th and 31st; those of February on the 7th to the 28th.
  const until = (last: string) =>
    weeksOf(fiscalYear(2027, 1))
      .filter((monday) => monday <= day(last))
      .map((monday) => ({ monday, values: [1, 1, 1] }));

  test.each([
    ['goes on, its last week awaited', '2027-01-20', '2027-01-18', ['', '']],
    ['goes on, its last week in', '2027-01-26', '2027-01-25', [5, '']],
    ['ends today, its last week awaited', '2027-01-31', '2027-01-18', ['', '']],
    ['is over without its last week', '2027-02-01', '2027-01-18', [4, '']],
    ['is over, and the next one goes on', '2027-02-26', '2027-02-15', [5, '']],
    ['whose last week ends with it', '2027-02-28', '2027-02-22', [5, 4]],
  ])('that %s', (_, today, last, expected) => {
    const shown = shownOf(until(last), day(today));
    expect(shown.months('visits').slice(0, 2)).toEqual(expected);
    // Of a stock the weeks there are say what it is.
    expect(shown.months('active_customers').slice(0, 2)).toEqual(until(last).length > 5 ? [1, 1] : [1, '']);
  });

  test('without a number in its last week awaits it as well', () => {
    const weeks = until('2027-01-25').map((week, index) => (index === 4 ? { ...week, values: [null, 1, 1] } : week));
    expect(shownOf(weeks, day('2027-01-28')).months('visits')[0]).toBe('');
    expect(shownOf(weeks, day('2027-02-01')).months('visits')[0]).toBe(4);
  });
});

describe('the tab of weeks', () => {
  test('has a row for each week of the year, below what it is and how its weeks count', () => {
    const tab = weeksTab(WEEKS, sourceOf(2027));
    const { title, help, monday } = sourceOf(2027).texts.weekTab;
    expect(cellsAfter(tab, WEEKS).map(([first]) => first)).toEqual([
      { text: title },
      { text: help },
      { text: monday },
      { text: 'monday' },
      ...weeksOf(fiscalYear(2027, 1)).map((it) => ({ day: it })),
    ]);
    expect(tab.filter((it) => it.do === 'make-tab' || it.do === 'name')).toEqual([
      { do: 'make-tab', tab: WEEKS, rows: 534, columns: 1 },
      { do: 'name', tab: WEEKS, name: names.weekTab, area: area(1, 1, 534) },
    ]);
    expect(newWeekPlace(WEEKS)).toEqual({ tab: WEEKS, ...area(1, 1, 534) });
  });

  test('has room for ten years', () => {
    const all = new Set(Array.from({ length: 10 }, (_, index) => weeksOf(fiscalYear(2027 + index, 1))).flat());
    expect(newWeekPlace(WEEKS).rows - FIRST + 1).toBeGreaterThanOrEqual(all.size);
  });

  test('shows days down to its last row, its keys hidden and its heads always seen', () => {
    const tab = weeksTab(WEEKS, sourceOf(2027));
    const looks = looksAfter(tab);
    const isDay = (row: number): boolean => looks(row, 1).numberFormat === DAY_FORMAT;
    expect([FIRST - 1, FIRST, 534, 535].map(isDay)).toEqual([false, true, true, false]);
    expect([looks(1, 1).size, looks(2, 1).italic, looks(3, 1).bold]).toEqual([14, true, true]);
    expect([looks(1, 1).wrap, looks(2, 1).wrap, looks(FIRST, 1).align]).toEqual(['overflow', 'overflow', 'left']);
    expect(tab.filter((it) => it.do === 'hide-rows' || it.do === 'freeze' || it.do === 'size-columns')).toEqual([
      { do: 'size-columns', tab: WEEKS, column: 1, count: 1, pixels: 120 },
      { do: 'hide-rows', tab: WEEKS, row: 4, count: 1 },
      { do: 'freeze', tab: WEEKS, rows: 4, columns: 0 },
    ]);
  });
});
