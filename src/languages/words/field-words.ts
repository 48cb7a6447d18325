import { type ActionField, eachField, type FieldKind, type KindOf, type planFields } from '../../domain/plan';

type OfColumn = {
  /** The head of its column. */
  readonly column: string;
  /** What the form calls it, where that is something else. */
  readonly field?: string;
};

/** What an action misses, as an item of a list: "an owner". */
type Missing<F extends ActionField> = (typeof planFields)[F]['column'] extends 'method'
  ? { readonly missing: string }
  : { readonly missing?: string };

/** The grouping as the settings say it, as the choice of it is headed where not as its column, and what is in no group. */
type OfGroup<F extends ActionField> = (typeof planFields)[F] extends { readonly group: string }
  ? {
      readonly group: { readonly said: string; readonly title?: string } & (KindOf<F> extends 'rhythm'
        ? unknown
        : { readonly without: string });
    }
  : unknown;

/** All that one language says of the fields of the plan, a field an entry: what is left out does not compile. */
export type FieldWords = { readonly [F in ActionField]: OfColumn & Missing<F> & OfGroup<F> };

type Labels = Readonly<Record<FieldKind, string>>;

export const columnsOf = (fields: FieldWords): Readonly<Record<ActionField, string>> =>
  eachField<Labels>((field) => fields[field].column);

/** What the form calls a field. */
export function fieldLabel(fields: FieldWords, field: ActionField): string {
  const words: OfColumn = fields[field];
  return words.field ?? words.column;
}

/** What an action misses. */
export function missingLabel(fields: FieldWords, field: ActionField): string {
  const words: OfColumn & { readonly missing?: string } = fields[field];
  return words.missing ?? fieldLabel(fields, field);
}
