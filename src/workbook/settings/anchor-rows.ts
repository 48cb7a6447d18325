import { type Anchor, anchorCells, type CellValue, type Grid, neighbours, type Operation, plainText } from '../cells';
import { closureKey, type SettingsColumn } from './columns';
import { KEYS_ROW, kept } from './places';

/** The block named `settings` as it stands: its keys in its first row. */
type SettingsBlock = {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: Grid<CellValue>;
};

/**
 * Writes some anchors into the hidden columns, in the rows of those they replace and below them, and takes those off that are no more.
 * Nothing is written where the columns themselves were taken away.
 */
export function rewriteAnchors(
  { tab, row, column, values }: SettingsBlock,
  anchors: readonly Anchor[],
  isReplaced: (key: string) => boolean,
): readonly Operation[] {
  const heads = (values[0] ?? []).map(plainText);
  const at = (name: SettingsColumn): number => heads.indexOf(name);
  const [key, target] = [at('anchor'), at('target')];
  if (key < 0 || target < 0) return [];
  const keys = values.map((cells) => plainText(cells[key] ?? ''));
  const standing = keys.flatMap((it, index) => (isReplaced(it) ? [index] : []));
  // Above the first of them is kept what builds have to remember: what is blank there waits for one.
  const last = Math.max(kept.anchors - KEYS_ROW, keys.indexOf(closureKey('last')), ...standing);
  const free = keys.flatMap((it, index) => (index > last && it === '' ? [index] : []));
  const places = [...standing, ...free];
  const written = places.slice(0, Math.max(standing.length, anchors.length));
  return neighbours(written).flatMap((run): readonly Operation[] => {
    const cells = run.map((index) => {
      const anchor = anchors[written.indexOf(index)];
      return anchor === undefined ? [null, null] : anchorCells(anchor);
    });
    const of = (place: number, at: number): Operation => ({
      do: 'write',
      tab,
      row: row + run[0],
      column: column + at,
      cells: cells.map((both) => [both[place] ?? null]),
    });
    return [of(0, key), of(1, target)];
  });
}
