import type {
  AddedColumn,
  Api,
  ApiName,
  ColumnAnswers,
  EnvelopeInput,
  FollowPayments,
  ImportInput,
  OwnKpiInput,
  SavePayment,
  WhatIfInput,
} from '../../src/commands/api';
import type { KpiKey, NamedFigure, Organisation } from '../../src/domain/kpi';
import type { ObjectiveDraft } from '../../src/domain/wording';
import type { Grouping, Unit } from '../../src/domain/year-view';
import type { Language } from '../../src/languages/languages';

/** What a command knows besides its file. */
export type Situation = {
  readonly language: Language;
  /** `--year`, or null. */
  readonly year: number | null;
  /** `--action`, or null. */
  readonly action: string | null;
  /** `--line`, or null. */
  readonly line: number | null;
  /** `--tab`, or null; `--all-tabs`. */
  readonly tab: string | null;
  readonly allTabs: boolean;
  /** `--column`, and `--add`. */
  readonly columns: ColumnAnswers;
  readonly add: readonly AddedColumn[];
  /** `--organisation`, or null, `--kpi`, `--own`, or null, and `--weekly`. */
  readonly organisation: Organisation | null;
  readonly kpis: readonly KpiKey[];
  /** What the exports that are named come to; nothing where there are none. */
  readonly figures: ImportInput;
  readonly own: OwnKpiInput | null;
  /** `--follow`. */
  readonly follow: boolean;
  readonly weekly: readonly NamedFigure[];
  /** `--not-weekly` and `--months-follow`. */
  readonly notWeekly: readonly NamedFigure[];
  readonly monthsFollow: boolean;
  /** What `--objective` and its options say, or null; `--measure`. */
  readonly objective: ObjectiveDraft | null;
  readonly measure: boolean;
  /** What is said of payments, or null where they are only to be listed. */
  readonly payment: { readonly save: SavePayment } | { readonly follow: FollowPayments } | null;
  /** What `--mode`, `--envelope` and the like say of the envelope, or null; what `--cut`, `--late` and `--drop` suppose; `--apply`. */
  readonly envelope: EnvelopeInput | null;
  readonly supposed: WhatIfInput;
  readonly apply: boolean;
  /** What stands in the file of `--list`; '' where there is none. */
  readonly list: string;
  /** `--by` and `--unit`, or null. */
  readonly grouping: Grouping | null;
  readonly unit: Unit | null;
  /** The year a new plan is for when none is asked: this one, or the next from October on. */
  readonly usualYear: number;
};

/** An import of nothing, which says what is known of the file. */
export const noFigures: ImportInput = { values: [], wins: 'file', isTried: true, add: [], remember: null };

/** One function of the add-on and what it is given. */
export type Call = { [K in ApiName]: { readonly name: K; readonly args: Parameters<Api[K]> } }[ApiName];

export type Command = {
  readonly input: 'none' | 'optional' | 'required';
  /** Whether it is about one action, which `--action` names. */
  readonly isOfAction?: boolean;
  /** Whether it reads a list, which `--list` names. */
  readonly isOfList?: boolean;
  /** Whether it reads a plan of which a file may have several: `--tab` names one. */
  readonly isOfTab?: boolean;
  /** Whether it may read all of them as one, with `--all-tabs`. */
  readonly isOfAllTabs?: boolean;
  /** Whether it is told what columns are, with `--column`, and which to add, with `--add`. */
  readonly isOfColumns?: boolean;
  readonly addsColumns?: boolean;
  /** Whether it is told whose KPIs are followed, with `--organisation`, which, with `--kpi` and `--own`, and what is counted by week, with `--weekly`. */
  readonly isOfKpis?: boolean;
  /** Whether it reads exports of tools, which are named behind its file. */
  readonly isOfExports?: boolean;
  /** Whether it is told of an objective, with `--objective`, and whether to measure them, with `--measure`. */
  readonly isOfObjectives?: boolean;
  /** Whether it is told of payments, with `--amount`, `--parts` and others, of the action that `--action` may name. */
  readonly isOfPayments?: boolean;
  /** Whether those are of a bank or the accounts, whose lines `--pay` matches with payments. */
  readonly isOfPaid?: boolean;
  /** Whether it is told how the envelope is set, with `--mode` and others; whether something is supposed, with `--cut` and others. */
  readonly isOfBudget?: boolean;
  readonly isOfSupposed?: boolean;
  /** Whether it builds the year view, which `--by` and `--unit` lay out. */
  readonly isOfYear?: boolean;
  /** Whether it is about the file itself, whatever plan stands in it: none is checked then. */
  readonly isOfFile?: boolean;
  readonly call: (situation: Situation) => Call;
};

/** Where a new plan is for, by its language. */
const usualPlace: Readonly<Record<Language, { readonly currency: string; readonly country: string }>> = {
  fr: { currency: 'EUR', country: 'FR' },
  en: { currency: 'GBP', country: 'GB' },
};

/** Every command of the command line: adding one is adding an entry. */
export const commands = {
  new: {
    input: 'optional',
    call: ({ language, year, usualYear }) => ({
      name: 'newPlan',
      args: [
        {
          language,
          year: year ?? usualYear,
          firstMonth: 1,
          ...usualPlace[language],
          setLocale: false,
        },
      ],
    }),
  },
  example: {
    input: 'none',
    call: ({ language, year, usualYear }) => ({ name: 'loadExample', args: [{ language, year: year ?? usualYear }] }),
  },
  check: {
    input: 'required',
    isOfTab: true,
    isOfColumns: true,
    call: ({ tab, year, columns }) => ({ name: 'check', args: [{ tab, year, columns }] }),
  },
  read: {
    input: 'required',
    isOfTab: true,
    isOfAllTabs: true,
    isOfColumns: true,
    call: ({ year, tab, allTabs, columns }) => ({ name: 'read', args: [{ year, tab, all: allTabs, columns }] }),
  },
  adopt: {
    input: 'required',
    isOfTab: true,
    isOfColumns: true,
    addsColumns: true,
    call: ({ year, tab, columns, add }) => ({ name: 'adopt', args: [{ year, tab, columns, add }] }),
  },
  week: { input: 'required', call: () => ({ name: 'week', args: [] }) },
  history: { input: 'required', isOfFile: true, call: () => ({ name: 'history', args: [] }) },
  undo: { input: 'required', isOfFile: true, call: () => ({ name: 'undo', args: [] }) },
  retroplan: {
    input: 'required',
    isOfYear: true,
    isOfTab: true,
    call: ({ year, grouping, unit, tab }) => ({ name: 'retroplanning', args: [{ year, grouping, unit, tab }] }),
  },
  dashboard: { input: 'required', call: () => ({ name: 'dashboard', args: [] }) },
  countdown: {
    input: 'required',
    isOfAction: true,
    call: ({ action, line }) => ({ name: 'countdown', args: [{ action, line }] }),
  },
  kpi: {
    input: 'required',
    isOfKpis: true,
    call: ({ organisation, kpis, own, follow, weekly, notWeekly: monthly, monthsFollow, year }) => ({
      name: 'kpis',
      args: [
        {
          organisation,
          add: kpis,
          follow,
          ...(own === null ? {} : { own }),
          weekly,
          monthly,
          monthsFollow,
          ...(year === null ? {} : { year }),
        },
      ],
    }),
  },
  import: { input: 'required', isOfExports: true, call: ({ figures }) => ({ name: 'importFigures', args: [figures] }) },
  objectives: {
    input: 'required',
    isOfObjectives: true,
    call: ({ objective, measure }) =>
      objective === null
        ? { name: 'objectives', args: [{ measure }] }
        : { name: 'saveObjective', args: [{ draft: objective }] },
  },
  // What it answers depends on files: it is called once they are read.
  invoices: {
    input: 'required',
    isOfExports: true,
    isOfPaid: true,
    call: () => ({ name: 'invoices', args: [{ lines: [] }] }),
  },
  payment: {
    input: 'required',
    isOfPayments: true,
    call: ({ payment }) => {
      if (payment === null) return { name: 'payments', args: [] };
      return 'save' in payment
        ? { name: 'savePayment', args: [payment.save] }
        : { name: 'followPayments', args: [payment.follow] };
    },
  },
  budget: {
    input: 'required',
    isOfBudget: true,
    call: ({ envelope }) => ({ name: 'budget', args: [{ build: true, ...(envelope === null ? {} : { envelope }) }] }),
  },
  'what-if': {
    input: 'required',
    isOfSupposed: true,
    call: ({ supposed, apply }) =>
      apply ? { name: 'applyWhatIf', args: [supposed] } : { name: 'whatIf', args: [supposed] },
  },
  paste: { input: 'required', isOfList: true, call: ({ list }) => ({ name: 'addList', args: [{ text: list }] }) },
  'self-test': {
    input: 'optional',
    isOfFile: true,
    call: () => ({ name: 'selfTest', args: [{ page: null }] }),
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands).filter((name): name is CommandName => isCommand(name));

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** The locale of the files of people of that language. */
export const usualLocale = { fr: 'fr_FR', en: 'en_GB' } as const satisfies Record<Language, string>;
