import type { Quarter } from '../time';

/** What a field holds: how it is read from a cell, typed in the form and written again follows from it. */
export type FieldKind = 'text' | 'names' | 'people' | 'amount' | 'rhythm' | 'day' | 'status';

type Field = {
  readonly kind: FieldKind;
  /**
   * `method`: one of the course's eight columns, enough to start; `optional`: a new plan has it too; `added`: a column she
   * adds when she needs it.
   */
  readonly column: 'method' | 'optional' | 'added';
  /** Where the year view can be grouped by it: the name of that grouping. */
  readonly group?: string;
  /** Not in the form: it goes with the action when that is edited or copied. */
  readonly isInSheetOnly?: true;
};

/**
 * The fields of the plan, one a column, in the order of the columns. What stands in cells of each is told in the workbook's
 * table of columns; a campaign is several actions with one date.
 */
export const planFields = {
  name: { kind: 'text', column: 'method' },
  objectives: { kind: 'names', column: 'method', group: 'objective' },
  kpis: { kind: 'names', column: 'method' },
  owner: { kind: 'people', column: 'method', group: 'owner' },
  q1: { kind: 'amount', column: 'method' },
  q2: { kind: 'amount', column: 'method' },
  q3: { kind: 'amount', column: 'method' },
  q4: { kind: 'amount', column: 'method' },
  rhythm: { kind: 'rhythm', column: 'optional', group: 'rhythm' },
  start: { kind: 'day', column: 'optional' },
  deadline: { kind: 'day', column: 'optional' },
  kind: { kind: 'text', column: 'optional' },
  status: { kind: 'status', column: 'optional' },
  campaign: { kind: 'text', column: 'added', group: 'campaign', isInSheetOnly: true },
} as const satisfies Readonly<Record<string, Field>>;

type Table = typeof planFields;
export type ActionField = keyof Table;
export type KindOf<F extends ActionField> = Table[F]['kind'];

const isField = (key: string): key is ActionField => key in planFields;
export const actionFields: readonly ActionField[] = Object.keys(planFields).filter(isField);

/** Something for each field, of the type that its kind gives it: `ByKind` is what a text gets, a day, an amount … */
export type FieldsOf<ByKind extends Readonly<Record<FieldKind, unknown>>> = {
  readonly [F in ActionField]: ByKind[KindOf<F>];
};

/** Makes something for each field. TypeScript cannot see that Object.fromEntries has every key of a list. */
export const eachField = <ByKind extends Readonly<Record<FieldKind, unknown>>>(
  make: <F extends ActionField>(field: F) => ByKind[KindOf<F>],
): FieldsOf<ByKind> => Object.fromEntries(actionFields.map((field) => [field, make(field)])) as FieldsOf<ByKind>;

/** What stands for one field. TypeScript does not follow a field that is not known yet to what its kind gives it. */
export const ofField = <ByKind extends Readonly<Record<FieldKind, unknown>>, F extends ActionField>(
  fields: FieldsOf<ByKind>,
  field: F,
): ByKind[KindOf<F>] => fields[field] as ByKind[KindOf<F>];

/** The kind of a field, to look up what is known of kinds. */
export const kindOf = <F extends ActionField>(field: F): KindOf<F> => planFields[field].kind;

export const isInForm = (field: ActionField): boolean => !('isInSheetOnly' in planFields[field]);

export const budgetFields = ['q1', 'q2', 'q3', 'q4'] as const satisfies readonly ActionField[];
export type BudgetField = (typeof budgetFields)[number];

export const budgetFieldOf: { readonly [Q in Quarter]: BudgetField } = { 1: 'q1', 2: 'q2', 3: 'q3', 4: 'q4' };
