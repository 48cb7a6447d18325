import type { ActionForm, LoadedAction, SavedAction } from '../commands/api';
import { blankDraft, type DraftContext, draftOfFields, type TypedOf, typedIn } from '../domain/draft';
import { type ActionField, actionFields, eachField } from '../domain/plan';
import { type Editing, editingOf, includesName } from './editing';

/** The same action again, now that it has a row: nothing has to be asked to go on with it. */
export const editingSaved = (editing: Editing, saved: SavedAction): Editing =>
  editingOf({
    ...editing.form,
    draft: editing.draft,
    loaded: saved.loaded,
    context: knowing(editing.form.context, [], editing),
  });

/** A blank form that already knows the action just saved, its objectives, KPIs and owner. */
export const editingAnother = (editing: Editing, saved: SavedAction): Editing =>
  editingOf({
    draft: blankDraft,
    calculated: [],
    context: knowing(editing.form.context, [{ line: saved.loaded.line, name: editing.draft.name }], editing),
  });

/** The copy the server has just made, under the name and status it was given there. */
export const editingCopy = (editing: Editing, copy: LoadedAction): Editing =>
  editingOf({
    ...editing.form,
    draft: {
      ...editing.form.draft,
      name: cellOf(copy, 'name') ?? editing.draft.name,
      status: cellOf(copy, 'status') ?? editing.draft.status,
    },
    loaded: copy,
    context: knowing(
      editing.form.context,
      [{ line: editing.form.loaded?.line ?? 0, name: editing.form.draft.name }],
      editing,
    ),
  });

const cellOf = (loaded: LoadedAction, field: ActionField): string | undefined =>
  loaded.cells[actionFields.indexOf(field)];

function knowing(context: DraftContext, others: DraftContext['otherActions'], { draft, added }: Editing): DraftContext {
  return {
    ...context,
    objectives: union(
      context.objectives,
      added.filter((objective) => draft.objectives.includes(objective)),
    ),
    kpis: union(context.kpis, draft.kpis),
    owners: union(context.owners, draft.owner.trim() === '' ? [] : [draft.owner.trim()]),
    otherActions: [
      ...context.otherActions.filter((action) => !others.some(({ line }) => line === action.line)),
      ...others,
    ],
  };
}

const union = (known: readonly string[], more: readonly string[]): readonly string[] => [
  ...known,
  ...more.filter((name) => !includesName(known, name)),
];

/**
 * The same typing on the row as it stands now: what she changed stays hers, what others changed meanwhile is theirs.
 * Quarter by quarter, too: her 30 € in the second does not undo a colleague's 50 € in the third.
 */
export function rebased(editing: Editing, form: ActionForm): Editing {
  const merged = eachField<TypedOf>((field) => {
    const typed = typedIn(editing.draft, field);
    const isHers = JSON.stringify(typed) !== JSON.stringify(typedIn(editing.form.draft, field));
    return isHers ? typed : typedIn(form.draft, field);
  });
  return { ...editing, form, draft: draftOfFields(merged) };
}
