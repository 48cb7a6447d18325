import type { HyperFormula, SimpleCellAddress } from 'hyperformula';

/** A range that a formula reads. */
export type CellRange = {
  readonly start: SimpleCellAddress;
  readonly end: SimpleCellAddress;
  readonly isFinite: () => boolean;
  readonly width: () => number;
  readonly height: () => number;
  readonly addresses: (graph: unknown) => readonly SimpleCellAddress[];
  readonly addressInRange: (address: SimpleCellAddress) => boolean;
};

/** What a formula reads: a range, a cell, or a name. */
export type Dependency = CellRange | SimpleCellAddress | { readonly name: string };

/** A cell, a range or a formula of the graph, with its number there. */
type Vertex = { readonly idInGraph?: number };

/** A formula of the graph: what it gives stays until it is calculated again. */
export type FormulaVertex = Vertex & {
  readonly getFormula: (changes: unknown) => Tree;
  readonly getAddress: (changes: unknown) => SimpleCellAddress;
  readonly valueOrUndef: () => unknown;
  readonly setCellValue: (value: unknown) => unknown;
};

/** The tree of a formula, as far as it is looked at: what its outermost part is, and what that is made of. */
export type Tree = {
  readonly type: string;
  readonly left?: Tree;
  readonly right?: Tree;
  readonly expression?: Tree;
  readonly args?: readonly Tree[];
  readonly procedureName?: string;
  readonly reference?: { readonly toSimpleCellAddress: (from: SimpleCellAddress) => SimpleCellAddress };
};

/** A range in the graph; where it stands changes as rows come and go. */
type RangeVertex = Vertex & { readonly range: CellRange };

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
    readonly dependencyGraph: DependencyGraph;
    /** Where formulas stand and read by now, of those whose cells were moved. */
    readonly lazilyTransformingAstService: unknown;
    readonly recomputeFormulaVertexValue: (vertex: FormulaVertex) => unknown;
    readonly interpreter: {
      readonly arithmeticHelper: { readonly coerceNonDateScalarToMaybeNumber: (value: unknown) => unknown };
      readonly criterionBuilder: { readonly fromCellValue: (raw: unknown, ...others: readonly unknown[]) => unknown };
    };
  };
  readonly dependencyGraph: DependencyGraph;
  readonly _crudOperations: {
    readonly operations: { readonly getOldContent: (address: SimpleCellAddress) => unknown };
  };
};

type DependencyGraph = {
  readonly processCellDependencies: (dependencies: readonly Dependency[], of: Vertex) => void;
  readonly getRange: (start: SimpleCellAddress, end: SimpleCellAddress) => RangeVertex | undefined;
  /** What a cell that comes has to be linked to. */
  readonly correctInfiniteRangesDependency: (address: SimpleCellAddress) => void;
  readonly moveCells: (source: CellRange, right: number, down: number, sheet: number) => void;
  readonly addressMapping: { readonly getCell: (address: SimpleCellAddress) => Vertex | undefined };
  readonly graph: Graph;
};

type Graph = {
  readonly getNodes: () => readonly Vertex[];
  readonly hasNode: (vertex: Vertex) => boolean;
  readonly addEdge: (from: Vertex | number, to: Vertex | number) => void;
  /** By the number of a vertex, the numbers of those that read it. */
  readonly edgesSparseArray: (readonly number[])[];
  readonly markNodeAsDirty: (vertex: Vertex) => void;
  readonly clearDirtyNodes: () => void;
};

/** The number of the tab in which names stand. */
export const NAMES = -1;

export const isFormula = (vertex: Vertex | undefined): vertex is FormulaVertex =>
  vertex !== undefined && 'getFormula' in vertex;

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
