import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { SimpleCellAddress } from 'hyperformula';
import type { Calculator } from './calculator';
import { type FormulaVertex, isFormula, NAMES, type Parts, partsOf, type Tree } from './parts';

type Shown = number | string | boolean;

const never = new Set(
  'NUMBER STRING PLUS_OP MINUS_OP TIMES_OP DIV_OP POWER_OP PLUS_UNARY_OP MINUS_UNARY_OP PERCENT_OP CONCATENATE_OP'.split(
    ' ',
  ),
);
const numbers = new Set(
  'ABS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EOMONTH INT LEN MATCH MAX MEDIAN MIN ROUND ROW SUM SUMIF SUMIFS SUMPRODUCT'.split(
    ' ',
  ),
);

/** Whether a formula never gives what a blank cell holds, whichever way it takes: one that does may show 0 all the same. */
function isNeverBlank({ type, procedureName = '', args = [], expression }: Tree): boolean {
  if (type === 'PARENTHESIS') return expression !== undefined && isNeverBlank(expression);
  if (type !== 'FUNCTION_CALL') return never.has(type);
  if (procedureName === 'IF') return args.slice(1).every(isNeverBlank);
  return procedureName === 'IFERROR' ? args.every(isNeverBlank) : numbers.has(procedureName);
}

/** What a cell shows, where it says what its formula gave: an error may be one of several kinds, and is calculated. */
function shownBy(cell: Nullable<ICellData>, formula: Tree): Shown | undefined {
  const { v: value, t: type } = cell ?? {};
  if (value === undefined || value === null) return undefined;
  if (type === CellValueType.BOOLEAN) return Number(value) === 1;
  if (value === 0) return isNeverBlank(formula) ? 0 : undefined;
  return typeof value === 'string' && value.startsWith('#') ? undefined : value;
}

/** Of an array more is known than what its first cell shows. */
const isArray = (formula: FormulaVertex): boolean => 'array' in formula;

/** A name stands for cells, which it gives as they are by then; one for a single cell needs to know what that one gives. */
function isKnown(parts: Parts, name: FormulaVertex, at: SimpleCellAddress): boolean {
  const { type, reference } = name.getFormula(parts.evaluator.lazilyTransformingAstService);
  if (type === 'CELL_RANGE') return true;
  if (type !== 'CELL_REFERENCE' || reference === undefined) return false;
  const cell = parts.dependencyGraph.addressMapping.getCell(reference.toSimpleCellAddress(at));
  return !isFormula(cell) || cell.valueOrUndef() !== undefined;
}

/**
 * Takes what the formulas of a workbook show for what they give, as when it was saved once all was calculated: only what cannot be
 * told from what is shown is calculated then, what looks at it, and what is asked anew each time, as the day is.
 */
export function takeShown(calculator: Calculator, cellAt: (address: SimpleCellAddress) => Nullable<ICellData>): void {
  const parts = partsOf(calculator);
  const { graph } = parts.dependencyGraph;
  const formulas = graph
    .getNodes()
    .filter(isFormula)
    .map((formula) => ({ formula, at: formula.getAddress(parts.evaluator.lazilyTransformingAstService) }));
  const unknown = new Set(formulas.map(({ formula }) => formula));
  for (const { formula, at } of formulas) {
    if (at.sheet === NAMES || isArray(formula)) continue;
    const value = shownBy(cellAt(at), formula.getFormula(parts.evaluator.lazilyTransformingAstService));
    if (value === undefined) continue;
    formula.setCellValue(value);
    unknown.delete(formula);
  }
  for (const { formula, at } of formulas) {
    if (at.sheet !== NAMES || !isKnown(parts, formula, at)) continue;
    parts.evaluator.recomputeFormulaVertexValue(formula);
    unknown.delete(formula);
  }
  graph.clearDirtyNodes();
  for (const formula of unknown) graph.markNodeAsDirty(formula);
}
