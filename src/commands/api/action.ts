import type { ActionDraft, DraftContext } from '../../domain/draft';
import type { ActionField } from '../../domain/plan';
import type { ReportedProblem } from './check';
import type { CellAddress } from './outcome';

/** An action as it was read, to find its row again: the thirteen cells as text, in the order of `actionFields`, and where they stood. */
export type LoadedAction = { readonly line: number; readonly cells: readonly string[] };

/** A blank form, the action on the selected row, or the row of an action that was loaded before, as it stands now. */
export type WhichForm = 'new' | 'selected' | { readonly loaded: LoadedAction };

export type ActionForm = {
  readonly draft: ActionDraft;
  /** Absent when the form is for a new action. */
  readonly loaded?: LoadedAction;
  /** Fields whose cell holds a formula of hers: shown, never written. */
  readonly calculated: readonly ActionField[];
  /** What the same rules as the sheet's need to know to check the draft as she types. */
  readonly context: DraftContext;
};

export type SaveAction = {
  readonly draft: ActionDraft;
  readonly loaded?: LoadedAction;
  /** Objectives of the draft that are to be added to the objectives tab. */
  readonly newObjectives: readonly string[];
};

export type SavedAction = {
  readonly message: string;
  readonly cell: CellAddress;
  readonly loaded: LoadedAction;
  /** What the action still misses. */
  readonly problems: readonly ReportedProblem[];
};
