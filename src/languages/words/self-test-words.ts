import type { Sentence } from './sentence';

/** What is tried whatever the languages, in the order of the report: the files of each language come after the page. */
export const fixedReadings = [
  'page',
  'holidays',
  'reading',
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
    readonly planUnread: string;
    readonly nameTaken: string;
    readonly noBuild: string;
  };
};

/** What is said of what was seen: pieces that stand in a cell each. Days and numbers as they were read. */
type SelfTestFacts = {
  /** The files of a language, by its code: what the sidebar says, and what fills a plan. */
  'words-file': { readonly language: string };
  'later-file': { readonly language: string };
  'content-file': { readonly language: string };
  /** A line of the report. */
  line: { readonly reading: string; readonly expected: string; readonly seen: string };
  text: { readonly text: string };
  number: { readonly number: number };
  truth: { readonly isTrue: boolean };
  date: { readonly day: string };
  either: { readonly one: string; readonly other: string };
  gives: { readonly formula: string; readonly value: string };
  shows: { readonly value: string; readonly shown: string };
  characters: { readonly count: number };
  'other-page': { readonly length: number; readonly begin: string; readonly end: string };
  'other-json': { readonly length: number };
  scripts: { readonly lengths: readonly number[] };
  pixels: { readonly count: number };
  'a-day': { readonly day: string };
  'seen-days': { readonly inFile: string; readonly byFormat: string; readonly inScript: string };
  'two-days': { readonly byIntl: string; readonly byFormat: string };
  'taken-for': { readonly message: string; readonly isRecognised: boolean };
  locales: { readonly user: string; readonly file: string };
  zones: { readonly file: string; readonly script: string };
  'at-most': { readonly milliseconds: number };
  milliseconds: { readonly count: number };
  /** Said to the person: the file of all other sentences may be what is broken. */
  done: { readonly tab: string; readonly asExpected: number; readonly otherwise: number; readonly notTried: number };
  removed: { readonly tab: string };
  nothing: Readonly<Record<never, never>>;
};

export type WrittenSelfTest = Readonly<Record<keyof SelfTestFacts, string>>;

/** All that stands in the file, in one language. */
export type SelfTestContent = SelfTestTexts & { readonly sentences: Readonly<Record<keyof SelfTestFacts, Sentence>> };

/** What the self-test says with. */
export type SelfTestWords = SelfTestTexts & {
  readonly tab: string;
  readonly title: string;
  readonly say: <C extends keyof SelfTestFacts>(code: C, facts: SelfTestFacts[C]) => string;
};
