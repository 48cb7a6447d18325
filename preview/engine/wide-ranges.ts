import type { SimpleCellAddress } from 'hyperformula';
import { type CellRange, type Dependency, type Parts, patch } from './parts';

/** From so many cells on, a range is wide. */
const WIDE = 10_000;

type DependencyGraph = Parts['dependencyGraph'];
type RangeVertex = NonNullable<ReturnType<DependencyGraph['getRange']>>;

const isWide = (dependency: Dependency): dependency is CellRange =>
  'start' in dependency && dependency.isFinite() && dependency.width() * dependency.height() >= WIDE;

/**
 * HyperFormula makes an empty cell of each blank one of a range that is read. The names that hold a whole dashboard or budget would so
 * have half a million of them, more than all else a large plan holds: a wide range is linked to the cells that are there, and those
 * that come later are linked when they come.
 */
export function linkWideRanges({ dependencyGraph }: Parts): void {
  const wide = new WeakMap<DependencyGraph, Set<RangeVertex>>();
  patch(
    dependencyGraph,
    'processCellDependencies',
    (own) =>
      function (dependencies, formula) {
        for (const dependency of dependencies) {
          if (!isWide(dependency)) own.call(this, [dependency], formula);
          else {
            withCellsThatAreThere(this, dependency, () => own.call(this, [dependency], formula));
            const vertex = this.getRange(dependency.start, dependency.end);
            if (vertex) wide.set(this, (wide.get(this) ?? new Set()).add(vertex));
          }
        }
      },
  );
  const link = (graph: DependencyGraph, address: SimpleCellAddress): void => {
    for (const vertex of wide.get(graph) ?? []) {
      const cell = vertex.range.addressInRange(address) ? graph.addressMapping.getCell(address) : undefined;
      if (!graph.graph.hasNode(vertex)) wide.get(graph)?.delete(vertex);
      else if (cell) graph.graph.addEdge(cell, vertex);
    }
  };
  patch(
    dependencyGraph,
    'correctInfiniteRangesDependency',
    (own) =>
      function (address) {
        own.call(this, address);
        link(this, address);
      },
  );
  patch(
    dependencyGraph,
    'moveCells',
    (own) =>
      function (source, right, down, sheet) {
        own.call(this, source, right, down, sheet);
        if (!wide.get(this)?.size) return;
        for (const { col, row } of source.addresses(this)) link(this, { sheet, col: col + right, row: row + down });
      },
  );
}

/** Where a range is linked, its blank cells are left out; for whoever reads its values they are there. */
function withCellsThatAreThere(graph: DependencyGraph, range: CellRange, work: () => void): void {
  const all = range.addresses(graph);
  const there = all.filter((address) => graph.addressMapping.getCell(address) !== undefined);
  Object.defineProperty(range, 'addresses', { value: () => there, configurable: true });
  work();
  Reflect.deleteProperty(range, 'addresses');
}
