import fc from 'fast-check';
import { type Action, occurrences, statuses, timeOf } from '../../src/domain/plan';
import { rhythmNamed, simpleNameOf, simpleRhythms } from '../../src/domain/rhythm';
import type { LeadTimes } from '../../src/domain/template';
import { type Day, fiscalYear, isoOf, plainCalendar, plusDays } from '../../src/domain/time';
import { groupsOf, signs } from '../../src/domain/year-view';
import { rowOfSigns, weeksOf } from '../../src/domain/year-view/retroplanning';
import { anAction, anObjective, aPlan, day } from './builders';
import { drawn, picture, weeks } from './year-view-picture';

const year = fiscalYear(2027, 1);
/** The Sunday of its last week. */
const lastShown = day('2028-01-02');

/** Ten weeks from Monday 1 March 2027. Easter Monday is 29 March. */
const spring = (action: Parameters<typeof weeks>[0], plan?: Parameters<typeof weeks>[3]): string =>
  weeks({ rhythm: 'ponctuelle', ...action }, '2027-03-01', 10, plan);

describe('a one-off action in its weeks', () => {
  const leadTimes: LeadTimes = [{ kind: 'Newsletter ou e-mailing', workingDays: 10, prepares: 'start' }];
  const prepared = { kind: 'newsletter ou E-MAILING' };

  test.each([
    ['a moment stands in the week of its deadline', { deadline: '2027-03-31' }, '····◆·····'],
    ['a span runs from its start to its deadline', { start: '2027-03-17', deadline: '2027-04-06' }, '··■■■◆····'],
    ['a span within one week is its deadline', { start: '2027-03-16', deadline: '2027-03-18' }, '··◆·······'],
    ['a deadline on a Sunday belongs to the week that ends with it', { deadline: '2027-03-21' }, '··◆·······'],
    ['a deadline on a Monday belongs to the week that begins with it', { deadline: '2027-03-22' }, '···◆······'],
    ['a start after the deadline is drawn as a moment', { start: '2027-04-20', deadline: '2027-03-31' }, '····◆·····'],
    ['a start alone stands nowhere', { start: '2027-03-17' }, '··········'],
    ['a date without a rhythm is a one-off', { rhythm: '', deadline: '2027-03-31' }, '····◆·····'],
    ['a date that is a text stands nowhere', { deadline: 'mars' }, '··········'],
    [
      'before the year and after it, the span still shows',
      { start: '2026-11-02', deadline: '2028-02-01' },
      '■■■■■■■■■■',
    ],
  ])('%s', (_, action, row) => expect(spring(action)).toBe(row));

  test('ten days of preparation end the working day before a span starts', () =>
    // Monday 29 March: the ten days go from Monday 15 to Friday 26.
    expect(spring({ ...prepared, start: '2027-03-29', deadline: '2027-04-09' }, { leadTimes })).toBe('··▒▒■◆····'));

  test('ten days of preparation go up to and with the deadline of a moment', () => {
    // Friday 26 March: from Monday 15. Monday 22 March: from Tuesday 9.
    expect(spring({ ...prepared, deadline: '2027-03-26' }, { leadTimes })).toBe('··▒◆······');
    expect(spring({ ...prepared, deadline: '2027-03-22' }, { leadTimes })).toBe('·▒▒◆······');
  });

  test('a holiday makes preparation begin a working day earlier', () => {
    // Friday 2 April: from Monday 22 March, but from Friday 19 when Easter Monday is closed.
    const calendar = { ...plainCalendar, holidays: new Set([day('2027-03-29')]) };
    expect(spring({ ...prepared, deadline: '2027-04-02' }, { leadTimes })).toBe('···▒◆·····');
    expect(spring({ ...prepared, deadline: '2027-04-02' }, { leadTimes, calendar })).toBe('··▒▒◆·····');
  });

  test('a kind of action nobody knows has no preparation', () =>
    expect(spring({ kind: 'Montgolfière', deadline: '2027-03-26' }, { leadTimes })).toBe('···◆······'));
});

describe('an action that comes back', () => {
  test.each([
    ['each week', { rhythm: 'hebdomadaire' }, '●●●●●●●●●●●●●●'],
    [
      'each week from a Wednesday to a Tuesday',
      { rhythm: 'hebdo', start: '2027-03-17', deadline: '2027-04-06' },
      '··●●●·········',
    ],
    ['each month on the 10th', { rhythm: 'mensuelle', start: '2027-01-10' }, '·●···●····●···'],
    [
      'each month up to its last occurrence',
      { rhythm: 'mensuelle', start: '2027-03-10', deadline: '2027-04-10' },
      '·●···●········',
    ],
    ['each month on the 31st, or the last day', { rhythm: 'mensuelle', start: '2027-01-31' }, '····●···●····●'],
    ['each quarter', { rhythm: 'trimestrielle', start: '2027-01-15' }, '······●·······'],
    ['each year', { rhythm: 'annuelle', start: '2026-03-15' }, '··●···········'],
    ['all year', { rhythm: 'continue' }, '▬▬▬▬▬▬▬▬▬▬▬▬▬▬'],
    [
      'without a break from a day to another',
      { rhythm: 'continu', start: '2027-03-14', deadline: '2027-04-05' },
      '·▬▬▬▬▬········',
    ],
    ['without a break but for March', { rhythm: 'en continu sauf mars', deadline: '2027-05-12' }, '····▬▬▬▬▬▬▬···'],
    ['one Tuesday in two', { rhythm: 'un mardi sur deux', start: '2027-03-03' }, '·●·●·●·●·●·●·●'],
    ['each 1st Tuesday', { rhythm: 'chaque 1er mardi' }, '●····●···●···●'],
    ['each month but April', { rhythm: 'le 15 du mois sauf avril' }, '··●·······●···'],
    ['four times', { rhythm: 'hebdomadaire, 4 fois', start: '2027-03-17' }, '··●●●●········'],
    ['until Easter', { rhythm: 'tous les dimanches jusqu’au 28 mars' }, '●●●●··········'],
    ['at a rhythm nobody understands', { rhythm: 'parfois', start: '2027-03-14' }, '··············'],
  ])('%s', (_, action, row) => expect(weeks(action, '2027-03-01', 14)).toBe(row));

  test('the 31st of each month is a 28 February and a 30 April', () => {
    const time = timeOf(anAction({ start: '2027-01-31', deadline: '2027-06-30' }), year);
    expect(time.is === 'recurring' ? occurrences(time).map(isoOf) : time).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
    ]);
  });
});

describe('the weeks of a year', () => {
  test.each([
    ['2027, which begins on a Friday', 2027, 1, 53, '2026-12-28', '2027-12-27'],
    ['2026, which has 53 ISO weeks', 2026, 1, 53, '2025-12-29', '2026-12-28'],
    ['2028, a leap year that begins on a Saturday', 2028, 1, 53, '2027-12-27', '2028-12-25'],
    ['2000, which began on a Saturday and ended on a Sunday', 2000, 1, 53, '1999-12-27', '2000-12-25'],
    ['2012, a leap year that began on a Sunday', 2012, 1, 54, '2011-12-26', '2012-12-31'],
    ['the year from April 2027', 2027, 4, 53, '2027-03-29', '2028-03-27'],
    ['the year from March 2021', 2021, 3, 53, '2021-03-01', '2022-02-28'],
  ])('%s', (_, from, month, count, first, last) => {
    const mondays = weeksOf(fiscalYear(from, month));
    expect([
      mondays.length,
      ...[mondays[0], mondays[mondays.length - 1]].map((it) => isoOf(it?.first ?? day(first))),
    ]).toEqual([count, first, last]);
  });
});

describe('the year of a plan', () => {
  const objectives = [anObjective({ name: 'Acquérir' }), anObjective({ line: 3, name: 'Fidéliser' })];
  const newsletter = { objectives: ['Fidéliser'], start: '2027-01-05' };

  test('actions stand under their first objective, in the order of the objectives', () =>
    expect(
      picture({
        objectives,
        actions: [
          newsletter,
          { name: 'Communauté', objectives: ['acquerir'], rhythm: 'continue' },
          { name: 'Salon', objectives: ['Acquérir'], rhythm: '', deadline: '2027-06-18' },
        ],
      }),
    ).toBe(
      drawn(`
      Acquérir
      Communauté  ▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬
      Salon       ························◆····························
      Fidéliser
      Newsletter  ·●···●···●····●···●···●····●···●···●····●···●···●····`),
    ));

  test('an action that serves two objectives stands once, and the other one names it', () =>
    expect(
      picture({
        objectives,
        actions: [{ name: 'Publicité', objectives: ['Acquérir', 'Fidéliser'], rhythm: '', deadline: '2027-01-15' }],
      }),
    ).toBe(
      drawn(`
      Acquérir
      Publicité   ··◆··················································
      Fidéliser + Publicité`),
    ));

  test('what has no date waits in the last group, and what has no objective before it', () =>
    expect(
      picture({
        objectives,
        actions: [
          { name: 'Refonte', objectives: ['Acquérir'], rhythm: 'ponctuelle' },
          { name: 'Salon', objectives: [], rhythm: '', deadline: '2027-12-31' },
          { name: 'Vidéo', objectives: ['Acquérir'], rhythm: '', deadline: 'décembre' },
        ],
      }),
    ).toBe(
      drawn(`
      (no objective)
      Salon       ····················································◆
      (to be dated)
      Refonte     ·····················································
      Vidéo       ·····················································`),
    ));

  test('a dropped action and a row without a name stand nowhere', () =>
    expect(picture({ actions: [{ status: 'dropped' }, { name: '' }] })).toBe(''));

  test('a fiscal year from April begins and ends in spring', () =>
    expect(picture({ year: fiscalYear(2027, 4), actions: [{ rhythm: 'trimestrielle' }] })).toBe(
      drawn(`
      Fidéliser
      Newsletter  ●············●············●············●·············`),
    ));
});

const someDay = fc.integer({ min: day('2025-06-01'), max: day('2029-06-30') }).map((it) => it as Day);
const maybe = fc.option(someDay, { nil: undefined });
const reading = (it: Day | undefined): Action['start'] =>
  it === undefined ? { is: 'blank' } : { is: 'known', value: it };

/** Any action, with dates in any order. */
const anyAction = fc
  .record({ rhythm: fc.constantFrom(...simpleRhythms), start: maybe, deadline: maybe, days: fc.nat({ max: 40 }) })
  .map(({ rhythm, start, deadline, days }) => ({
    days,
    action: {
      ...anAction({ kind: 'Salon' }),
      rhythm: { is: 'known', value: rhythmNamed[rhythm] } as const,
      start: reading(start),
      deadline: reading(deadline),
    },
  }));

/** The date of a day by JavaScript's own calendar, and the last day of its month. */
function calendar(it: Day): { months: number; date: number; length: number } {
  const date = new Date(Date.UTC(1899, 11, 30 + it));
  const [y, m] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { months: y * 12 + m, date: date.getUTCDate(), length: new Date(Date.UTC(y, m + 1, 0)).getUTCDate() };
}

function fallsOn(it: Day, first: Day, step: number): boolean {
  const [from, now] = [calendar(first), calendar(it)];
  return (now.months - from.months) % step === 0 && now.date === Math.min(from.date, now.length);
}

/** What stands on one day, asked of that day alone. */
function signOfDay(it: Day, action: Action, preparedFrom: Day | undefined): string {
  const value = (of: Action['start']): Day | undefined => (of.is === 'known' ? of.value : undefined);
  const [start, deadline] = [value(action.start), value(action.deadline)];
  const rhythm = (action.rhythm.is === 'known' ? simpleNameOf(action.rhythm.value) : undefined) ?? 'one-off';
  if (rhythm === 'one-off') {
    if (deadline === undefined || it > deadline) return signs.none;
    if (it === deadline) return signs.deadline;
    if (start !== undefined && it >= start) return signs.run;
    return preparedFrom !== undefined && it >= preparedFrom ? signs.preparation : signs.none;
  }
  const [first, last] = [start ?? year.first, deadline ?? year.last];
  if (it < first || it > last) return signs.none;
  if (rhythm === 'continuous') return signs.continuous;
  const step = { monthly: 1, quarterly: 3, yearly: 12, weekly: 0 }[rhythm];
  return (step === 0 ? (it - first) % 7 === 0 : fallsOn(it, first, step)) ? signs.occurrence : signs.none;
}

/** The first day of preparation, counted back one open day after the other. */
function preparedFrom(action: Action, days: number): Day | undefined {
  if (action.deadline.is !== 'known' || days === 0) return undefined;
  const isSpan = action.start.is === 'known';
  const start = action.start.is === 'known' ? action.start.value : action.deadline.value;
  const before = Math.min(isSpan ? start : action.deadline.value + 1, isSpan ? action.deadline.value : Infinity);
  return countedBack(before as Day, days);
}

function countedBack(before: Day, days: number): Day {
  let it = before;
  for (let left = days; left > 0; ) {
    it = plusDays(it, -1);
    if (![0, 6].includes(new Date(Date.UTC(1899, 11, 30 + it)).getUTCDay())) left -= 1;
  }
  return it;
}

/** Whether by a day, after which nothing fell that week, the next time of the year has begun to be prepared. */
function prepared(sunday: Day, action: Action, days: number): string {
  const after = Array.from({ length: Math.max(0, lastShown - sunday) }, (_, index) => plusDays(sunday, index + 1));
  const next = after.find((it) => signOfDay(it, action, undefined) === signs.occurrence);
  return next !== undefined && days > 0 && countedBack(plusDays(next, 1), days) <= sunday
    ? signs.preparation
    : signs.none;
}

const strongest = [signs.deadline, signs.run, signs.preparation, signs.occurrence, signs.continuous];

describe('the laws of the year view', () => {
  test('a week shows the strongest of what stands on its seven days', () =>
    fc.assert(
      fc.property(anyAction, ({ action, days }) => {
        const mondays = weeksOf(year);
        const leadTimes: LeadTimes = [{ kind: 'Salon', workingDays: days, prepares: 'start' }];
        const from = preparedFrom(action, days);
        const expected = mondays.map(({ first: monday }) => {
          const ofDays = [0, 1, 2, 3, 4, 5, 6].map((add) => signOfDay(plusDays(monday, add), action, from));
          return strongest.find((sign) => ofDays.includes(sign)) ?? prepared(plusDays(monday, 6), action, days);
        });
        expect(rowOfSigns(action, mondays, { year, leadTimes, calendar: plainCalendar })).toEqual(expected);
      }),
      { numRuns: 300 },
    ));

  test('every living action stands exactly once', () => {
    const names = ['Acquérir', 'Fidéliser', 'acquerir', 'Inconnu'];
    const sketch = fc.record({
      name: fc.constantFrom('', 'Salon', 'Newsletter'),
      objectives: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
      rhythm: fc.constantFrom('', 'ponctuelle', 'mensuelle', 'continue', 'parfois'),
      deadline: fc.constantFrom('', '2027-05-01', 'mai'),
      status: fc.constantFrom(...statuses),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 12 }), (actions) => {
        const plan = aPlan({ actions, objectives: names.map((name, line) => anObjective({ name, line })) });
        const shown = groupsOf(plan, year).flatMap((group) => group.actions.map(({ line }) => line));
        const living = plan.actions.filter(({ name, status }) => name !== '' && status !== 'dropped');
        expect([...shown].sort((one, other) => one - other)).toEqual(living.map(({ line }) => line));
      }),
    );
  });

  test('a last occurrence in 9999 stays quick', () => {
    const time = timeOf({ ...anAction({ start: '2027-01-01' }), deadline: reading(2_958_465 as Day) }, year);
    expect(time.is === 'recurring' && occurrences(time).length).toBeLessThanOrEqual(1200);
  });
});
