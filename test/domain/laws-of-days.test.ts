import fc from 'fast-check';
import {
  type Day,
  dateOf,
  dayOf,
  dayOfIso,
  dayOfSerial,
  endOfMonth,
  existingDay,
  fiscalYear,
  isoOf,
  isoWeekOf,
  isWithin,
  isWorkday,
  mondayOf,
  plainCalendar,
  plusDays,
  plusMonths,
  plusWorkdays,
  quarterOf,
  quarters,
  weekdayOf,
  weeksOf,
} from '../../src/domain/time';
import { day } from './builders';

const someDay = fc.integer({ min: day('1900-03-01'), max: day('2199-12-31') }).map(dayOfSerial);

/** The calendar walked one day after the other from a known Wednesday: no arithmetic in common with the code. */
function walkedCalendar(): ReadonlyMap<number, { iso: string; weekday: number }> {
  const days = new Map<number, { iso: string; weekday: number }>();
  let [year, month, date, weekday] = [2019, 12, 31, 2];
  for (let serial = 43830; year < 2041; serial += 1) {
    const two = (value: number): string => String(value).padStart(2, '0');
    days.set(serial, { iso: `${year}-${two(month)}-${two(date)}`, weekday });
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    date += 1;
    weekday = (weekday % 7) + 1;
    if (date > length) [date, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
  }
  return days;
}

describe('a day is the number the spreadsheet counts it by', () => {
  test('every day of twenty years has its date, its number and its weekday', () => {
    for (const [serial, { iso, weekday }] of walkedCalendar()) {
      expect([isoOf(dayOfSerial(serial)), dayOfIso(iso), weekdayOf(dayOfSerial(serial))]).toEqual([
        iso,
        serial,
        weekday,
      ]);
    }
  });

  test('a date and its day say the same, in any year', () =>
    fc.assert(
      fc.property(someDay, (it) => {
        const { year, month, day: date } = dateOf(it);
        expect(dayOf(year, month, date)).toBe(it);
        expect(existingDay(year, month, date)).toBe(it);
        expect(dayOfIso(isoOf(it))).toBe(it);
      }),
    ));

  test('a time of day is cut off', () => expect(dayOfSerial(46461.99)).toBe(46461));

  test.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-1-1', '15/03/2027', '', '2027-03-15T10:00'])(
    '%j is no day',
    (text) => expect(dayOfIso(text)).toBeUndefined(),
  );
});

describe('months later', () => {
  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 2, '2027-03-31'],
    ['2027-03-31', 1, '2027-04-30'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-11-15', 3, '2028-02-15'],
    ['2027-06-15', 0, '2027-06-15'],
  ])('%s and %d months is %s', (from, months, to) => expect(isoOf(plusMonths(day(from), months))).toBe(to));

  test('it is always that month, on the same day or its last one', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 60 }), (from, months) => {
        const [was, is] = [dateOf(from), dateOf(plusMonths(from, months))];
        expect(is.year * 12 + is.month).toBe(was.year * 12 + was.month + months);
        const isLastOfMonth = dateOf(plusDays(plusMonths(from, months), 1)).day === 1;
        expect(is.day === was.day || (isLastOfMonth && is.day < was.day)).toBe(true);
      }),
    ));

  test('the last day of a month is followed by a first', () =>
    fc.assert(
      fc.property(someDay, (it) => {
        expect(dateOf(endOfMonth(it)).month).toBe(dateOf(it).month);
        expect(dateOf(plusDays(endOfMonth(it), 1)).day).toBe(1);
      }),
    ));
});

describe('weeks', () => {
  test('a week begins on the Monday at or before the day', () =>
    fc.assert(
      fc.property(someDay, (it) => {
        expect(weekdayOf(mondayOf(it))).toBe(1);
        expect(it - mondayOf(it)).toBe(weekdayOf(it) - 1);
      }),
    ));

  test.each([
    ['2027-01-01', 53],
    ['2027-01-04', 1],
    ['2026-12-31', 53],
    ['2027-12-31', 52],
    ['2024-12-30', 1],
    ['2032-12-31', 53],
  ])('%s is in ISO week %d', (iso, week) => expect(isoWeekOf(day(iso))).toBe(week));

  test('each week counts one more than the week before, or starts a year again', () =>
    fc.assert(
      fc.property(someDay, (it) => {
        const [week, next] = [isoWeekOf(it), isoWeekOf(plusDays(it, 7))];
        expect(next === week + 1 || (next === 1 && week >= 52)).toBe(true);
      }),
    ));
});

describe('fiscal years', () => {
  test.each([
    [2027, 1, '2027-01-01', '2027-12-31'],
    [2027, 4, '2027-04-01', '2028-03-31'],
    [2027, 9, '2027-09-01', '2028-08-31'],
    [2027, 3, '2027-03-01', '2028-02-29'],
  ])('%d from month %d runs from %s to %s', (year, month, first, last) =>
    expect(fiscalYear(year, month)).toEqual({ first: day(first), last: day(last) }),
  );

  test('its four quarters are three months each, one after the other, and the whole year', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        someDay,
        (first, month, it) => {
          const year = fiscalYear(first, month);
          expect(quarterOf(year, 1).first).toBe(year.first);
          expect(quarterOf(year, 4).last).toBe(year.last);
          const within = quarters.filter((quarter) => isWithin(it, quarterOf(year, quarter)));
          expect(within).toHaveLength(isWithin(it, year) ? 1 : 0);
        },
      ),
    ));
});

describe('working days', () => {
  const easterMonday = { ...plainCalendar, holidays: new Set([day('2027-03-29')]) };
  test.each([
    ['2027-03-15', -10, '2027-03-01'],
    ['2027-03-15', 0, '2027-03-15'],
    ['2027-03-13', 0, '2027-03-13'],
    ['2027-03-13', 1, '2027-03-15'],
    ['2027-03-26', 1, '2027-03-30'],
    ['2027-03-30', -1, '2027-03-26'],
  ])('from %s, %d of them lead to %s', (from, count, to) =>
    expect(isoOf(plusWorkdays(day(from), count, easterMonday))).toBe(to),
  );

  const closed = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 30 });
  const count = fc.integer({ min: 1, max: 60 });

  test('as many working days lie between as were asked for, wherever the days off fall', () =>
    fc.assert(
      fc.property(someDay, count, fc.constantFrom(1, -1), closed, (from, wanted, direction, off) => {
        const holidays = new Set(off.map((days) => plusDays(from, days * direction)));
        const calendar = { ...plainCalendar, holidays };
        const to = plusWorkdays(from, wanted * direction, calendar);
        const walked: Day[] = [];
        for (let it = from; it !== to; it = plusDays(it, direction)) walked.push(plusDays(it, direction));
        const isOpen = (it: Day): boolean => ![6, 7].includes(weekdayOf(it)) && !holidays.has(it);
        expect(walked.filter(isOpen)).toHaveLength(wanted);
        expect(isWorkday(to, calendar)).toBe(true);
      }),
    ));
});

test('the weeks of a year end in it, and each week of two years in a row is of one of them', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const [one, next] = [fiscalYear(year, month), fiscalYear(year + 1, month)];
      const weeks = [...weeksOf(one), ...weeksOf(next)];
      expect(weeksOf(one).every((monday) => isWithin(plusDays(monday, 6), one))).toBe(true);
      expect(weeks).toEqual(weeks.map((_, index) => plusDays(mondayOf(one.first), 7 * index)));
      expect(plusDays(weeks[weeks.length - 1] ?? next.first, 13) > next.last).toBe(true);
    }),
  ));
