import type { Day } from '../../src/domain/time';
import type { Language } from '../../src/languages/languages';
import {
  type Area,
  type Cell,
  type CellValue,
  cellAt,
  type Operation,
  plainText,
  readAnchor,
  type SeenChart,
} from '../../src/workbook/cells';

export type Square = { readonly cell: Cell; readonly note: string };

/** A tab in memory: its squares by row and column, counted from 1, and everything that changed its looks, in order. */
export type MemoryTab = {
  name: string;
  rows: number;
  columns: number;
  squares: Map<number, Map<number, Square>>;
  looks: Operation[];
  /** None until one is made. */
  charts?: SeenChart[];
};

/** A whole spreadsheet in memory: what the commands read and what their changes really do to it. */
export type MemoryFile = {
  tabs: MemoryTab[];
  names: Map<string, { readonly tab: string; readonly area: Area }>;
  locale: string;
  language: Language;
  today: Day;
  selected: { readonly tab: string; readonly row: number } | undefined;
  /** Every operation carried out so far. */
  done: Operation[];
  /** The computer goes off before this operation is carried out. */
  breaksAt: (operation: Operation) => boolean;
  /** What a formula or a number shows, where a test wants them calculated; else only those do that the commands read back. */
  shows?: (tab: MemoryTab, row: number, column: number) => CellValue | undefined;
};

export const tabOf = (file: MemoryFile, name: string): MemoryTab => {
  const found = file.tabs.find((tab) => tab.name === name);
  if (found === undefined) throw new Error(`There is no tab ${name}.`);
  return found;
};

const noSquare: Square = { cell: null, note: '' };

/** How often a cell of any file was written to: what was calculated before is of no use after. */
let written = 0;
export const timesWritten = (): number => written;

export const squareAt = (tab: MemoryTab, row: number, column: number): Square =>
  tab.squares.get(row)?.get(column) ?? noSquare;

/** As in Google Sheets, what is written beyond the last row or column is refused. */
export function putSquare(tab: MemoryTab, row: number, column: number, square: Partial<Square>): void {
  if (row < 1 || column < 1 || row > tab.rows || column > tab.columns)
    throw new Error(`${tab.name} has ${tab.rows} rows and ${tab.columns} columns, and no R${row}C${column}.`);
  written += 1;
  const line = tab.squares.get(row) ?? new Map<number, Square>();
  tab.squares.set(row, line.set(column, { ...(line.get(column) ?? noSquare), ...square }));
}

function counted(file: MemoryFile, name: string): number {
  const place = file.names.get(name);
  if (place === undefined) return 0;
  const { row, column, rows } = place.area;
  const tab = tabOf(file, place.tab);
  return Array.from({ length: rows }, (_, index) => squareAt(tab, row + index, column)).filter(
    ({ cell }) => cell !== null,
  ).length;
}

/** INDEX(templates_kind;3)&"␟"&INDEX(templates_step;3): a row of the templates as the settings repeat it. */
function joined(file: MemoryFile, formula: string): string {
  const parts = [...formula.matchAll(/INDEX\((\w+);(\d+)\)/g)].map(([, name = '', at = '1']) => {
    const place = file.names.get(name);
    if (place === undefined) return '#NAME?';
    return plainText(valueAt(file, tabOf(file, place.tab), place.area.row + Number(at) - 1, place.area.column));
  });
  return parts.join('␟');
}

let days = { at: 0, known: new WeakMap<MemoryTab, Map<string, number>>() };

/** When a step, or all of them, can be finished: each waits for others, which are asked for once as long as nothing is written. */
function finishedOnce(file: MemoryFile, tab: MemoryTab, formula: string): number {
  if (days.at !== written) days = { at: written, known: new WeakMap() };
  const known = days.known.get(tab) ?? new Map<string, number>();
  days.known.set(tab, known);
  const day = known.get(formula) ?? finished(file, tab, formula);
  known.set(formula, day);
  return day;
}

/** =MAX(1;INT(MEDIAN(0;SUM(H3);1000))), =MAX(M3;M4)+INT(…) and =MAX(M3:M9). */
function finished(file: MemoryFile, tab: MemoryTab, formula: string): number {
  const numbersIn = (address: string): readonly number[] => {
    const [first, last = first] = address.split(':').map((corner) => cellAt(corner));
    if (first === undefined || last === undefined) return [];
    return Array.from({ length: last.row - first.row + 1 }, (_, index) =>
      Number(valueAt(file, tab, first.row + index, first.column)),
    );
  };
  const [, alone] = /^=MAX\(1;INT\(MEDIAN\(0;SUM\((\w+)\);\d+\)\)\)$/.exec(formula) ?? [];
  if (alone !== undefined) return Math.max(1, ...numbersIn(alone));
  const [, awaited = '', own = ''] =
    /^=(?:MAX\(([A-Z0-9;:]+)\))?\+?(?:INT\(MEDIAN\(0;SUM\((\w+)\);\d+\)\))?$/.exec(formula) ?? [];
  return Math.max(0, ...awaited.split(';').flatMap(numbersIn)) + Math.max(0, ...numbersIn(own));
}

const anchors = new Map<string, ReturnType<typeof readAnchor>>();

/** Which cell a formula stands for. Most formulas of a file are alike, and none reads otherwise the next time. */
export function anchorOf(formula: string): ReturnType<typeof readAnchor> {
  if (!anchors.has(formula)) anchors.set(formula, readAnchor('', formula));
  return anchors.get(formula);
}

/** The formulas the commands read back, and sums of hers such as =100+50; any other one shows nothing. */
function calculated(file: MemoryFile, tab: MemoryTab, formula: string): CellValue {
  if (formula.startsWith('=INDEX(templates_')) return joined(file, formula);
  if (/^=(MAX|INT)\(/.test(formula)) return finishedOnce(file, tab, formula);
  if (formula === '=TODAY()') return { day: file.today };
  const [, name] = /^=COUNTA\((\w+)\)$/.exec(formula) ?? [];
  if (name !== undefined) return counted(file, name);
  if (/^=\d+(\+\d+)*$/.test(formula))
    return formula
      .slice(1)
      .split('+')
      .reduce((sum, term) => sum + Number(term), 0);
  const anchor = anchorOf(formula);
  return anchor === undefined || anchor === 'lost'
    ? ''
    : valueAt(file, tabOf(file, anchor.tab), anchor.row, anchor.column);
}

export function valueAt(file: MemoryFile, tab: MemoryTab, row: number, column: number): CellValue {
  const { cell } = squareAt(tab, row, column);
  if (cell === null) return '';
  if (typeof cell === 'number') return file.shows?.(tab, row, column) ?? cell;
  if (typeof cell !== 'object') return cell;
  if ('text' in cell) return cell.text;
  if ('day' in cell) return cell;
  return file.shows?.(tab, row, column) ?? calculated(file, tab, cell.formula);
}

export const formulaAt = (tab: MemoryTab, row: number, column: number): string => {
  const { cell } = squareAt(tab, row, column);
  return cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.formula : '';
};

/** The last row and column that hold something. */
export function usedSize(tab: MemoryTab): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [1, 1];
  for (const [row, line] of tab.squares)
    for (const [column, { cell }] of line)
      if (cell !== null) [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
  return { rows, columns };
}
