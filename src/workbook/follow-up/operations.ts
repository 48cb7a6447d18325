import { formulaText } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  area,
  type Cell,
  headStyle,
  moneyFormat,
  type Operation,
  paint,
  plainFormula,
  type Style,
  text,
} from '../cells';
import { type FollowUpColumn, followUpPixels } from './columns';
import { type FollowUpPlace, followUpFormula, isFollowUpFormula } from './formulas';

/** Columns that are to be added behind everything of hers. */
type Added = {
  readonly tab: string;
  readonly columns: readonly FollowUpColumn[];
  readonly heads: Readonly<Record<FollowUpColumn, string>>;
  readonly after: number;
  readonly headerRow: number;
  /** Whether the last column has a label: what is inserted beside it takes its look over. */
  readonly isLabelled: boolean;
  readonly lastRow: number;
  /** All the rows of the tab: what is inserted beside a drop-down of hers takes it over. */
  readonly tabRows: number;
  readonly currency: string;
  readonly words: SheetWords;
};

/** An amount with its cents: a click costs less than a euro. */
function styleOf(column: FollowUpColumn, { currency, words }: Added): Style {
  if (column === 'kpi') return { numberFormat: 'General', wrap: 'wrap', vertical: 'middle', align: 'left' };
  const money = moneyFormat(currency, words.conventions);
  const numberFormat = column === 'cost' ? money.replace(/#,##0/g, '#,##0.00') : money;
  return { numberFormat, align: 'right', vertical: 'middle' };
}

/** Inserts the columns, with heads and formats of their own. */
export function addedFollowUp(added: Added): readonly Operation[] {
  const { tab, columns, heads, after, headerRow, isLabelled, lastRow, tabRows } = added;
  if (columns.length === 0) return [];
  const [first, rows] = [after + 1, lastRow - headerRow];
  const head = area(headerRow, first, 1, columns.length);
  const labels = columns.map((column) => text(heads[column]));
  return [
    { do: 'insert-columns', tab, after, count: columns.length },
    { do: 'clear-choices', tab, area: area(1, first, tabRows, columns.length) },
    { do: 'write', tab, row: headerRow, column: first, cells: [labels] },
    { do: 'clear-highlights', tab, area: area(headerRow, first, rows + 1, columns.length) },
    {
      do: 'paint',
      tab,
      area: area(headerRow + 1, first, rows, columns.length),
      paints: columns.map((column, index) => paint(area(headerRow + 1, first + index, rows), styleOf(column, added))),
    },
    ...(isLabelled ? [] : [{ do: 'paint', tab, area: head, paints: [paint(head, headStyle)] } as const]),
    ...columns.map(
      (column, index): Operation => ({
        do: 'size-columns',
        tab,
        column: first + index,
        count: 1,
        pixels: followUpPixels[column],
      }),
    ),
  ];
}

/** What a cell of the follow-up holds now; in a column that was just added, nothing. */
export type StandingCell = { readonly isBlank: boolean; readonly formula: string };
type Standing = (line: number, column: number) => StandingCell;

/** Lines one below the other. */
type Lines = { readonly first: number; readonly last: number };

/** Whether a cell is to get a formula: a blank one, or one with a formula of ours that is another. What she has written stays. */
const isLacking = ({ isBlank, formula }: StandingCell, wanted: string): boolean =>
  formula === '' ? isBlank : isFollowUpFormula(formula) && plainFormula(formula) !== plainFormula(wanted);

/** The formulas that the lines of one column lack: those below each other are one operation. */
function columnCells(tab: string, column: number, { first, last }: Lines, wantedIn: (line: number) => string | null) {
  const runs: { readonly row: number; readonly cells: Cell[][] }[] = [];
  for (let line = first; line <= last; line += 1) {
    const wanted = wantedIn(line);
    const run = runs[runs.length - 1];
    if (wanted === null) continue;
    if (run !== undefined && run.row + run.cells.length === line) run.cells.push([{ formula: wanted }]);
    else runs.push({ row: line, cells: [[{ formula: wanted }]] });
  }
  return runs.map(({ row, cells }): Operation => ({ do: 'write', tab, row, column, cells }));
}

/** The formulas that some lines lack. */
export const followUpCells = (
  tab: string,
  place: FollowUpPlace,
  lines: Lines,
  standing: Standing,
): readonly Operation[] =>
  [...place.columns].flatMap(([of, column]) =>
    columnCells(tab, column, lines, (line) => {
      const wanted = formulaText(followUpFormula(place, of, line));
      return isLacking(standing(line, column), wanted) ? wanted : null;
    }),
  );
