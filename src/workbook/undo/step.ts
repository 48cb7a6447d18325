import type { Area, ChartContent } from '../cells';
import type { Packed } from './packed';

/**
 * A cell as it is kept: null for a blank one, a number, a boolean, or a text that says by its first character what it is: "=" a
 * formula, "'" a text, "@" an instant in milliseconds. `NOT_OURS` is a cell nothing was written into: what it holds stays;
 * with a formula behind it, it is one that gets this formula back where what was deleted or moved has made it look elsewhere.
 */
export type KeptCell = null | number | boolean | string;
export const NOT_OURS = '~';

/** What cells look like, attribute by attribute, as the service names them. */
export const keptLooks = [
  'numberFormat',
  'background',
  'fontColor',
  'fontWeight',
  'fontStyle',
  'fontSize',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapStrategy',
] as const;
export type KeptLook = (typeof keptLooks)[number];

/** Without formats where these were not changed. */
type KeptCells = { readonly cells: Packed<KeptCell>; readonly formats: Packed<string> | null };

/** A drop-down: a list, or the cells of a tab. */
export type KeptChoice = { readonly values: readonly string[] } | { readonly tab: string; readonly area: Area };

/** A highlight that was taken away or replaced. */
export type KeptHighlight = {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly strikethrough: boolean | null;
};

/** What one said that stayed, and of which cells; without a formula where it says it otherwise. */
export type KeptReach = { readonly formula: string; readonly areas: readonly Area[] };

type Lines = { readonly tab: string; readonly of: 'rows' | 'columns'; readonly at: number; readonly count: number };

/** What puts one thing back as it stood before a command: plain data that a cell can keep. The last one made is the first to be carried out. */
export type Step =
  | ({ readonly back: 'cells'; readonly tab: string; readonly area: Area } & KeptCells)
  | ({ readonly back: 'named'; readonly name: string } & KeptCells)
  | {
      readonly back: 'looks';
      readonly tab: string;
      readonly area: Area;
      readonly looks: Partial<Readonly<Record<KeptLook, Packed<string | number>>>>;
    }
  | { readonly back: 'notes'; readonly tab: string; readonly area: Area; readonly notes: Packed<string> }
  | {
      readonly back: 'choices';
      readonly tab: string;
      readonly area: Area;
      readonly choice: KeptChoice | null;
      readonly has: Packed<boolean>;
    }
  | {
      readonly back: 'highlights';
      readonly tab: string;
      readonly added: readonly string[];
      readonly removed: readonly KeptHighlight[];
    }
  /** All highlights of a tab in their order; `ours` matches the formulas of those that were replaced, where any were. */
  | {
      readonly back: 'rules';
      readonly tab: string;
      readonly ours: string | null;
      readonly rules: readonly (KeptHighlight | KeptReach)[];
    }
  | { readonly back: 'name'; readonly name: string; readonly at: { readonly tab: string; readonly area: Area } | null }
  /** `had` is how many rows or columns the tab had: as many again, and what is to be taken back was never done. */
  | ({ readonly back: 'insert' | 'delete'; readonly had: number } & Lines)
  | ({ readonly back: 'show' } & Lines)
  | ({ readonly back: 'move'; readonly before: number } & Lines)
  | ({ readonly back: 'size'; readonly pixels: readonly number[] } & Lines)
  | { readonly back: 'frozen'; readonly tab: string; readonly rows: number; readonly columns: number }
  | { readonly back: 'gridlines' | 'filter'; readonly tab: string }
  /** A tab that was made; `adopted` is how the empty one was called that became it. */
  | { readonly back: 'tab'; readonly tab: string; readonly adopted: string | null }
  | { readonly back: 'charts'; readonly tab: string; readonly ids: readonly string[] }
  | { readonly back: 'chart'; readonly tab: string; readonly id: string; readonly changes: Partial<ChartContent> }
  | { readonly back: 'locale'; readonly locale: string };
