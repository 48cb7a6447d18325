import type {
  ExportColumn,
  ExportDoubt,
  LeftWhy,
  OwnFigure,
  RowsTogether,
  SkipReason,
  Tool,
} from '../../domain/export';
import type { FigureKey, NamedFigure } from '../../domain/kpi';

type Doubts = {
  readonly [D in ExportDoubt as D['is']]: (facts: Omit<D, 'is'>) => string;
};

/** The view that imports monthly figures from the files of tools; months are said as "mars 2027", values as they are shown. */
export type ImportWords = {
  readonly title: string;
  readonly introduction: string;
  readonly files: string;
  readonly drop: string;
  readonly reading: (file: string) => string;
  readonly notReady: string;
  readonly chooseKpis: string;
  readonly faults: Readonly<
    Record<'empty' | 'too-large' | 'old-workbook' | 'damaged' | 'no-table', (file: string) => string>
  >;
  readonly tools: Readonly<Record<Tool, string>>;
  readonly unknownTool: string;
  readonly figures: Readonly<Record<FigureKey, string>>;
  /** What was understood of a table. */
  readonly months: (first: string, last: string) => string;
  readonly rows: (count: number) => string;
  readonly skipped: Readonly<Record<SkipReason, (count: number) => string>>;
  readonly left: (tables: readonly string[]) => string;
  readonly hidden: (tabs: readonly string[]) => string;
  readonly doubts: Doubts;
  readonly moreCells: (count: number) => string;
  readonly dates: string;
  readonly dateOrders: Readonly<Record<'day-first' | 'month-first', string>>;
  readonly decimals: string;
  readonly decimalMarks: Readonly<Record<'comma' | 'point', string>>;
  readonly undecided: string;
  /** Which column is which figure. */
  readonly columns: string;
  readonly otherColumns: (count: number) => string;
  readonly ignored: string;
  /** Why a column is no figure; and the columns of one reason in a line. */
  readonly leftWhy: Readonly<Record<Exclude<LeftWhy, 'another'>, string>> & {
    readonly another: (taken: string) => string;
  };
  readonly leftColumns: (headers: readonly string[], why: string) => string;
  /** How the rows of a month come together. */
  readonly together: Readonly<Record<RowsTogether, string>>;
  /** Rows that the tab of figures does not have yet. */
  readonly newRows: string;
  readonly newRow: (figure: string) => string;
  readonly newRowHelp: string;
  readonly partial: (months: readonly string[]) => string;
  readonly partialHelp: string;
  readonly partialMark: string;
  /** Months, or weeks, that have not begun: those that are offered, and those that are left. */
  readonly notYet: (periods: readonly string[]) => string;
  readonly leftAhead: (periods: readonly string[]) => string;
  readonly leftPartial: (months: readonly string[]) => string;
  /** The same of weeks; what is missing without them, a month with its figures each; and those that a file has all days of their month of. */
  readonly partialWeeks: string;
  readonly leftWeeks: (weeks: readonly string[]) => string;
  readonly lacking: (months: readonly string[]) => string;
  readonly lackingIn: (month: string, figures: readonly string[]) => string;
  readonly begunWeeks: (weeks: readonly string[]) => string;
  /** Weeks that count nowhere, by the months that hold a number of hers: "Visites du site, février 2027 (E6)"; and the way out. */
  readonly held: (months: readonly string[]) => string;
  readonly letFollow: string;
  readonly overlap: string;
  readonly overlapHelp: (count: number) => string;
  readonly wins: Readonly<Record<'file' | 'mine', string>>;
  /** What will change, cell by cell. */
  readonly changes: string;
  readonly change: (facts: { readonly month: string; readonly was: string; readonly value: string }) => string;
  readonly newValue: (facts: { readonly month: string; readonly value: string }) => string;
  readonly same: (count: number) => string;
  readonly kept: (count: number) => string;
  readonly hers: (facts: { readonly cell: string; readonly text: string }) => string;
  readonly outside: (months: readonly string[]) => string;
  readonly monthsAdded: (count: number) => string;
  /** A week, by its Monday. */
  readonly week: (day: string) => string;
  readonly added: (count: number) => string;
  readonly twice: (facts: { readonly figure: string; readonly months: readonly string[] }) => string;
  readonly nothing: string;
  readonly import: (count: number) => string;
  readonly done: (count: number) => string;
  readonly changed: (cells: readonly string[]) => string;
  readonly undo: string;
  readonly undone: (count: number) => string;
  readonly another: string;
  readonly see: string;
  readonly toImport: string;
  /** Months that are made up, to see what is made of them. */
  readonly madeUp: {
    readonly fill: string;
    readonly fillHelp: string;
    readonly filled: (count: number) => string;
    readonly there: string;
    readonly clear: string;
    readonly cleared: (count: number) => string;
    /** Figures that stay blank: those of hers, and those that are counted by week. */
    readonly hers: (figures: readonly string[]) => string;
    readonly weekly: (figures: readonly string[]) => string;
  };
};

/** What a doubt says: its facts are those of its own kind, which TypeScript cannot see through the union. */
export function sayDoubt({ doubts }: ImportWords, doubt: ExportDoubt): string {
  const sentence = doubts[doubt.is] as (facts: ExportDoubt) => string;
  return sentence(doubt);
}

/** Why a column is no figure, in a few words; nothing of one that is. */
export const sayLeft = ({ leftWhy }: ImportWords, { why, taken = '' }: Pick<ExportColumn, 'why' | 'taken'>): string =>
  why === undefined ? '' : why === 'another' ? leftWhy.another(taken) : leftWhy[why];

/** What is said of months that were made up: how many, and which figures stay blank. */
export function sayMadeUp(
  words: ImportWords,
  count: number,
  { own, weekly }: { readonly own: readonly OwnFigure[]; readonly weekly: readonly NamedFigure[] },
): string {
  const { filled, hers, weekly: byWeek } = words.madeUp;
  const nameOf = figureNames(words, own);
  const ofHers = own.filter(({ figure }) => !weekly.includes(figure)).map(({ name }) => name);
  const sentences = [
    filled(count),
    ...(ofHers.length === 0 ? [] : [hers(ofHers)]),
    ...(weekly.length === 0 ? [] : [byWeek(weekly.map(nameOf))]),
  ];
  return sentences.join(' ');
}

/** What a figure is called: one of hers as its KPI. */
export function figureNames(words: ImportWords, own: readonly OwnFigure[]): (figure: NamedFigure) => string {
  const names: Readonly<Record<string, string>> = {
    ...words.figures,
    ...Object.fromEntries(own.map(({ figure, name }) => [figure, name])),
  };
  return (figure) => names[figure] ?? '';
}
