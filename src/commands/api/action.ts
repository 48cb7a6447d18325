import type { ActionDraft, DraftContext } from '../../domain/draft';
import type { ActionField } from '../../domain/plan';
import type { ReportedProblem } from './check';
import type { ChosenKpi } from './kpis';
import type { CellAddress } from './outcome';

/** An action as it was read, to find its row again: the thirteen cells as text, in the order of `actionFields`, and where they stood. */
export type LoadedAction = { readonly line: number; readonly cells: readonly string[] };

/** A blank form, the action on the selected row, or the row of an action that was loaded before, as it stands now. */
export type WhichForm = 'new' | 'selected' | { readonly loaded: LoadedAction };

/** A followed KPI of an action; null where nobody knows. `month` is the first day of the latest month with a value, as ISO text. */
export type ActionKpi = Pick<ChosenKpi, 'name' | 'unit' | 'state' | 'last' | 'month' | 'target'> & {
  /** What the action has cost for each unit of it, in the quarters that are over. */
  readonly costPerResult: number | null;
};

export type ActionForm = {
  readonly draft: ActionDraft;
  /** How its KPIs stand; absent where none is followed. */
  readonly kpis?: readonly ActionKpi[];
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

/** A list from a document, an e-mail or a brief: an action a line. */
export type ListInput = { readonly text: string };

/** A line of it, as it would be written. */
export type ListedAction = {
  /** Counted from 1. */
  readonly line: number;
  readonly typed: string;
  /** What was not understood stands in its name. */
  readonly draft: ActionDraft;
  /** An amount that no day puts into a quarter: it stands in the name; '' where there is none. */
  readonly unplaced: string;
  /** The plan has an action of that name, or the list has one above. */
  readonly isThere: boolean;
  /** It ends with a colon: the title of what follows, more likely than an action. */
  readonly isTitle: boolean;
};

export type ReadList = { readonly actions: readonly ListedAction[] };

/** Those she kept; or a text, of which all that are not in the plan yet are added. */
export type AddListInput = { readonly drafts: readonly ActionDraft[] } | ListInput;

/** Where the first was written, and how many were. */
export type AddedList = { readonly message: string; readonly cell: CellAddress; readonly actions: number };
