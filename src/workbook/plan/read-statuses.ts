import type { FileReading } from '../../domain/file-reading';
import { closestStatus, type OwnStatus, type Plan, statusSaid } from '../../domain/plan';
import { plainText } from '../cells';
import type { PlanRows } from './rows';

/** What stands in the status column and says no status that is known, row by row. */
export const unreadStatuses = (
  { rows }: PlanRows,
  own: readonly OwnStatus[],
  reading: FileReading,
): NonNullable<Plan['unreadStatuses']> =>
  rows.flatMap(({ line, row }) => {
    const said = plainText(row('status'));
    return statusSaid(said, reading, own) === undefined
      ? [{ line, text: said, closest: closestStatus(said, reading) }]
      : [];
  });
