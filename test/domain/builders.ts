import { centsOf } from '../../src/domain/money';
import {
  type Action,
  actionFields,
  actionOf,
  type BudgetField,
  blank,
  type Closure,
  eachField,
  kindOf,
  known,
  type Objective,
  type Plan,
  type Status,
  unread,
  type ValueOf,
} from '../../src/domain/plan';
import { rhythmOf } from '../../src/domain/rhythm';
import { type Day, dayOfIso, fiscalYear, plainCalendar } from '../../src/domain/time';
import { fileReading } from '../vocabulary';

/** day('2027-03-15') */
export function day(iso: string): Day {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`${iso} is no day.`);
  return found;
}

export const euros = centsOf;

/** What a test says of an action, as it would be typed: a number is an amount, a text that cannot be read stays a text. */
export type ActionSketch = {
  readonly line?: number;
  readonly name?: string;
  readonly objectives?: readonly string[];
  readonly kpis?: readonly string[];
  readonly owners?: readonly string[];
  readonly budget?: Readonly<Partial<Record<BudgetField, number | string>>>;
  readonly rhythm?: string;
  readonly start?: string;
  readonly deadline?: string;
  readonly kind?: string;
  readonly status?: Status;
  readonly campaign?: string;
};

const read = <T>(typed: string, reader: (text: string) => T | undefined) => {
  const value = reader(typed);
  return typed === '' ? blank : value === undefined ? unread(typed) : known(value);
};

const amount = (typed: number | string | undefined) =>
  typed === undefined ? blank : typeof typed === 'number' ? known(euros(typed)) : unread(typed);

const blankValues: ValueOf = {
  text: '',
  names: [],
  people: [],
  amount: blank,
  rhythm: blank,
  day: blank,
  status: 'to-do',
};

/** A complete action, free and monthly, but for what the test says. */
export function anAction(sketch: ActionSketch = {}): Action {
  const { q1, q2, q3, q4 } = sketch.budget ?? { q1: 0 };
  return {
    ...actionOf(
      sketch.line ?? 2,
      eachField<ValueOf>((field) => blankValues[kindOf(field)]),
    ),
    name: sketch.name ?? 'Newsletter',
    objectives: sketch.objectives ?? ['Fidéliser'],
    kpis: sketch.kpis ?? ["Taux d'ouverture"],
    owners: sketch.owners ?? ['Zoé'],
    budget: { q1: amount(q1), q2: amount(q2), q3: amount(q3), q4: amount(q4) },
    rhythm: read(sketch.rhythm ?? 'mensuelle', (text) => rhythmOf(text, fileReading)),
    start: read(sketch.start ?? '', dayOfIso),
    deadline: read(sketch.deadline ?? '', dayOfIso),
    kind: sketch.kind ?? '',
    status: sketch.status ?? 'to-do',
    campaign: sketch.campaign ?? '',
  };
}

export const aOneOff = (sketch: ActionSketch = {}): Action =>
  anAction({ name: 'Salon', rhythm: 'ponctuelle', ...sketch });

export const anObjective = (objective: Partial<Objective> = {}): Objective => ({
  line: 2,
  name: 'Fidéliser',
  period: 'Année',
  kpi: "Taux d'ouverture",
  target: '100',
  ...objective,
});

/** A line of the list of days closed: 25 December, but for what the test says. */
export const aClosure = (closure: Partial<Closure> = {}): Closure => ({
  line: 1,
  name: 'fermeture',
  first: known(day('2027-12-25')),
  last: blank,
  ...closure,
});

export type PlanSketch = Omit<Partial<Plan>, 'actions'> & { readonly actions?: readonly ActionSketch[] };

/** A plan for 2027 in France with one objective; its actions stand on rows 2, 3, 4 … */
export const aPlan = ({ actions = [{}], ...plan }: PlanSketch = {}): Plan => ({
  actions: actions.map((sketch, index) => anAction({ line: index + 2, ...sketch })),
  objectives: [anObjective()],
  fields: new Set(actionFields),
  duplicateFields: [],
  year: fiscalYear(2027, 1),
  leadTimes: [],
  templates: [],
  calendar: plainCalendar,
  locale: 'fr_FR',
  country: 'FR',
  reading: fileReading,
  ...plan,
});

/** A plan in a file that lacks what is named. */
export function without<K extends 'objectives' | 'year' | 'country'>(plan: Plan, ...keys: readonly K[]): Plan {
  return Object.fromEntries(Object.entries(plan).filter(([key]) => !keys.some((it) => it === key))) as Plan;
}
