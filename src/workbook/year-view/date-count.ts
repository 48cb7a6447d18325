import { runsOf, silentMonths } from '../../domain/rhythm';
import { call, type Expression, pair, range, sum } from '../../formula';
import { workdays } from '../settings';
import { criterion, firstDayCell, helper, lastDayCell, occurrenceCells, preparedCell, type RowContext } from './row';
import { daysOf, type Monthly, originCell, patternOf, type Steady, severalOf } from './series';

/** Dates are counted from one day to another, of a series that begins on a cell's day and some more. */
type Part = { readonly from: Expression; readonly to: Expression; readonly later: number };

const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The fiscal year; with pauses the months between them, of the two calendar years it may have days in. */
function spansOf({ columns }: RowContext, rhythm: Steady): readonly Omit<Part, 'later'>[] {
  const [first, last] = [firstDayCell(columns), lastDayCell(columns)];
  const silent = silentMonths(rhythm);
  if (silent.length === 0) return [{ from: first, to: last }];
  const runs = runsOf(allMonths.filter((month) => !silent.includes(month)));
  return [0, 1].flatMap((later) => {
    const year = later === 0 ? call('YEAR', first) : sum(call('YEAR', first), later);
    return runs.map(({ from, to }) => ({
      from: call('MAX', first, call('DATE', year, from, 1)),
      to: call('MIN', last, pair(call('DATE', year, to + 1, 1), '-', 1)),
    }));
  });
}

/** What is counted of a series, each by itself: months between pauses, and weekdays that come back every few weeks. */
function partsOf(context: RowContext, rhythm: Steady): readonly Part[] {
  const several = patternOf(rhythm) === undefined ? severalOf(rhythm) : undefined;
  const [start, end] = [helper(context, 'start'), helper(context, 'end')];
  return spansOf(context, rhythm).flatMap(({ from, to }) =>
    (several ?? [1]).map((weekday) => ({
      from: call('MAX', start, from),
      to: call('MIN', end, to),
      later: weekday - 1,
    })),
  );
}

function counted(context: RowContext, rhythm: Steady, { from, to, later }: Part): Expression {
  const pattern = patternOf(rhythm);
  if (rhythm.is === 'workdays') return call('MAX', 0, workdays(from, to));
  if (pattern !== undefined) return call('MAX', 0, call('NETWORKDAYS.INTL', from, to, pattern));
  const days = daysOf(rhythm);
  if (days === 1) return call('MAX', 0, sum(pair(to, '-', from), 1));
  const cell = originCell(context, rhythm);
  const upTo = (day: Expression, more: number): Expression =>
    call('INT', pair(sum(pair(day, '-', cell), more - later), '/', days));
  return call('MAX', 0, pair(upTo(to, days), '-', upTo(from, days - 1)));
}

/** The count of one part, in one of the cells that hold preparations where there are any; undefined where one formula is all. */
export function partCount(context: RowContext, index: number): Expression | undefined {
  const { kind, columns } = context;
  if (kind.is === 'one-off' || kind.is === 'continuous' || kind.is === 'monthly') return undefined;
  const parts = partsOf(context, kind);
  const part = parts[index];
  const isPart = parts.length > 1 && parts.length <= columns.occurrences;
  return isPart && part !== undefined ? counted(context, kind, part) : undefined;
}

/** How many of its occurrences are in the year; of one that pauses some show the next one, and are not counted. */
function monthlyCount(context: RowContext, rhythm: Monthly): Expression | undefined {
  if (silentMonths(rhythm).length > 0) return undefined;
  const days = occurrenceCells(context);
  const first = call('MAX', helper(context, 'start'), firstDayCell(context.columns));
  const last = call('MIN', helper(context, 'end'), lastDayCell(context.columns));
  return call('COUNTIFS', days, criterion('>=', first), days, criterion('<=', last));
}

/** How many dates what comes back has in the fiscal year; undefined where no short formula says so. */
export function dateCount(context: RowContext): Expression | undefined {
  const { kind, columns } = context;
  if (kind.is === 'one-off' || kind.is === 'continuous') return undefined;
  const isLiving = pair(helper(context, 'isLiving'), '=', 1);
  const living = (count: Expression): Expression => call('IF', isLiving, count, 0);
  if (kind.is === 'monthly') {
    const count = monthlyCount(context, kind);
    return count === undefined ? undefined : living(count);
  }
  const parts = partsOf(context, kind);
  const [only, ...others] = parts;
  if (only === undefined || parts.length > columns.occurrences) return undefined;
  if (others.length === 0) return living(counted(context, kind, only));
  return living(call('SUM', range(preparedCell(context, 0), preparedCell(context, parts.length - 1))));
}
