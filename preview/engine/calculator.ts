import { type ConfigParams, HyperFormula, type Sheets } from 'hyperformula';
import { readAsGoogle } from './as-google';
import './index-ranges';
import {
  calculateLater,
  holdLinksTightly,
  keepNothingToUndo,
  keepSameNumbers,
  linkRangesOnce,
  shareGrammar,
  shareTrees,
  shareTreesOfAll,
} from './less-work';
import type { LookupContext } from './lookups';
import { letNamesMove } from './named-ranges';
import { partsOf } from './parts';
import { linkWideRanges } from './wide-ranges';
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

const settings: Partial<ConfigParams> = {
  licenseKey: 'gpl-v3',
  maxRows: MOST_ROWS,
  maxColumns: MOST_COLUMNS,
  // "é" is not "e", and "É" is "é".
  accentSensitive: true,
  // A text is never taken for a day: what is typed was read before, in the file's locale.
  dateFormats: [],
  timeFormats: [],
  currencySymbol: [],
  // Fifteen digits, as many as every spreadsheet has: eleven would cut the cents from amounts of ten.
  precisionRounding: 14,
  undoLimit: 0,
};

const anyParts = partsOf(HyperFormula.buildEmpty(settings));
const changes = [
  readAsGoogle,
  shareGrammar,
  shareTrees,
  shareTreesOfAll,
  linkWideRanges,
  linkRangesOnce,
  holdLinksTightly,
  keepNothingToUndo,
  keepSameNumbers,
  letNamesMove,
  calculateLater,
];
for (const change of changes) change(anyParts);

/**
 * With those tabs, none of whose formulas is calculated yet. Cells that are all there before formulas are linked to them cost a
 * third of cells that come one by one.
 */
export function createCalculator(context: LookupContext, tabs: Sheets = {}): Calculator {
  const calculator = HyperFormula.buildFromSheets(tabs, { ...settings, context });
  calculator.suspendEvaluation();
  // HyperFormula knows them as functions only.
  calculator.addNamedExpression('TRUE', '=TRUE()');
  calculator.addNamedExpression('FALSE', '=FALSE()');
  const { graph } = partsOf(calculator).dependencyGraph;
  for (const vertex of graph.getNodes()) if ('getFormula' in vertex) graph.markNodeAsDirty(vertex);
  return calculator;
}
