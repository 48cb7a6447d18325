import { asText, call, type Expression, expressionOf, firstOf, grouped, named, pair, range, sum } from '../../formula';
import { soughtBy } from '../cells';
import { codeOfStatus, isStatus, placeOfStatus } from '../settings';
import type { HelperColumn } from './columns';
import { helper, patternCell, planCell, type RowContext, whereFound } from './row';

export function planRow(context: RowContext): Expression {
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

/** Where her word for the status stands in the list of all spellings. */
export const statusPlace = (context: RowContext): Expression =>
  context.fields.has('status') ? whereFound(context, placeOfStatus(planCell(context, 'status'))) : expressionOf(0);

export function statusCode(context: RowContext): Expression {
  if (!context.fields.has('status')) return expressionOf(1);
  return codeOfStatus(planCell(context, 'status'), helper(context, 'statusPlace'));
}

/** 0 as built · 1 other group · 2 not in the plan any more · 3 dropped · 4 other rhythm. Bars stand for 0 and 1 only. */
export function flag(context: RowContext): Expression {
  const isOther = (field: RowContext['groupField'], built: HelperColumn): Expression =>
    pair(asText(planCell(context, field)), '<>', asText(helper(context, built)));
  return firstOf(
    [
      [pair(helper(context, 'planRow'), '=', 0), 2],
      [isStatus(helper(context, 'statusCode'), 'dropped'), 3],
      [isOther('rhythm', 'builtRhythm'), 4],
      [isOther(context.groupField, 'builtGroup'), 1],
    ],
    0,
  );
}
