import { type Cell, type CellValue, escapedName, formula, text } from '../cells';
import { anchorHelper, anchorShown } from './anchor';
import { countdownHelpers } from './columns';
import type { PartContext } from './context';
import { formulaOrNothing, type Put } from './row-cells';
import { movedFormula } from './typed-over';
import { rowMarks } from './words';

/** What MATCH looks for: a name that is a number or a day is not found by its text. */
const keyOf = (name: CellValue): Cell =>
  typeof name === 'string' ? text(escapedName(name)) : typeof name === 'object' ? name.day : name;

const anchorFormulas = ['name', 'dayCount', 'start', 'end', 'days', 'owner', 'status', 'alert', 'why'] as const;

export function anchorCells(context: PartContext, order: number, isAlone: boolean): Put {
  const { part, rows } = context;
  return {
    ...Object.fromEntries(countdownHelpers.map((column) => [column, formulaOrNothing(anchorHelper(context, column))])),
    ...Object.fromEntries(
      anchorFormulas.map((column) => [column, formulaOrNothing(anchorShown(context, column, isAlone))]),
    ),
    key: keyOf(part.name),
    row: text(rowMarks.other),
    action: text(typeof part.name === 'string' ? part.name : part.action.name),
    order,
    builtKind: text(part.kind),
    moved: formula(movedFormula(context, rows.anchor, order)),
    isDone: 1,
  };
}
