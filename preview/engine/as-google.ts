import type { HyperFormula, SimpleCellAddress } from 'hyperformula';

/** What is reached into of HyperFormula's parts for one workbook: no setting changes it, and its types hide it. */
type Parts = {
  readonly _parser: { convertReversedRangesToRegularRanges: (tree: object) => object };
  readonly evaluator: {
    readonly interpreter: {
      readonly arithmeticHelper: { coerceNonDateScalarToMaybeNumber: (value: unknown) => unknown };
      readonly criterionBuilder: { fromCellValue: (raw: unknown, ...others: readonly unknown[]) => unknown };
    };
  };
  readonly dependencyGraph: {
    processCellDependencies: (dependencies: readonly Dependency[], of: object) => void;
    readonly getRange: (start: SimpleCellAddress, end: SimpleCellAddress) => object | undefined;
    readonly graph: {
      readonly hasNode: (vertex: object) => boolean;
      readonly addEdge: (from: object, to: object) => void;
    };
  };
};

/** What a formula reads: a range, a cell, or a name. */
type Dependency =
  | { readonly start: SimpleCellAddress; readonly end: SimpleCellAddress; readonly isFinite: () => boolean }
  | SimpleCellAddress
  | { readonly name: string };

/** TypeScript sees the outside only. */
const partsOf = (calculator: HyperFormula): Parts => calculator as unknown as Parts;

/** A blank cell is none of these, and not a text. */
const isBlank = (value: unknown): boolean =>
  value === '' ||
  !(['string', 'number', 'boolean'].includes(typeof value) || (typeof value === 'object' && value !== null));

/** Where Google Sheets and LibreOffice agree and HyperFormula 3.5 differs. */
export function readAsGoogle(calculator: HyperFormula): void {
  const { arithmeticHelper, criterionBuilder } = partsOf(calculator).evaluator.interpreter;
  // "" + 1 is an error: "" is a text, not 0.
  const toNumber = arithmeticHelper.coerceNonDateScalarToMaybeNumber.bind(arithmeticHelper);
  arithmeticHelper.coerceNonDateScalarToMaybeNumber = (value) => (value === '' ? undefined : toNumber(value));
  // COUNTIFS(…;"") counts the cells that show nothing, whether blank or "".
  const criterion = criterionBuilder.fromCellValue.bind(criterionBuilder);
  criterionBuilder.fromCellValue = (raw, ...others) =>
    raw === '' ? { raw, lambda: isBlank } : criterion(raw, ...others);
}

/**
 * Formulas that read alike from where they stand share one tree, until HyperFormula turns the ranges in it the right way round and
 * copies the whole of it for each of them. Each tree is turned round once here, and stays shared.
 */
export function shareTrees(calculator: HyperFormula): void {
  const { _parser: parser } = partsOf(calculator);
  const convert = parser.convertReversedRangesToRegularRanges.bind(parser);
  const turned = new WeakMap<object, object>();
  parser.convertReversedRangesToRegularRanges = (tree) => {
    const known = turned.get(tree) ?? convert(tree);
    turned.set(tree, known);
    return known;
  };
}

/**
 * For each formula that reads a range, HyperFormula walks through all cells of the range again to link them to it: where a thousand
 * rows look for something in the same thousand cells, a million times. A range that is in the graph has its links already.
 */
export function linkRangesOnce(calculator: HyperFormula): void {
  const { dependencyGraph: graphOf } = partsOf(calculator);
  const { graph } = graphOf;
  const process = graphOf.processCellDependencies.bind(graphOf);
  graphOf.processCellDependencies = (dependencies, formula) => {
    const isLinked = (dependency: Dependency): boolean => {
      const range =
        'start' in dependency && dependency.isFinite() && graphOf.getRange(dependency.start, dependency.end);
      if (!range || !graph.hasNode(range)) return false;
      graph.addEdge(range, formula);
      return true;
    };
    for (const dependency of dependencies) if (!isLinked(dependency)) process([dependency], formula);
  };
}
