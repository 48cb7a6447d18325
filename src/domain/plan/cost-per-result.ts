import { type FollowedKpi, followedFinder, type KpiBoard } from '../kpi';
import { amountOf } from '../money';
import { isSameName } from '../names';
import { type Day, type FiscalYear, type Period, type Quarter, quarterOf, quarters } from '../time';
import { type Action, isDropped } from './action';
import { budgetFieldOf } from './fields';
import type { Objective } from './objective';
import { periodOf } from './objective-period';
import type { Plan } from './plan';

const MONTHS = 3;

type Time = { readonly year: FiscalYear; readonly today: Day };

const quartersWithin = (year: FiscalYear, { first, last }: Period): readonly Quarter[] =>
  quarters.filter((quarter) => {
    const days = quarterOf(year, quarter);
    return days.first >= first && days.last <= last;
  });

/** The quarters within some days that are over. */
const quartersOver = ({ year, today }: Time, period: Period): readonly Quarter[] =>
  quartersWithin(year, period).filter((quarter) => quarterOf(year, quarter).last < today);

/** What some actions cost in these quarters; undefined where nobody has said a budget, or not as a number. */
function costOf(actions: readonly Action[], over: readonly Quarter[]): number | undefined {
  let cost = 0;
  for (const { budget } of actions) {
    const readings = quarters.map((quarter) => budget[budgetFieldOf[quarter]]);
    const isKnown = readings.some(({ is }) => is === 'known') && readings.every(({ is }) => is !== 'unread');
    if (!isKnown) return undefined;
    for (const quarter of over) {
      const reading = budget[budgetFieldOf[quarter]];
      cost += reading.is === 'known' ? amountOf(reading.value) : 0;
    }
  }
  return cost;
}

/** The months of these quarters; one that is not known is no number. */
function monthsIn({ months }: FollowedKpi, { months: days }: KpiBoard, year: FiscalYear, over: readonly Quarter[]) {
  return over.flatMap((quarter) => {
    const first = days.indexOf(quarterOf(year, quarter).first);
    const cells = first < 0 ? [] : months.slice(first, first + MONTHS);
    return Array.from({ length: MONTHS }, (_, index) => {
      const cell = cells[index];
      return typeof cell === 'number' ? cell : Number.NaN;
    });
  });
}

const divided = (cost: number | undefined, result: number): number | undefined =>
  cost !== undefined && result > 0 ? cost / result : undefined;

/**
 * What some actions have cost for each unit of a KPI whose months add up, in the quarters of the year that are over: 600 € for 200
 * signatures are 3 € each. Undefined where a budget or a month of those is not known, and where nothing came of it.
 */
export function costPerResult(
  actions: readonly Action[],
  kpi: FollowedKpi,
  board: KpiBoard,
  time: Time,
): number | undefined {
  const over = quartersOver(time, time.year);
  if (!kpi.addsUp || over.length === 0) return undefined;
  const result = monthsIn(kpi, board, time.year, over).reduce((sum, month) => sum + month, 0);
  return divided(costOf(actions, over), result);
}

/** Every unit of a rate is a hundred points. */
const POINTS = 100;

/** Its actions, each under its first objective alone, as in the year view: no budget counts twice. */
const actionsOf = ({ name }: Objective, actions: readonly Action[]): readonly Action[] =>
  actions.filter((action) => !isDropped(action) && isSameName(action.objectives[0] ?? '', name));

/** How far a value is from where the objective began, the way it is to go; no number where nobody said where that was. */
function since(value: number, { numbers: { startingPoint = Number.NaN, target } = {} }: Objective): number {
  const isDown = target !== undefined && target < startingPoint;
  return isDown ? startingPoint - value : value - startingPoint;
}

const followedBy = ({ kpi }: Objective, { kpis: board }: Plan): FollowedKpi | undefined =>
  board && followedFinder(board)(kpi);

/** Whether what it gains are points: its KPI is a rate, or nobody follows that and it goes from one part of a whole to another. */
export function gainsPoints(objective: Objective, plan: Plan): boolean {
  const kpi = followedBy(objective, plan);
  if (kpi !== undefined) return kpi.unit === 'percent';
  const { startingPoint = 0, target = 0 } = objective.numbers ?? {};
  const ends = [startingPoint, target];
  return ends.every((end) => 0 <= end && end <= 1) && !ends.every(Number.isInteger);
}

/** What she says herself is reached, once the whole period is over. */
function gainTyped(objective: Objective, plan: Plan): number {
  const { numbers: { reached = Number.NaN, startingPoint } = {} } = objective;
  const kpi = followedBy(objective, plan);
  const isFromNothing = kpi === undefined ? startingPoint === undefined && !gainsPoints(objective, plan) : kpi.addsUp;
  return isFromNothing ? reached : since(reached, objective);
}

/**
 * What its KPI has gained since the objective began: all that came, or where it stood in the last of these months less where it began.
 * What is not to be passed gains nothing.
 */
function gainOf(objective: Objective, plan: Plan, period: Period, time: Time): number {
  const { numbers: { reached, startingPoint = 0, target = 0 } = {}, isCounted } = objective;
  const { kpis: board } = plan;
  const kpi = followedBy(objective, plan);
  const isCeiling = kpi?.addsUp === true && (kpi.direction === 'down' || startingPoint > target);
  if (isCeiling) return Number.NaN;
  const unit = gainsPoints(objective, plan) ? POINTS : 1;
  if (kpi === undefined || board === undefined || (reached !== undefined && isCounted !== true))
    return period.last < time.today ? gainTyped(objective, plan) * unit : Number.NaN;
  const months = monthsIn(kpi, board, time.year, quartersOver(time, period));
  const [last = Number.NaN] = months.slice(-1);
  return kpi.addsUp ? months.reduce((sum, month) => sum + month, 0) : since(last, objective) * unit;
}

/**
 * What the actions of an objective have cost in the quarters of its period that are over, for each unit that its KPI has gained, or each
 * point of a rate. Undefined where that is not known, nothing was gained, or its period does not begin with a quarter.
 */
export function costOfObjective(objective: Objective, plan: Plan): number | undefined {
  const { year, today, reading } = plan;
  const period = year && periodOf(objective.period, year, reading);
  if (year === undefined || today === undefined || period === undefined) return undefined;
  const actions = actionsOf(objective, plan.actions);
  const over = quartersOver({ year, today }, period);
  const isWhole = over.some((quarter) => quarterOf(year, quarter).first === period.first);
  if (!isWhole || actions.length === 0) return undefined;
  return divided(costOf(actions, over), gainOf(objective, plan, period, { year, today }));
}

/** What is to be gained until the target is met; what is not to be passed gains nothing. */
function gainExpected(objective: Objective, plan: Plan): number {
  const { numbers: { startingPoint, target = Number.NaN } = {}, better } = objective;
  const [kpi, arePoints] = [followedBy(objective, plan), gainsPoints(objective, plan)];
  const isDown = kpi?.direction === 'down' || better === 'down' || (startingPoint ?? 0) > target;
  if (kpi?.addsUp === true) return isDown ? Number.NaN : target;
  const isFromNothing = kpi === undefined && startingPoint === undefined && !arePoints;
  const gain = isFromNothing ? target : since(target, objective);
  return arePoints ? gain * POINTS : gain;
}

/**
 * What each result of an objective is to cost: what is planned for its actions in the quarters of its period, for each unit that its KPI
 * is to gain, or each point of a rate. 2,500 for 500 orders are 5 each. Undefined where one of these is not said.
 */
export function costExpected(objective: Objective, plan: Plan): number | undefined {
  const { year, reading } = plan;
  const period = year && periodOf(objective.period, year, reading);
  if (year === undefined || period === undefined) return undefined;
  const [actions, within] = [actionsOf(objective, plan.actions), quartersWithin(year, period)];
  if (actions.length === 0 || within.length === 0) return undefined;
  const cost = costOf(actions, within);
  return cost === 0 ? undefined : divided(cost, gainExpected(objective, plan));
}
