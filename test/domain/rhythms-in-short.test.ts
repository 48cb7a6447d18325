import { occurrences, timeOf } from '../../src/domain/plan';
import { fiscalYear } from '../../src/domain/time';
import { franceIn2027 } from './a-calendar';
import { anAction } from './builders';

const year = fiscalYear(2027, 1);

/** On how many days of 2027 a rhythm falls; what it is instead where it does not come back. */
function count(phrase: string): number | string {
  const time = timeOf(anAction({ rhythm: phrase }), year, franceIn2027);
  return time.is === 'recurring' ? occurrences(time, year).length : time.is;
}

test.each([
  ['1x/mo', 12],
  ['2x/mo', 24],
  ['alternate Mondays', 26],
  ['monthly excl. August', 11],
  ['monthly (not August)', 11],
  // 261 weekdays, 22 of them in August; 365 days, 52 of them Sundays.
  ['Mon-Fri not August', 239],
  ['daily excl. Sundays', 313],
] as const)('"%s" falls on %d days of 2027', (phrase, days) => expect(count(phrase)).toBe(days));
