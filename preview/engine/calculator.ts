import { HyperFormula } from 'hyperformula';
import { linkRangesOnce, readAsGoogle, shareTrees } from './as-google';
import './index-ranges';
import type { LookupContext } from './lookups';
import './about-the-file';
import './whole-numbers';
import './working-days';

/**
 * The engine that calculates and knows structure: it keeps the cells' contents a second time, moves references when rows, columns
 * and tabs come, go or change their names, and calculates what depends on a change. Univer shows what it finds.
 */
export type Calculator = HyperFormula;

/** A sheet may be as long and as wide as Google's ten million cells allow (contract 24). */
const MOST_ROWS = 10_000_000;
const MOST_COLUMNS = 18_278;

export function createCalculator(context: LookupContext): Calculator {
  const calculator = HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    maxRows: MOST_ROWS,
    maxColumns: MOST_COLUMNS,
    // "é" is not "e", and "É" is "é".
    accentSensitive: true,
    // A text is never taken for a day: what is typed was read before, in the file's locale.
    dateFormats: [],
    timeFormats: [],
    currencySymbol: [],
    undoLimit: 0,
    context,
  });
  readAsGoogle(calculator);
  shareTrees(calculator);
  linkRangesOnce(calculator);
  // HyperFormula knows them as functions only.
  calculator.addNamedExpression('TRUE', '=TRUE()');
  calculator.addNamedExpression('FALSE', '=FALSE()');
  calculator.suspendEvaluation();
  return calculator;
}
