import type { TypedReading } from '../../domain/file-reading';
import { type ActionField, type Status, statuses } from '../../domain/plan';
import { call, cell, type Expression, formulaText, joined, pair } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import { area, colours, type Highlight } from '../cells';
import { newPlanColumns } from './columns';

/** Where a column of a new plan stands, counted from 1. */
const columnOf = (field: ActionField): number => newPlanColumns.findIndex((column) => column.field === field) + 1;

/**
 * What is missing shows itself while she types: an action without objective, KPI or owner, an amount that is text,
 * a row without a name. SUM counts a text as nothing, which tells it from a number in every engine.
 * `rows` are those below the header.
 */
export function missingHighlights(rows: number): readonly Highlight[] {
  const inRow = (field: ActionField): Expression => cell(columnOf(field), 2, 'column');
  const [missing, amount] = [cell(columnOf('objectives'), 2), cell(columnOf('q1'), 2)];
  const isMissing = call('AND', pair(inRow('name'), '<>', ''), pair(missing, '=', ''));
  const isText = call('AND', pair(amount, '<>', ''), pair(call('SUM', amount), '=', 0), pair(amount, '<>', 0));
  const others = joined(inRow('objectives'), inRow('owner'), inRow('q1'), inRow('q4'));
  const isNameless = call('AND', pair(inRow('name'), '=', ''), pair(others, '<>', ''));
  const highlight = (field: ActionField, columns: number, is: Expression): Highlight => ({
    area: area(2, columnOf(field), rows, columns),
    formula: formulaText(is),
    background: colours.missing,
  });
  return [highlight('objectives', 3, isMissing), highlight('q1', 4, isText), highlight('name', 1, isNameless)];
}

/** How each status looks, never by its colour alone: what goes on is bold, what is dropped is struck through in all its row. */
const statusLooks: Readonly<Partial<Record<Status, Omit<Highlight, 'area' | 'formula'>>>> = {
  'in-progress': { color: colours.run, bold: true },
  done: { color: colours.occurrence, background: colours.continuousBackground },
  'to-discuss': { background: colours.today },
  dropped: { color: colours.quiet, strikethrough: true },
};

/** How many of a language's words for a status a highlight knows; it may not look into the settings for more. */
const USUAL_WORDS = 4;

/** `reading` is that of the plan's own language alone. */
export function statusHighlights(words: SheetWords, reading: TypedReading, rows: number): readonly Highlight[] {
  const column = columnOf('status');
  return statuses.flatMap((status): readonly Highlight[] => {
    const look = statusLooks[status];
    const label = words.statuses[status].toLowerCase();
    const usual = reading
      .flatMap((said) => said.statuses[status].slice(0, USUAL_WORDS))
      .filter((word) => word !== label);
    const [first, ...others] = [label, ...usual].map((word) => pair(cell(column, 2, 'column'), '=', word));
    if (look === undefined || first === undefined) return [];
    const where = status === 'dropped' ? area(2, 1, rows, newPlanColumns.length) : area(2, column, rows);
    return [{ area: where, formula: formulaText(call('OR', first, ...others)), ...look }];
  });
}
