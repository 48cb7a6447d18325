import { call, expressionOf, joined, named, type Part } from '../../formula';
import { type Cell, formula } from '../cells';
import { SEPARATOR, type StepColumn, stepColumns } from './columns';
import { KIND_ROWS, STEP_ROWS } from './templates';

/** The names of both tables' columns, for formulas and drop-downs. */
export const kindNames = ['templates_kinds', 'templates_kind_days', 'templates_kind_prepares'] as const;
export const stepName = (column: StepColumn): string => `templates_${column}`;
export const FINISH_NAME = 'templates_finish';

/** A row of the templates as one text, which the settings hold so that one read of them gives it all. */
function line(names: readonly string[], place: number): Cell {
  const [first = expressionOf(''), ...others] = names.map((name) => call('INDEX', named(name), place));
  return formula(joined(first, ...others.flatMap((it): readonly Part[] => [SEPARATOR, it])));
}

/** Made when they are asked for: the whole script is evaluated at each call of any command (contract 5). */
const linesOf = (names: readonly string[], count: number): readonly Cell[] =>
  Array.from({ length: count }, (_, index) => line(names, index + 1));

export const kindLines = (): readonly Cell[] => linesOf(kindNames, KIND_ROWS);
export const stepLines = (): readonly Cell[] => linesOf(stepColumns.map(stepName), STEP_ROWS);
