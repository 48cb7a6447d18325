import { budgetFields } from '../../domain/plan';
import { dateOf } from '../../domain/time';
import { addressOf, isBlank } from '../../workbook/cells';
import { findPlanHeader } from '../../workbook/plan';
import { addedColumns, type ReadInput, type ReadReport, type ReadRow, type ReadTab } from '../api';
import { currencyOf, type OpenPlan, openPlan, withHolidays, yearOf } from '../plan';
import { done, type Port, type Result } from '../port';
import { readAction } from './read-action';
import { readColumns } from './read-columns';

const rowAt = (
  tab: string,
  row: { readonly line: number; readonly text: string; readonly column?: number },
): ReadRow => ({
  tab,
  line: row.line,
  cell: addressOf(row.line, row.column ?? 1),
  text: row.text,
});

/** Rows above the header: a text that stands alone is a title, anything else is told. */
function above({ table: { tab, header, values } }: OpenPlan): Pick<ReadReport, 'titles' | 'told'> {
  const first = header.firstRow ?? header.row;
  const rows = values.slice(0, first - 1).flatMap((cells, index) => {
    const column = cells.findIndex((cell) => !isBlank(cell)) + 1;
    if (column === 0) return [];
    const isTitle = cells.filter((cell) => !isBlank(cell)).length === 1;
    const cell = cells[column - 1] ?? '';
    const text = typeof cell === 'string' ? cell.trim() : '';
    return [{ isTitle, row: rowAt(tab, { line: index + 1, column, text }) }];
  });
  return {
    titles: rows.filter(({ isTitle }) => isTitle).map(({ row }) => row),
    told: rows.filter(({ isTitle }) => !isTitle).map(({ row }) => ({ ...row, why: 'above-header' })),
  };
}

/** The tabs that are not read; of a file that is set up, every tab but those the settings point at. */
function otherTabs(port: Port, open: OpenPlan): readonly ReadTab[] {
  if (open.settings === undefined) return open.others;
  const read = [open.table.tab, open.objectives?.tab];
  const anchored = [...open.settings.anchors.values()].flatMap((anchor) => (anchor === 'lost' ? [] : [anchor.tab]));
  const ours = new Set([...anchored, port.placeOfName('settings')?.tab]);
  return port
    .tabNames()
    .filter((tab) => !read.includes(tab))
    .map((tab) => {
      if (ours.has(tab)) return { tab, why: 'ours' };
      const isPlan = findPlanHeader(port.readTab(tab)?.values ?? [], open.reading) !== undefined;
      return { tab, why: isPlan ? 'not-set-up' : 'no-plan' };
    });
}

/** The columns a plan could still have to its right. */
const lackingIn = ({ columns }: OpenPlan['table']['header']): ReadReport['lacking'] =>
  addedColumns.filter((added) =>
    added === 'quarters' ? budgetFields.every((field) => !columns.has(field)) : !columns.has(added),
  );

type OneTab = Omit<ReadReport, 'otherTabs' | 'alsoPlans' | 'counts'>;

/** What is read of one tab. */
function readTab(port: Port, open: OpenPlan, asked: number | null): OneTab {
  const { table, rows, plan } = open;
  const { tab, header } = table;
  const year = yearOf(port, open, asked);
  const over = above(open);
  const dated = withHolidays(port, open, year);
  const rowOf = new Map(rows.rows.map(({ line, row }) => [line, row]));
  const first = header.firstRow ?? header.row;
  return {
    tab,
    isSetUp: open.settings !== undefined,
    lacking: lackingIn(header),
    year: dateOf(year.first).year,
    currency: currencyOf(open),
    headerRows: Array.from({ length: header.row - first + 1 }, (_, index) => first + index),
    columns: readColumns(open),
    titles: [...over.titles, ...rows.titles.map((row) => rowAt(tab, row))],
    totals: rows.totals.map((row) => rowAt(tab, row)),
    told: [...over.told, ...rows.told.map((row) => ({ ...rowAt(tab, row), why: row.why }))],
    actions: plan.actions.map((action) => readAction(dated, action, year, rowOf.get(action.line))),
  };
}

const counted = ({ actions, titles, totals, told }: OneTab): ReadReport['counts'] => ({
  rows: actions.length + titles.length + totals.length + told.length,
  actions: actions.length,
  titles: titles.length,
  totals: totals.length,
  told: told.length,
});

/** Two tabs read as one: each row keeps its tab. */
const together = (one: OneTab, other: OneTab): OneTab => ({
  ...one,
  titles: [...one.titles, ...other.titles],
  totals: [...one.totals, ...other.totals],
  told: [...one.told, ...other.told],
  actions: [...one.actions, ...other.actions],
});

/** Reads the plan and says everything that was understood of it, and everything that was not. Writes nothing. */
export function readPlan(port: Port, input: ReadInput): Result<ReadReport> {
  const { year, tab, all = false, columns = {}, byHand = false } = input;
  const opened = openPlan(port, { year, tab, columns, isByHand: byHand });
  if (!opened.ok) return opened;
  const { value: open } = opened;
  const also = open.plan.otherPlans ?? [];
  const others = all ? also : [];
  let read = readTab(port, open, year);
  for (const other of others) {
    const next = openPlan(port, { year, tab: other });
    if (!next.ok) return next;
    read = together(read, readTab(port, next.value, year));
  }
  return done({
    ...read,
    otherTabs: otherTabs(port, open).filter((it) => !others.includes(it.tab)),
    alsoPlans: all ? [] : also,
    counts: counted(read),
  });
}
