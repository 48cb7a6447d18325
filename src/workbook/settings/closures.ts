import { blank, type Closure, MOST_CLOSED_DAYS } from '../../domain/plan';
import { type Cell, type CellValue, formula, isBlank, plainText } from '../cells';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY, readDayCell } from '../plan';

/** The list of days closed as it stands, line by line; blank lines are left out. */
export function readClosures(
  firsts: readonly CellValue[],
  lasts: readonly CellValue[],
  names: readonly CellValue[],
): readonly Closure[] {
  return firsts.flatMap((first, index): readonly Closure[] => {
    const last = lasts[index] ?? '';
    if (isBlank(first) && isBlank(last)) return [];
    const name = plainText(names[index] ?? '');
    return [{ line: index + 1, name, first: readDayCell(first), last: isBlank(last) ? blank : readDayCell(last) }];
  });
}

/** Rows of the list of days that formulas read. */
export const CLOSED_ROWS = MOST_CLOSED_DAYS;

/** Where the first days stand, and how many days are closed before each line and below the last: $E$4:$E$123. */
type ClosureRanges = Readonly<Record<'first' | 'before', string>>;

/**
 * How many days a line closes, as `closedDays` counts them. SUM makes nothing of a text, which would make every WORKDAY
 * fail; a year typed as a day, 2027, is one of 1905 and closes nothing.
 */
export function lengthFormula(first: string, last: string): Cell {
  const [from, to] = [`INT(SUM(${first}))`, `INT(SUM(${last}))`];
  const days = `MAX(1;IF(${to}>${LAST_PLAUSIBLE_DAY};0;${to}-${from}+1))`;
  return formula(`=IF(MEDIAN(${FIRST_PLAUSIBLE_DAY};${from};${LAST_PLAUSIBLE_DAY})<>${from};0;${days})`);
}

/** The closed day of that place, counted from 0, a line after the other; 0 below the last one. */
export function listedDay(place: number, { first, before }: ClosureRanges): Cell {
  const line = `COUNTIFS(${before};"<=${place}")`;
  return formula(`=IFERROR(INT(INDEX(${first};${line}))+${place}-INDEX(${before};${line});0)`);
}

/** The same day once: 15 August is a public holiday and in the middle of a closure. Counted down to the row above. */
export const dayOnce = (listed: string, above: string): Cell =>
  formula(`=IF(COUNTIFS(${above};${listed})>0;0;${listed})`);
