import type { StepNode } from '../../domain/template';
import { type CellReference, type Expression, pair } from '../../formula';
import { isStatus } from '../settings';
import { type CountdownColumn, cellIn } from './columns';
import type { PartContext } from './context';

/** All that the formulas of one step are written from. */
export type StepContext = PartContext & { readonly node: StepNode; readonly row: number };

export const own = (context: StepContext, column: CountdownColumn): CellReference =>
  cellIn(context.columns, column, context.row);

/** That cell of the rows at these places of the graph. */
export const cellsAt = (
  { columns, rows }: StepContext,
  column: CountdownColumn,
  places: readonly number[],
): readonly CellReference[] => places.map((place) => cellIn(columns, column, rows.ofStep[place] ?? rows.first));

/** Whether what she wrote in the step's row says so, in whatever word. */
export const status = (context: StepContext, of: 'done' | 'in-progress'): Expression =>
  isStatus(own(context, 'statusCode'), of);

export const isDoneOf = (context: StepContext): Expression => pair(own(context, 'isDone'), '=', 1);
