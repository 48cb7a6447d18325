import fc from 'fast-check';
import {
  type DateOrder,
  type Day,
  dayOfSerial,
  type FiscalYear,
  fiscalYear,
  isoOf,
  isWithin,
  isWorkday,
  plusDays,
  plusWorkdays,
  readDay,
  readPeriod,
  type Weekday,
  weekdayOf,
} from '../../src/domain/time';
import { monthNamed } from '../../src/domain/time/date-patterns';
import { anyOf, monthNames } from '../../src/domain/time/date-words';
import { fileReading } from '../vocabulary';
import { day } from './builders';

/** From 1 April 2027 to 31 March 2028. */
const year = fiscalYear(2027, 4);

const read = (text: string, order: DateOrder = 'day-first', within: FiscalYear | undefined = year): string => {
  const found = readDay(text, order, within, fileReading);
  return found === undefined ? '' : isoOf(found);
};

const stretch = (text: string, within: FiscalYear | undefined = year): string => {
  const found = readPeriod(text, within, fileReading);
  return found === undefined ? '' : `${isoOf(found.first)} – ${isoOf(found.last)}`;
};
const outside = (text: string): readonly unknown[] => [
  readDay(text, 'day-first', undefined, fileReading),
  readPeriod(text, undefined, fileReading),
];

describe('a day in figures', () => {
  test.each([
    ['2027-03-15', '2027-03-15'],
    ['2027/12/5', '2027-12-05'],
    ['2027.3.05', '2027-03-05'],
    ['5/12/2027', '2027-12-05'],
    ['05 12 2027', '2027-12-05'],
    ['5.12.27', '2027-12-05'],
    ['31-1-2027', '2027-01-31'],
    ['15/1/2027', '2027-01-15'],
    ['1/15/2027', '2027-01-15'],
    ['15/03', '2028-03-15'],
  ])('%j is %s', (text, iso) => expect(read(text)).toBe(iso));

  test.each([
    '12027-03-15',
    'a2027-03-15',
    '2027-03-155',
    '2027-03-15 h',
    '2027-13-15',
    '115/03/2027',
    'a 5/12/2027',
    '15/03/20277',
    '15/03/202',
    '15/03/2027 h',
    '15/15/2027',
    '31/02/2027',
  ])('%j is none', (text) => expect(read(text)).toBe(''));

  test('which comes first, the day or the month, is the file’s to say', () => {
    expect([read('4/8/2027', 'day-first'), read('4/8/2027', 'month-first')]).toEqual(['2027-08-04', '2027-04-08']);
  });
});

describe('a day in words, in a year from April to March', () => {
  test.each([
    ['31 mars', '2028-03-31'],
    ['1er avril', '2027-04-01'],
    ['30 avril', '2027-04-30'],
    ['December 31', '2027-12-31'],
    ['1st January', '2028-01-01'],
    ['lundi 3 mai', '2027-05-03'],
    ['Monday, May 3rd', '2027-05-03'],
    ['le 15 févr.', '2028-02-15'],
    ['15 mars 2027', '2027-03-15'],
    ['15 mai 2029', '2029-05-15'],
    ['May 15, 2029', '2029-05-15'],
    ["15 d'août", ''],
    ['31 avril', ''],
    ['15 brumaire', ''],
    ['mars', ''],
    ['', ''],
  ])('%j is %j', (text, iso) => expect(read(text)).toBe(iso));

  test('is none where neither it nor the plan says of which year', () => {
    expect(outside('15 mars')).toEqual([undefined, undefined]);
    expect(outside('mars')).toEqual([undefined, undefined]);
    expect(outside('T3')).toEqual([undefined, undefined]);
    expect(readDay('15 mars 2027', 'day-first', undefined, fileReading)).toBe(day('2027-03-15'));
    expect(readPeriod('mars 2027', undefined, fileReading)?.last).toBe(day('2027-03-31'));
  });
});

describe('a stretch of time, in a year from April to March', () => {
  test.each([
    ['mars', '2028-03-01 – 2028-03-31'],
    ['avril', '2027-04-01 – 2027-04-30'],
    ['en décembre', '2027-12-01 – 2027-12-31'],
    ['mai 2029', '2029-05-01 – 2029-05-31'],
    ['début mai', '2027-05-01 – 2027-05-01'],
    ['mi-mars 2027', '2027-03-15 – 2027-03-15'],
    ['fin février', '2028-02-29 – 2028-02-29'],
    ['T1', '2027-04-01 – 2027-06-30'],
    ['Q4', '2028-01-01 – 2028-03-31'],
    ['T4 2028', '2029-01-01 – 2029-03-31'],
    ['2027', '2027-01-01 – 2027-12-31'],
    ['1999', '1999-01-01 – 1999-12-31'],
    ['1899', ''],
    ['20277', ''],
    ['2027 h', ''],
    ['T5', ''],
    ['mi', ''],
    ['brumaire', ''],
    ['', ''],
  ])('%j is %j', (text, period) => expect(stretch(text)).toBe(period));

  test('holds its first day and its last', () => {
    const days = ['2027-03-31', '2027-04-01', '2028-03-31', '2028-04-01'].map(day);
    expect(days.map((it) => isWithin(it, year))).toEqual([false, true, true, false]);
  });
});

describe('the words of days', () => {
  test('are one another’s alternatives, and none is never found', () => {
    expect(new RegExp(`^(?:${anyOf(['a.m', 'b+'])})$`).test('a.m')).toBe(true);
    expect(new RegExp(`^(?:${anyOf(['a.m', 'b+'])})$`).test('axm')).toBe(false);
    expect(new RegExp(anyOf(['b+'])).test('bb')).toBe(false);
    expect(new RegExp(anyOf([])).test('')).toBe(false);
    expect(new RegExp(`^(?:${anyOf([])})?mars$`).test('mars')).toBe(true);
  });

  test('name twelve months', () => {
    expect(monthNames(fileReading)).toHaveLength(12);
    expect(monthNames([])).toEqual(Array.from({ length: 12 }, () => []));
    expect(['aout', "d'aout", 'aug.', 'a.ug', 'augs'].map((it) => monthNamed(it, fileReading))).toEqual([
      8,
      8,
      8,
      undefined,
      undefined,
    ]);
  });
});

describe('working days counted by weeks', () => {
  const anyDay = fc.integer({ min: day('2026-01-01'), max: day('2028-01-01') }).map(dayOfSerial);
  const anyWeek = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7));
  const someDaysOff = fc.uniqueArray(fc.integer({ min: -90, max: 90 }), { maxLength: 12 });

  /** One day after the other. */
  function walked(from: Day, count: number, isOpen: (it: Day) => boolean): Day {
    let it = from;
    for (let left = Math.abs(count); left > 0; left -= isOpen(it) ? 1 : 0) it = plusDays(it, Math.sign(count));
    return it;
  }

  test('are those counted one day after the other, whatever week is worked and whatever is closed', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), anyWeek, someDaysOff, (from, count, week, off) => {
        const calendar = { week: new Set(week), holidays: new Set(off.map((days) => plusDays(from, days))) };
        expect(plusWorkdays(from, count, calendar)).toBe(walked(from, count, (it) => isWorkday(it, calendar)));
      }),
      { numRuns: 400 },
    ));

  test('a day closed next to the first and to the last counts once', () => {
    const monday = day('2027-03-01');
    const calendar = (...closed: readonly number[]) => ({
      week: new Set<Weekday>([1, 2, 3, 4, 5]),
      holidays: new Set(closed.map((days) => plusDays(monday, days))),
    });
    expect(isoOf(plusWorkdays(monday, 10, calendar(1)))).toBe('2027-03-16');
    expect(isoOf(plusWorkdays(monday, 10, calendar(7)))).toBe('2027-03-16');
    expect(isoOf(plusWorkdays(monday, 10, calendar(0, 15)))).toBe('2027-03-15');
    expect(isoOf(plusWorkdays(monday, -10, calendar(-7)))).toBe('2027-02-12');
    expect(weekdayOf(plusWorkdays(monday, 0.9, calendar()))).toBe(1);
  });
});
