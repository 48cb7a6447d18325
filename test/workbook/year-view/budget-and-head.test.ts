import { isDropped } from '../../../src/domain/plan';
import { isoWeekOf, plusWorkdays } from '../../../src/domain/time';
import { helperColumns, visibleColumns } from '../../../src/workbook/year-view/columns';
import { type ActionSketch, day, euros } from '../../domain/builders';
import { aYearView, fieldsBut, words } from './a-year-view';
import { calendar, salon } from './examples';

describe('the budget at the foot', () => {
  const budgets: readonly ActionSketch[] = [
    salon({ deadline: '2027-05-05', budget: { q1: 1200.5, q2: 300 } }),
    salon({ name: 'Foire', deadline: '2027-05-05', status: 'dropped', budget: { q1: 5000, q3: 40 } }),
    { name: 'Blog', budget: { q1: 99.5, q2: 'gratuit', q4: 10 } },
    { name: 'Stand', status: 'done', budget: { q3: 7 } },
  ];
  const foot = (sketch: Parameters<typeof aYearView>[0]) =>
    aYearView(sketch)
      .body.filter(({ is }) => is === 'foot')
      .map(({ cells }) => cells.slice(0, 2));

  test('adds up what is not dropped, quarter by quarter and in all', () => {
    const { plan } = aYearView({ actions: budgets });
    const cents = (['q1', 'q2', 'q3', 'q4'] as const).map((quarter) =>
      plan.actions
        .filter((action) => !isDropped(action))
        .reduce((sum, { budget }) => sum + (budget[quarter].is === 'known' ? budget[quarter].value : 0), 0),
    );
    expect(cents).toEqual([euros(1300), euros(300), euros(7), euros(10)]);
    expect(foot({ actions: budgets })).toEqual([
      ['Budget prévu', ''],
      ['Q1 (janv.–mars)', 1300],
      ['Q2 (avr.–juin)', 300],
      ['Q3 (juil.–sept.)', 7],
      ['Q4 (oct.–déc.)', 10],
      ['Total', 1617],
    ]);
  });

  test('one dropped since leaves the totals without a rebuild', () =>
    expect(foot({ actions: budgets, since: { Blog: { status: words.statuses.dropped } } })[1]).toEqual([
      'Q1 (janv.–mars)',
      1200.5,
    ]));

  test('a plan without a column has no line for it', () => {
    expect(foot({ actions: budgets, fields: fieldsBut('q2', 'q4') })).toEqual([
      ['Budget prévu', ''],
      ['Q1 (janv.–mars)', 1300],
      ['Q3 (juil.–sept.)', 7],
      ['', ''],
      ['', ''],
      ['Total', 1307],
    ]);
    // Without a status nothing can be dropped.
    expect(foot({ actions: budgets, fields: fieldsBut('status') })[1]).toEqual(['Q1 (janv.–mars)', 6300]);
  });
});

describe('the head of the weeks', () => {
  test('says the ISO week, with a dot where a day is closed, and the month over the first of its Thursdays', () => {
    const it = aYearView({ actions: [salon({ deadline: '2027-05-05' })], calendar, unit: 'week' });
    const row = (at: number) =>
      (it.grid[at - 1] ?? []).slice(it.view.columns.firstPeriod - 1, it.view.columns.lastPeriod);
    expect(row(4)).toEqual(
      it.view.periods.map(({ first }) => {
        const closed = ['2027-03-29', '2028-01-01'].some((closing) => {
          const ahead = day(closing) - first;
          // 1 January 2028 is a Saturday: nobody works on it anyway.
          return ahead >= 0 && ahead <= 4;
        });
        return `${isoWeekOf(first)}${closed ? '•' : ''}`;
      }),
    );
    expect(row(5)).toEqual(it.view.periods.map(({ first }) => first));
  });

  test('the fifth working day after today is kept for what is at risk', () =>
    expect(aYearView({ actions: [salon()], calendar, today: '2027-03-26' }).head('title', 'late')).toBe(
      plusWorkdays(day('2027-03-26'), 5, calendar),
    ));
});

test('every column of the tab is looked at here', () => {
  const looked = [
    ...['name', 'owner', 'startBy', 'deadline', 'status'],
    ...['planRow', 'flag', 'isLiving', 'start', 'end', 'kindRow', 'isDelivered', 'leadTime', 'preparation'],
    ...['late', 'next', 'nextDeadline'],
    // In a test of their own.
    ...['statusPlace', 'statusCode'],
    // Seen by what is calculated from them: the dates read, where a series begins and ends, what was built.
    ...[
      'key',
      'builtRhythm',
      'builtGroup',
      'builtName',
      'from',
      'to',
      'origin',
      'offset',
      'until',
      'ready',
      'firstOccurrence',
      'found',
      'isTaken',
      'standing',
      'dates',
    ],
  ];
  expect([...looked].sort()).toEqual([...visibleColumns, ...helperColumns].sort());
});
