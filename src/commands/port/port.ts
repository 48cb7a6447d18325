import type { Day, HolidayTable } from '../../domain/time';
import type { Content } from '../../languages/content/content';
import type { Language } from '../../languages/languages';
import type { Say } from '../../languages/say';
import type { Vocabulary } from '../../languages/words/vocabulary';
import type { Area, CellValue, Change, Grid, SeenChart } from '../../workbook/cells';
import type { Recorded, Step } from '../../workbook/undo';
import type { Probe } from './probe';

/** A tab as it was read: from A1 to its last cell with content. */
type TabContent = { readonly tab: string; readonly values: Grid<CellValue> };

/** A named range as it was read, with the formulas of its cells ('' where there is none). */
type NamedBlock = { readonly values: Grid<CellValue>; readonly formulas: Grid<string> };

/** How large a tab is: its rows and columns, used or not. */
type TabSize = { readonly rows: number; readonly columns: number };

/** Where a named range stands. */
export type NamedPlace = { readonly tab: string; readonly row: number; readonly column: number } & TabSize;

/**
 * What a command left out so far: the tabs where a table's typed columns, which she made by hand, keep their own look, and those
 * of which some look was refused for another reason or in words nobody knows. What it wrote is written.
 */
type KeptLooks = { readonly typedTabs: readonly string[]; readonly plainTabs: readonly string[] };

/** How a command is taken back. */
type Undoing = {
  /** What was changed since the command began; undefined where nothing was. */
  readonly recorded: () => Recorded | undefined;
  /** Asks to be told of it before each part of it is begun: of a script that is stopped nothing else is left. */
  readonly follow: (told: (recorded: Recorded) => void) => void;
  /** Writes what is not part of the command, and is never taken back. */
  readonly keep: (change: Change) => void;
  /** Whether she may write there, beside a named range of ours. */
  readonly mayKeep: (name: string) => boolean;
  /** Throws what the file would refuse, before anything is put back. */
  readonly checkMayRestore: (steps: readonly Step[]) => void;
  /** Puts everything back, what was changed last first; of the steps from `sure` on it may be that nothing was changed. */
  readonly restore: (steps: readonly Step[], sure: number) => void;
};

/** The whole outside world of a command. Reading never throws for what she may have done to the file. */
export type Port = {
  /** The language of the person in front of the screen. */
  readonly language: () => Language;
  /** What she is told, in that language. */
  readonly say: Say;
  /** What a new plan is filled with, in that language. */
  readonly content: (language: Language) => Content;
  /** What is understood of a file: the same value each time, so that what is made of it once is not made again. */
  readonly reading: () => Vocabulary;
  /** The element of the script with the words of the page that come later, in that language. */
  readonly laterWords: (language: Language) => string;
  /** The same of its part for measuring: its views, and their words in that language. */
  readonly measuring: (language: Language) => string;
  /** The public holidays of every country a plan may be made for. */
  readonly holidayTable: () => HolidayTable;
  /** The clock's day; in the sheet, today is a cell. */
  readonly today: () => Day;
  /** The clock's day and time in the file's time zone, as "2027-03-15 09:41". */
  readonly now: () => string;
  /** What stands for the person, and says nothing of who she is; '' where it is not told. It is another one after some weeks. */
  readonly person: () => string;
  /** The file's own locale, such as fr_FR. */
  readonly locale: () => string;
  readonly tabNames: () => readonly string[];
  /** Whether a tab has that name in upper or lower case: a new one may not. */
  readonly hasTab: (tab: string) => boolean;
  /** Undefined where there is no tab of that name. */
  readonly readTab: (tab: string) => TabContent | undefined;
  readonly sizeOf: (tab: string) => TabSize | undefined;
  /** Whether she sees the tab. */
  readonly isHidden: (tab: string) => boolean;
  /** The tab in front. */
  readonly activeTab: () => string;
  /** The merged cells of a tab, a call each: the first hundreds, from the top. */
  readonly merges: (tab: string) => readonly Area[];
  /** Undefined where the name does not exist or points at something deleted. */
  readonly readName: (name: string) => NamedBlock | undefined;
  /** The same without the formulas, a call less. */
  readonly readValues: (name: string) => Grid<CellValue> | undefined;
  readonly hasName: (name: string) => boolean;
  readonly placeOfName: (name: string) => NamedPlace | undefined;
  /**
   * The formulas of a row's cells from column A, and of the rows below it where `rows` is more than one; '' where there is none:
   * what a form may show but must not write.
   */
  readonly readFormulas: (tab: string, row: number, columns: number, rows?: number) => Grid<string>;
  readonly readArea: (tab: string, area: Area) => Grid<CellValue>;
  /** How the numbers of an area are shown: "0%", "#,##0". */
  readonly readNumberFormats: (tab: string, area: Area) => Grid<string>;
  /** The charts of a tab, hers among them, a few calls each: asked where there are some of ours. */
  readonly charts: (tab: string) => readonly SeenChart[];
  /** How the file and a tab of it are called on the web: Google's id of the one and its number of the other. */
  readonly webPlaceOf: (tab: string) => { readonly file: string; readonly sheet: number } | undefined;
  /** The row she has selected, when it is on that tab. */
  readonly selectedRow: (tab: string) => number | undefined;
  /** Carries a change out, step by step; throws what the file refuses, before anything is written where that can be known. */
  readonly apply: (change: Change) => void;
  /** What of that was left out since the command began, for keeping its own look. */
  readonly keptLooks: () => KeptLooks;
  /** For the self-test alone. */
  readonly probe: () => Probe;
  readonly undoing: Undoing;
};
