import { foldName } from '../names';
import { type Action, isDropped, type Plan, timeOf, valueIn } from '../plan';
import { type SimpleRhythm, simpleRhythms } from '../rhythm';
import { type FiscalYear, plainCalendar } from '../time';
import { type Grouping, type NamedGrouping, namedFields, USUAL_GROUPING } from './grouping';

/**
 * A line of the year view and the actions under it. `name` is '' for those that have none: without objective, without owner,
 * in no campaign. `also` are actions that stand under another line and belong to this one too: a second objective.
 */
export type Group =
  | {
      readonly by: NamedGrouping;
      readonly name: string;
      readonly actions: readonly Action[];
      readonly also: readonly Action[];
    }
  | { readonly by: 'rhythm'; readonly rhythm: SimpleRhythm; readonly actions: readonly Action[] }
  | { readonly by: 'undated'; readonly actions: readonly Action[] };

/** What an action's cell names, under which it stands. */
const namesOf =
  (by: NamedGrouping) =>
  (action: Action): readonly string[] => {
    const said = valueIn(action, namedFields[by]);
    return typeof said !== 'string' ? said : said === '' ? [] : [said];
  };

function distinct(names: readonly string[]): readonly string[] {
  const firsts = new Map<string, string>();
  for (const name of names) if (name !== '' && !firsts.has(foldName(name))) firsts.set(foldName(name), name);
  return [...firsts.values()];
}

/** The objectives in their own order, then what only actions name. */
function order(by: NamedGrouping, plan: GroupedPlan, actions: readonly Action[]): readonly string[] {
  const listed = by === 'objective' ? (plan.objectives ?? []).map(({ name }) => name) : [];
  return distinct([...listed, ...actions.flatMap(namesOf(by))]);
}

/** Every action under the first of its names; a name no action stands under keeps its line where others have it too. */
function byName(by: NamedGrouping, plan: GroupedPlan, actions: readonly Action[]): readonly Group[] {
  const groups = new Map(
    order(by, plan, actions).map((name) => [foldName(name), { name, actions: [] as Action[], also: [] as Action[] }]),
  );
  const without: Action[] = [];
  for (const action of actions) {
    const [first, ...others] = new Set(namesOf(by)(action).map(foldName));
    if (first === undefined) without.push(action);
    else groups.get(first)?.actions.push(action);
    for (const other of others) groups.get(other)?.also.push(action);
  }
  const named = [...groups.values()].map((group) => ({ by, ...group }));
  return [
    ...named.filter((group) => group.actions.length + group.also.length > 0),
    ...(without.length > 0 ? [{ by, name: '', actions: without, also: [] }] : []),
  ];
}

/** Every day stands with the weekly ones, every other month with the monthly, twice a year with the quarterly. */
function paceOf({ rhythm }: Action): SimpleRhythm {
  if (rhythm.is !== 'known') return 'one-off';
  const { value } = rhythm;
  switch (value.is) {
    case 'daily':
      return value.days > 14 ? 'monthly' : 'weekly';
    case 'workdays':
      return 'weekly';
    case 'monthly':
      if (value.months >= 12) return 'yearly';
      return value.months >= 3 ? 'quarterly' : 'monthly';
    default:
      return value.is;
  }
}

const byRhythm = (actions: readonly Action[]): readonly Group[] =>
  simpleRhythms
    .map((rhythm) => ({ by: 'rhythm', rhythm, actions: actions.filter((it) => paceOf(it) === rhythm) }) as const)
    .filter((group) => group.actions.length > 0);

type GroupedPlan = Pick<Plan, 'objectives' | 'actions'>;

/** Every living action once, in groups; what has no date yet stands in the last one. */
export function groupsOf(plan: GroupedPlan, year: FiscalYear, by: Grouping = USUAL_GROUPING): readonly Group[] {
  const living = plan.actions.filter((action) => !isDropped(action) && action.name !== '');
  // Which days are worked says nothing of whether it has dates at all.
  const isDated = (action: Action): boolean => timeOf(action, year, plainCalendar).is !== 'undated';
  const dated = living.filter(isDated);
  const undated = living.filter((action) => !isDated(action));
  return [
    ...(by === 'rhythm' ? byRhythm(dated) : byName(by, plan, dated)),
    ...(undated.length > 0 ? [{ by: 'undated', actions: undated } as const] : []),
  ];
}
