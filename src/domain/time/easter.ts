import { type Day, dayOf } from './day';

/**
 * Easter Sunday of a year of the Gregorian calendar: 28 March 2027. By the anonymous algorithm of 1876 (Meeus,
 * "Astronomical Algorithms", chapter 8), which has no exceptions.
 */
export function easterOf(year: number): Day {
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = 22 + epact + weekday - 7 * correction;
  return dayOf(year, 3, march);
}
