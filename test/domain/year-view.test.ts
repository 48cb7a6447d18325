import { occurrences, timeOf } from '../../src/domain/plan';
import type { LeadTimes } from '../../src/domain/template';
import { fiscalYear, isoOf, plainCalendar } from '../../src/domain/time';
import { weeksOf } from '../../src/domain/year-view/retroplanning';
import { anAction, anObjective, day } from './builders';
import { year } from './signs-of-days';
import { drawn, picture, weeks } from './year-view-picture';

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

  test('ten days of preparation end the working day before what is launched on one day', () => {
    // Friday 26 March: from Friday 12. Monday 29 March: from Monday 15.
    expect(spring({ ...prepared, deadline: '2027-03-26' }, { leadTimes })).toBe('·▒▒◆······');
    expect(spring({ ...prepared, deadline: '2027-03-29' }, { leadTimes })).toBe('··▒▒◆·····');
  });

  test('ten days of preparation go up to and with the day something is delivered on', () => {
    const delivered: LeadTimes = [{ kind: 'Newsletter ou e-mailing', workingDays: 10, prepares: 'deadline' }];
    // Friday 26 March: from Monday 15. Monday 22 March: from Tuesday 9.
    expect(spring({ ...prepared, deadline: '2027-03-26' }, { leadTimes: delivered })).toBe('··▒◆······');
    expect(spring({ ...prepared, deadline: '2027-03-22' }, { leadTimes: delivered })).toBe('·▒▒◆······');
  });

  test('a holiday makes preparation begin a working day earlier', () => {
    // Monday 5 April: from Monday 22 March, but from Friday 19 when Easter Monday is closed.
    const calendar = { ...plainCalendar, holidays: new Set([day('2027-03-29')]) };
    expect(spring({ ...prepared, deadline: '2027-04-05' }, { leadTimes })).toBe('···▒▒◆····');
    expect(spring({ ...prepared, deadline: '2027-04-05' }, { leadTimes, calendar })).toBe('··▒▒▒◆····');
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
    const time = timeOf(anAction({ start: '2027-01-31', deadline: '2027-06-30' }), year, plainCalendar);
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
