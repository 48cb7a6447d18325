import type { Expression } from '../../formula';
import { type Cell, type CellValue, escapedName, formula, text } from '../cells';
import type { CountdownColumn } from './columns';
import { markedAction, rowMarks, type WrittenStep } from './words';

export type Put = Readonly<Partial<Record<CountdownColumn, Cell>>>;

export const formulaOrNothing = (made: Expression | undefined): Cell => (made === undefined ? null : formula(made));

/** A cell of hers as she typed it. */
export const typedAgain = (value: CellValue): Cell => (typeof value === 'string' ? text(value) : value);

/** A row that is no step's: visible cells, and the mark that it is ours. */
export const ownRow = (cells: Put): Put => ({ row: text(rowMarks.other), ...cells });

export function removedCells({ action, nth, step, words }: WrittenStep): Put {
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
  };
}
