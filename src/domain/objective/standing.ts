import { addsUp, type Calculation, type Direction, type FigureName, isEntered, resultOver } from '../kpi';
import { type Day, dateOf, endOfMonth, firstOf, lastOf, type Period } from '../time';

export const objectiveStates = ['reached', 'onTrack', 'atRisk', 'off', 'noData'] as const satisfies readonly string[];
export type ObjectiveState = (typeof objectiveStates)[number];

/** A month of the plan's year: what its figures were, and what the KPI came to in the same month of the year before. */
type KpiMonth = {
  readonly first: Day;
  readonly amounts: (figure: FigureName) => number | undefined;
  readonly lastYear: number | undefined;
};

/** The KPI that an objective is measured by, where the file follows it. */
type FollowedKpi = {
  readonly calculation: Calculation;
  readonly direction: Direction;
  readonly months: readonly KpiMonth[];
};

/** All that is known of an objective; numbers are in the KPI's own unit. */
type MeasuredObjective = {
  readonly period: Period;
  /** Within or behind the period; one before it counts as none. */
  readonly deadline?: Day | undefined;
  readonly start?: number | undefined;
  readonly target?: number | undefined;
  /** What she says is reached: it comes before what the figures say. */
  readonly typed?: number | undefined;
  readonly kpi?: FollowedKpi | undefined;
  readonly today: Day;
};

/** How an objective stands; undefined where nobody can say. Progress is a fraction of the way, 1 at the target. */
type Standing = {
  readonly reached: number | undefined;
  readonly expected: number | undefined;
  readonly progress: number | undefined;
  readonly state: ObjectiveState;
};

const endOf = ({ period, deadline }: MeasuredObjective): Day =>
  deadline !== undefined && deadline >= period.first ? deadline : period.last;

/** The months a period touches; none where it goes beyond those that are known. */
function monthsOf(objective: MeasuredObjective): readonly KpiMonth[] {
  const { kpi, period } = objective;
  const [first, last] = [endOfMonth(period.first), endOfMonth(endOf(objective))];
  const months = (kpi?.months ?? []).filter((month) => month.first <= last && endOfMonth(month.first) >= first);
  const isWhole =
    months.some((it) => endOfMonth(it.first) === first) && months.some((it) => endOfMonth(it.first) === last);
  return isWhole ? months : [];
}

/** Where the way begins: what adds up month by month begins at nothing, whatever was before. */
function startOf({ kpi, start }: MeasuredObjective): number | undefined {
  if (kpi !== undefined && addsUp(kpi.calculation)) return 0;
  return start ?? (kpi === undefined ? 0 : undefined);
}

const knownMonths = (objective: MeasuredObjective): readonly KpiMonth[] =>
  monthsOf(objective).filter(({ amounts }) => objective.kpi && isEntered(objective.kpi.calculation, amounts));

/**
 * The day that what is reached is held against. Figures come a month at a time, and some days after it: those of March count until the
 * end of March, and the months before the last one are waited for no longer. What she writes herself is of today.
 *
 * Days that go by without a figure make room under no ceiling: its months are held against their own end, whatever day it is, and what she
 * writes herself, on nobody knows which day, against the whole of it.
 */
function asOf(objective: MeasuredObjective): Day {
  const { today, typed } = objective;
  const [end, isLimit] = [endOf(objective), isCeiling(objective)];
  const known = knownMonths(objective);
  const latest = known[known.length - 1];
  if (typed !== undefined || latest === undefined) return isLimit ? end : firstOf(today, end);
  const until = endOfMonth(latest.first);
  return firstOf(end, isLimit ? until : firstOf(today, lastOf(until, endOfMonth(today, -2))));
}

/**
 * Whether more than the target is too much: of what adds up and should fall, or is to be less than it was. At most 50 complaints in the
 * half-year are no success in January, when there are three.
 */
const isCeiling = ({ kpi, start, target }: MeasuredObjective): boolean =>
  kpi !== undefined &&
  addsUp(kpi.calculation) &&
  (kpi.direction === 'down' || (start !== undefined && target !== undefined && start > target));

/** Whether nothing more will come: its time is over, and each of its months is known, unless she says herself what is reached. */
function isSettled(objective: MeasuredObjective): boolean {
  const [months, known] = [monthsOf(objective), knownMonths(objective)];
  const isWhole = objective.typed !== undefined || (months.length > 0 && known.length === months.length);
  return isWhole && objective.today > endOf(objective);
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * The months in which nothing is expected: of a ceiling those without figures, as nobody knows how much of its room they took. Of 50
 * complaints in the half-year May alone may have 50 × 31 / 181, whatever January to April were.
 */
function holesOf(objective: MeasuredObjective): readonly KpiMonth[] {
  const known = knownMonths(objective);
  if (objective.typed !== undefined || known.length === 0 || !isCeiling(objective)) return [];
  return monthsOf(objective).filter((month) => !known.includes(month));
}

/**
 * How far the same months had come last year, where all of them are known and it adds up; undefined elsewhere, and where one took away
 * again what had come: less would then be expected from one day to the next.
 */
function seasonalShare(objective: MeasuredObjective, day: Day): number | undefined {
  const { kpi } = objective;
  const months = monthsOf(objective);
  if (kpi === undefined || !addsUp(kpi.calculation) || months.length === 0) return undefined;
  const holes = holesOf(objective);
  const shareOf = (month: KpiMonth): number =>
    day < month.first || holes.includes(month)
      ? 0
      : Math.min(1, (day - month.first + 1) / dateOf(endOfMonth(month.first)).day);
  const [all, sofar] = months.reduce(
    ([total, part], month) => {
      const value = month.lastYear !== undefined && month.lastYear >= 0 ? month.lastYear : Number.NaN;
      return [total + value, part + value * shareOf(month)];
    },
    [0, 0],
  );
  const share = sofar / all;
  return Number.isFinite(share) ? within(share) : undefined;
}

/** How much of the way should be behind: as the same months of last year say, else in a straight line, from 0 to 1. */
function shareOf(objective: MeasuredObjective): number {
  const { first } = objective.period;
  const [day, last] = [asOf(objective), endOf(objective)];
  if (day < first) return 0;
  const seasonal = seasonalShare(objective, day);
  if (seasonal !== undefined) return seasonal;
  const lost = holesOf(objective).reduce((days, month) => {
    const [from, to] = [lastOf(first, month.first), firstOf(day, endOfMonth(month.first))];
    return days + Math.max(0, to - from + 1);
  }, 0);
  return within((day - first + 1 - lost) / (last - first + 1));
}

/** A tenth of the way behind is to be watched; more is off. Our own measure: hers is the target. */
const WATCHED = 10;

type Compared = { readonly reached: number; readonly expected: number; readonly target: number };

/**
 * A ceiling is kept once nothing more will come, and missed as soon as it is passed; anything else is missed once nothing more will come,
 * however near it came: there is nothing left to watch.
 */
function stateOf(objective: MeasuredObjective, { reached, expected, target }: Compared): ObjectiveState {
  const { kpi } = objective;
  const start = startOf(objective);
  const isLimit = isCeiling(objective);
  const isDown = isLimit || (start === undefined ? kpi?.direction === 'down' : target < start);
  const sense = isDown ? -1 : 1;
  const isThere = (reached - target) * sense >= 0;
  if (isThere && (!isLimit || isSettled(objective))) return 'reached';
  if (!isThere && (isLimit || isSettled(objective))) return 'off';
  const ahead = (reached - expected) * sense;
  const way = Math.abs(target - (start ?? 0));
  return ahead >= 0 ? 'onTrack' : ahead * WATCHED >= -way ? 'atRisk' : 'off';
}

/** What is reached, what should be by now, and what that says. Of a ceiling, expected is how much may have come by now. */
export function standingOf(objective: MeasuredObjective): Standing {
  const { kpi, target, typed } = objective;
  const reached =
    typed ??
    (kpi &&
      resultOver(
        kpi.calculation,
        monthsOf(objective).map(({ amounts }) => amounts),
      ));
  const start = startOf(objective);
  if (target === undefined) return { reached, expected: undefined, progress: undefined, state: 'noData' };
  const expected = start === undefined ? target : start + (target - start) * shareOf(objective);
  if (reached === undefined) return { reached, expected, progress: undefined, state: 'noData' };
  const progress = start === undefined || start === target ? undefined : (reached - start) / (target - start);
  return { reached, expected, progress, state: stateOf(objective, { reached, expected, target }) };
}
