/**
 * An action by its name, or null for the one on the row `line`, or on the selected one; of a campaign, any of its actions. Beside
 * a name `line` says which one of several of that name.
 */
export type CountdownInput = { readonly action: string | null; readonly line?: number | null };

/** A step as it is scheduled: the latest it may run, both days included, as ISO days. */
type CountdownStep = {
  readonly action: string;
  readonly step: string;
  readonly start: string;
  readonly end: string;
  readonly workingDays: number;
  /** Working days it may slip without moving the deadline. */
  readonly slack: number;
  readonly isCritical: boolean;
  readonly late: boolean;
};

/** Whether an action's date can be held from today on. */
export type CountdownVerdict =
  | { readonly is: 'held'; readonly spare: number }
  | {
      readonly is: 'too-late';
      /** Working days. */
      readonly missing: number;
      readonly late: readonly string[];
      readonly firstHeld: string;
      /** The buffers and optional steps without which the date holds; none where that is not enough. */
      readonly wouldGo: readonly string[];
    };

type CountdownAction = {
  readonly action: string;
  readonly prepares: 'start' | 'deadline';
  /** The start or deadline it is prepared for. */
  readonly day: string;
  /** The last working day a step may end. */
  readonly ready: string;
  readonly verdict: CountdownVerdict;
};

/** A countdown that was built; its verdict is that of the action that is furthest behind. */
export type CountdownReport = {
  readonly message: string;
  readonly tab: string;
  readonly verdict: CountdownVerdict;
  readonly countdowns: readonly CountdownAction[];
  readonly steps: readonly CountdownStep[];
};
