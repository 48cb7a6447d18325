import type { HyperFormula, SimpleCellAddress } from 'hyperformula';

/** What a formula reads: a range, a cell, or a name. */
export type Dependency =
  | { readonly start: SimpleCellAddress; readonly end: SimpleCellAddress; readonly isFinite: () => boolean }
  | SimpleCellAddress
  | { readonly name: string };

/** A cell, a range or a formula of the graph, with its number there. */
type Vertex = { readonly idInGraph?: number };

/** What is reached into of HyperFormula's parts: no setting changes it, and its types hide it. */
export type Parts = {
  readonly _parser: {
    lexer: unknown;
    lexerConfig: unknown;
    formulaParser: { readonly performSelfAnalysis: () => void; resolveSheetReference: unknown };
    readonly resolveSheetReference: unknown;
    readonly parse: (formula: string, from: SimpleCellAddress) => unknown;
    readonly convertReversedRangesToRegularRanges: (tree: object) => object;
    /** The trees of the formulas that were read, by how they read from where they stand. */
    readonly cache: { cache: Map<string, unknown>; readonly get: (reading: string) => unknown };
  };
  readonly evaluator: {
    readonly run: () => void;
    readonly interpreter: {
      readonly arithmeticHelper: { readonly coerceNonDateScalarToMaybeNumber: (value: unknown) => unknown };
      readonly criterionBuilder: { readonly fromCellValue: (raw: unknown, ...others: readonly unknown[]) => unknown };
    };
  };
  readonly dependencyGraph: {
    readonly processCellDependencies: (dependencies: readonly Dependency[], of: Vertex) => void;
    readonly getRange: (start: SimpleCellAddress, end: SimpleCellAddress) => Vertex | undefined;
    readonly graph: Graph;
  };
  readonly _crudOperations: {
    readonly operations: { readonly getOldContent: (address: SimpleCellAddress) => unknown };
  };
};

type Graph = {
  readonly getNodes: () => readonly Vertex[];
  readonly hasNode: (vertex: Vertex) => boolean;
  readonly addEdge: (from: Vertex, to: Vertex) => void;
  readonly markNodeAsDirty: (vertex: Vertex) => void;
};

/** TypeScript sees the outside only. */
export const partsOf = (calculator: HyperFormula): Parts => calculator as unknown as Parts;

type Method = (...args: never[]) => unknown;

/**
 * Puts another method in the place of a part's own, for all calculators there will be: a part is made with its calculator, and what
 * it does while a workbook is built into it could not be changed afterwards.
 */
export function patch<P extends { readonly [key in K]: Method }, K extends string>(
  part: P,
  name: K,
  other: (
    own: (this: P, ...args: Parameters<P[K]>) => ReturnType<P[K]>,
  ) => (this: P, ...args: Parameters<P[K]>) => unknown,
): void {
  const prototype = Object.getPrototypeOf(part);
  if (typeof prototype[name] !== 'function') throw new Error(`HyperFormula has no ${name}`);
  prototype[name] = other(prototype[name]);
}
