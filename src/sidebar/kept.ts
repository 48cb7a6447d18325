import type { ActionForm, LoadedAction } from '../commands/api';
import { type ActionDraft, blankDraft } from '../domain/draft';
import { type Editing, editingOf, isChanged } from './editing';
import { rebased } from './editing-after';

/** What she was typing and has not saved, without what the file knows better by the time it is offered again. */
export type Kept = Pick<Editing, 'draft' | 'added' | 'pending'> & {
  /** What the form was filled with: the rest is what she changed. */
  readonly before: ActionDraft;
  readonly loaded?: LoadedAction;
};

const keptOf = ({ draft, added, pending, form }: Editing): Kept => ({
  draft,
  added,
  pending,
  before: form.draft,
  ...(form.loaded ? { loaded: form.loaded } : {}),
});

/** The same typing in a form that was just read: what she changed stays hers, the rest is as the row stands now. */
export const resumed = (kept: Kept, form: ActionForm): Editing =>
  rebased(
    {
      ...editingOf({ ...form, draft: kept.before }),
      draft: kept.draft,
      added: kept.added,
      pending: kept.pending,
    },
    form,
  );

const keyOf = (file: string): string => `retroplan.action.${file}`;

/**
 * The page's own store, which lasts as long as the browser's tab. A browser may refuse it altogether, and then throws: the
 * form works without, as it would on paper.
 */
function inStore<T>(use: (store: Storage) => T): T | undefined {
  try {
    return use(window.sessionStorage);
  } catch {
    return undefined;
  }
}

/** What was left unsaved in the form of that file; undefined where there is nothing, or nothing this page can read. */
export function keptIn(file: string): Kept | undefined {
  const text = inStore((store) => store.getItem(keyOf(file)));
  return text == null ? undefined : keptFrom(text);
}

/** Keeps what is typed and not saved; an action that was saved, or is as it was read, is forgotten. */
export function keep(file: string, editing: Editing | undefined): void {
  inStore((store) => {
    if (editing && isChanged(editing)) store.setItem(keyOf(file), JSON.stringify(keptOf(editing)));
    else store.removeItem(keyOf(file));
  });
}

/** Anything may stand in a store, such as what another version of this page has left there. */
function keptFrom(text: string): Kept | undefined {
  try {
    const it: unknown = JSON.parse(text);
    return isKept(it) ? it : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (it: unknown): it is Readonly<Record<string, unknown>> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

const isTexts = (it: unknown): boolean => Array.isArray(it) && it.every((text) => typeof text === 'string');

/** It has the fields of a form, each of them text or texts as there. */
function isDraft(it: unknown): boolean {
  if (!isRecord(it)) return false;
  return Object.entries(blankDraft).every(([field, blank]) => {
    const typed = it[field];
    return Array.isArray(blank)
      ? isTexts(typed) && (field !== 'budget' || Object.keys(Object(typed)).length === blank.length)
      : typeof typed === 'string';
  });
}

const isLoaded = (it: unknown): boolean => isRecord(it) && typeof it['line'] === 'number' && isTexts(it['cells']);

const isPending = (it: unknown): boolean =>
  isRecord(it) && typeof it['objective'] === 'string' && typeof it['kpi'] === 'string';

const isKept = (it: unknown): it is Kept =>
  isRecord(it) &&
  isDraft(it['draft']) &&
  isDraft(it['before']) &&
  isTexts(it['added']) &&
  isPending(it['pending']) &&
  (it['loaded'] === undefined || isLoaded(it['loaded']));
