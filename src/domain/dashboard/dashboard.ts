import { foldName } from '../names';
import { type Action, budgetFieldOf, budgetFields, isDropped, occurrences, type Plan, timeOf } from '../plan';
import type { PreparedKinds } from '../preparation';
import { type Day, type FiscalYear, plusDays, type Quarter, quarters } from '../time';
import { thisWeek } from '../year-view';

/** What is looked at each morning: today's, and of the six days after it. */
const DAYS_AHEAD = 6;

type Source = {
  readonly plan: Plan;
  readonly year: FiscalYear;
  readonly today: Day;
  readonly prepared: PreparedKinds;
};

type Soon = { readonly action: Action; readonly day: Day; readonly is: 'deadline' | 'occurrence' };
/** Since when: its deadline has passed, or it should have been begun; `days` are working days. */
type Late = {
  readonly action: Action;
  readonly since: Day;
  readonly is: 'overdue' | 'to-begin';
  readonly days: number;
};

export type Dashboard = {
  readonly soon: readonly Soon[];
  readonly late: readonly Late[];
  /** How many actions serve each, dropped ones left out. */
  readonly objectives: readonly { readonly name: string; readonly actions: number }[];
  /** In cents; the quarters that the plan has. */
  readonly planned: readonly { readonly quarter: Quarter; readonly amount: number }[];
  /** Actions still to be done that lack something. */
  readonly lacking: Readonly<Record<'objective' | 'owner' | 'budget' | 'deadline', number>>;
};

const isOpen = (action: Action): boolean => action.name !== '' && !isDropped(action) && action.status !== 'done';

const isOneOff = ({ rhythm }: Action): boolean => rhythm.is !== 'known' || rhythm.value.is === 'one-off';

function soonOf(action: Action, { plan, year, today }: Source): readonly Soon[] {
  const last = plusDays(today, DAYS_AHEAD);
  const time = timeOf(action, year, plan.calendar);
  if (time.is === 'one-off') {
    const { deadline } = time;
    return deadline >= today && deadline <= last ? [{ action, day: deadline, is: 'deadline' }] : [];
  }
  const [day] = time.is === 'recurring' ? occurrences(time, { first: today, last }) : [];
  return day === undefined ? [] : [{ action, day, is: 'occurrence' }];
}

/** The longest late first. */
function lateOf(source: Source): readonly Late[] {
  const late = thisWeek(source).flatMap(({ action, is, day, late: days }): readonly Late[] => {
    if (is !== 'late' || day === null) return [];
    const isOverdue = action.deadline.is === 'known' && action.deadline.value < source.today;
    return [{ action, since: day, is: isOverdue ? 'overdue' : 'to-begin', days }];
  });
  return [...late].sort((one, other) => one.since - other.since || one.action.line - other.action.line);
}

const serves = ({ objectives }: Action, name: string): boolean => objectives.map(foldName).includes(foldName(name));

const costsNothingKnown = ({ budget }: Action, fields: Plan['fields']): boolean =>
  budgetFields.every((field) => !fields.has(field) || (budget[field].is === 'blank' && !('instead' in budget[field])));

function lackingIn({ actions, fields }: Plan): Dashboard['lacking'] {
  const open = actions.filter(isOpen);
  const count = (isSaid: boolean, lacks: (action: Action) => boolean): number =>
    isSaid ? open.filter(lacks).length : 0;
  const hasBudget = budgetFields.some((field) => fields.has(field));
  return {
    objective: count(fields.has('objectives'), ({ objectives }) => objectives.length === 0),
    owner: count(fields.has('owner'), ({ owners }) => owners.length === 0),
    budget: count(hasBudget, (action) => costsNothingKnown(action, fields)),
    deadline: count(fields.has('deadline'), (action) => isOneOff(action) && action.deadline.is === 'blank'),
  };
}

/** What the dashboard says of a plan on a day. */
export function dashboardOf(source: Source): Dashboard {
  const { plan } = source;
  const kept = plan.actions.filter((action) => action.name !== '' && !isDropped(action));
  const soon = plan.actions.filter(isOpen).flatMap((action) => soonOf(action, source));
  const spent = (field: (typeof budgetFields)[number]): number =>
    kept.reduce((sum, { budget: { [field]: it } }) => sum + (it.is === 'known' ? it.value : 0), 0);
  return {
    soon: [...soon].sort((one, other) => one.day - other.day || one.action.line - other.action.line),
    late: lateOf(source),
    objectives: (plan.objectives ?? [])
      .filter(({ name }) => name !== '')
      .map(({ name }) => ({ name, actions: kept.filter((action) => serves(action, name)).length })),
    planned: quarters
      .filter((quarter) => plan.fields.has(budgetFieldOf[quarter]))
      .map((quarter) => ({ quarter, amount: spent(budgetFieldOf[quarter]) })),
    lacking: lackingIn(plan),
  };
}
