import { asText, call, type Expression, expressionOf, firstOf, grouped, named, pair, range, sum } from '../../formula';
import { soughtBy } from '../cells';
import { codeOfStatus, isStatus, placeOfStatus } from '../settings';
import { FIRST_BODY_ROW, type HelperColumn } from './columns';
import { helper, helperSpan, patternCell, planCell, type RowContext, whereFound } from './row';

/** By the name it was built with; 0 where the plan no longer has it. */
export function found(context: RowContext): Expression {
  const [escaped, name] = [helper(context, 'key'), helper(context, 'builtName')];
  const key = context.isPattern ? soughtBy(patternCell(context.columns), escaped, name) : escaped;
  const actions = named('plan_action');
  const first = call('MATCH', key, actions, 0);
  const { twin } = context;
  if (twin === undefined) return call('IFERROR', first, 0);
  // An action is looked for below its namesakes: one search further for each of them.
  const below = (place: Expression): Expression => {
    const others = range(call('INDEX', actions, sum(place, 1)), call('INDEX', actions, twin.planRows));
    return sum(place, call('MATCH', key, others, 0));
  };
  const above = twin.row === undefined ? undefined : helper({ ...context, row: twin.row }, 'planRow');
  let place = above === undefined ? first : below(above);
  for (let count = 0; count < twin.dropped; count += 1) place = below(grouped(place));
  const found = call('IFERROR', place, 0);
  return above === undefined ? found : call('IF', pair(above, '=', 0), 0, found);
}

/** The name in the cell that held the action's own; '' where its row was deleted. */
export const standing = ({ nameCell }: RowContext): Expression | undefined =>
  nameCell === undefined ? undefined : call('IFERROR', asText(nameCell), '');

/** Whether what stands in its cell now is nothing, or the name of another row: after a sort it is. Only asked where it was not found. */
export function isTaken(context: RowContext): Expression | undefined {
  if (context.nameCell === undefined) return undefined;
  const now = helper(context, 'standing');
  const placeIn = (names: Expression): Expression => call('IFERROR', call('MATCH', now, names, 0), 0);
  const isIn = (column: HelperColumn): Expression =>
    placeIn(helperSpan(context.columns, column, FIRST_BODY_ROW, context.lastRow));
  const isSettled = call('OR', pair(helper(context, 'found'), '>', 0), pair(now, '=', ''));
  // A name that a search takes for a pattern may not find itself (contract 34): then it is found nowhere below either.
  const isLost = pair(placeIn(named('plan_action')), '=', 0);
  // A search through all rows in each of them: the second one only where there is something to find.
  const place = context.hasPatterns ? sum(isIn('key'), isIn('builtName')) : isIn('key');
  const isAnother = call('IF', pair(place, '>', 0), 1, 0);
  return call('IF', isSettled, 1, call('IF', isLost, 1, isAnother));
}

/** The row of an action that was renamed: what stands in its cell now, where that is no other row's name. */
function renamed(context: RowContext): Expression {
  const [now, actions] = [helper(context, 'standing'), named('plan_action')];
  const place = call('MATCH', now, actions, 0);
  const isSame = pair(call('INDEX', actions, place), '=', now);
  const isFree = call('IF', pair(helper(context, 'isTaken'), '>', 0), 0, call('IF', isSame, place, 0));
  return call('IFERROR', isFree, 0);
}

export function planRow(context: RowContext): Expression {
  if (context.nameCell === undefined) return found(context);
  const byName = helper(context, 'found');
  return call('IF', pair(byName, '>', 0), byName, renamed(context));
}

/** Where her word for the status stands in the list of all spellings. */
export const statusPlace = (context: RowContext): Expression =>
  context.fields.has('status') ? whereFound(context, placeOfStatus(planCell(context, 'status'))) : expressionOf(0);

export function statusCode(context: RowContext): Expression {
  if (!context.fields.has('status')) return expressionOf(1);
  return codeOfStatus(planCell(context, 'status'), helper(context, 'statusPlace'));
}

/** 0 as built · 1 other group, or renamed · 2 not in the plan any more · 3 dropped · 4 other rhythm. Bars stand for 0 and 1 only. */
export function flag(context: RowContext): Expression {
  const isOther = (field: RowContext['groupField'], built: HelperColumn): Expression =>
    pair(asText(planCell(context, field)), '<>', asText(helper(context, built)));
  return firstOf(
    [
      [pair(helper(context, 'planRow'), '=', 0), 2],
      [isStatus(helper(context, 'statusCode'), 'dropped'), 3],
      [isOther('rhythm', 'builtRhythm'), 4],
      [isOther(context.groupField, 'builtGroup'), 1],
      ...(context.nameCell === undefined ? [] : [[pair(helper(context, 'found'), '=', 0), 1] as const]),
    ],
    0,
  );
}
