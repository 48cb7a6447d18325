import { foldName } from '../names';
import { type Action, isDropped } from '../plan';
import { preparationOf } from '../preparation';
import { earlier, later } from '../template';
import { type Day, isWorkday, plusDays, type WorkCalendar } from '../time';
import { advice, type ProblemOf } from './found';
import { type ActionContext, isOver } from './rule';

export const loadRules = {
  /** Working days asked by the preparations of these actions between two days, and how many there are. */
  'retroplanning.overlap': advice<{
    readonly owner: string;
    readonly actions: readonly string[];
    readonly first: Day;
    readonly last: Day;
    readonly asked: number;
    readonly available: number;
  }>(),
};
type Problem = ProblemOf<typeof loadRules>;

/**
 * Whoever answers for an action does not do all of its steps: a printer prints, a director signs. So two preparations may
 * share one person's days; advice is given where they ask for half as many again as there are.
 */
const MOST_ASKED = 1.5;

/** The days of a preparation, both included, and the working days it asks for. */
type Stretch = { readonly action: Action; readonly first: Day; readonly last: Day; readonly asked: number };

type Overlap = {
  readonly stretches: readonly Stretch[];
  readonly first: Day;
  readonly last: Day;
  readonly asked: number;
  readonly available: number;
};

/** How many working days there are from one day to another, both included, for any two days between these. */
function workdayCounter(first: Day, last: Day, calendar: WorkCalendar): (from: Day, to: Day) => number {
  const before: number[] = [0];
  for (let day = first; day <= last; day = plusDays(day, 1))
    before.push((before[before.length - 1] ?? 0) + (isWorkday(day, calendar) ? 1 : 0));
  return (from, to) => (before[to - first + 1] ?? 0) - (before[from - first] ?? 0);
}

type Count = (from: Day, to: Day) => number;

/** Of a preparation that should have begun, what is left from today on: no more than still fits. */
function stretchOf(action: Action, context: ActionContext): Stretch | undefined {
  const isOpen = action.name !== '' && !isDropped(action) && action.status !== 'done';
  const preparation = isOpen ? preparationOf(action, context) : undefined;
  if (preparation === undefined || isOver(preparation.due.last, context)) return undefined;
  const { first, due, workingDays } = preparation;
  const from = isOver(first, context) && context.today !== undefined ? context.today : first;
  return { action, first: from, last: due.last, asked: workingDays };
}

/** The more working days are missing the worse; of two like that, the shorter one says it best. */
const isWorse = (one: Omit<Overlap, 'stretches'>, other: Overlap | undefined): boolean => {
  if (other === undefined) return true;
  const more = one.asked - one.available - (other.asked - other.available);
  return more > 0 || (more === 0 && one.available < other.available);
};

/** The stretch of days that asks for the most working days too many, with the preparations that lie wholly in it. */
function worstOverlap(stretches: readonly Stretch[], count: Count): Overlap | undefined {
  const byEnd = [...stretches].sort((one, other) => one.last - other.last);
  let worst: Overlap | undefined;
  for (const first of new Set(stretches.map((stretch) => stretch.first))) {
    const within = byEnd.filter((stretch) => stretch.first >= first);
    let asked = 0;
    for (const [index, stretch] of within.entries()) {
      asked += stretch.asked;
      const { last } = stretch;
      const found = { first, last, asked, available: count(first, last) };
      if (index > 0 && asked > MOST_ASKED * found.available && isWorse(found, worst))
        worst = { ...found, stretches: within.slice(0, index + 1) };
    }
  }
  return worst;
}

/** The preparations of each owner, under the name as it is written first. */
function byOwner(stretches: readonly Stretch[]): readonly { owner: string; stretches: readonly Stretch[] }[] {
  const owners = new Map<string, { readonly owner: string; readonly stretches: Stretch[] }>();
  for (const stretch of stretches) {
    // The first one answers for it, whoever else takes part.
    const [owner] = stretch.action.owners;
    if (owner === undefined) continue;
    const known = owners.get(foldName(owner));
    if (known === undefined) owners.set(foldName(owner), { owner, stretches: [stretch] });
    else known.stretches.push(stretch);
  }
  return [...owners.values()];
}

/** It stands in the plan with the first of the actions. */
function problemOf(owner: string, { stretches, ...facts }: Overlap): Problem {
  const actions = stretches.map(({ action }) => action).sort((one, other) => one.line - other.line);
  return {
    code: 'retroplanning.overlap',
    facts: { owner, actions: actions.map(({ name }) => name), ...facts },
    at: { on: 'action', line: actions[0]?.line ?? 0, field: 'owner' },
  };
}

/**
 * Owners whose preparations ask for more working days than there are, each once, where it is worst. Zoé prepares a
 * crowdfunding campaign (45 working days before 1 March) and its video (35, due on 19 February): 80 where there are 45.
 * Only one-off actions are counted: what comes back is routine.
 */
export function checkLoad(actions: readonly Action[], context: ActionContext): readonly Problem[] {
  const stretches = actions.flatMap((action) => stretchOf(action, context) ?? []);
  const [one] = stretches;
  if (one === undefined) return [];
  const first = stretches.reduce((day, it) => earlier(day, it.first), one.first);
  const last = stretches.reduce((day, it) => later(day, it.last), one.last);
  const count = workdayCounter(first, last, context.calendar);
  const counted = stretches.map((it) => ({ ...it, asked: Math.min(it.asked, count(it.first, it.last)) }));
  return byOwner(counted).flatMap(({ owner, stretches: own }) => {
    const worst = worstOverlap(own, count);
    return worst === undefined ? [] : [problemOf(owner, worst)];
  });
}
