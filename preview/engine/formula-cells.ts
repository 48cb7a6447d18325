import type { Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cell } from './mirror';

export function hasFormulas(sheet: Worksheet): boolean {
  let isFound = false;
  sheet.getCellMatrix().forValue((_row, _column, cell) => {
    isFound = Boolean(cell?.f ?? cell?.si);
    // What Univer ends its walk through the cells at.
    return isFound ? false : undefined;
  });
  return isFound;
}

/** A cell that shares the formula of another, as those filled by dragging, gets its own. */
export function spellOut(sheet: Worksheet, row: number, column: number, formulas: FormulaDataModel): void {
  const cell = sheet.getCellMatrix().getValue(row, column);
  if (!cell?.si || cell.f) return;
  const formula = formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId());
  if (formula) cell.f = formula;
}

/** The cells of a tab that hold a formula, each of which is spelled out. */
export function formulasIn(sheet: Worksheet, formulas: FormulaDataModel): readonly Cell[] {
  const cells: Cell[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.f && !cell?.si) return;
    spellOut(sheet, row, column, formulas);
    if (cell.f) cells.push({ row, column });
  });
  return cells;
}
