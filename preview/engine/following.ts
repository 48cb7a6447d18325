import {
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  ObjectMatrix,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  type IDefinedNamesServiceParam,
  type LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import {
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type IReorderRangeMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { SimpleCellRange } from 'hyperformula';
import type { Calculator } from './calculator';
import type { MovedIn } from './formula-texts';
import type { Cell, Mirror } from './mirror';

/** What is needed to do after Univer what it just did. */
type Follower = {
  readonly calculator: Calculator;
  readonly mirror: Mirror;
  readonly workbook: Workbook;
  readonly lexer: LexerTreeBuilder;
  /** Those cells have other contents; a formula among them is to be shown anew, whatever it gives. */
  readonly written: (sheet: Worksheet, cells: readonly Cell[]) => void;
};

type Matrix = IObjectMatrixPrimitiveType<Nullable<object>>;
/** Univer's own parameters: each mutation has those it needs. */
type Params = Readonly<{
  subUnitId: string;
  range: IRange;
  sourceRange: IRange;
  targetRange: IRange;
  cellValue: Matrix;
  id: string;
  name: string;
  sheet: { readonly id: string };
}> &
  Readonly<IReorderRangeMutationParams & IDefinedNamesServiceParam & IMoveRangeMutationParams>;
type Follow = (follower: Follower, sheetId: string, params: Params) => void;

const sheetOf = ({ workbook }: Follower, sheetId: string): Worksheet => {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`The workbook has no tab ${sheetId}`);
  return sheet;
};

/** Rows or columns, as a range tells them. */
type Axis = { readonly start: 'startRow' | 'startColumn'; readonly end: 'endRow' | 'endColumn' };
const ROWS: Axis = { start: 'startRow', end: 'endRow' };
const COLUMNS: Axis = { start: 'startColumn', end: 'endColumn' };

const spanOf = (range: IRange, { start, end }: Axis): [number, number] => [range[start], range[end] - range[start] + 1];

type Cut = (calculator: Calculator, sheet: number, span: [number, number]) => unknown;

const cutting =
  (axis: Axis, cut: Cut): Follow =>
  ({ calculator, mirror }, sheetId, { range }) =>
    void cut(calculator, mirror.numberOf(sheetId), spanOf(range, axis));

type Move = (calculator: Calculator, sheet: number, span: [number, number], before: number) => unknown;

const moving =
  (axis: Axis, move: Move): Follow =>
  ({ calculator, mirror }, sheetId, { sourceRange, targetRange }) => {
    const [from, count] = spanOf(sourceRange, axis);
    const before = targetRange[axis.start];
    // In front of itself, or right after: it stays where it is.
    if (before < from || before > from + count) move(calculator, mirror.numberOf(sheetId), [from, count], before);
  };

/** The cells a mutation gives contents to; those it only paints are not among them. */
function contentsIn(cellValue: Matrix | undefined): readonly Cell[] {
  const cells: Cell[] = [];
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    if (!cell || ['v', 'f', 'si', 'p', 't'].some((part) => part in cell)) cells.push({ row, column });
  });
  return cells;
}

/** The rectangle around all cells of a matrix; none around nothing. */
function around(value: Matrix, sheet: number): SimpleCellRange | undefined {
  const matrix = new ObjectMatrix(value);
  if (matrix.getSizeOf() === 0) return undefined;
  const { startRow, endRow, startColumn, endColumn } = matrix.getDataRange();
  return { start: { sheet, row: startRow, col: startColumn }, end: { sheet, row: endRow, col: endColumn } };
}

const isAsLarge = (one: SimpleCellRange, other: SimpleCellRange): boolean =>
  one.end.row - one.start.row === other.end.row - other.start.row &&
  one.end.col - one.start.col === other.end.col - other.start.col;

/** Cells dragged elsewhere, or cut and pasted: what speaks of them follows them. */
function moveRange(follower: Follower, { from, to }: IMoveRangeMutationParams): void {
  const { calculator, mirror } = follower;
  const source = around(from.value, mirror.numberOf(from.subUnitId));
  const target = around(to.value, mirror.numberOf(to.subUnitId));
  if (source && target && isAsLarge(source, target)) calculator.moveCells(source, target.start);
  else
    for (const { subUnitId, value } of [from, to]) {
      follower.written(sheetOf(follower, subUnitId), contentsIn(value));
    }
}

const cellsOf = ({ startRow, endRow, startColumn, endColumn }: IRange): readonly Cell[] =>
  Array.from({ length: endRow - startRow + 1 }, (_row, i) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_column, j) => ({
      row: startRow + i,
      column: startColumn + j,
    })),
  ).flat();

/** Rows were sorted: a formula speaks of its own row again, as when it is copied there. */
function reorder(follower: Follower, sheetId: string, { range, order }: IReorderRangeMutationParams): void {
  const sheet = sheetOf(follower, sheetId);
  const cells = cellsOf(range).filter(({ row }) => order[row] !== undefined);
  for (const { row, column } of cells) {
    const cell = sheet.getCellMatrix().getValue(row, column);
    if (cell?.f) cell.f = follower.lexer.moveFormulaRefOffset(cell.f, 0, row - (order[row] ?? row));
  }
  follower.written(sheet, cells);
}

/** What changes contents and moves nothing. */
const contents: Readonly<Record<string, Follow>> = {
  [SetRangeValuesMutation.id]: (follower, sheetId, { cellValue }) =>
    follower.written(sheetOf(follower, sheetId), contentsIn(cellValue)),
  [ReorderRangeMutation.id]: (follower, sheetId, params) => reorder(follower, sheetId, params),
  [SetDefinedNameMutation.id]: ({ mirror }, _sheetId, params) => mirror.define(params),
  [RemoveDefinedNameMutation.id]: ({ mirror }, _sheetId, { id }) => mirror.undefine(id),
  [SetWorksheetRowCountMutation.id]: (follower, sheetId) => follower.mirror.resize(sheetOf(follower, sheetId)),
  [SetWorksheetColumnCountMutation.id]: (follower, sheetId) => follower.mirror.resize(sheetOf(follower, sheetId)),
  [InsertSheetMutation.id]: (follower, _sheetId, { sheet }) => follower.mirror.addSheet(sheetOf(follower, sheet.id)),
};

/** What moves cells, or changes what they are called: formulas and names elsewhere read differently after it. */
const structure: Readonly<Record<string, Follow>> = {
  [InsertRowMutation.id]: cutting(ROWS, (calculator, sheet, span) => calculator.addRows(sheet, span)),
  [InsertColMutation.id]: cutting(COLUMNS, (calculator, sheet, span) => calculator.addColumns(sheet, span)),
  [RemoveRowMutation.id]: cutting(ROWS, (calculator, sheet, span) => calculator.removeRows(sheet, span)),
  [RemoveColMutation.id]: cutting(COLUMNS, (calculator, sheet, span) => calculator.removeColumns(sheet, span)),
  [MoveRowsMutation.id]: moving(ROWS, (calculator, sheet, span, before) => calculator.moveRows(sheet, ...span, before)),
  [MoveColsMutation.id]: moving(COLUMNS, (calculator, sheet, span, before) =>
    calculator.moveColumns(sheet, ...span, before),
  ),
  [MoveRangeMutation.id]: (follower, _sheetId, params) => moveRange(follower, params),
  [RemoveSheetMutation.id]: ({ mirror }, sheetId) => mirror.removeSheet(sheetId),
  [SetWorksheetNameMutation.id]: ({ mirror }, sheetId, { name }) => mirror.renameSheet(sheetId, name),
};

export const changesContents = ({ id }: ICommandInfo): boolean => Object.hasOwn(contents, id);
export const changesStructure = ({ id }: ICommandInfo): boolean => Object.hasOwn(structure, id);

/** The tab in which a mutation moves cells; all where what a tab is called changes, or what stands in two. */
export const movedBy = ({ id, params }: ICommandInfo): MovedIn => {
  const isOfOne = !(
    [MoveRangeMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id] as readonly string[]
  ).includes(id);
  return isOfOne ? new Set([(params as Params).subUnitId]) : 'all';
};

/** Does in the calculator what that mutation did in Univer's workbook. */
export function follow(follower: Follower, { id, params }: ICommandInfo): void {
  // What a mutation is given is what its id says.
  const known = params as Params;
  (contents[id] ?? structure[id])?.(follower, known.subUnitId, known);
}
