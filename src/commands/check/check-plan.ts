import { check } from '../../domain/check';
import { cellAt } from '../../workbook/cells';
import type { CellAddress, CheckInput, CheckReport, Done, NotRead } from '../api';
import { withMoney } from '../budget';
import { type OpenPlan, openPlan, withHolidays, withKpis, yearOf } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { readColumns } from '../read';
import { reported } from './report';

const notRead = (open: OpenPlan): NotRead => ({
  columns: readColumns(open)
    .filter(({ role, why, filled }) => role === null && why !== 'follow-up' && filled > 0)
    .map(({ letter, label }) => ({ letter, label })),
  rows: open.rows.told.map(({ line }) => line),
});

const reportOf = (port: Port, open: OpenPlan): CheckReport => ({
  tab: open.table.tab,
  actions: open.plan.actions.length,
  objectives: (open.plan.objectives ?? []).length,
  problems: check(open.plan).map((problem) => reported(open, problem, port.language())),
  notRead: notRead(open),
});

/** Reads the plan and says everything that is wrong with it. Writes nothing. */
export function checkPlan(
  port: Port,
  { tab, year = null, columns = {} }: CheckInput = { tab: null },
): Result<CheckReport> {
  const opened = openPlan(port, { year, tab, columns, asksMergedAmounts: true });
  if (!opened.ok) return opened;
  const { value: open } = opened;
  return done(reportOf(port, withMoney(port, withKpis(port, withHolidays(port, open, yearOf(port, open, year))))));
}

/** Selects a cell the list speaks of. */
export function goTo(port: Port, { sheet, cell }: CellAddress): Result<Done> {
  const [at, size] = [cellAt(cell), port.sizeOf(sheet)];
  if (at === undefined || size === undefined) return trouble('tab.none', { tab: sheet });
  // Rows that are gone since the list was made take their cells with them.
  if (at.row > size.rows || at.column > size.columns) return trouble('cell.none', { sheet, cell });
  port.apply([{ do: 'show', tab: sheet, ...at }]);
  return done({ message: port.say('cell.shown', { sheet, cell }) });
}
