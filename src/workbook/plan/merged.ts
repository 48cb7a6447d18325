import type { ActionField, Told } from '../../domain/plan';
import { type Area, type CellValue, type Grid, isBlank } from '../cells';
import { amountColumns } from './amount-columns';
import type { PlanHeader } from './column-kinds';

/** What belongs to every row it is merged across; a name or an amount belongs to the first alone. */
const SHARED = ['objectives', 'kpis', 'owner', 'rhythm', 'start', 'deadline', 'kind', 'status', 'campaign'] as const;

/** What an action that is merged down several rows may say in each of them: a KPI a row. */
const LISTED = ['objectives', 'kpis', 'owner'] as const satisfies readonly ActionField[];

/** Whether merged cells could change what is read: only then are they asked for. */
export function mayBeMerged(values: Grid<CellValue>, { row, columns }: PlanHeader): boolean {
  const name = columns.get('name') ?? 1;
  const listed = LISTED.flatMap((field) => columns.get(field) ?? []);
  return values
    .slice(row)
    .some((cells) => listed.some((column) => isBlank(cells[column - 1]) !== isBlank(cells[name - 1])));
}

/** Whether an amount could stand for the blank cells beside or below it. */
export function mayMergeAmounts(values: Grid<CellValue>, header: PlanHeader): boolean {
  const columns = amountColumns(header);
  const rows = values.slice(header.row);
  return rows.some((cells, index) =>
    columns.some((column) => {
      const isBlankBeside = columns.includes(column + 1) && isBlank(cells[column] ?? '');
      const below = rows[index + 1];
      const isBlankBelow = below !== undefined && isBlank(below[column - 1] ?? '');
      return !isBlank(cells[column - 1] ?? '') && (isBlankBeside || isBlankBelow);
    }),
  );
}

/** The amounts of actions that are merged across other columns of money, or down other actions. */
export function mergedAmounts(
  values: Grid<CellValue>,
  header: PlanHeader,
  merges: readonly Area[],
  lines: ReadonlySet<number>,
): readonly Told[] {
  const columns = amountColumns(header);
  return merges.flatMap(({ row: line, column, rows, columns: wide }): readonly Told[] => {
    const isAmount = lines.has(line) && columns.includes(column) && !isBlank(values[line - 1]?.[column - 1] ?? '');
    const isAcross = wide > 1 && columns.includes(column + 1);
    const isDown = Array.from({ length: rows - 1 }, (_, index) => line + 1 + index).some((it) => lines.has(it));
    return isAmount && (isAcross || isDown) ? [{ is: 'merged-amount', line, column, cells: rows * wide }] : [];
  });
}

/** What stands in the rows below the first of an action goes to its first, line by line; the lines that say nothing more then. */
function joined(filled: CellValue[][], { row: first, rows }: Area, { columns }: PlanHeader): readonly number[] {
  const covered = filled.slice(first - 1, first - 1 + rows);
  for (const column of LISTED.flatMap((field) => columns.get(field) ?? [])) {
    const said = covered.map((cells) => cells[column - 1] ?? '').filter((value) => !isBlank(value));
    if (!said.every((value) => typeof value === 'string')) continue;
    covered.forEach((cells, index) => {
      cells[column - 1] = index === 0 ? said.join('\n') : '';
    });
  }
  return covered.slice(1).map((_, index) => first + 1 + index);
}

/**
 * The values of a plan's tab where what stands in cells merged down stands in each row they cover; what an action says that is merged
 * down itself stands in its first row.
 */
export function unmerged(values: Grid<CellValue>, header: PlanHeader, merges: readonly Area[]): Grid<CellValue> {
  const { row, columns } = header;
  const shared = new Set<number>(SHARED.flatMap((field) => columns.get(field) ?? []));
  const down = merges.filter((merge) => merge.rows > 1 && merge.row > row);
  if (down.length === 0) return values;
  const filled = values.map((cells) => [...cells]);
  const names = down.filter(({ column }) => column === columns.get('name'));
  const continued = new Set(names.flatMap((merge) => joined(filled, merge, header)));
  for (const { row: first, column, rows } of down.filter((merge) => shared.has(merge.column))) {
    const value = filled[first - 1]?.[column - 1] ?? '';
    for (let line = first + 1; line < first + rows; line += 1) {
      const cells = filled[line - 1];
      if (cells !== undefined && !continued.has(line) && isBlank(cells[column - 1])) cells[column - 1] = value;
    }
  }
  return filled;
}
