import { foldName } from '../names';
import { monthNumber } from './days';

/** A year that stands by itself: not in "2026-11-30" or "30/11/2026", which may be the day a file was saved. */
const YEAR = /(?:^|([a-z]+\.?) |[^\d/.-])(20\d\d)(?!\d|[-_./]\d)/g;

/** The years of a text, but for those of a day or month in words. */
function yearsOf(text: string): readonly number[] {
  const found: number[] = [];
  foldName(text.slice(0, 200)).replace(YEAR, (whole, before: string | undefined, year: string) => {
    if (before === undefined || monthNumber(before) === undefined) found.push(Number(year));
    return whole;
  });
  return found;
}

/** The one year that these texts name, 'several' where they name more, undefined where they name none. */
export function yearSaid(texts: readonly string[]): number | 'several' | undefined {
  const [year, ...others] = new Set(texts.flatMap(yearsOf));
  return others.length > 0 ? 'several' : year;
}
