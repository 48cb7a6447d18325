import { type ActionField, actionFields, type KindOf, planFields } from '../plan';

type Table = typeof planFields;

/** The fields that the year view can be grouped by. */
type GroupedField = {
  readonly [F in ActionField]: Table[F] extends { readonly group: string } ? F : never;
}[ActionField];

/** Those whose groups are named by what the cells say. */
type NamedField = { readonly [F in GroupedField]: KindOf<F> extends 'rhythm' ? never : F }[GroupedField];

/** What the rows of the year view stand under. */
export type Grouping = Table[GroupedField]['group'];
export type NamedGrouping = Table[NamedField]['group'];

const isGrouped = (field: ActionField): field is GroupedField => 'group' in planFields[field];
const isNamed = (field: GroupedField): field is NamedField => planFields[field].kind !== 'rhythm';
const groupedFields: readonly GroupedField[] = actionFields.filter(isGrouped);

export const groupings: readonly Grouping[] = groupedFields.map((field) => planFields[field].group);

/** What a plan is grouped by where nothing else is said. */
export const USUAL_GROUPING: Grouping = 'objective';

/** Something for each of some groupings. TypeScript cannot see that Object.fromEntries has every key of a list. */
const each = <F extends GroupedField, Value>(
  fields: readonly F[],
  make: (field: F) => Value,
): Readonly<Record<Table[F]['group'], Value>> =>
  Object.fromEntries(fields.map((field) => [planFields[field].group, make(field)])) as Record<Table[F]['group'], Value>;

export const eachGrouping = <Value>(make: (field: GroupedField) => Value): Readonly<Record<Grouping, Value>> =>
  each(groupedFields, make);

export const eachNamedGrouping = <Value>(make: (field: NamedField) => Value): Readonly<Record<NamedGrouping, Value>> =>
  each(groupedFields.filter(isNamed), make);

/** The field, and so the column of the plan, that says which group an action is of. */
export const groupFields: Readonly<Record<Grouping, GroupedField>> = eachGrouping((field) => field);

/** Of those that are named by what the cells say. */
export const namedFields: Readonly<Record<NamedGrouping, NamedField>> = eachNamedGrouping((field) => field);

/** What a column of the year view is: a week, or a month, so that the year fits one printed page. */
export const units = ['week', 'month'] as const;
export type Unit = (typeof units)[number];
