import { type Dependency, type Parts, patch } from './parts';

/**
 * Formulas that read alike from where they stand share one tree, until HyperFormula turns the ranges in it the right way round and
 * copies the whole of it for each of them. Each tree is turned round once here, and stays shared.
 */
export function shareTrees({ _parser: parser }: Parts): void {
  const turned = new WeakMap<object, object>();
  patch(
    parser,
    'convertReversedRangesToRegularRanges',
    (own) =>
      function (tree) {
        const known = turned.get(tree) ?? own.call(this, tree);
        turned.set(tree, known);
        return known;
      },
  );
}

/**
 * Each workbook gets a parser that works out the whole grammar when it is made, which is half of what making a small workbook takes.
 * All are set alike: the first one that reads a formula reads those of all, with the tabs of the workbook that asks.
 */
export function shareGrammar({ _parser: parser }: Parts): void {
  let workOut: (this: Parts['_parser']['formulaParser']) => void = () => undefined;
  patch(parser.formulaParser, 'performSelfAnalysis', (own) => {
    workOut = own;
    return () => undefined;
  });
  let shared: Pick<Parts['_parser'], 'lexer' | 'lexerConfig' | 'formulaParser'> | undefined;
  patch(
    parser,
    'parse',
    (own) =>
      function (formula, from) {
        if (shared === undefined) {
          const { lexer, lexerConfig, formulaParser } = this;
          workOut.call(formulaParser);
          shared = { lexer, lexerConfig, formulaParser };
        }
        Object.assign(this, shared);
        const { formulaParser } = shared;
        formulaParser.resolveSheetReference = this.resolveSheetReference;
        try {
          return own.call(this, formula, from);
        } finally {
          // It would hold the workbook that is read last, long after that is closed.
          formulaParser.resolveSheetReference = undefined;
        }
      },
  );
}

/** How many trees are kept: about those of fifty plans. */
const MOST_TREES = 10_000;

/**
 * A tree speaks of tabs by their numbers and of cells from where it stands, so it is the same in every workbook: a file that is
 * opened again, or the next one of the same kind, is read without parsing.
 */
export function shareTreesOfAll({ _parser: { cache } }: Parts): void {
  const trees = new Map<string, unknown>();
  patch(
    cache,
    'get',
    (own) =>
      function (reading) {
        if (trees.size > MOST_TREES) trees.clear();
        this.cache = trees;
        return own.call(this, reading);
      },
  );
}

/**
 * For each formula that reads a range, HyperFormula walks through all cells of the range again to link them to it: where a thousand
 * rows look for something in the same thousand cells, a million times. A range that is in the graph has its links already.
 */
export function linkRangesOnce({ dependencyGraph }: Parts): void {
  patch(
    dependencyGraph,
    'processCellDependencies',
    (own) =>
      function (dependencies, formula) {
        const isLinked = (dependency: Dependency): boolean => {
          const range =
            'start' in dependency && dependency.isFinite() && this.getRange(dependency.start, dependency.end);
          if (!range || !this.graph.hasNode(range)) return false;
          this.graph.addEdge(range, formula);
          return true;
        };
        for (const dependency of dependencies) if (!isLinked(dependency)) own.call(this, [dependency], formula);
      },
  );
}

/** Up to so many links are held in an array of just that length. */
const FEW_LINKS = 8;

/**
 * An array that grows by one gets room for sixteen more: most cells are read by one range or formula only, so the empty room was a
 * third of all that a large plan held.
 */
export function holdLinksTightly({ dependencyGraph: { graph } }: Parts): void {
  const numberOf = (vertex: Parameters<typeof graph.addEdge>[0]): number | undefined =>
    typeof vertex === 'number' ? vertex : vertex.idInGraph;
  patch(
    graph,
    'addEdge',
    (own) =>
      function (from, to) {
        const [at, reader] = [numberOf(from), numberOf(to)];
        const links = at === undefined ? undefined : this.edgesSparseArray[at];
        if (at === undefined || reader === undefined || links === undefined || links.length >= FEW_LINKS)
          own.call(this, from, to);
        else if (!links.includes(reader)) this.edgesSparseArray[at] = [...links, reader];
      },
  );
}

/** What stood in a cell before is kept to undo the change, which is never asked of a calculator: the host undoes. */
export function keepNothingToUndo({ _crudOperations: { operations } }: Parts): void {
  patch(operations, 'getOldContent', () => (address) => [address, { type: 'EMPTY' }]);
}

/** A workbook is calculated once it is whole, with its names, and as all else is: by what is marked as not calculated. */
export function calculateLater({ evaluator }: Parts): void {
  patch(evaluator, 'run', () => () => undefined);
}

type RichNumber = { readonly val: number; readonly format?: unknown };

const isRich = (value: unknown): value is RichNumber => typeof value === 'object' && value !== null && 'val' in value;

function isSameNumber(before: unknown, now: unknown): boolean {
  if (!isRich(now)) return false;
  if (!isRich(before)) return before === now.val;
  return before.constructor === now.constructor && before.val === now.val && before.format === now.format;
}

/**
 * A day is a new object whenever it is calculated, and taken for another one: all that looks at today's would be calculated with each
 * change of anything.
 */
export function keepSameNumbers({ evaluator }: Parts): void {
  patch(
    evaluator,
    'recomputeFormulaVertexValue',
    (own) =>
      function (formula) {
        const before = formula.valueOrUndef();
        const now = own.call(this, formula);
        return isSameNumber(before, now) ? formula.setCellValue(before) : now;
      },
  );
}
