import type { Action } from '../../domain/plan';
import type { Expression } from '../../formula';
import { type Cell, type CellValue, escapedName, formula, text } from '../cells';
import { periodFormula } from './bars';
import { type HelperColumn, helperColumns, visibleColumns } from './columns';
import { partCount } from './date-count';
import { helperFormula } from './helper-formulas';
import { occurrence } from './occurrences';
import { preparedOccurrence } from './prepared-occurrences';
import type { RowContext } from './row';
import type { YearViewSource } from './source';
import { visibleFormula } from './visible-formulas';

const builtText = (value: CellValue): Cell =>
  typeof value === 'number' ? value : text(typeof value === 'object' ? '' : String(value));

/** What MATCH looks for: a name that is a number, a day or a boolean is not found by its text. */
const builtKey = (name: CellValue): Cell =>
  typeof name === 'string' ? text(escapedName(name)) : typeof name === 'object' ? name.day : name;

/** What is known of an action before it is shown: its helper cells, and those behind them. */
function factCells(context: RowContext, action: Action, source: YearViewSource): readonly Cell[] {
  const built: Readonly<Partial<Record<HelperColumn, Cell>>> = {
    key: builtKey(source.cell(action.line, 'name')),
    builtName: context.isPattern ? text(String(source.cell(action.line, 'name'))) : null,
    builtRhythm: builtText(source.cell(action.line, 'rhythm')),
    builtGroup: builtText(source.cell(action.line, context.groupField)),
  };
  const { columns } = context;
  return [
    ...helperColumns.map((column) => built[column] ?? formulaOrNothing(helperFormula(context, column))),
    ...Array.from({ length: columns.occurrences }, (_, index) => formulaOrNothing(occurrence(context, index))),
    ...Array.from({ length: columns.occurrences }, (_, index) =>
      formulaOrNothing(preparedOccurrence(context, index) ?? partCount(context, index)),
    ),
  ];
}

const formulaOrNothing = (made: Expression | undefined): Cell => (made === undefined ? null : formula(made));

export const actionRow = (context: RowContext, action: Action, source: YearViewSource): readonly Cell[] => [
  ...visibleColumns.map((column) => formula(visibleFormula(context, column))),
  ...Array.from({ length: context.columns.periods }, (_, index) => formulaOrNothing(periodFormula(context, index))),
  ...factCells(context, action, source),
];

/** The same for a tab that only asks what the row knows, and whose it is: no bars, and no dates as they are shown. */
export const plainActionRow = (context: RowContext, action: Action, source: YearViewSource): readonly Cell[] => [
  ...visibleColumns.map((column) =>
    column === 'name' || column === 'owner' ? formula(visibleFormula(context, column)) : null,
  ),
  ...Array.from({ length: context.columns.periods }, () => null),
  ...factCells(context, action, source),
];
