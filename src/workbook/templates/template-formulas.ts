import { graphOf, MOST_WORKING_DAYS, type Step } from '../../domain/template';
import { type CellReference, call, cell, type Expression, expressionOf, range, sum } from '../../formula';
import { type Cell, formula, plainFormula } from '../cells';

/** Where the steps of one template stand: the row of each, their durations, and the hidden column of when each can be finished. */
export type StepsPlace = {
  readonly rows: readonly number[];
  readonly daysColumn: number;
  readonly finishColumn: number;
};

/**
 * On which working day since the beginning each step can be finished: its own after the longest of those it waits for.
 * A second step of one name has none, since only the first one counts.
 */
export function finishFormulas(
  steps: readonly Step[],
  { rows, daysColumn, finishColumn }: StepsPlace,
): readonly Cell[] {
  const inRow = (column: number, index: number): CellReference => cell(column, rows[index] ?? 0);
  const graph = graphOf(steps);
  return steps.map((step, index) => {
    const node = graph.find((it) => it.step === step);
    if (node === undefined) return null;
    const days = call('INT', call('MEDIAN', 0, call('SUM', inRow(daysColumn, index)), MOST_WORKING_DAYS));
    const [first, ...others] = node.before.flatMap((place) => {
      const other = graph[place];
      return other === undefined ? [] : [inRow(finishColumn, steps.indexOf(other.step))];
    });
    // A moment that waits for nothing has a day of its own.
    return formula(first === undefined ? call('MAX', 1, days) : sum(call('MAX', first, ...others), days));
  });
}

/** Rows that follow each other are one range: M3:M9;M40. */
function rangesOf(rows: readonly number[], column: number): readonly Expression[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.last + 1 === row) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) =>
    first === last ? cell(column, first) : range(cell(column, first), cell(column, last)),
  );
}

/** What the preparation of a kind takes: when the last of its steps can be finished. */
export function totalFormula({ rows, finishColumn }: StepsPlace): Expression {
  const [first = expressionOf(0), ...others] = rangesOf(rows, finishColumn);
  return call('MAX', first, ...others);
}

/** A formula as `totalFormula` writes it, whatever became of its references; one of hers is another. */
export const isTotalFormula = (written: string): boolean =>
  /^=MAX\((?:(?:\$?[A-Z]{1,3}\$?\d+|#REF!)[:;]?)+\)$/.test(plainFormula(written));
