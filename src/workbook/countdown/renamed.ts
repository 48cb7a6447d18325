import type { ActionField } from '../../domain/plan';
import { asText, call, type Expression, joined, named, type Part, pair } from '../../formula';
import { planColumns } from '../plan';
import { SEPARATOR } from '../templates';
import { type CountdownPart, dueCell, type PartContext } from './context';

/** What must be as it was for another name to be the same action's: a sort puts other actions in its place. */
const facts = ['objectives', 'owner', 'kind'] as const;

/** The named range of a field's column. */
export const rangeOf = (field: ActionField): string => planColumns.find((column) => column.field === field)?.name ?? '';

/** Those facts as the cells of the action show them when the tab is built. */
export const factsBuilt = ({ shown }: CountdownPart): string =>
  facts.map((field) => shown?.[field] ?? '').join(SEPARATOR);

const inPlan = ({ fields }: PartContext, field: ActionField, row: Part): Part =>
  fields.has(field) ? asText(call('INDEX', named(rangeOf(field)), row)) : '';

/** What stands in the cell of the action's name now, its row in the plan, and the facts of that row. */
export function standingHelper(
  context: PartContext,
  column: 'standing' | 'standingRow' | 'standingFacts',
): Expression | undefined {
  const { nameCell } = context.part;
  if (nameCell === undefined) return undefined;
  if (column === 'standing') return call('IFERROR', asText(nameCell), '');
  const [name, row] = [dueCell(context, 'standing'), dueCell(context, 'standingRow')];
  if (column === 'standingRow')
    return call('IF', pair(name, '=', ''), 0, call('IFERROR', call('MATCH', name, named('plan_action'), 0), 0));
  const [objective, owner, kind] = facts.map((field) => inPlan(context, field, row));
  const said = joined(objective ?? '', SEPARATOR, owner ?? '', SEPARATOR, kind ?? '');
  return call('IF', pair(row, '=', 0), '', said);
}

/** The row of the action by its name or, where it was renamed, by the cell its name stood in. */
export function foundOrRenamed(context: PartContext): Expression {
  const [found, row] = [dueCell(context, 'found'), dueCell(context, 'standingRow')];
  const isNamed = pair(inPlan(context, 'name', row), '=', dueCell(context, 'standing'));
  const isSame = call('AND', isNamed, pair(dueCell(context, 'standingFacts'), '=', dueCell(context, 'builtFacts')));
  const renamed = call('IF', pair(row, '=', 0), 0, call('IF', isSame, row, 0));
  return call('IF', pair(found, '>', 0), found, renamed);
}
