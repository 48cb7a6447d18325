import type { Day, FiscalYear } from '../../domain/time';
import { neighbours } from '../cells';
import { MONTHS } from './columns';
import { type MonthColumn, monthDays } from './months';

/** Months side by side in time that have no column yet, and all those of their year, in which they begin `at` one, counted from 0. */
type Run = { readonly at: number; readonly days: readonly Day[]; readonly year: readonly Day[] };

/** Columns that are to hold the months of a run: `after` is the one before them, which are new unless they were left blank. */
export type AddedRun = { readonly after: number; readonly days: readonly Day[]; readonly isNew: boolean };

/** What is to be added, one after the other, and where every month stands afterwards. */
type AddedMonths = { readonly runs: readonly AddedRun[]; readonly months: readonly MonthColumn[] };

/** Of the year before first, so that the year itself can stand in front of it. */
function missingRuns(fiscal: FiscalYear, months: readonly MonthColumn[]): readonly Run[] {
  const all = monthDays(fiscal);
  return [all.slice(MONTHS), all.slice(0, MONTHS)].flatMap((year) => {
    const missing = year.flatMap((day, index) => (months.some((it) => it.day === day) ? [] : [index]));
    return neighbours(missing).map(([at = 0, ...more]): Run => {
      const days = year.slice(at, at + 1 + more.length);
      return { at, days, year };
    });
  });
}

/** As the tab goes: the newest year first, or in time where she has sorted its columns so; none of its months is of the run's year. */
function placeOfYear(first: Day | undefined, months: readonly MonthColumn[], front: number): number {
  const inTime = [...months].sort((one, other) => one.day - other.day);
  const earlier = inTime.filter(({ day }) => first !== undefined && day < first);
  const [oldest, newest] = [inTime[0], inTime[inTime.length - 1]];
  if (oldest === undefined || newest === undefined) return front - 1;
  const columns = (of: readonly MonthColumn[]): readonly number[] => of.map(({ column }) => column);
  if (oldest.column <= newest.column) return (earlier[earlier.length - 1]?.column ?? oldest.column - 1) || 1;
  return earlier.length === 0 ? Math.max(...columns(months)) : Math.min(...columns(earlier)) - 1;
}

/** The column behind which a run goes: beside the months of its own year, where there are some. */
function placeOfRun({ at, days, year }: Run, months: readonly MonthColumn[], front: number): number {
  const columnOf = (day: Day | undefined): number | undefined => months.find((it) => it.day === day)?.column;
  const [before, next] = [columnOf(year[at - 1]), columnOf(year[at + days.length])];
  const place = before ?? (next === undefined ? placeOfYear(days[0], months, front) : next - 1);
  // Nothing can be inserted before the first column.
  return Math.max(1, place);
}

/** Where columns that an interruption has left blank begin, beside the place of a run. */
function leftBlank(after: number, count: number, blank: readonly number[]): number | undefined {
  const isBlank = (first: number): boolean =>
    Array.from({ length: count }, (_, index) => first + index).every((column) => blank.includes(column));
  return [after + 1, after - count + 1].find(isBlank);
}

/**
 * The months of a year, and of the one before it, that a tab lacks; those it has stay where they are but as an insertion moves them.
 * `front` is the column where months begin in a tab that has none, `blank` the columns with nothing in them that may be taken.
 */
export function addedMonths(
  year: FiscalYear,
  standing: readonly MonthColumn[],
  front: number,
  blank: readonly number[],
): AddedMonths {
  return missingRuns(year, standing).reduce<AddedMonths & { readonly blank: readonly number[] }>(
    ({ runs, months, blank: left }, run) => {
      const place = placeOfRun(run, months, front);
      const count = run.days.length;
      const first = leftBlank(place, count, left);
      const after = first === undefined ? place : first - 1;
      const moved = (column: number): number => (first === undefined && column > after ? column + count : column);
      const columns = run.days.map((day, index): MonthColumn => ({ column: after + 1 + index, day }));
      const taken = columns.map(({ column }) => column);
      return {
        runs: [...runs, { after, days: run.days, isNew: first === undefined }],
        months: [...months.map(({ column, day }) => ({ column: moved(column), day })), ...columns],
        blank: left.map(moved).filter((column) => !taken.includes(column)),
      };
    },
    { runs: [], months: standing, blank },
  );
}
