import type { ICellData, Nullable, ObjectMatrix, Workbook, Worksheet } from '@univerjs/core';
import type { IDefinedNameMapItem, IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { RawCellContent, Sheets, SimpleCellAddress } from 'hyperformula';
import { withQuotedTabs } from '../notation';
import type { Calculator } from './calculator';
import { contentOf } from './cell-content';

/** A workbook of Univer's as the calculator has it: the same tabs, contents and names, no looks. Rows and columns count from 0. */
export type Mirror = {
  /** The calculator's number of a tab, and back: undefined for what is no tab. */
  readonly numberOf: (sheetId: string) => number;
  readonly sheetOf: (number: number) => string | undefined;
  readonly addSheet: (sheet: Worksheet) => void;
  readonly removeSheet: (sheetId: string) => void;
  readonly renameSheet: (sheetId: string, name: string) => void;
  /** After the tab was made longer or wider at its end. */
  readonly resize: (sheet: Worksheet) => void;
  /** Takes over what those cells hold now, and says which of them held the same formula before. */
  readonly copy: (sheet: Worksheet, cells: readonly Cell[]) => readonly Cell[];
  readonly define: (name: IDefinedNamesServiceParam) => void;
  readonly undefine: (id: string) => void;
  /** What each name stands for, "'Plan'!$A$2:$A$9", by its id. */
  readonly meanings: () => ReadonlyMap<string, string>;
};

export type Cell = { readonly row: number; readonly column: number };

/** Of a workbook in a calculator that was made of its contents. */
export function createMirror(calculator: Calculator, workbook: Workbook, names: IDefinedNameMapItem): Mirror {
  const numbers = new Map<string, number>();
  const sheets = new Map<number, string>();
  const keep = (sheetId: string, number: number): void => {
    numbers.set(sheetId, number);
    sheets.set(number, sheetId);
  };
  const numberOf = (sheetId: string): number => {
    const number = numbers.get(sheetId);
    if (number === undefined) throw new Error(`The calculator does not know the tab ${sheetId}`);
    return number;
  };
  const start = (sheet: Worksheet, number = calculator.getSheetId(sheet.getName())): void => {
    if (number === undefined) throw new Error(`The calculator has no tab ${sheet.getName()}`);
    keep(sheet.getSheetId(), number);
  };
  const named = mirroredNames(calculator, (sheetId) => numbers.get(sheetId));
  for (const sheet of workbook.getSheets()) start(sheet);
  Object.values(names).forEach(named.define);
  return {
    numberOf,
    sheetOf: (number) => sheets.get(number),
    addSheet: (sheet) => {
      calculator.addSheet(sheet.getName());
      start(sheet);
      calculator.setSheetContent(numberOf(sheet.getSheetId()), contentsOf(sheet));
    },
    removeSheet: (sheetId) => {
      const number = numberOf(sheetId);
      // A reference to a tab that is gone stays broken, whatever tab takes its name (contract 21).
      calculator.removeRows(number, [0, calculator.getSheetDimensions(number).height]);
      calculator.removeSheet(number);
      numbers.delete(sheetId);
      sheets.delete(number);
    },
    renameSheet: (sheetId, name) => calculator.renameSheet(numberOf(sheetId), name),
    resize: (sheet) => markEnd(calculator, numberOf(sheet.getSheetId()), sheet),
    copy: (sheet, cells) => copy(calculator, numberOf(sheet.getSheetId()), sheet, cells),
    ...named,
  };
}

/** The cell of Univer's that stands where the calculator says. */
export function cellAt(
  workbook: Workbook,
  mirror: Mirror,
  { sheet, row, col }: SimpleCellAddress,
): Nullable<ICellData> {
  const tab = workbook.getSheetBySheetId(mirror.sheetOf(sheet) ?? '');
  return tab?.getCellMatrix().getValue(row, col);
}

const matrixOf = (sheet: Worksheet): ObjectMatrix<Nullable<ICellData>> => sheet.getCellMatrix();

/** What the tabs of a workbook hold, as a calculator is made of it. */
export const contentsByTab = (workbook: Workbook): Sheets =>
  Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getName(), contentsOf(sheet)]));

function contentsOf(sheet: Worksheet): RawCellContent[][] {
  const rows: RawCellContent[][] = [];
  const put = (row: number, column: number, content: RawCellContent): void => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = content;
  };
  matrixOf(sheet).forValue((row, column, cell) => put(row, column, contentOf(cell)));
  put(sheet.getRowCount(), sheet.getColumnCount(), END);
  return rows;
}

const END = 0;

/**
 * The calculator takes a tab to end with its contents, and what is inserted after them to move nothing: a range that reaches further
 * would not grow. So each tab ends, for it, with a cell that no formula can reach, one row and one column outside.
 */
function markEnd(calculator: Calculator, number: number, sheet: Worksheet): void {
  const { height, width } = calculator.getSheetDimensions(number);
  const end = { sheet: number, row: sheet.getRowCount(), col: sheet.getColumnCount() };
  if (height > end.row && width > end.col)
    calculator.setCellContents({ sheet: number, row: height - 1, col: width - 1 }, null);
  calculator.setCellContents(end, END);
}

function whatIsKnown(calculator: Calculator, address: SimpleCellAddress, content: RawCellContent) {
  if (content === null) return calculator.isCellEmpty(address) ? 'that it is blank' : 'nothing';
  return typeof content === 'string' && content === calculator.getCellFormula(address) ? 'the formula' : 'nothing';
}

/**
 * Cells that stand side by side in a row go together: one by one, a year view takes a third longer. A formula that stands there
 * already is left: a tab that is built again has the same ones, and forgetting them costs more than calculating them.
 */
function copy(calculator: Calculator, sheet: number, from: Worksheet, cells: readonly Cell[]): readonly Cell[] {
  const unchanged: Cell[] = [];
  let run: RawCellContent[] = [];
  let first = { sheet, row: 0, col: 0 };
  const send = (): void => {
    if (run.length > 0) calculator.setCellContents(first, [run]);
    run = [];
  };
  for (const { row, column: col } of cells) {
    const content = contentOf(from.getCellRaw(row, col));
    const isNext = row === first.row && col === first.col + run.length;
    const known = whatIsKnown(calculator, { sheet, row, col }, content);
    if (!isNext || known !== 'nothing') send();
    if (known === 'the formula') unchanged.push({ row, column: col });
    if (known !== 'nothing') continue;
    if (run.length === 0) first = { sheet, row, col };
    run.push(content);
  }
  send();
  return unchanged;
}

type Names = Pick<Mirror, 'define' | 'undefine' | 'meanings'>;

/** A name of one tab only stands twice, for instance when a tab was duplicated (contract 21). */
function mirroredNames(calculator: Calculator, numberOf: (sheetId: string) => number | undefined): Names {
  const known = new Map<string, { readonly name: string; readonly scope: number | undefined }>();
  const undefine = (id: string): void => {
    const { name, scope } = known.get(id) ?? {};
    if (name !== undefined && calculator.isItPossibleToRemoveNamedExpression(name, scope)) {
      calculator.removeNamedExpression(name, scope);
    }
    known.delete(id);
  };
  return {
    undefine,
    define: ({ id, name, formulaOrRefString, localSheetId }) => {
      undefine(id);
      const scope = localSheetId === undefined ? undefined : numberOf(localSheetId);
      const meaning = `=${formulaOrRefString.replace(/^=/, '')}`;
      // What the calculator cannot read stays unknown, and whoever uses the name sees #NAME?.
      if (!calculator.isItPossibleToAddNamedExpression(name, meaning, scope)) return;
      calculator.addNamedExpression(name, meaning, scope);
      known.set(id, { name, scope });
    },
    meanings: () =>
      new Map(
        [...known].flatMap(([id, { name, scope }]) => {
          const meaning = calculator.getNamedExpressionFormula(name, scope);
          return meaning === undefined ? [] : [[id, withQuotedTabs(meaning.replace(/^=/, ''))] as const];
        }),
      ),
  };
}
