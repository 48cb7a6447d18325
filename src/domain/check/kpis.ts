import { type FollowedKpi, followedFinder, isNotNumber, type KpiBoard, measureFinder, type NumberCell } from '../kpi';
import { closestName, foldName, splitNames } from '../names';
import { type Action, isDropped, type Plan } from '../plan';
import type { Day } from '../time';
import { earlierLines } from './duplicates';
import type { Place, ProblemOf } from './found';
import type { kpiRules } from './kpi-rules';

type Problem = ProblemOf<typeof kpiRules>;
type OnKpi = Extract<Place, { on: 'kpi' }>;

const at = ({ line }: FollowedKpi, column: OnKpi['column']): Place => ({ on: 'kpi', line, column });

const living = ({ actions }: Plan): readonly Action[] => actions.filter((action) => !isDropped(action));

/** One click mends every cell that holds nothing else. */
function mendOf(alone: readonly Action[], text: string | null): Pick<Problem, 'mend'> {
  if (text === null || alone.length === 0) return {};
  if (alone.length === 1) return { mend: { to: 'text', text } };
  return { mend: { to: 'cells', writes: alone.map(({ line }) => ({ line, text })) } };
}

type SameKpi = { readonly kpi: string; readonly of: Action[] };

/** KPIs of actions that are neither followed nor known to anybody, each once; one that is written almost as one of hers may be a slip. */
function unknown(plan: Plan, board: KpiBoard): readonly Problem[] {
  const [followed, measure] = [followedFinder(board), measureFinder(board.reading)];
  const names = board.kpis.map(({ name }) => name);
  const found = new Map<string, SameKpi>();
  for (const action of living(plan))
    for (const kpi of action.kpis) {
      if (followed(kpi) !== undefined || measure(kpi) !== undefined) continue;
      const same = found.get(foldName(kpi)) ?? { kpi, of: [] };
      found.set(foldName(kpi), same);
      if (!same.of.includes(action)) same.of.push(action);
    }
  return [...found.values()].flatMap(({ kpi, of }): readonly Problem[] => {
    const suggestion = closestName(kpi, names);
    const alone = of.filter(({ kpis }) => kpis.length === 1);
    const first = (suggestion === null ? undefined : alone[0]) ?? of[0];
    if (first === undefined) return [];
    const facts = { action: first.name, kpi, suggestion, lines: of.map(({ line }) => line) };
    const at: Place = { on: 'action', line: first.line, field: 'kpis' };
    return [{ code: 'kpi.unknown', facts, at, ...mendOf(alone, suggestion) }];
  });
}

/** KPIs that no action and no objective is followed by; on a first day, when there is none of either yet, nothing is missed. */
function orphans(plan: Plan, board: KpiBoard): readonly Problem[] {
  const followed = followedFinder(board);
  const [actions, objectives] = [living(plan), (plan.objectives ?? []).filter(({ name }) => name !== '')];
  if (actions.length + objectives.length === 0) return [];
  const names = [
    ...actions.flatMap(({ kpis }) => kpis),
    ...objectives.flatMap(({ kpi }) => splitNames(kpi, [], plan.reading)),
  ];
  const used = new Set(names.map((name) => foldName(followed(name)?.name ?? '')));
  return board.kpis
    .filter(({ name }) => !used.has(foldName(name)))
    .map((kpi) => ({ code: 'kpi.orphan', facts: { kpi: kpi.name }, at: at(kpi, 'name') }));
}

/** A share above 100 % was typed without its sign; no other rate of ours is beyond ten times. */
const MOST_TIMES = 10;

/** Whether a target cannot be one of that unit: a text, 12 for 12 %, 0.12 for so many orders, less than nothing. */
export function isMismatch({ unit, isShare, target }: Pick<FollowedKpi, 'unit' | 'isShare' | 'target'>): boolean {
  if (target === null) return false;
  if (isNotNumber(target)) return true;
  if (unit === 'percent') return target > (isShare ? 1 : MOST_TIMES) || (isShare && target < 0);
  return unit !== 'points' && (target < 0 || (unit === 'count' && target > 0 && target < 1));
}

/** What is wrong with what she says of a KPI. */
function inRow(kpi: FollowedKpi): readonly Problem[] {
  const { name, target, direction, unit } = kpi;
  const problems: Problem[] = [];
  if (direction === 'open') problems.push({ code: 'kpi.no-direction', facts: { kpi: name }, at: at(kpi, 'direction') });
  if (target !== null && isMismatch(kpi)) {
    const facts = { kpi: name, target, isShare: unit === 'percent' };
    problems.push({ code: 'kpi.unit-mismatch', facts, at: at(kpi, 'target') });
  }
  return problems;
}

/** Two months may pass before a figure is missed: the latest is often still to come. */
const PATIENCE = 2;

const isNumber = (cell: NumberCell | undefined): cell is number => typeof cell === 'number';

/** KPIs without a value in the last two months that are over; of a file that has none at all, one stands for all. */
function unfollowed({ today, year }: Plan, { months, kpis }: KpiBoard): readonly Problem[] {
  if (today === undefined || year === undefined) return [];
  const over = months.filter((day) => day <= today).length - (today > year.last ? 0 : 1);
  const first = months[over - PATIENCE];
  if (first === undefined || first < year.first) return [];
  // The latest month with all its figures may have no value: nothing is divided by 0.
  const latestOf = ({ month }: FollowedKpi): Day | undefined =>
    month !== null && typeof month === 'object' ? month.day : undefined;
  const isEntered = (kpi: FollowedKpi): boolean =>
    months.slice(over - PATIENCE, over).some((day) => day === latestOf(kpi));
  const silent = kpis.filter((kpi) => !kpi.months.slice(over - PATIENCE, over).some(isNumber) && !isEntered(kpi));
  const isBegun = kpis.some((kpi) => kpi.months.some(isNumber));
  const told = isBegun ? silent : silent.slice(0, 1);
  return told.map((kpi) => {
    const withFigures = months.filter((day, index) => isNumber(kpi.months[index]) || day === latestOf(kpi));
    const latest = withFigures.filter((day) => months.indexOf(day) < over).pop();
    const facts = { kpi: kpi.name, month: latest ?? null, others: isBegun ? 0 : silent.length - 1 };
    return { code: 'kpi.unfollowed', facts, at: at(kpi, 'name') };
  });
}

function duplicates({ kpis }: KpiBoard): readonly Problem[] {
  const earlier = earlierLines(kpis);
  return kpis.flatMap((kpi): readonly Problem[] => {
    const line = earlier.get(kpi.line);
    return line === undefined
      ? []
      : [{ code: 'kpi.duplicate-name', facts: { kpi: kpi.name, line }, at: at(kpi, 'name') }];
  });
}

/** Of the KPIs that a file follows, and of what its actions are measured by; silent in a file that follows none. */
export function checkKpis(plan: Plan): readonly Problem[] {
  const { kpis: board } = plan;
  if (board === undefined) return [];
  return [
    ...unknown(plan, board),
    ...duplicates(board),
    ...board.kpis.flatMap(inRow),
    ...unfollowed(plan, board),
    ...orphans(plan, board),
  ];
}
