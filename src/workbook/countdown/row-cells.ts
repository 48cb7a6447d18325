import type { Expression } from '../../formula';
import { type Cell, escapedName, formula, text, typedAgain } from '../cells';
import type { CountdownColumn } from './columns';
import { cellOfHers } from './her-formulas';
import { type HerWords, markedAction, rowMarks, type WrittenStep } from './words';

export type Put = Readonly<Partial<Record<CountdownColumn, Cell>>>;

export const formulaOrNothing = (made: Expression | undefined): Cell => (made === undefined ? null : formula(made));

/** A row that is no step's: visible cells, and the mark that it is ours. */
export const ownRow = (cells: Put): Put => ({ row: text(rowMarks.other), ...cells });

/** Her words as they stood in their cells, in the row that has them now. */
export const cellsOfHers = (her: HerWords | undefined, row: number): Put =>
  Object.fromEntries(Object.entries(her?.cells ?? {}).map(([column, cell]) => [column, cellOfHers(cell, row)]));

export function removedCells({ action, nth, step, words }: WrittenStep, row: number): Put {
  return {
    name: text(words.name ?? step),
    owner: text(words.owner ?? ''),
    status: text(words.status),
    deliverable: text(words.deliverable ?? ''),
    doneOn: typedAgain(words.doneOn),
    comment: text(words.comment),
    days: words.days ?? text(words.unreadDays),
    key: text(escapedName(step)),
    row: text(rowMarks.removed),
    action: text(markedAction(action, nth)),
    ...cellsOfHers(words, row),
  };
}
