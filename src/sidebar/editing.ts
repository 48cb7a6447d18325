import type { ActionForm, SaveAction } from '../commands/api';
import { type Problem, severityOf } from '../domain/check';
import { type ActionDraft, checkDraft } from '../domain/draft';
import type { TypedReading } from '../domain/file-reading';
import { isSameName } from '../domain/names';
import { type ActionField, actionFields } from '../domain/plan';

/** An action in the form: what was read, what is typed, and which fields she has been through. */
export type Editing = {
  readonly form: ActionForm;
  readonly draft: ActionDraft;
  /** Objectives she asked to add to the objectives tab. */
  readonly added: readonly string[];
  /** What stands in the two lines that add an objective or a KPI, not added yet. */
  readonly pending: { readonly objective: string; readonly kpi: string };
  readonly visited: readonly ActionField[];
  /** She tried to save, or the action was saved before: every problem may be told. */
  readonly isTried: boolean;
};

/**
 * A change to what is being typed. It is applied to the editing of that moment: a field that vanishes loses the focus
 * after the action was saved, and must not bring back what it showed before.
 */
export type Edit = (editing: Editing) => Editing;

export const editingOf = (form: ActionForm): Editing => ({
  form,
  draft: form.draft,
  added: [],
  pending: { objective: '', kpi: '' },
  visited: [],
  isTried: form.loaded !== undefined,
});

export const isChanged = ({ form, draft, pending }: Editing): boolean =>
  JSON.stringify(draft) !== JSON.stringify(form.draft) || pending.objective !== '' || pending.kpi !== '';

export const withDraft = (editing: Editing, changes: Partial<ActionDraft>): Editing => ({
  ...editing,
  draft: { ...editing.draft, ...changes },
});

export const withVisited = (editing: Editing, field: ActionField): Editing =>
  editing.visited.includes(field) ? editing : { ...editing, visited: [...editing.visited, field] };

export const withPending = (editing: Editing, pending: Partial<Editing['pending']>): Editing => ({
  ...editing,
  pending: { ...editing.pending, ...pending },
});

/** Chooses the objective being typed: a known one under its own spelling, or a new one for the objectives tab. */
export function withPendingObjective(editing: Editing): Editing {
  const { draft, form, added } = editing;
  const name = editing.pending.objective.trim();
  const cleared = withPending(editing, { objective: '' });
  if (name === '' || includesName(draft.objectives, name)) return cleared;
  const known = [...form.context.objectives, ...added].find((objective) => isSameName(objective, name));
  const chosen = withDraft(cleared, { objectives: [...draft.objectives, known ?? name] });
  return known === undefined ? { ...chosen, added: [...added, name] } : chosen;
}

export function withPendingKpi(editing: Editing): Editing {
  const { draft, form } = editing;
  const name = editing.pending.kpi.trim();
  const cleared = withPending(editing, { kpi: '' });
  if (name === '' || includesName(draft.kpis, name)) return cleared;
  return withDraft(cleared, { kpis: [...draft.kpis, form.context.kpis.find((kpi) => isSameName(kpi, name)) ?? name] });
}

/** The editing as it is to be saved: what she typed counts, even where she did not press "add". */
export const readyToSave = (editing: Editing): Editing => ({
  ...withPendingKpi(withPendingObjective(editing)),
  isTried: true,
});

export const includesName = (names: readonly string[], name: string): boolean =>
  names.some((one) => isSameName(one, name));

/**
 * What the check would say of the action; the objectives that saving will add are known already.
 * `unnamed` stands for the name in its sentences while there is none.
 */
export function problemsOf(editing: Editing, unnamed: string, reading: TypedReading): readonly Problem[] {
  const { draft, form, added } = readyToSave(editing);
  const context = { ...form.context, objectives: [...form.context.objectives, ...added] };
  const isNamed = draft.name.trim() !== '';
  const nameless = isNamed
    ? []
    : checkDraft(draft, context, reading).filter(({ code }) => code === 'action.missing-name');
  const problems = checkDraft(isNamed ? draft : { ...draft, name: unnamed }, context, reading);
  return [...nameless, ...problems].filter((problem) => fieldOf(problem) !== undefined);
}

export const fieldOf = ({ at }: Problem): ActionField | undefined => (at.on === 'action' ? at.field : undefined);

/** The problems of one field that may be told by now: she has left the field, or tried to save. */
export const shownProblems = (
  editing: Editing,
  problems: readonly Problem[],
  field: ActionField,
): readonly Problem[] =>
  editing.isTried || editing.visited.includes(field) ? problems.filter((problem) => fieldOf(problem) === field) : [];

export const isMissing = ({ code }: Problem): boolean => code.startsWith('action.missing-');

/** The fields the action still misses, in the method's order. */
export function missingFields(problems: readonly Problem[]): readonly ActionField[] {
  const missing = problems.filter(isMissing).map(fieldOf);
  return actionFields.filter((field) => missing.includes(field));
}

/** Nothing is missing, and nothing of it is wrong: a sentence that says so never stands beside an error. */
export const isComplete = (problems: readonly Problem[]): boolean =>
  !problems.some((problem) => isMissing(problem) || severityOf(problem.code) === 'error');

export const saveInput = ({ draft, form, added }: Editing): SaveAction => ({
  draft,
  newObjectives: added.filter((objective) => draft.objectives.includes(objective)),
  ...(form.loaded ? { loaded: form.loaded } : {}),
});

/** Changes what is being typed, from what it is at that moment; undefined when nothing is. */
export type EditEditing = (change: (editing: Editing | undefined) => Editing | undefined) => void;
