import type { ActionField } from '../../domain/plan';
import { type Area, type CellValue, type Grid, isBlank } from '../cells';
import type { PlanHeader } from './column-kinds';

/** What belongs to every row it is merged across; a name or an amount belongs to the first alone. */
const SHARED = ['objectives', 'kpis', 'owner', 'rhythm', 'start', 'deadline', 'kind', 'status', 'campaign'] as const;

/** Whether merged cells could change what is read: only then are they asked for. */
export function mayBeMerged(values: Grid<CellValue>, { row, columns }: PlanHeader): boolean {
  const name = columns.get('name') ?? 1;
  const shared = (['objectives', 'kpis', 'owner'] as const satisfies readonly ActionField[]).flatMap(
    (field) => columns.get(field) ?? [],
  );
  return values
    .slice(row)
    .some((cells) => !isBlank(cells[name - 1]) && shared.some((column) => isBlank(cells[column - 1])));
}

/** The values of a plan's tab where what stands in cells merged down stands in each row they cover. */
export function unmerged(
  values: Grid<CellValue>,
  { row, columns }: PlanHeader,
  merges: readonly Area[],
): Grid<CellValue> {
  const shared = new Set<number>(SHARED.flatMap((field) => columns.get(field) ?? []));
  const down = merges.filter((merge) => merge.rows > 1 && merge.row > row && shared.has(merge.column));
  if (down.length === 0) return values;
  const filled = values.map((cells) => [...cells]);
  for (const { row: first, column, rows } of down) {
    const value = filled[first - 1]?.[column - 1] ?? '';
    for (let line = first + 1; line < first + rows; line += 1) {
      const cells = filled[line - 1];
      if (cells !== undefined && isBlank(cells[column - 1])) cells[column - 1] = value;
    }
  }
  return filled;
}
