import type { TroubleCode } from '../../languages/words/sentence-facts';
import type { Area, Grid } from '../../workbook/cells';

/** A date as it was read, as ISO days: in the file's time zone by `Intl` and by `formatDate`, and in the script's. */
export type SeenDate = { readonly inFile: string; readonly byFormat: string; readonly inScript: string };

/** What a cell gives to a script: its value, its formula ('' where there is none), and what it shows. */
export type SeenCell = {
  readonly value: string | number | boolean | { readonly date: SeenDate };
  readonly formula: string;
  readonly shown: string;
};

/** What the file says when it refuses, and what the add-on takes it for. */
export type Refusal = { readonly message: string; readonly takenFor: TroubleCode };

/** Where she is: the active tab, and the cells selected in it. */
export type Selection = { readonly tab: string; readonly area: Area | undefined };

/** A file of the add-on's own beside the script: undefined where it cannot be read. */
export type FileText = string | undefined;

/** When a cell that rejects what is written says so. */
type Rejection = 'write' | 'flush' | 'never';

/** What the self-test asks of the platform, answered as it comes: no other command depends on any of it. */
export type Probe = {
  /** The clock, to time what a service call takes. */
  readonly milliseconds: () => number;
  readonly fileText: (file: string) => FileText;
  readonly cells: (tab: string, area: Area) => Grid<SeenCell>;
  /** The formulas of the tab's conditional formats. */
  readonly ruleFormulas: (tab: string) => readonly string[];
  /** Whether the file finds a tab by that very spelling. */
  readonly findsTab: (name: string) => boolean;
  /** Makes a cell of the self-test's own tab reject a text, writes that text, and takes both away again. */
  readonly rejection: (tab: string, row: number, column: number) => Rejection;
  /** Tabs of which she may change no corner. */
  readonly closedTabs: () => readonly string[];
  /** What a protected cell says: asked only where cells are protected against her, and by writing what stands there. */
  readonly protectedCell: () => Refusal | undefined;
  /** The same of a typed column: asked by taking off a rule from a cell that has none. */
  readonly typedColumn: (tab: string, row: number, column: number) => Refusal | undefined;
  readonly lock: () => 'none' | 'had' | 'busy';
  readonly settings: () => {
    readonly userLocale: string;
    readonly fileZone: string;
    readonly scriptZone: string;
    readonly now: SeenDate;
  };
  readonly selection: () => Selection;
  readonly select: (selection: Selection) => void;
  readonly removeTab: (tab: string) => void;
  readonly removeName: (name: string) => void;
};
