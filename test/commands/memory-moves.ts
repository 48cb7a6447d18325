import { anchorFormula } from '../workbook/anchor-formula';
import { anchorOf, type MemoryFile, type MemoryTab, putSquare, type Square } from './memory-file';

type Axis = 'row' | 'column';
/** Where a row or column stands afterwards; undefined where it is gone. */
type Move = (position: number) => number | undefined;

const moved = (square: Square, from: (written: string) => string): Square => {
  const { cell } = square;
  const isFormula = cell !== null && typeof cell === 'object' && 'formula' in cell;
  return isFormula ? { ...square, cell: { formula: from(cell.formula) } } : square;
};

/** Rewrites each formula that points at a cell of the tab: names and anchors follow what they point at. */
function followAnchors(file: MemoryFile, to: (anchor: { tab: string; row: number; column: number }) => string): void {
  for (const { squares } of file.tabs)
    for (const line of squares.values())
      for (const [column, square] of line)
        line.set(
          column,
          moved(square, (written) => {
            const anchor = anchorOf(written);
            return anchor === undefined || anchor === 'lost' ? written : to(anchor);
          }),
        );
}

const span = (first: number, count: number, move: Move): readonly number[] =>
  Array.from({ length: count }, (_, index) => move(first + index)).filter((it) => it !== undefined);

/** Moves rows or columns, with everything that knows where they stand, as Google Sheets does. */
export function rearrange(file: MemoryFile, tab: MemoryTab, axis: Axis, move: Move, size: number): void {
  const squares: MemoryTab['squares'] = new Map();
  const before = tab.squares;
  tab.squares = squares;
  if (axis === 'row') tab.rows = size;
  else tab.columns = size;
  for (const [row, line] of before)
    for (const [column, square] of line) {
      const [toRow, toColumn] = axis === 'row' ? [move(row), column] : [row, move(column)];
      if (toRow !== undefined && toColumn !== undefined) putSquare(tab, toRow, toColumn, square);
    }
  for (const [name, place] of file.names) {
    if (place.tab !== tab.name) continue;
    const { area } = place;
    const kept = axis === 'row' ? span(area.row, area.rows, move) : span(area.column, area.columns, move);
    const [first, count] = [Math.min(...kept), Math.max(...kept) - Math.min(...kept) + 1];
    if (kept.length === 0) file.names.delete(name);
    else if (axis === 'row') file.names.set(name, { ...place, area: { ...area, row: first, rows: count } });
    else file.names.set(name, { ...place, area: { ...area, column: first, columns: count } });
  }
  followAnchors(file, (anchor) => {
    if (anchor.tab !== tab.name) return anchorFormula(anchor.tab, anchor.row, anchor.column);
    const [row, column] = axis === 'row' ? [move(anchor.row), anchor.column] : [anchor.row, move(anchor.column)];
    return row === undefined || column === undefined ? '=#REF!' : anchorFormula(anchor.tab, row, column);
  });
}

export const inserted =
  (after: number, count: number): Move =>
  (position) =>
    position > after ? position + count : position;

export const deleted =
  (first: number, count: number): Move =>
  (position) =>
    position < first ? position : position < first + count ? undefined : position - count;

/** `count` rows or columns from `first` on go in front of `before`, which counts as they stand now. */
export const movedBefore =
  (first: number, count: number, before: number): Move =>
  (position) => {
    const isMoved = position >= first && position < first + count;
    if (before > first)
      return isMoved
        ? position + before - first - count
        : position >= first && position < before
          ? position - count
          : position;
    return isMoved ? position + before - first : position >= before && position < first ? position + count : position;
  };

export function renamed(file: MemoryFile, tab: MemoryTab, name: string): void {
  const before = tab.name;
  tab.name = name;
  for (const [key, place] of file.names) if (place.tab === before) file.names.set(key, { ...place, tab: name });
  followAnchors(file, (anchor) => anchorFormula(anchor.tab === before ? name : anchor.tab, anchor.row, anchor.column));
}

export function removed(file: MemoryFile, name: string): void {
  file.tabs = file.tabs.filter((tab) => tab.name !== name);
  for (const [key, { tab }] of file.names) if (tab === name) file.names.delete(key);
  followAnchors(file, ({ tab, row, column }) => (tab === name ? '=#REF!' : anchorFormula(tab, row, column)));
}
