import type { ExportAnswers, ExportReading, MonthValue, OwnFigure } from '../../domain/export';
import type { FigureKey, NamedFigure } from '../../domain/kpi';

/**
 * What a month ("2027-01") of a figure is to be, or of one that is counted by week a week, by its Monday ("2027-01-04"); a value that is null empties its cell. Where `was` is said, only a cell that still
 * holds that is written.
 */
export type ImportedValue = {
  readonly figure: NamedFigure;
  readonly month: string;
  readonly value: number | null;
  readonly was?: number | null;
};

export type ImportInput = {
  readonly values: readonly ImportedValue[];
  /** Whose number stands afterwards where the file has another one than the tab. */
  readonly wins: 'file' | 'mine';
  /** Nothing is written: the answer says what would be. */
  readonly isTried: boolean;
  /** Figures that get a row where they have none; of the others without a row nothing is written. */
  readonly add: readonly FigureKey[];
  /** A text of the page's own to be given back the next time; null leaves the last one. */
  readonly remember: string | null;
  /** Whether figures are said from now on to be made up; absent, nothing more is said of it. */
  readonly madeUp?: boolean;
};

/**
 * What becomes of a value: it stands in a cell that was blank, or in place of another number; it stood there already; hers is kept. Its
 * cell holds a formula or a text of hers, or another thing than it `was`; or there is no row or no month for it.
 */
export type ImportFate = 'new' | 'other' | 'same' | 'kept' | 'hers' | 'changed' | 'no-row' | 'no-month';

/**
 * What its cell held: null where it was blank or there is none, text where that is no number she typed; '' is no cell. `sheet` is its tab
 * where that is the one of weeks.
 */
export type ImportedCell = {
  readonly fate: ImportFate;
  readonly was: number | string | null;
  readonly cell: string;
  readonly sheet?: string;
  /** Of a week that counts in no month, as that has a number she typed: the cell of that month. */
  readonly heldBy?: string;
};

export type ImportReport = {
  /** False in a file that has no tab of figures yet: its KPIs are to be chosen first. */
  readonly isReady: boolean;
  readonly currency: string;
  /** That of figures. */
  readonly tab: string;
  /** The figures that have a row there, and those that the KPIs which are followed need. */
  readonly rows: readonly NamedFigure[];
  readonly needed: readonly FigureKey[];
  /** Figures of hers, which she types, by the names of their KPIs. */
  readonly own: readonly OwnFigure[];
  /** The figures that are counted by week. */
  readonly weekly: readonly NamedFigure[];
  /** The first Monday that has a week in the tab of weeks ("2026-12-28"); absent where there is none. */
  readonly weeksFrom?: string;
  /** What was to be remembered last; '' where nothing was. */
  readonly remembered: string;
  /**
   * The months of the tab ("2027-01"), and today as ISO text. `missing` are those of them that it lacks as the plan's year has turned:
   * all of them are added where a value is for one.
   */
  readonly months: readonly string[];
  readonly missing: readonly string[];
  readonly today: string;
  /** Whether its figures are said to be made up; null in a tab that has no room for that, or where values are imported that are not. */
  readonly isMadeUp: boolean | null;
  /** What becomes of each value, in their order. */
  readonly cells: readonly ImportedCell[];
};

/** What columns were said to be, by tool ('' where nobody knows which) and by header. */
export type SaidColumns = Readonly<Record<string, NonNullable<ExportAnswers['columns']>>>;

/** What is said of exports; what is absent they decide themselves. */
export type SaidOfExports = Pick<ExportAnswers, 'dates' | 'decimals'> & { readonly columns: SaidColumns };

/** A table with months in it; of files without any, the one that says most. */
export type ReadTable = { readonly name: string; readonly reading: ExportReading };

/** A month of a figure, out of all tables: of several tools it is their sum, of one tool that brings it twice the later. */
export type ReadValue = MonthValue & {
  readonly is: 'once' | 'added' | 'twice';
  /** Its month, or week, has not begun. */
  readonly isAhead?: true;
};

export type TablesRead = {
  readonly tables: readonly ReadTable[];
  /** Tables that were left out, as they have no months. */
  readonly left: readonly string[];
  readonly values: readonly ReadValue[];
};

/** Why nothing can be read of a file. */
export type FileFault = 'empty' | 'too-large' | 'old-workbook' | 'damaged' | 'no-table';

export type ExportsRead = TablesRead & {
  /** Tabs that a workbook hides: they are not read. */
  readonly hidden: readonly string[];
  readonly faults: readonly { readonly file: string; readonly why: FileFault }[];
};

/** How the part of the page that measures reads files, for whoever runs it without a page. */
export type ReadExports = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  known: Pick<ImportReport, 'currency' | 'remembered' | 'today' | 'own' | 'months' | 'weekly' | 'weeksFrom'>,
  said: SaidOfExports,
) => Promise<ExportsRead>;
