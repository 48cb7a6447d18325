import { call, type Expression, pair, sum } from '../../formula';
import { type CountdownColumn, cellIn } from './columns';
import type { PartContext } from './context';
import { own, type StepContext } from './step-cells';

/** Whether she typed over a date, which then no longer follows. */
export function typed(context: StepContext): Expression {
  const differs = (shown: CountdownColumn, meant: CountdownColumn): Expression => {
    const day = call('IF', pair(own(context, meant), '=', 0), '', own(context, meant));
    return call('IF', pair(own(context, shown), '=', day), 0, 1);
  };
  return call('IFERROR', call('MAX', differs('start', 'firstDay'), differs('end', 'lastDay')), 1);
}

/** The row above was built just before this one: a sort carries this formula along, and it then sees another neighbour. */
export function movedFormula({ columns }: Pick<PartContext, 'columns'>, row: number, order: number): Expression {
  const above = order === 1 ? 0 : cellIn(columns, 'order', row - 1);
  const isNext = pair(sum(above, 1), '=', cellIn(columns, 'order', row));
  return call('IFERROR', call('IF', isNext, 0, 1), 1);
}
