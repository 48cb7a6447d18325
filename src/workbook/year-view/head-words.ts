import { signLegend } from '../../domain/year-view';
import { type Cell, type CellValue, type Grid, isBlank, plainText, typedAgain, writableFormula } from '../cells';
import { type HelperColumn, headRows, helperColumns } from './columns';
import type { YearView } from './year-view';

/** The rows of the head that are seen and leave cells free. */
const freeRows = ['title', 'state', 'months', 'weeks'] as const;
type FreeRow = (typeof freeRows)[number];

/** What she wrote into a cell of the head that a build leaves free: its row and its column among ours, from 1 on. */
export type HeadWord = { readonly row: number; readonly column: number; readonly cell: Cell };

const legendSign = signLegend[0]?.[1] ?? '';

/** Whether a text is one that a build writes there; `overCalendar` are those it may write over the weeks or months. */
function isOurs(of: FreeRow, said: string, column: number, overCalendar: ReadonlySet<string>): boolean {
  if (of === 'title') return column === 1 || said.startsWith(legendSign);
  if (of === 'state') return column <= 2;
  return overCalendar.has(said) || (of === 'months' ? /^\d{4}$/ : /^\d{1,2}\D?$/).test(said);
}

const isHelper = (said: CellValue): boolean => helperColumns.includes(said as HelperColumn);

/**
 * What she wrote into the head of a year view, which is given without rows and columns of hers; `overCalendar` is what we may have
 * written over the weeks or months besides their numbers. `formulas` are asked for only where there is something.
 */
export function headWords(
  values: Grid<CellValue>,
  formulas: () => Grid<string>,
  overCalendar: ReadonlySet<string>,
): readonly HeadWord[] {
  const helpers = values[headRows.labels - 1]?.findIndex(isHelper) ?? -1;
  const found = freeRows.flatMap((of) =>
    (values[headRows[of] - 1] ?? []).slice(0, Math.max(0, helpers)).flatMap((value, index) => {
      const isHers = !isBlank(value) && !isOurs(of, plainText(value), index + 1, overCalendar);
      return isHers ? [{ row: headRows[of], column: index + 1, value }] : [];
    }),
  );
  const written = found.length === 0 ? [] : formulas();
  return found.map(({ row, column, value }) => {
    const formula = written[row - 1]?.[column - 1] ?? '';
    return { row, column, cell: formula === '' ? typedAgain(value) : { formula: writableFormula(formula) } };
  });
}

/** The nearest cell that is left free, to the right before to the left; -1 where there is none. */
function freeAt(cells: readonly Cell[], column: number): number {
  const isFree = (cell: Cell): boolean => cell === null;
  const right = cells.findIndex((cell, index) => index >= column - 1 && isFree(cell));
  return right >= 0 ? right : cells.map(isFree).lastIndexOf(true);
}

/** A year view with what she wrote in its head, where she wrote it or, where something of ours is to stand there, beside it. */
export function withHeadWords(view: YearView, words: readonly HeadWord[]): YearView {
  if (words.length === 0) return view;
  const cells = view.cells.map((row) => [...row]);
  for (const { row, column, cell } of words) {
    const line = cells[row - 1] ?? [];
    const at = freeAt(line.slice(0, view.columns.lastPeriod), column);
    if (at >= 0) line[at] = cell;
  }
  return { ...view, cells };
}
