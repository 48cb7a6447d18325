import type { ObjectiveState } from '../../domain/objective';
import type { ObjectiveDraft, Virtue } from '../../domain/wording';

/** The view of the objectives: how each stands, the form, and the guide to its wording. */
export type ObjectiveViewWords = {
  readonly title: string;
  readonly introduction: string;
  readonly newTitle: string;
  readonly editTitle: string;
  readonly add: string;
  readonly edit: (objective: string) => string;
  readonly save: string;
  readonly tab: (tab: string) => string;
  readonly measure: string;
  readonly measureHelp: string;
  readonly states: Readonly<Record<ObjectiveState, string>>;
  readonly unmeasured: string;
  readonly reached: (value: string) => string;
  readonly expected: (value: string) => string;
  readonly target: (value: string) => string;
  readonly progress: (share: string) => string;
  /** What its actions have cost for each point that a rate has gained. */
  readonly perPoint: (amount: string) => string;
  readonly fields: Readonly<Record<keyof ObjectiveDraft, string>>;
  readonly valueHelp: string;
  readonly followed: string;
  readonly otherKpis: string;
  readonly notFollowed: string;
  readonly choose: string;
  /** What the wording has, and what it lacks. */
  readonly verdict: string;
  readonly has: Readonly<Record<Virtue, string>>;
  readonly lacks: Readonly<Record<Virtue, string>>;
  readonly guide: string;
  readonly organisation: string;
  readonly becomes: (vague: string, measurable: string) => string;
};
