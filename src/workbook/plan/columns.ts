import type { ActionField, ObjectiveField } from '../../domain/plan';

/** What a column holds decides its format, its alignment and whether it has a drop-down. */
export type ColumnKind = 'text' | 'long-text' | 'money' | 'day' | 'choice';

export type Column<Field extends string> = {
  readonly field: Field;
  /** The named range of the column, from the row under the header to the last row of the plan. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly pixels: number;
};

/** Wide enough for 9 999 999 CHF: an amount that does not fit shows ###. */
const MONEY_PIXELS = 98;

/** The one table of the plan's layout: columns in the course's order, then the optional ones. */
export const planColumns: readonly Column<ActionField>[] = [
  {
    field: 'name',
    name: 'plan_action',
    kind: 'long-text',
    pixels: 220,
  },
  {
    field: 'objectives',
    name: 'plan_objective',
    kind: 'choice',
    pixels: 200,
  },
  {
    field: 'kpis',
    name: 'plan_kpi',
    kind: 'long-text',
    pixels: 160,
  },
  {
    field: 'owner',
    name: 'plan_owner',
    kind: 'choice',
    pixels: 110,
  },
  { field: 'q1', name: 'plan_q1', kind: 'money', pixels: MONEY_PIXELS },
  { field: 'q2', name: 'plan_q2', kind: 'money', pixels: MONEY_PIXELS },
  { field: 'q3', name: 'plan_q3', kind: 'money', pixels: MONEY_PIXELS },
  { field: 'q4', name: 'plan_q4', kind: 'money', pixels: MONEY_PIXELS },
  {
    field: 'rhythm',
    name: 'plan_rhythm',
    kind: 'choice',
    pixels: 110,
  },
  {
    field: 'start',
    name: 'plan_start',
    kind: 'day',
    pixels: 92,
  },
  {
    field: 'deadline',
    name: 'plan_deadline',
    kind: 'day',
    pixels: 92,
  },
  {
    field: 'kind',
    name: 'plan_kind',
    kind: 'choice',
    pixels: 170,
  },
  {
    field: 'status',
    name: 'plan_status',
    kind: 'choice',
    pixels: 92,
  },
  {
    field: 'campaign',
    name: 'plan_campaign',
    kind: 'text',
    pixels: 140,
  },
];

/** What a new plan has: a campaign is a column she adds when she needs it. */
export const newPlanColumns: readonly Column<ActionField>[] = planColumns.filter(({ field }) => field !== 'campaign');

export const objectiveColumns: readonly Column<ObjectiveField>[] = [
  {
    field: 'name',
    name: 'objectives_name',
    kind: 'long-text',
    pixels: 320,
  },
  {
    field: 'period',
    name: 'objectives_period',
    kind: 'choice',
    pixels: 90,
  },
  {
    field: 'kpi',
    name: 'objectives_kpi',
    kind: 'long-text',
    pixels: 180,
  },
  {
    field: 'startingPoint',
    name: 'objectives_start',
    kind: 'text',
    pixels: 110,
  },
  {
    field: 'target',
    name: 'objectives_target',
    kind: 'text',
    pixels: 110,
  },
  {
    field: 'reached',
    name: 'objectives_reached',
    kind: 'text',
    pixels: 110,
  },
];
