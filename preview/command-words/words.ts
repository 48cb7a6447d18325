import type { HistoryReport, ImportedCell, ReadReport, WeekReport } from '../../src/commands/api';
import type { Severity } from '../../src/domain/check';
import type { ActionField, Status } from '../../src/domain/plan';
import type { WhyColumn, WhyRow, WhyTab } from '../../src/languages/words/why-not-read';
import type { NotCarried } from '../xlsx/file';
import type { CommandName } from './commands';
import type { Misuse } from './misuse';

/** One sentence for each misuse, by its tag. */
type MisuseWords = { readonly [K in Misuse['is']]: (misuse: Extract<Misuse, { readonly is: K }>) => string };

/** Every sentence of the command line in one language: a missing one does not compile. */
export type CommandLineWords = {
  readonly commands: Readonly<Record<CommandName, string>>;
  /** How a command's file is called in the usage. */
  readonly file: string;
  readonly usage: (commands: string) => string;
  /** One sentence that says what to do. */
  readonly misuse: MisuseWords;
  readonly notCarried: { readonly [K in NotCarried['what']]: string };
  /** `what` is a list of short items. */
  readonly lost: (what: string) => string;
  readonly unexpected: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity, (count: number) => string>>;
  readonly noProblem: string;
  /** What `read` tells: reasons by the code that the add-on gives. */
  readonly read: {
    readonly tab: (tab: string, header: string, year: number) => string;
    readonly unlabelled: string;
    readonly likely: string;
    readonly roles: Readonly<Record<ActionField | 'month' | 'budget', string>>;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly columnWhy: Readonly<Record<WhyColumn, string>>;
    readonly tabWhy: Readonly<Record<WhyTab, string>>;
    readonly rowWhy: Readonly<Record<WhyRow | 'above-header', string>>;
    readonly titles: string;
    readonly totals: string;
    readonly told: string;
    readonly counts: (counts: ReadReport['counts']) => string;
  };
  /** How `week` calls what is to be known of an action. */
  readonly week: Readonly<Record<WeekReport['week'][number]['is'], string>> & {
    readonly days: (count: number) => string;
  };
  /** What is put before a command of the history: whether it is undone, or cannot be. */
  readonly undone: Readonly<Record<HistoryReport['entries'][number]['state'], string>>;
  /** What became of a figure that was imported. */
  readonly fates: Readonly<Record<ImportedCell['fate'], string>>;
  /** What is said of an option that changed nothing, and which one would take what was left. */
  readonly yearKept: (asked: number, year: string) => string;
  readonly takePartial: string;
  readonly letFollow: string;
  /** How KPIs are begun with, where none is followed. */
  readonly beginKpis: (file: string) => string;
  /** What stands over the columns of `budget`, of what each result is to cost, and of `what-if` and what objectives lose there. */
  readonly budgetHeads: Readonly<Record<'quarters' | 'perResult' | 'supposed' | 'losing', readonly string[]>>;
  readonly wholeFile: string;
  readonly checked: (actions: number, objectives: number, tab: string) => string;
  /** Columns, such as "D Suivi", and rows with content that are not read. */
  readonly notRead: (columns: readonly string[], rows: readonly number[]) => string;
  readonly written: (file: string) => string;
};
