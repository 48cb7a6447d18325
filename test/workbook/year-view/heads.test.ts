import { dateOf, dayOf, fiscalYear, isoWeekOf, plusDays } from '../../../src/domain/time';
import { signLegend } from '../../../src/domain/year-view';
import type { Cell } from '../../../src/workbook/cells';
import { headRows, type YearView } from '../../../src/workbook/year-view';
import { CLOSED_DAY, monthOf } from '../../../src/workbook/year-view/calendar';
import { helperColumns, roomFor, visibleColumns } from '../../../src/workbook/year-view/columns';
import { FOOT_ROWS } from '../../../src/workbook/year-view/rows';
import { shownBy } from '../../formula/calculated';
import { of, tab, view } from './a-tab';
import { fieldsBut, words } from './a-year-view';

const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : '';
const formulaOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : '';
const rowOf = ({ cells, columns }: YearView, row: number): readonly Cell[] =>
  (cells[row - 1] ?? []).slice(columns.firstPeriod - 1, columns.lastPeriod);

describe('the head of a year of months', () => {
  test.each([
    [1, { 0: '2027' }],
    [4, { 0: '2027', 9: '2028' }],
    [9, { 0: '2027', 4: '2028' }],
  ])('from month %d on says its years, its quarters and each month', (firstMonth, years) => {
    const it = view({ year: fiscalYear(2027, firstMonth) });
    const months = it.periods.map(({ first }) => dateOf(first).month);
    expect(months).toEqual(months.map((_, index) => ((firstMonth - 1 + index) % 12) + 1));
    expect(rowOf(it, headRows.months).map(textOf)).toEqual(
      months.map((_, index) => new Map(Object.entries(years)).get(String(index)) ?? ''),
    );
    expect(rowOf(it, headRows.weeks).map(textOf)).toEqual(
      months.map((_, index) => (index % 3 === 0 ? `Q${index / 3 + 1}` : '')),
    );
    expect(rowOf(it, headRows.days)).toEqual(it.periods.map(({ first }) => first));
    expect(rowOf(it, headRows.labels).map(textOf)).toEqual(months.map((month) => words.months[month - 1]));
  });

  test('keeps the last day of each behind it, and what its hidden columns are', () => {
    const it = view();
    const { columns, cells } = it;
    const at = (row: number, column: number): Cell | undefined => cells[row - 1]?.[column - 1];
    expect(it.periods.map((_, index) => at(headRows.days, columns.occurrence(index)))).toEqual(
      it.periods.map(({ last }) => last),
    );
    expect(words.months.map((_, index) => textOf(at(headRows.title, columns.occurrence(index))))).toEqual(words.months);
    expect(helperColumns.map((column) => textOf(at(headRows.labels, columns.helperNumber(column))))).toEqual(
      helperColumns,
    );
    expect(
      [0, columns.occurrences - 1].map((index) => [
        textOf(at(headRows.labels, columns.occurrence(index))),
        textOf(at(headRows.labels, columns.prepared(index))),
      ]),
    ).toEqual([
      ['occurrence1', 'prepared1'],
      [`occurrence${columns.occurrences}`, `prepared${columns.occurrences}`],
    ]);
    expect(columns.prepared(columns.occurrences - 1)).toBe(columns.columns);
    const weeks = view({ unit: 'week' });
    // Nothing but the mark of a column of ours.
    expect(weeks.cells[headRows.days - 1]?.[weeks.columns.occurrence(0) - 1]).toEqual({ text: '#' });
  });
});

describe('the head of a year of weeks', () => {
  test.each([
    [2027, 1],
    [2026, 1],
    [2028, 4],
    [2025, 9],
  ])('of %d from month %d on names each month once, over its first week, and a lone week not', (year, firstMonth) => {
    const it = view({ year: fiscalYear(year, firstMonth), unit: 'week' });
    // A week is of the month of its Thursday.
    const months = it.periods.map(({ first }) => dateOf(plusDays(first, 3)).month);
    const isLone = months[0] !== months[1];
    expect(rowOf(it, headRows.months).map(textOf)).toEqual(
      months.map((month, index) => {
        const begins = index === 0 ? !isLone : month !== months[index - 1];
        return begins ? words.months[month - 1] : '';
      }),
    );
    expect(rowOf(it, headRows.labels).map(textOf)).toEqual(it.periods.map(({ first }) => String(dateOf(first).day)));
    expect(rowOf(it, headRows.weeks).map((cell) => /^=(\d+)&/.exec(formulaOf(cell))?.[1])).toEqual(
      it.periods.map(({ first }) => String(isoWeekOf(first))),
    );
    expect(it.periods.map(monthOf)).toEqual(months);
    expect(monthOf(undefined)).toBe(0);
  });
});

describe('the legend', () => {
  const legend = (it: YearView): string => textOf(it.cells[headRows.title - 1]?.[it.columns.aside - 1]);

  test('says each sign, those of what is late and at risk, and of weeks that of a day closed', () => {
    const { signs } = words.retroplanning;
    const said = [...signLegend.map(([key, sign]) => `${sign} ${signs[key]}`), `⚠ ${signs.late}`, `◔ ${signs.soon}`];
    expect(legend(view()).trim().split('   ')).toEqual(said);
    expect(
      legend(view({ unit: 'week' }))
        .trim()
        .split('   '),
    ).toEqual([...said, `${CLOSED_DAY} ${signs.closed}`]);
    // Signs are wider than they are measured.
    expect(legend(view()).endsWith(`${signs.soon}${'\u00a0'.repeat(6)}`)).toBe(true);
  });

  test('stands at the foot too, a sign a row, where periods are', () => {
    const it = view();
    const foot = it.cells
      .slice(-FOOT_ROWS)
      .map((cells) => cells.slice(it.columns.firstPeriod - 1, it.columns.firstPeriod + 2));
    expect(foot.map((cells) => cells.map(textOf))).toEqual(
      Array.from({ length: FOOT_ROWS }, (_, index) => {
        const [key, sign = ''] = signLegend[index] ?? [];
        return key === undefined ? ['', '', ''] : [sign, '', words.retroplanning.signs[key]];
      }),
    );
  });
});

describe('the foot', () => {
  const foot = (it: YearView) =>
    it.cells.slice(-FOOT_ROWS).map(([label, amount]) => [textOf(label), formulaOf(amount) !== '']);

  test('has a line for each quarter there is, between its title and its total', () => {
    expect(foot(view())).toEqual([
      ['Budget prévu', false],
      ['Q1 (janv.–mars)', true],
      ['Q2 (avr.–juin)', true],
      ['Q3 (juil.–sept.)', true],
      ['Q4 (oct.–déc.)', true],
      ['Total', true],
    ]);
    expect(foot(view({ fields: fieldsBut('q1', 'q3') }))).toEqual([
      ['Budget prévu', false],
      ['Q2 (avr.–juin)', true],
      ['Q4 (oct.–déc.)', true],
      ['', false],
      ['', false],
      ['Total', true],
    ]);
    expect(foot(view({ fields: fieldsBut('q1', 'q2', 'q3', 'q4') })).slice(-1)).toEqual([['Total', false]]);
  });
});

test('the columns that are seen, and the room there is for occurrences', () => {
  const { columns } = view();
  expect(visibleColumns.map((column) => columns.visible(column))).toEqual([1, 2, 3, 4, 5]);
  expect([columns.firstPeriod, columns.lastPeriod, columns.aside, columns.outlook]).toEqual([6, 17, 3, 2]);
  expect(view({ unit: 'week' }).columns.aside).toBe(6);
  expect([0, 22, 23, 72, 73, 122].map(roomFor)).toEqual([22, 22, 72, 72, 122, 122]);
  const labels = view().cells[headRows.labels - 1]?.slice(0, 5).map(textOf);
  expect(labels).toEqual([...words.retroplanning.columns]);
  expect(of(tab(view()), 'write')).toHaveLength(1);
});

describe('the head', () => {
  const fact = ({ cells, columns }: YearView, column: (typeof helperColumns)[number], row: keyof typeof headRows) =>
    cells[headRows[row] - 1]?.[columns.helperNumber(column) - 1];

  test('has its year as a title, its state below, and what its calendar counts in', () => {
    const september = { year: fiscalYear(2027, 9) };
    expect([view(), view(september)].map((it) => textOf(it.cells[0]?.[0]))).toEqual([
      'Rétroplanning 2027',
      'Rétroplanning 2027-2028',
    ]);
    const [months, weeks] = [view(), view({ unit: 'week' })];
    const seen = (it: YearView, row: number) => it.cells[row - 1]?.slice(0, 5);
    expect(seen(weeks, headRows.weeks)?.map(textOf)).toEqual(['', '', '', '', 'Semaine']);
    expect(seen(months, headRows.weeks)?.map(textOf)).toEqual(['', '', '', '', '']);
    for (const it of [months, weeks]) {
      expect(formulaOf(it.cells[headRows.state - 1]?.[0])).not.toBe('');
      expect(formulaOf(it.cells[headRows.state - 1]?.[it.columns.outlook - 1])).not.toBe('');
      expect(seen(it, headRows.months)).toEqual([null, null, null, null, null]);
    }
  });

  test('knows the day, the days of its year and how names are looked for', () => {
    const it = view({ year: fiscalYear(2027, 4) });
    expect([
      formulaOf(fact(it, 'key', 'title')),
      fact(it, 'builtRhythm', 'title'),
      fact(it, 'builtGroup', 'title'),
      textOf(fact(it, 'builtName', 'title')),
    ]).toEqual(['=settings_today', dayOf(2027, 4, 1), dayOf(2028, 3, 31), '?']);
    expect(formulaOf(fact(it, 'builtName', 'months'))).toContain('MATCH("~?"');
    for (const [column, row] of [
      ['flag', 'title'],
      ['flag', 'state'],
      ['late', 'title'],
      ['late', 'months'],
    ] as const)
      expect([column, row, formulaOf(fact(it, column, row))]).toEqual([column, row, expect.stringMatching(/^=/)]);
  });

  test('sees that the plan is of another year than it was built for', () => {
    const is = formulaOf(fact(view({ year: fiscalYear(2027, 4) }), 'planRow', 'title'));
    const now = (year: number, month: number) => shownBy(is, { settings_year: [year], settings_first_month: [month] });
    expect([now(2027, 4), now(2028, 4), now(2027, 5)]).toEqual([1, 0, 0]);
  });
});
