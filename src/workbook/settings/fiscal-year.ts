import { dateOf, type FiscalYear, fiscalYear } from '../../domain/time';
import type { CellValue } from '../cells';

export function readYear(year: CellValue | undefined, firstMonth: CellValue | undefined): FiscalYear | undefined {
  if (typeof year !== 'number' || typeof firstMonth !== 'number') return undefined;
  const isPossible = year >= 1990 && year <= 2100 && firstMonth >= 1 && firstMonth <= 12;
  return isPossible ? fiscalYear(Math.floor(year), Math.floor(firstMonth)) : undefined;
}

/** 2027 for a fiscal year from January, "2027-2028" for one that spans two calendar years. */
export function yearLabel(year: FiscalYear): string {
  const [first, last] = [dateOf(year.first).year, dateOf(year.last).year];
  return first === last ? String(first) : `${first}-${last}`;
}
