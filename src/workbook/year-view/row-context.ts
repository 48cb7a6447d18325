import { isSeveralAWeek, type Rhythm } from '../../domain/rhythm';
import { workingDaysOf } from '../../domain/template';
import { groupFields, type Unit } from '../../domain/year-view';
import { isPattern } from '../cells';
import { FIRST_BODY_ROW, roomFor, type YearViewColumns, yearViewColumns } from './columns';
import { occurrenceCount } from './occurrences';
import type { RowContext, Twin } from './row';
import type { BodyRow } from './rows';
import type { YearViewSource } from './source';
import { twinRows } from './twins';

/** All that the rows of a body are written from. */
export type BodyView = {
  readonly columns: YearViewColumns;
  readonly source: YearViewSource;
  readonly twins: ReadonlyMap<number, Twin>;
  readonly lastRow: number;
  readonly hasPatterns: boolean;
};

/** A body with what its rows know of each other. */
export const bodyView = (
  rows: readonly BodyRow[],
  source: YearViewSource,
  columns: YearViewColumns,
  lastRow: number,
): BodyView => ({
  columns,
  source,
  twins: twinRows(rows, source),
  lastRow,
  hasPatterns: rows.some((row) => row.is === 'action' && isPattern(row.action.name)),
});

/** Whether each time of what comes back shows its preparation; that of a one-off is shown anyway. */
const isShownPrepared = (kind: Rhythm): boolean =>
  kind.is === 'continuous' || (kind.is !== 'one-off' && !isSeveralAWeek(kind));

/** What the formulas of an action's row are written from. */
export function contextOf(row: Extract<BodyRow, { is: 'action' }>, index: number, view: BodyView): RowContext {
  const { columns, source, twins, lastRow, hasPatterns } = view;
  const { words, plan } = source;
  const twin = twins.get(index);
  const nameCell = twin === undefined ? source.nameCell?.(row.action.line) : undefined;
  return {
    row: FIRST_BODY_ROW + index,
    lastRow,
    kind: row.kind,
    columns,
    words,
    fields: plan.fields,
    groupField: groupFields[source.grouping],
    isPattern: isPattern(row.action.name),
    hasPatterns,
    patternKinds: plan.leadTimes.map(({ kind }) => kind).filter(isPattern),
    isPrepared: isShownPrepared(row.kind) && workingDaysOf(row.action.kind, plan.leadTimes) > 0,
    ...(twin === undefined ? {} : { twin }),
    ...(nameCell === undefined ? {} : { nameCell }),
  };
}

/** Room for the occurrences of the row that has most of them. */
export function columnsFor(rows: readonly BodyRow[], periods: number, unit: Unit, before = 0): YearViewColumns {
  const columns = yearViewColumns(periods, unit);
  const needed = rows.map((row) =>
    row.is === 'action' && row.kind.is === 'monthly' ? occurrenceCount({ columns }, row.kind) : 0,
  );
  return yearViewColumns(periods, unit, roomFor(Math.max(0, ...needed)), before);
}
