import { blank, type Closure, MOST_CLOSED_DAYS } from '../../domain/plan';
import { call, type Expression, pair, sum } from '../../formula';
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
type ClosureRanges = Readonly<Record<'first' | 'before', Expression>>;

/**
 * How many days a line closes, as `closedDays` counts them. SUM makes nothing of a text, which would make every WORKDAY
 * fail; a year typed as a day, 2027, is one of 1905 and closes nothing.
 */
export function lengthFormula(first: Expression, last: Expression): Cell {
  const [from, to] = [call('INT', call('SUM', first)), call('INT', call('SUM', last))];
  const count = sum(pair(to, '-', from), 1);
  const days = call('MAX', 1, call('IF', pair(to, '>', LAST_PLAUSIBLE_DAY), 0, count));
  const isOff = pair(call('MEDIAN', FIRST_PLAUSIBLE_DAY, from, LAST_PLAUSIBLE_DAY), '<>', from);
  return formula(call('IF', isOff, 0, days));
}

/** The closed day of that place, counted from 0, a line after the other; 0 below the last one. */
export function listedDay(place: number, { first, before }: ClosureRanges): Cell {
  const line = call('COUNTIFS', before, `<=${place}`);
  const begin = call('INT', call('INDEX', first, line));
  return formula(call('IFERROR', pair(sum(begin, place), '-', call('INDEX', before, line)), 0));
}

/** The same day once: 15 August is a public holiday and in the middle of a closure. Counted down to the row above. */
export const dayOnce = (listed: Expression, above: Expression): Cell =>
  formula(call('IF', pair(call('COUNTIFS', above, listed), '>', 0), 0, listed));
