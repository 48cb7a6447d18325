import fc from 'fast-check';
import { preparationStart, timeOf } from '../../../src/domain/plan';
import { leadTimeOfKind } from '../../../src/domain/template';
import { type Day, dateOf, dayOfSerial, isoOf, plusDays, plusWorkdays, workdaysLate } from '../../../src/domain/time';
import { someCalendar } from '../../domain/a-template';
import { type ActionSketch, aOneOff, day } from '../../domain/builders';
import { aYearView, words } from './a-year-view';
import { calendar, leadTimes, MAILING, salon, signsOf, VIDEO, year } from './examples';

const shortOf = (it: Day): string =>
  `${dateOf(it).day === 1 ? '1er' : dateOf(it).day} ${words.months[dateOf(it).month - 1]}`;

/** What the column "Démarrer" of one prepared one-off shows on a day. */
const startBy = (action: ActionSketch, today: string) =>
  aYearView({ actions: [salon({ kind: VIDEO, ...action })], leadTimes, calendar, today }).of('Salon', 'startBy');

describe('Démarrer, of a video due on Friday 26 March, to be begun on Monday 15 at the latest', () => {
  const due = { deadline: '2027-03-26' };
  const begin = day('2027-03-15');

  test.each([
    // Six working days before it nothing is said, five before it is at risk, until the day itself.
    ['2027-03-05', begin],
    ['2027-03-07', begin],
    ['2027-03-08', '◔ 15 mars'],
    ['2027-03-12', '◔ 15 mars'],
    ['2027-03-15', '◔ 15 mars'],
    // From the day after, how many working days are missing.
    ['2027-03-16', '⚠ 15 mars (−1 j ouv.)'],
    ['2027-03-19', '⚠ 15 mars (−4 j ouv.)'],
    // At the weekend as much as on the Monday it goes on.
    ['2027-03-20', '⚠ 15 mars (−5 j ouv.)'],
    ['2027-03-22', '⚠ 15 mars (−5 j ouv.)'],
    ['2027-03-26', '⚠ 15 mars (−9 j ouv.)'],
    ['2027-03-27', '⚠ échue (−1 j ouv.)'],
    ['2027-03-29', '⚠ échue (−1 j ouv.)'],
    // Easter Monday is closed.
    ['2027-03-30', '⚠ échue (−1 j ouv.)'],
    ['2027-03-31', '⚠ échue (−2 j ouv.)'],
  ])('on %s: %s', (today, shown) => expect(startBy(due, today)).toBe(shown));

  test.each([
    ['to-do', '⚠ 15 mars (−1 j ouv.)', 1],
    [undefined, '⚠ 15 mars (−1 j ouv.)', 1],
    ['in-progress', begin, 0],
    ['to-discuss', begin, 0],
    ['done', '', 0],
  ] as const)('a video that is %s, a day late: %s', (status, shown, late) => {
    const it = aYearView({
      actions: [salon({ kind: VIDEO, ...due, ...(status ? { status } : {}) })],
      leadTimes,
      today: '2027-03-16',
    });
    expect([it.of('Salon', 'startBy'), it.of('Salon', 'late')]).toEqual([shown, late]);
  });

  test('one under way is overdue all the same once its deadline has passed', () =>
    expect(startBy({ ...due, status: 'in-progress' }, '2027-04-02')).toBe('⚠ échue (−4 j ouv.)'));
});

/** One-offs of any span and preparation, the day they are looked at on, and any calendar. */
const oneOff = fc.record({
  deadline: fc.integer({ min: day('2027-01-01'), max: day('2027-12-31') }).map(dayOfSerial),
  length: fc.option(fc.integer({ min: -3, max: 30 }), { nil: undefined }),
  workingDays: fc.integer({ min: 0, max: 40 }),
  prepares: fc.constantFrom('start' as const, 'deadline' as const),
  status: fc.constantFrom('to-do' as const, 'in-progress' as const, 'done' as const),
  ahead: fc.integer({ min: -20, max: 90 }),
  calendar: someCalendar,
});

type Sketched = typeof oneOff extends fc.Arbitrary<infer Value> ? Value : never;

/** What the planning rules say of each column. */
function workedOut({ deadline, length, workingDays, prepares, status, ahead, calendar: worked }: Sketched) {
  const today = plusDays(deadline, -ahead);
  const start = length === undefined ? {} : { start: isoOf(plusDays(deadline, -length)) };
  const action = salon({ kind: VIDEO, deadline: isoOf(deadline), status, ...start });
  const times = [{ kind: VIDEO, workingDays, prepares }];
  const time = timeOf(aOneOff(action), year, worked);
  if (time.is !== 'one-off') throw new Error('no one-off');
  const begin = preparationStart(time, leadTimeOfKind(VIDEO, times), worked);
  const missing = (since: Day): string => `(−${workdaysLate(since, today, worked)} j ouv.)`;
  const isBegun = status !== 'to-do' || begin > plusWorkdays(today, 5, worked);
  const late = status === 'done' ? 0 : deadline < today ? 2 : isBegun ? 0 : begin < today ? 1 : -1;
  const said = {
    '2': `⚠ échue ${missing(deadline)}`,
    '1': `⚠ ${shortOf(begin)} ${missing(begin)}`,
    '-1': `◔ ${shortOf(begin)}`,
    '0': status === 'done' ? '' : begin,
  }[late];
  const shown = {
    start: time.start,
    end: deadline,
    leadTime: workingDays,
    preparation: begin,
    late,
    next: status !== 'done' && deadline >= today ? deadline : '',
    startBy: said,
    deadline,
  };
  return { action, leadTimes: times, calendar: worked, today: isoOf(today), shown };
}

describe('every column of a one-off, whatever its dates, its preparation and the calendar', () => {
  test('shows what the planning rules say', () =>
    fc.assert(
      fc.property(oneOff, (sketched) => {
        const { action, shown, ...plan } = workedOut(sketched);
        const it = aYearView({ actions: [action], ...plan });
        const columns = Object.keys(shown) as (keyof typeof shown)[];
        expect(Object.fromEntries(columns.map((column) => [column, it.of('Salon', column)]))).toEqual(shown);
        expect(it.head('state', 'late')).toBe(shown.late > 0 ? 1 : 0);
        expect(it.bars('Salon')).toBe(signsOf(it));
      }),
      { numRuns: 40 },
    ));
});

/** The signs of the periods from the one of a day on. */
function from(it: ReturnType<typeof aYearView>, since: string, count: number): string {
  const first = it.view.periods.findIndex(({ last }) => last >= day(since));
  return [...it.bars('Salon')].slice(first, first + count).join('');
}

describe('the weeks and months of a one-off', () => {
  test.each([
    ['a deadline on a Monday stands in the week it begins', { deadline: '2027-03-22' }, '·▒▒◆···'],
    ['a deadline on a Sunday stands in the week it ends', { deadline: '2027-03-21' }, '·▒◆····'],
    ['a span begins in the week of its start', { start: '2027-03-21', deadline: '2027-04-05' }, '·▒■■■◆·'],
    ['a start on a Monday is not in the week before', { start: '2027-03-22', deadline: '2027-04-05' }, '·▒▒■■◆·'],
    [
      'what is launched is ready before its start too',
      { kind: MAILING, start: '2027-03-29', deadline: '2027-04-05' },
      '··▒▒■◆·',
    ],
    ['preparation that begins on a Monday is in that week', { deadline: '2027-03-26' }, '··▒◆···'],
    ['preparation that begins on a Friday is in that week', { deadline: '2027-03-25' }, '·▒▒◆···'],
  ])('%s', (_, action, bars) => {
    const it = aYearView({ actions: [salon({ kind: VIDEO, ...action })], leadTimes, unit: 'week' });
    expect(from(it, '2027-03-01', 7)).toBe(bars);
    expect(it.bars('Salon')).toBe(signsOf(it));
  });

  test.each([
    ['a deadline on the first of a month', { deadline: '2027-06-01' }, '··▒◆··'],
    ['a deadline on the last of a month', { deadline: '2027-05-31' }, '··◆···'],
    ['a start on the first of a month', { start: '2027-05-01', deadline: '2027-07-01' }, '·▒■■◆·'],
    ['a start on the last of a month', { start: '2027-04-30', deadline: '2027-07-01' }, '·■■■◆·'],
  ])('by month: %s', (_, action, bars) => {
    const it = aYearView({ actions: [salon({ kind: VIDEO, ...action })], leadTimes, unit: 'month' });
    expect(from(it, '2027-03-01', 6)).toBe(bars);
  });

  test('a deadline moved in the plan moves the bar and every date with it', () => {
    const it = aYearView({
      actions: [salon({ kind: VIDEO, deadline: '2027-05-14' })],
      leadTimes,
      unit: 'week',
      since: { Salon: { deadline: { day: day('2027-06-18') } } },
    });
    expect(from(it, '2027-05-24', 6)).toBe('··▒◆··');
    expect([it.of('Salon', 'startBy'), it.of('Salon', 'deadline')]).toEqual([day('2027-06-07'), day('2027-06-18')]);
  });

  test.each([
    ['a text', 'mi-juin'],
    ['a year', 2027],
    ['nothing', ''],
    ['a day of another century', 999_999],
  ])('a deadline that becomes %s stands nowhere and says nothing', (_, typed) => {
    const it = aYearView({ actions: [salon({ deadline: '2027-05-14' })], since: { Salon: { deadline: typed } } });
    expect(it.bars('Salon')).toMatch(/^·+$/);
    const columns = ['startBy', 'deadline', 'next', 'late', 'isLiving', 'end'] as const;
    expect(columns.map((column) => it.of('Salon', column))).toEqual(['', '', '', 0, 0, 0]);
  });
});
