import fc from 'fast-check';
import {
  type Day,
  dayOfSerial,
  isoOf,
  isWorkday,
  plainCalendar,
  plusDays,
  plusWorkdays,
  type Weekday,
  type WorkCalendar,
} from '../../src/domain/time';
import { day } from './builders';
import { weekendText, workdayFrom, workdaysBetween, workdayUntil } from './days-worked';

const week = (...weekdays: readonly Weekday[]): ReadonlySet<Weekday> => new Set(weekdays);

/** Monday to Friday, but for Easter Monday 29 March 2027. */
const easter: WorkCalendar = { ...plainCalendar, holidays: new Set([day('2027-03-29')]) };

const someDay = fc.integer({ min: day('2020-01-01'), max: day('2040-12-31') }).map(dayOfSerial);
const someCalendar = fc
  .record({
    week: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { maxLength: 7 }),
    holidays: fc.array(someDay, { maxLength: 40 }),
    bridge: fc.tuple(someDay, fc.integer({ min: 0, max: 40 })),
  })
  .map(({ week, holidays, bridge: [from, length] }): WorkCalendar => {
    const closed = Array.from({ length }, (_, index) => plusDays(from, index));
    return { week: new Set(week), holidays: new Set([...holidays, ...closed]) };
  });

/** Day after day, as a person counts on a calendar. */
function walked(from: Day, count: number, calendar: WorkCalendar): Day {
  const step = Math.sign(count);
  let current = from;
  for (let left = Math.abs(count); left > 0; ) {
    current = plusDays(current, step);
    if (isWorkday(current, calendar)) left -= 1;
  }
  return current;
}

describe('working days between two days', () => {
  test.each([
    ['2027-03-15', '2027-03-19', 5, 'Monday to Friday'],
    ['2027-03-19', '2027-03-15', -5, 'the same the other way round'],
    ['2027-03-15', '2027-03-15', 1, 'one day'],
    ['2027-03-20', '2027-03-21', 0, 'a week-end'],
    ['2027-03-21', '2027-03-20', 0, 'a week-end the other way round'],
    ['2027-03-26', '2027-03-30', 2, 'Good Friday to Tuesday, Easter Monday being closed'],
    ['2027-01-01', '2027-12-31', 260, 'the year 2027'],
  ])('from %s to %s are %d: %s', (first, last, count) =>
    expect(workdaysBetween(day(first), day(last), easter)).toBe(count),
  );

  test('are counted as a person counts them, whatever the week and the days closed', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 800 }), someCalendar, (first, length, calendar) => {
        const all = Array.from({ length: length + 1 }, (_, index) => plusDays(first, index));
        const count = all.filter((it) => isWorkday(it, calendar)).length;
        const last = plusDays(first, length);
        expect([workdaysBetween(first, last, calendar), workdaysBetween(last, first, calendar)]).toEqual(
          length === 0 ? [count, count] : [count, 0 - count],
        );
      }),
    ));
});

describe('so many working days later', () => {
  test('is the day a person counts to, whatever the week and the days closed, far away too', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: -1500, max: 1500 }), someCalendar, (from, count, calendar) =>
        expect(isoOf(plusWorkdays(from, count, calendar))).toBe(isoOf(walked(from, count, calendar))),
      ),
    ));

  test('and back again is the same working day', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 1500 }), someCalendar, (from, count, calendar) => {
        const workday = workdayFrom(from, calendar);
        const later = plusWorkdays(workday, count, calendar);
        expect(plusWorkdays(later, -count, calendar)).toBe(workday);
        expect(workdaysBetween(workday, later, calendar)).toBe(count + 1);
      }),
    ));
});

describe('a working day near', () => {
  test.each([
    ['2027-03-26', '2027-03-26', '2027-03-26'],
    ['2027-03-27', '2027-03-30', '2027-03-26'],
    ['2027-03-29', '2027-03-30', '2027-03-26'],
  ])('%s is %s, or %s before', (iso, from, until) => {
    expect(isoOf(workdayFrom(day(iso), easter))).toBe(from);
    expect(isoOf(workdayUntil(day(iso), easter))).toBe(until);
  });
});

describe('the week', () => {
  test.each([
    [week(1, 2, 3, 4, 5), '0000011'],
    [week(2, 3, 4, 5, 6), '1000001'],
    [week(1, 2, 3, 4), '0000111'],
    [week(1, 2, 3, 4, 5, 6, 7), '0000000'],
    [week(7), '1111110'],
    [week(), '0000011'],
  ])('of %p has the week-end %s', (worked, text) => expect(weekendText(worked)).toBe(text));

  test('without a working day counts as Monday to Friday, everywhere', () => {
    const never: WorkCalendar = { week: week(), holidays: new Set() };
    expect(isWorkday(day('2027-03-15'), never)).toBe(true);
    expect(isoOf(plusWorkdays(day('2027-03-19'), 1, never))).toBe('2027-03-22');
    expect(workdaysBetween(day('2027-03-15'), day('2027-03-21'), never)).toBe(5);
  });
});
