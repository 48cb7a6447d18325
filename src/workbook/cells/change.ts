import type { Area, Cell, CellValue, Grid } from './cell';
import type { Chart, ChartContent } from './chart';

/** How cells look; what is not said is left as it is. Colours are #RRGGBB, sizes in points. */
export type Style = {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'wrap' | 'clip' | 'overflow';
};

/** Styles are painted in order: a later one wins where two overlap. */
export type Paint = { readonly area: Area; readonly style: Style };

/** A native highlight: where the formula, written for the area's first cell, is true. It may name its own tab only. */
export type Highlight = {
  readonly area: Area;
  readonly formula: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly strikethrough?: boolean;
};

/** A drop-down that warns and never refuses. */
export type Choice =
  | { readonly from: 'list'; readonly values: readonly string[] }
  | { readonly from: 'name'; readonly name: string };

/** A cell and what was read there. */
type ReadCell = { readonly row: number; readonly column: number; readonly value: CellValue };

/**
 * One operation on the workbook. A change is a list of them, in order: plain data, compared by equality in tests,
 * counted, and carried out by one adapter. No operation's number of service calls depends on the number of rows.
 */
export type Operation =
  /**
   * That cells still hold what was read of them. All of these are looked at before the first thing is written: where one holds something
   * else, somebody was quicker, and nothing of the change is done.
   */
  | { readonly do: 'expect'; readonly tab: string; readonly cells: readonly ReadCell[] }
  /** `adopt` names an empty tab that becomes this one instead of staying behind as an empty "Sheet1". */
  | {
      readonly do: 'make-tab';
      readonly tab: string;
      readonly rows: number;
      readonly columns: number;
      readonly adopt?: string;
    }
  | {
      readonly do: 'write';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly cells: Grid<Cell>;
    }
  /** The same text into several cells of a tab, wherever they stand. */
  | {
      readonly do: 'write-cells';
      readonly tab: string;
      readonly places: readonly { readonly row: number; readonly column: number }[];
      readonly cell: Cell;
    }
  /** Fills a named range, wherever it stands; the cells have its shape. `was` is what they are known to be before: it is not read again. */
  | { readonly do: 'write-name'; readonly name: string; readonly cells: Grid<Cell>; readonly was?: Grid<Cell> }
  /** A row of cells from the first column of a named range on, and beyond it; `row` counts from 0 in the range. */
  | { readonly do: 'write-beside'; readonly name: string; readonly row: number; readonly cells: readonly Cell[] }
  /** All of `area` gets the style it is painted with; cells no paint touches get the plain one. */
  | { readonly do: 'paint'; readonly tab: string; readonly area: Area; readonly paints: readonly Paint[] }
  | {
      readonly do: 'note';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly notes: Grid<string>;
    }
  /** Adds a line to what the note of one cell says already. */
  | {
      readonly do: 'add-note';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly note: string;
    }
  /** The same to the notes of an area; '' adds nothing. */
  | {
      readonly do: 'add-notes';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly notes: Grid<string>;
    }
  /** `isOurs` where the name was found to be one of ours before: nobody else's is taken by it. */
  | { readonly do: 'name'; readonly tab: string; readonly name: string; readonly area: Area; readonly isOurs?: true }
  /** `skip` marks the rows of the area, counted from 0, that keep no drop-down: a cell that holds several values has none. */
  | {
      readonly do: 'choose';
      readonly tab: string;
      readonly area: Area;
      readonly choice: Choice;
      readonly skip?: readonly number[];
    }
  /**
   * Gives cells that hold a day a date format, where they have none; `rows` is how many from `row` on, one unless it is said.
   * `skip` marks those of them, counted from 0, that keep theirs.
   */
  | {
      readonly do: 'format-days';
      readonly tab: string;
      readonly row: number;
      readonly rows?: number;
      readonly columns: readonly number[];
      readonly skip?: readonly number[];
    }
  /** Takes every drop-down off cells that were just inserted: they have those of the column beside them. */
  | { readonly do: 'clear-choices'; readonly tab: string; readonly area: Area }
  /** The same of highlights: those that end with the inserted columns end where they did before. */
  | { readonly do: 'clear-highlights'; readonly tab: string; readonly area: Area }
  /** Takes our own drop-down off a cell that is to hold several values; a rule of hers stays. */
  | { readonly do: 'unchoose'; readonly tab: string; readonly row: number; readonly column: number }
  /**
   * Adds the highlights to the tab's: those there whose formula, in its plain form, `replaces` matches go, her own rules stay. A tab that
   * was just made has none to look at.
   */
  | {
      readonly do: 'highlight';
      readonly tab: string;
      readonly highlights: readonly Highlight[];
      readonly among: 'none' | 'hers' | { readonly replaces: string };
    }
  | {
      readonly do: 'size-columns';
      readonly tab: string;
      readonly column: number;
      readonly count: number;
      readonly pixels: number;
    }
  /** Rows grow with a wrapped text that needs more, but for those that are `isFixed`: the head, whose height is frozen. */
  | {
      readonly do: 'size-rows';
      readonly tab: string;
      readonly row: number;
      readonly count: number;
      readonly pixels: number;
      readonly isFixed?: true;
    }
  | { readonly do: 'hide-columns'; readonly tab: string; readonly column: number; readonly count: number }
  | { readonly do: 'hide-rows'; readonly tab: string; readonly row: number; readonly count: number }
  | { readonly do: 'freeze'; readonly tab: string; readonly rows: number; readonly columns: number }
  | { readonly do: 'hide-gridlines'; readonly tab: string }
  /** A native filter, its head the first row of the area; one that is there already stays. A tab that was just made has none. */
  | { readonly do: 'filter'; readonly tab: string; readonly area: Area; readonly among: 'none' | 'hers' }
  | { readonly do: 'insert-rows'; readonly tab: string; readonly after: number; readonly count: number }
  | { readonly do: 'delete-rows'; readonly tab: string; readonly row: number; readonly count: number }
  | { readonly do: 'insert-columns'; readonly tab: string; readonly after: number; readonly count: number }
  | { readonly do: 'delete-columns'; readonly tab: string; readonly column: number; readonly count: number }
  /** Moves whole columns or rows, with all that is in them, in front of another. */
  | {
      readonly do: 'move-columns';
      readonly tab: string;
      readonly column: number;
      readonly count: number;
      readonly before: number;
    }
  | {
      readonly do: 'move-rows';
      readonly tab: string;
      readonly row: number;
      readonly count: number;
      readonly before: number;
    }
  /**
   * Adds charts to those of the tab, which has the ones of `among` already; the id that each gets is written into its cell, so that it
   * is known again.
   */
  | {
      readonly do: 'add-charts';
      readonly tab: string;
      readonly among: readonly string[];
      readonly charts: readonly {
        readonly chart: Chart;
        readonly id: { readonly row: number; readonly column: number };
      }[];
    }
  /** Changes what is given of a chart, and leaves everything else of it as she made it. */
  | {
      readonly do: 'change-chart';
      readonly tab: string;
      readonly id: string;
      readonly changes: Partial<ChartContent>;
      /** What is changed of it, as it was. */
      readonly was: Partial<ChartContent>;
    }
  | { readonly do: 'set-locale'; readonly locale: string }
  /** Everything before it is in the file, and seen by everyone, before anything after it begins. */
  | { readonly do: 'flush' }
  | { readonly do: 'show'; readonly tab: string; readonly row: number; readonly column: number };

export type Change = readonly Operation[];
