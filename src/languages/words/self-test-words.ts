/** What is tried whatever the languages, in the order of the report: the files of each language come after the page. */
export const fixedReadings = [
  'page',
  'holidays',
  'scripts',
  'width',
  'formula',
  'rule',
  'text-fraction',
  'text-true',
  'text-formula',
  'text-sign',
  'text-money',
  'date',
  'now',
  'joined-today',
  'joined-workday',
  'match',
  'countifs',
  'workday',
  'money',
  'tab-case',
  'rejection',
  'protected',
  'typed',
  'lock',
  'locales',
  'zones',
  'ms-tab',
  'ms-write',
  'ms-flush',
  'ms-name',
  'ms-build',
] as const;
export type FixedReading = (typeof fixedReadings)[number];

type ReadingLabels = Readonly<Record<FixedReading, string>>;

/** What of a self-test is always said alike: it stands in a file that is fetched for it. */
export type SelfTestTexts = {
  /** What each reading is called. */
  readonly labels: ReadingLabels;
  readonly explained: string;
  readonly heads: readonly [reading: string, expected: string, seen: string, verdict: string, tried: string];
  readonly unreadable: string;
  readonly page: string;
  readonly json: string;
  readonly someScripts: string;
  readonly noRule: string;
  readonly sameDay: string;
  readonly joined: { readonly number: string; readonly formatted: string };
  readonly wildcards: { readonly honoured: string; readonly literal: string };
  readonly tabCase: { readonly any: string; readonly exact: string };
  readonly rejection: { readonly write: string; readonly flush: string; readonly never: string };
  readonly recognised: string;
  readonly lock: { readonly none: string; readonly had: string; readonly busy: string };
  readonly known: string;
  /** 1234 euros as a plan in this language shows them, but for the separators, which are the file's. */
  readonly amount: string;
  readonly notTried: {
    readonly noPage: string;
    readonly noneProtected: string;
    readonly noneTyped: string;
    readonly nameTaken: string;
    readonly noBuild: string;
  };
};

/** What it says of what it saw. */
export type SelfTestPhrases = {
  readonly tab: string;
  readonly title: string;
  /** The files of a language, by its code: what the sidebar says, and what fills a plan. */
  readonly wordsFile: (language: string) => string;
  readonly laterFile: (language: string) => string;
  readonly contentFile: (language: string) => string;
  /** A line of the report. */
  readonly line: (facts: { readonly reading: string; readonly expected: string; readonly seen: string }) => string;
  readonly text: (text: string) => string;
  readonly number: (number: number) => string;
  readonly truth: (isTrue: boolean) => string;
  readonly date: (day: string) => string;
  readonly either: (one: string, other: string) => string;
  readonly gives: (formula: string, value: string) => string;
  readonly shows: (value: string, shown: string) => string;
  readonly characters: (count: number) => string;
  readonly otherPage: (length: number, begin: string, end: string) => string;
  readonly otherJson: (length: number) => string;
  readonly scripts: (lengths: readonly number[]) => string;
  readonly pixels: (count: number) => string;
  readonly aDay: (day: string) => string;
  readonly seenDays: (days: {
    readonly inFile: string;
    readonly byFormat: string;
    readonly inScript: string;
  }) => string;
  readonly twoDays: (byIntl: string, byFormat: string) => string;
  readonly takenFor: (message: string, isRecognised: boolean) => string;
  readonly locales: (user: string, file: string) => string;
  readonly zones: (file: string, script: string) => string;
  readonly atMost: (milliseconds: number) => string;
  readonly milliseconds: (count: number) => string;
  readonly done: (facts: {
    readonly tab: string;
    readonly asExpected: number;
    readonly otherwise: number;
    readonly notTried: number;
  }) => string;
  readonly removed: (facts: { readonly tab: string }) => string;
  readonly nothingToRemove: string;
};

/** All that the self-test says, in one language. `expected` and `seen` are pieces that stand in a cell each. */
export type SelfTestWords = SelfTestPhrases & SelfTestTexts;
