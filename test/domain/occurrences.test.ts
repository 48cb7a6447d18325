import fc from 'fast-check';
import { RRule } from 'rrule';
import { type Action, blank, known, occurrences, timeOf } from '../../src/domain/plan';
import type { DayOfMonth, Ending, Length, Recurring, Season } from '../../src/domain/rhythm';
import {
  type Day,
  dateOf,
  dayOf,
  endOfMonth,
  type FiscalYear,
  firstOf,
  fiscalYear,
  isoOf,
  plainCalendar,
} from '../../src/domain/time';
import { anyRhythm } from './a-rhythm';
import { type ActionSketch, anAction, day } from './builders';

const year = fiscalYear(2027, 1);

const datesOf = (action: Action, within?: FiscalYear, of = year): readonly string[] => {
  const time = timeOf(action, of, plainCalendar);
  return time.is === 'recurring' ? occurrences(time, within).map(isoOf) : [];
};

const dates = (sketch: ActionSketch): string =>
  datesOf(anAction(sketch))
    .map((iso) => iso.replace('2027-', ''))
    .join(' ');

describe('the days an action comes back on', () => {
  test.each([
    ['tous les 2 mois', '2027-01-31', '', '01-31 03-31 05-31 07-31 09-30 11-30'],
    ['le 15 du mois', '2027-09-16', '', '10-15 11-15 12-15'],
    ['le 31 du mois', '2027-09-01', '', '09-30 10-31 11-30 12-31'],
    ['le 30 du mois', '2027-01-31', '2027-04-30', '02-28 03-30 04-30'],
    ['le dernier jour du mois', '2027-10-31', '', '10-31 11-30 12-31'],
    ['le 1er mardi du mois', '2027-09-07', '', '09-07 10-05 11-02 12-07'],
    ['le 1er mardi du mois', '2027-09-08', '', '10-05 11-02 12-07'],
    ['le dernier vendredi du mois', '2027-10-29', '', '10-29 11-26 12-31'],
    ['tous les trimestres, le 2e jeudi du mois', '', '', '01-14 04-08 07-08 10-14'],
    ['tous les trimestres, le 15 du mois', '2027-01-20', '', '02-15 05-15 08-15 11-15'],
    ['tous les lundis', '2027-11-30', '', '12-06 12-13 12-20 12-27'],
    ['un mardi sur deux', '', '2027-03-01', '01-05 01-19 02-02 02-16'],
    ['toutes les 2 semaines', '2027-11-30', '', '11-30 12-14 12-28'],
    ['toutes les 2 semaines sauf août', '2027-07-20', '2027-09-15', '07-20 09-14'],
    ['tous les mois, 3 fois', '2027-03-10', '', '03-10 04-10 05-10'],
    ['tous les mois, 3 fois, sauf avril', '2027-03-10', '', '03-10 05-10'],
    ['tous les mois, 12 fois', '2027-03-10', '2027-05-09', '03-10 04-10'],
    ["tous les mois jusqu'au 10 mai 2027", '2027-03-10', '', '03-10 04-10 05-10'],
    ["tous les mois jusqu'au 10 mai 2027", '2027-03-10', '2027-04-30', '03-10 04-10'],
    ["tous les mois jusqu'au 10 mai", '2027-03-10', '2028-04-30', '03-10 04-10 05-10'],
    ["tous les mois jusqu'au 29 février", '2027-01-10', '', '01-10 02-10'],
    ["tous les mois jusqu'au 10 février", '2027-11-10', '', '11-10 12-10 2028-01-10 2028-02-10'],
    ['tous les ans', '2024-02-29', '2028-12-31', '2024-02-29 2025-02-28 2026-02-28 02-28 2028-02-29'],
    ['un mardi sur deux, 2 fois', '2027-12-20', '', '12-21 2028-01-04'],
    ['tous les mois sauf janvier', '2028-01-01', '2028-01-31', ''],
    ["tous les mois jusqu'au 30 juin 2026", '', '', ''],
  ])('"%s", from "%s" to "%s"', (rhythm, start, deadline, expected) =>
    expect(dates({ rhythm, start, deadline })).toBe(expected),
  );

  test('are those of any later year, however long ago it began', () =>
    expect(
      datesOf(anAction({ rhythm: 'tous les lundis', start: '1990-01-01', deadline: '2190-01-01' }), {
        first: day('2189-01-01'),
        last: day('2189-01-12'),
      }),
    ).toEqual(['2189-01-05', '2189-01-12']));
});

const dateIn = (it: Day): Date => new Date(`${isoOf(it)}T00:00:00Z`);
const rruleWeekdays = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

type Rule = Partial<ConstructorParameters<typeof RRule>[0]>;
const weekdayAt = (weekday: number) => rruleWeekdays[weekday - 1] ?? RRule.MO;

/** The rules of RFC 5545 for the days of a pace, one for each; a 31st that a month lacks is the last of the days it may be. */
function rules(rhythm: Recurring, start: Day): readonly Rule[] {
  switch (rhythm.is) {
    case 'daily':
      return [{ freq: RRule.DAILY, interval: rhythm.days }];
    case 'workdays':
      return [{ freq: RRule.WEEKLY, byweekday: rruleWeekdays.slice(0, 5) }];
    case 'weekly': {
      const weekly = { freq: RRule.WEEKLY, interval: rhythm.weeks, wkst: RRule.MO };
      return [rhythm.on === 'start' ? weekly : { ...weekly, byweekday: rhythm.on.map(weekdayAt) }];
    }
    case 'monthly':
      return rhythm.on.map((on) => ({
        freq: RRule.MONTHLY,
        interval: rhythm.months,
        ...dayRule(on.is === 'start' ? { is: 'day', day: dateOf(start).day } : on),
      }));
  }
}

function dayRule(on: Exclude<DayOfMonth, { is: 'start' }>): Rule {
  const upTo = (last: number) => ({ bymonthday: [28, 29, 30, 31].filter((it) => it <= last), bysetpos: -1 });
  switch (on.is) {
    case 'day':
      return on.day > 28 ? upTo(on.day) : { bymonthday: on.day };
    case 'last-day':
      return { bymonthday: -1 };
    case 'workday':
      return { byweekday: rruleWeekdays.slice(0, 5), bysetpos: on.nth === 'last' ? -1 : on.nth };
    case 'weekday':
      return { byweekday: [weekdayAt(on.weekday).nth(on.nth === 'last' ? -1 : on.nth)] };
  }
}

/** The first day from one on, or up to one, whose month is one of these. */
function dayIn(months: Season, from: Day, step: 1 | -1): Day {
  let it = from;
  while (months.length > 0 && !months.some((month) => month === dateOf(it).month)) it = (it + step) as Day;
  return it;
}

/** The first month from the start on in which a monthly action may fall at all: of a quarter of the year, say. */
function firstMonth(rhythm: Recurring, from: Day, of: FiscalYear): Day {
  let it = dayOf(dateOf(from).year, dateOf(from).month, 1);
  if (rhythm.is !== 'monthly' || rhythm.from.is === 'start') return it;
  const isLast = rhythm.on.some((on) => on.is === 'last-day' || ('nth' in on && on.nth === 'last'));
  const cycle = dateOf(of.first).month + (isLast ? rhythm.months - 1 : 0);
  const month = rhythm.from.is === 'month' ? rhythm.from.month : cycle;
  while ((dateOf(it).month - month) % rhythm.months !== 0) it = dayOf(dateOf(it).year, dateOf(it).month + 1, 1);
  return it;
}

/** The last day of a length of time, that is the one before the same day so much later. */
function lengthEnd(first: Day, { unit, count }: Length): Day {
  if (unit !== 'months') return (first + count * (unit === 'weeks' ? 7 : 1) - 1) as Day;
  const { year: inYear, month, day: number } = dateOf(first);
  return (Math.min(dayOf(inYear, month + count, number), endOfMonth(dayOf(inYear, month + count, 1))) - 1) as Day;
}

/** The last day the words allow, asked of each day from the start on. */
function untilDay(ending: Ending, from: Day): Day | undefined {
  if (ending.is === 'until') return ending.day;
  if (ending.is !== 'until-next') return undefined;
  for (let it = from; ; it = (it + 1) as Day) {
    const { month, day: dayOfMonth, year: inYear } = dateOf(it);
    const isLast = dateOf(dayOf(inYear, month + 1, 0)).day === dayOfMonth;
    if (month === ending.month && (dayOfMonth === ending.dayOfMonth || (isLast && dayOfMonth < ending.dayOfMonth)))
      return it;
  }
}

/** Where a series counts from: its first day, which is not always the day it was asked from, or the month of it. */
function seriesStart(rhythm: Recurring, asked: readonly Rule[], from: Day, of: FiscalYear): Date {
  if (rhythm.is === 'monthly' && rhythm.from.is !== 'start') return dateIn(firstMonth(rhythm, from, of));
  const firsts = asked.map((it) => new RRule({ ...it, interval: 1, dtstart: dateIn(from) }).after(dateIn(from), true));
  const first = new Date(Math.min(...firsts.map(Number)));
  return rhythm.is === 'monthly' ? new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1)) : first;
}

/** More of them are a slip of the hand: 60 months of every day are more. */
const MOST_DATES = 1200;

function datesByRule(rhythm: Recurring, start: Day | undefined, deadline: Day | undefined, of: FiscalYear) {
  const from = dayIn(rhythm.season, start ?? of.first, 1);
  const asked = rules(rhythm, from);
  const dtstart = seriesStart(rhythm, asked, from, of);
  const { ending } = rhythm;
  const length = ending.is === 'lasting' ? lengthEnd(from, ending.length) : undefined;
  const said = length ?? untilDay(ending, Math.max(from, of.first) as Day);
  const isBounded = said === undefined && ending.is !== 'times';
  const bounds = [deadline ?? (isBounded ? of.last : undefined), said].filter((it) => it !== undefined);
  const [one, ...others] = bounds;
  const last = one === undefined ? undefined : dayIn(rhythm.season, firstOf(one, ...others), -1);
  // Those of the month before the start are counted, to be left out below.
  const more = 40;
  const end =
    last === undefined ? { count: (ending.is === 'times' ? ending.times : 0) + more } : { until: dateIn(last) };
  const dates = asked
    .flatMap((it) => new RRule({ ...it, dtstart, ...end }).all())
    .filter((date) => date >= dateIn(from))
    .sort((a, b) => Number(a) - Number(b))
    .slice(0, ending.is === 'times' ? ending.times : undefined);
  const isIn = (month: number): boolean =>
    !rhythm.pauses.some((it) => it === month) &&
    (rhythm.season.length === 0 || rhythm.season.some((it) => it === month));
  return dates
    .filter((date) => isIn(date.getUTCMonth() + 1))
    .map((date) => date.toISOString().slice(0, 10))
    .filter((iso) => last === undefined || iso <= isoOf(last))
    .slice(0, MOST_DATES);
}

const maybe = fc.option(
  fc.integer({ min: day('2025-06-01'), max: day('2029-06-30') }).map((it) => it as Day),
  { nil: undefined },
);

const recurring = anyRhythm.filter((it): it is Recurring => it.is !== 'one-off' && it.is !== 'continuous');
const anyYear = fc.integer({ min: 1, max: 12 }).map((month) => fiscalYear(2027, month));

const acting = (rhythm: Recurring, start: Day | undefined, deadline: Day | undefined): Action => ({
  ...anAction(),
  rhythm: known(rhythm),
  start: start === undefined ? blank : known(start),
  deadline: deadline === undefined ? blank : known(deadline),
});

describe('the laws of what comes back', () => {
  test('its days are those of the rule of RFC 5545, as rrule calculates them', () =>
    fc.assert(
      fc.property(recurring, maybe, maybe, anyYear, (rhythm, start, deadline, of) =>
        expect(datesOf(acting(rhythm, start, deadline), undefined, of)).toEqual(
          datesByRule(rhythm, start, deadline, of),
        ),
      ),
      { numRuns: 2000 },
    ));

  test('the days of a part of the year are those of the whole that fall in it', () =>
    fc.assert(
      fc.property(recurring, maybe, fc.nat({ max: 900 }), fc.nat({ max: 400 }), (rhythm, start, from, length) => {
        const within = { first: (year.first - 200 + from) as Day, last: (year.first - 200 + from + length) as Day };
        const action = acting(rhythm, start, undefined);
        const isIn = (iso: string): boolean => isoOf(within.first) <= iso && iso <= isoOf(within.last);
        expect(datesOf(action, within)).toEqual(datesOf(action).filter(isIn));
      }),
      { numRuns: 500 },
    ));
});
