import { type ActionDraft, draftOfFields, type TypedOf, typedIn } from '../../domain/draft';
import { type Action, type ActionField, eachField, type FieldKind, kindOf, valueIn } from '../../domain/plan';
import type { Cell, CellValue } from '../cells';
import { type Habits, kinds, nobodyKnown } from './kinds';

/** The form's fields filled from a row; `action` is what was read of it. */
export function draftOfRow(
  cell: (field: ActionField) => CellValue,
  action: Action | undefined,
  habits: Habits,
): ActionDraft {
  const context = { ...habits, split: nobodyKnown(habits) };
  return draftOfFields(
    eachField<TypedOf>((field) => {
      const { read, show } = kinds[kindOf(field)];
      const said = action === undefined ? read(cell(field), context) : valueIn(action, field);
      return show(cell(field), said, habits);
    }),
  );
}

/** What a draft writes, by field. */
export function cellsOfDraft(draft: ActionDraft, habits: Habits): Readonly<Record<ActionField, Cell>> {
  return eachField<Readonly<Record<FieldKind, Cell>>>((field) =>
    kinds[kindOf(field)].write(typedIn(draft, field), habits),
  );
}

/** Whether a field of the form says something else than the row it was loaded from: only such cells are written. */
export function isChanged<F extends ActionField>(
  field: F,
  draft: ActionDraft,
  before: ActionDraft,
  habits: Habits,
): boolean {
  return !kinds[kindOf(field)].isSame(typedIn(draft, field), typedIn(before, field), habits);
}
