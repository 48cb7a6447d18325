import { plusDays } from '../../../src/domain/time';
import { calendarFor } from '../../../src/workbook/countdown/bars';
import { day } from '../../domain/builders';

const monday = day('2027-03-01');
/** The calendar of so many whole weeks from Monday 1 March 2027 on, for so many rows. */
const calendar = (weeks: number, rows = 10) => {
  const { unit, bars } = calendarFor(monday, plusDays(monday, weeks * 7 - 1), rows);
  return `${bars} ${unit}`;
};

describe('the calendar of a countdown', () => {
  test('is by day up to five weeks, by week up to a year and some, else by month, with a little room', () => {
    expect([1, 5, 6, 58].map((weeks) => calendar(weeks))).toEqual(['14 day', '42 day', '8 week', '60 week']);
    // 59 weeks end on Sunday 16 April 2028: fourteen months.
    expect(calendar(59)).toBe('15 month');
  });

  test('counts the weeks a span touches, and the months', () => {
    const touched = (first: string, last: string) => calendarFor(day(first), day(last), 10);
    expect(touched('2027-03-07', '2027-03-08')).toEqual({ unit: 'day', bars: 21 });
    expect(touched('2027-03-03', '2027-03-03')).toEqual({ unit: 'day', bars: 14 });
    expect(touched('2026-12-31', '2028-12-01')).toEqual({ unit: 'month', bars: 26 });
  });

  test('is no larger than a sheet calculates at once', () => {
    expect([calendar(5, 214), calendar(5, 215)]).toEqual(['42 day', '7 week']);
    expect([calendar(58, 150), calendar(58, 151)]).toEqual(['60 week', '15 month']);
    expect(calendar(59, 600)).toBe('15 month');
    expect([calendar(59, 601), calendar(59, 9000), calendar(59, 20_000)]).toEqual(['14 month', '1 month', '1 month']);
    expect(calendar(600, 0)).toBe('60 month');
    expect(calendar(600, 10)).toBe('60 month');
  });
});
