import { type CellRange, NAMES, type Parts, patch } from './parts';

/** What a range gives: its cells, which are read there once they are asked for. */
type RangeValue = { range: CellRange };

const isRangeValue = (value: unknown): value is RangeValue => Object(value).range !== undefined;

/**
 * A name gives the place of its range as it is when the name is calculated, and rows that come above it later do not change that: a
 * formula that is the first to ask for its cells would get those that stand there by then. The range in the graph moves with them.
 */
export function letNamesMove({ evaluator }: Parts): void {
  patch(
    evaluator,
    'recomputeFormulaVertexValue',
    (own) =>
      function (formula) {
        const value = own.call(this, formula);
        if (!isRangeValue(value) || formula.getAddress(this.lazilyTransformingAstService).sheet !== NAMES) return value;
        const moving = this.dependencyGraph.getRange(value.range.start, value.range.end);
        if (moving) value.range = moving.range;
        return value;
      },
  );
}
