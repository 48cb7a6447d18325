import { anchorCells } from '../../src/workbook/cells';

/** The formula that an anchor at that cell is written as. */
export function anchorFormula(tab: string, row: number, column: number): string {
  const [, target] = anchorCells({ key: '', tab, row, column });
  if (typeof target !== 'object' || target === null || !('formula' in target))
    throw new Error('An anchor is a formula');
  return target.formula;
}
