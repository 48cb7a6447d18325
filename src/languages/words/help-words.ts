import type { Labels } from './sheet-words';

/** The view that explains the method, the signs and the commands. */
export type HelpWords = {
  readonly back: string;
  readonly title: string;
  readonly method: string;
  readonly methodLines: string[];
  readonly signs: string;
  readonly signLines: {
    readonly preparation: string;
    readonly run: string;
    readonly deadline: string;
    readonly occurrence: string;
    readonly continuous: string;
    readonly late: string;
  };
  readonly late: string;
  readonly counting: string;
  readonly countingLines: readonly string[];
  readonly undated: string;
  readonly rhythms: string;
  readonly rhythmLines: readonly (readonly [example: string, meaning: string])[];
  readonly severities: string;
  readonly commands: string;
  /** What each item of the menu does. */
  readonly commandLines: Readonly<Record<keyof Labels['menu'], string>>;
  readonly privacy: string;
  readonly privacyLines: string;
  readonly selfTest: string;
  readonly keyboard: string;
  readonly keyboardLines: string;
};
