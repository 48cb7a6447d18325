import {
  type ActionField,
  actionFields,
  type ObjectiveField,
  objectiveColumnOf,
  objectiveFields,
  planFields,
} from '../../domain/plan';

/** What a column holds decides its format, its alignment and whether it has a drop-down. What is measured is in the unit of its KPI, as it is typed. */
export type ColumnKind = 'text' | 'long-text' | 'money' | 'day' | 'share' | 'number' | 'measured' | 'choice';

export type Column<Field extends string> = {
  readonly field: Field;
  /** The named range of the column, from the row under the header to the last row of the plan. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly pixels: number;
};

/** A field that is left out does not compile. */
type Layout<Field extends string> = { readonly [F in Field]: Omit<Column<F>, 'field'> };

const columnsOf = <Field extends string>(fields: readonly Field[], table: Layout<Field>): readonly Column<Field>[] =>
  fields.map((field) => ({ ...table[field], field }));

/** Wide enough for 9 999 999 CHF: an amount that does not fit shows ###. */
const MONEY_PIXELS = 98;

/** How each field of the plan stands in the sheet; which there are, and in what order, the domain's table tells. */
const planTable: Layout<ActionField> = {
  name: { name: 'plan_action', kind: 'long-text', pixels: 220 },
  objectives: { name: 'plan_objective', kind: 'choice', pixels: 200 },
  kpis: { name: 'plan_kpi', kind: 'long-text', pixels: 160 },
  owner: { name: 'plan_owner', kind: 'choice', pixels: 110 },
  q1: { name: 'plan_q1', kind: 'money', pixels: MONEY_PIXELS },
  q2: { name: 'plan_q2', kind: 'money', pixels: MONEY_PIXELS },
  q3: { name: 'plan_q3', kind: 'money', pixels: MONEY_PIXELS },
  q4: { name: 'plan_q4', kind: 'money', pixels: MONEY_PIXELS },
  rhythm: { name: 'plan_rhythm', kind: 'choice', pixels: 110 },
  start: { name: 'plan_start', kind: 'day', pixels: 92 },
  deadline: { name: 'plan_deadline', kind: 'day', pixels: 92 },
  kind: { name: 'plan_kind', kind: 'choice', pixels: 170 },
  status: { name: 'plan_status', kind: 'choice', pixels: 92 },
  campaign: { name: 'plan_campaign', kind: 'text', pixels: 140 },
};

/** The columns of the plan, in order. */
export const planColumns = columnsOf(actionFields, planTable);

/** Those a new plan has. */
export const newPlanColumns: readonly Column<ActionField>[] = planColumns.filter(
  ({ field }) => planFields[field].column !== 'added',
);

const objectiveTable: Layout<ObjectiveField> = {
  name: { name: 'objectives_name', kind: 'long-text', pixels: 320 },
  period: { name: 'objectives_period', kind: 'choice', pixels: 90 },
  kpi: { name: 'objectives_kpi', kind: 'long-text', pixels: 180 },
  startingPoint: { name: 'objectives_start', kind: 'measured', pixels: 110 },
  target: { name: 'objectives_target', kind: 'measured', pixels: 110 },
  deadline: { name: 'objectives_deadline', kind: 'day', pixels: 92 },
  reached: { name: 'objectives_reached', kind: 'number', pixels: 110 },
  expected: { name: 'objectives_expected', kind: 'number', pixels: 110 },
  progress: { name: 'objectives_progress', kind: 'share', pixels: 98 },
  status: { name: 'objectives_status', kind: 'text', pixels: 130 },
  owner: { name: 'objectives_owner', kind: 'text', pixels: 110 },
};

export const objectiveColumns = columnsOf(objectiveFields, objectiveTable);
/** Those by which a table of objectives is known, and those a new plan has. */
export const ownObjectiveColumns = objectiveColumns.filter(({ field }) => objectiveColumnOf(field) === 'own');
export const newObjectiveColumns = objectiveColumns.filter(({ field }) => objectiveColumnOf(field) !== 'added');
