import { type Cell, type CellValue, escapedName, formula, text } from '../cells';
import { countdownHelpers } from './columns';
import type { PartContext } from './context';
import { dueHelper, dueShown } from './due';
import { factsBuilt } from './renamed';
import { formulaOrNothing, type Put } from './row-cells';
import { movedFormula } from './typed-over';
import { rowMarks } from './words';

/** What MATCH looks for: a name that is a number or a day is not found by its text. */
const keyOf = (name: CellValue): Cell =>
  typeof name === 'string' ? text(escapedName(name)) : typeof name === 'object' ? name.day : name;

const dueFormulas = ['name', 'dayCount', 'start', 'end', 'days', 'owner', 'status', 'alert', 'why'] as const;

export function dueCells(context: PartContext, order: number, isAlone: boolean): Put {
  const { part, rows } = context;
  return {
    ...Object.fromEntries(countdownHelpers.map((column) => [column, formulaOrNothing(dueHelper(context, column))])),
    ...Object.fromEntries(dueFormulas.map((column) => [column, formulaOrNothing(dueShown(context, column, isAlone))])),
    key: keyOf(part.name),
    row: text(rowMarks.other),
    action: text(typeof part.name === 'string' ? part.name : part.action.name),
    order,
    builtKind: text(part.kind),
    builtFacts: part.nameCell === undefined ? null : text(factsBuilt(part)),
    moved: formula(movedFormula(context, rows.due, order)),
    isDone: 1,
  };
}
