import type { Cell, Grid, Operation } from '../../workbook/cells';
import type { Fate } from './import-fates';
import type { Figures } from './standing-figures';
import type { Weeks } from './standing-weeks';

type Block = { readonly row: number; readonly column: number; readonly cells: Grid<Cell> };

/** From the least of some numbers to the largest. */
function span(numbers: readonly number[]): readonly number[] {
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => first + index);
}

/** A list cut where something is missing: each piece with its place. */
function pieces<T>(
  items: readonly (T | undefined)[],
): readonly { readonly at: number; readonly items: readonly T[] }[] {
  const all: { readonly at: number; readonly items: T[] }[] = [];
  items.forEach((item, at) => {
    if (item === undefined) return;
    if (at > 0 && items[at - 1] !== undefined) all[all.length - 1]?.items.push(item);
    else all.push({ at, items: [item] });
  });
  return all;
}

/** Row by row what may be written from the first to the last new value; undefined where a cell, or a row, is hers alone. */
function linesOf({ figures, figureRows }: Figures, news: readonly Fate[], rows: readonly number[]) {
  const standing = new Map([...figureRows.values()].map(({ row, typed }) => [row, typed]));
  const columns = span(news.map(({ column }) => column));
  return rows.map((row): readonly (number | null | undefined)[] => {
    const mine = new Map(news.filter((it) => it.row === row).map(({ column, value }) => [column, value]));
    const typed = standing.get(row);
    if (typed === undefined && mine.size === 0) return [undefined];
    // A row that is added is blank.
    const at = (column: number) => (typed === undefined ? null : typed[column - figures.column]);
    return columns.map((column) => (mine.has(column) ? mine.get(column) : at(column)));
  });
}

const isNews = ({ told: { fate } }: Fate): boolean => fate === 'new' || fate === 'other';

/**
 * The values that are to be written, as blocks: one, however many they are, where no formula or text of hers stands between them. What
 * else stands between them is written again as it is.
 */
export function blocksOf(figures: Figures, fates: readonly Fate[]): readonly Operation[] {
  const news = fates.filter((fate) => isNews(fate) && !fate.isWeek);
  if (news.length === 0) return [];
  const rows = span(news.map(({ row }) => row));
  const first = Math.min(...news.map(({ column }) => column));
  const lines = linesOf(figures, news, rows);
  const wholes = lines.map((cells) => (cells.includes(undefined) ? undefined : pieces(cells)[0]?.items));
  const at = (row: number, column: number, cells: Grid<Cell>): Block => ({ row, column, cells });
  const blocks = [
    ...pieces(wholes).map(({ at: down, items }) => at((rows[0] ?? 0) + down, first, items)),
    ...rows.flatMap((row, index) =>
      wholes[index] === undefined
        ? pieces(lines[index] ?? []).map(({ at: right, items }) => at(row, first + right, [items]))
        : [],
    ),
  ];
  const isNew = ({ row, column, cells }: Block): boolean =>
    news.some((it) => cells[it.row - row]?.[it.column - column] !== undefined);
  return blocks.filter(isNew).map((block): Operation => ({ do: 'write', tab: figures.figures.tab, ...block }));
}

/** The same of weeks: a block for each figure, as the column beside it holds formulas. */
export function weekBlocksOf({ place, typed }: Weeks, fates: readonly Fate[]): readonly Operation[] {
  const news = fates.filter((fate) => isNews(fate) && fate.isWeek);
  const columns = [...new Set(news.map(({ column }) => column))];
  return columns.flatMap((column) => {
    const mine = new Map(news.filter((it) => it.column === column).map(({ row, value }) => [row, value]));
    const rows = span([...mine.keys()]);
    const cells = rows.map((row) => (mine.has(row) ? mine.get(row) : typed(row, column)));
    return pieces(cells)
      .map(({ at, items }) => ({ row: (rows[0] ?? 0) + at, items }))
      .filter(({ row, items }) => items.some((_, index) => mine.has(row + index)))
      .map(
        ({ row, items }): Operation => ({ do: 'write', tab: place.tab, row, column, cells: items.map((it) => [it]) }),
      );
  });
}
