import type { FileReading } from '../../domain/file-reading';
import { budgetFields, type Told } from '../../domain/plan';
import { type Area, type CellValue, type Grid, isBlank } from '../cells';
import type { PlanHeader } from './column-kinds';
import { isErrorText } from './error-text';
import { mergedAmounts } from './merged';
import { readMoneyCell } from './read-cell';
import type { PlanRows } from './rows';

function errorCells(values: Grid<CellValue>, header: PlanHeader, rows: PlanRows): readonly Told[] {
  const fieldAt = new Map([...header.columns].map(([field, column]) => [column, field]));
  const ofActions = new Set(rows.rows.map(({ line }) => line));
  return values.slice(header.row).flatMap((cells, index) =>
    cells.flatMap((value, place): readonly Told[] => {
      if (!isErrorText(value)) return [];
      const [line, column] = [header.row + 1 + index, place + 1];
      const field = ofActions.has(line) ? (fieldAt.get(column) ?? null) : null;
      return [{ is: 'error-cell', line, column, field, text: value.trim() }];
    }),
  );
}

const kindOfName = (value: CellValue): 'number' | 'day' | 'boolean' | undefined =>
  typeof value === 'number'
    ? 'number'
    : typeof value === 'boolean'
      ? 'boolean'
      : typeof value === 'object'
        ? 'day'
        : undefined;

const oddNames = ({ columns }: PlanHeader, { rows }: PlanRows): readonly Told[] =>
  rows.flatMap(({ line, row }): readonly Told[] => {
    const what = kindOfName(row('name'));
    return what === undefined ? [] : [{ is: 'odd-name', line, column: columns.get('name') ?? 1, what }];
  });

/** Only what matters to the plan: a budget that belongs to no quarter, amounts in thousands. */
const columnsTold = ({ row, read = [] }: PlanHeader): readonly Told[] =>
  read.flatMap((it): readonly Told[] => [
    ...(it.role === 'budget' ? [{ is: 'one-budget', line: row, column: it.column, label: it.label } as const] : []),
    ...(it.role !== null && it.factor !== undefined
      ? [{ is: 'thousands', line: row, column: it.column, label: it.label } as const]
      : []),
  ]);

/**
 * What stands for the whole budget of an action and is no amount. Where it is spread over quarters beside it, these show it; it is told here
 * where they are blank.
 */
function noAmounts(
  header: PlanHeader,
  { rows }: PlanRows,
  values: Grid<CellValue>,
  reading: FileReading,
): readonly Told[] {
  const spread = header.read?.find((it) => it.role === null && it.why === 'spread')?.column;
  const column = header.budget ?? spread;
  if (column === undefined) return [];
  return rows.flatMap(({ line, row }): readonly Told[] => {
    const amount = readMoneyCell(values[line - 1]?.[column - 1] ?? '', reading);
    const isShown = column === spread && budgetFields.some((field) => !isBlank(row(field)));
    return amount.is !== 'unread' || isShown ? [] : [{ is: 'no-amount', line, column, text: amount.text }];
  });
}

/** What of a plan's tab is told and the check speaks of. A note, or a header that is repeated, is no news. */
export const toldOf = (
  values: Grid<CellValue>,
  header: PlanHeader,
  rows: PlanRows,
  reading: FileReading,
  merges: readonly Area[],
): readonly Told[] => [
  ...columnsTold(header),
  ...noAmounts(header, rows, values, reading),
  ...mergedAmounts(values, header, merges, new Set(rows.rows.map(({ line }) => line))),
  ...errorCells(values, header, rows),
  ...oddNames(header, rows),
  ...rows.told.flatMap(({ line, column, text, why, isDoubtful }): readonly Told[] =>
    !isDoubtful || why === 'note' || why === 'repeated-header'
      ? []
      : [why === 'other-table' ? { is: why, line, column, text } : { is: 'row', line, column, text, why }],
  ),
  ...rows.totals.flatMap(({ line, text, by }): readonly Told[] =>
    by === 'words-only' ? [{ is: 'total-differs', line, column: header.columns.get('name') ?? 1, text }] : [],
  ),
];
