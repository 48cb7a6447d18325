import { type Objective, type ObjectiveField, periodOf } from '../../domain/plan';
import { area, isBlank, type Operation, text } from '../../workbook/cells';
import {
  MEASURES,
  type MeasuredTable,
  measureCells,
  measuredFields,
  measuresUnder,
  numbersPaint,
  objectiveChoices,
  READY_ROWS,
  seenCells,
  type Understood,
  usualPeriods,
} from '../../workbook/objective';
import { headsPaint, newObjectiveColumns } from '../../workbook/plan';
import type { OpenPlan, Table } from '../plan';
import type { Port } from '../port';
import { type Followed, kpiNamed } from './followed';

/** What formulas would not understand of an objective by themselves. */
function understoodOf(port: Port, open: OpenPlan, followed: Followed, objective: Objective): Understood {
  const { period, kpi } = objective;
  const usual = usualPeriods(open.words).some((it) => it.toLowerCase() === period.toLowerCase());
  const means = usual || open.plan.year === undefined ? undefined : periodOf(period, open.plan.year, open.reading);
  // Of one that is called so as well: it is still that one when it gets another name in its tab.
  const named = kpiNamed(port, followed, kpi);
  return {
    ...(means === undefined || /^\d+$/.test(period) ? {} : { period: { text: period, ...means } }),
    ...(named === undefined ? {} : { kpi: { text: kpi, first: named.row, last: '' } }),
  };
}

/** Cells one below the other, from a line to another. */
type Run = { readonly first: number; last: number };

/** The lines of a column in which nothing stands, neither of hers nor a formula. */
function blankRuns(
  { values }: Table<ObjectiveField>,
  formulas: readonly (readonly string[])[],
  at: Lines,
): readonly Run[] {
  const runs: Run[] = [];
  for (let line = at.first; line <= at.last; line += 1) {
    const isFilled =
      !isBlank(values[line - 1]?.[at.column - 1]) || (formulas[line - at.first]?.[at.column - 1] ?? '') !== '';
    const run = runs[runs.length - 1];
    if (isFilled) continue;
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs;
}
type Lines = { readonly column: number; readonly first: number; readonly last: number };

/** The columns an objectives tab lacks, to the right of everything in it, and where what is hidden begins. */
function addedColumns(open: OpenPlan, table: Table<ObjectiveField>, tabRows: number) {
  const { tab, header, values } = table;
  const missing = newObjectiveColumns.filter(({ field }) => !header.columns.has(field));
  const after = Math.max(1, ...values.map((row) => row.length));
  const columns = new Map([
    ...header.columns,
    ...missing.map(({ field }, index) => [field, after + 1 + index] as const),
  ]);
  const count = missing.length + MEASURES;
  const measuresAt = after + missing.length + 1;
  const heads = missing.map(({ field }) => text(open.words.objectiveColumns[field]));
  const where = area(header.row, after + 1, 1, missing.length);
  const operations: readonly Operation[] = [
    { do: 'insert-columns', tab, after, count },
    // What is inserted beside a drop-down of hers takes it over.
    { do: 'clear-choices', tab, area: area(1, after + 1, tabRows, count) },
    ...(missing.length === 0
      ? []
      : ([
          { do: 'write', tab, row: header.row, column: after + 1, cells: [heads] },
          { do: 'paint', tab, area: where, paints: headsPaint(missing, header.row, after + 1) },
        ] as const)),
    ...missing.map(
      ({ pixels }, index): Operation => ({ do: 'size-columns', tab, column: after + 1 + index, count: 1, pixels }),
    ),
    { do: 'hide-columns', tab, column: measuresAt, count: MEASURES },
  ];
  return { columns, measuresAt, operations };
}

/** The last line made ready: none in which something of hers stands that is no objective, such as a total. */
function lastReady({ plan }: OpenPlan, { header, values }: Table<ObjectiveField>): number {
  const isHers = (line: number): boolean =>
    [...header.columns.values()].some((column) => !isBlank(values[line - 1]?.[column - 1]));
  let last = Math.max(header.row, ...(plan.objectives ?? []).map(({ line }) => line));
  while (last < header.row + READY_ROWS && !isHers(last + 1)) last += 1;
  return last;
}

type Measuring = {
  readonly port: Port;
  readonly open: OpenPlan;
  readonly followed: Followed;
  readonly table: Table<ObjectiveField>;
  readonly measured: MeasuredTable;
  readonly isNew: boolean;
};

/** The rows with their formulas, as many as are made ready or as she has written. */
function formulasOf({ port, open, followed, table, measured, isNew }: Measuring): readonly Operation[] {
  const { tab, header } = table;
  const objectives = open.plan.objectives ?? [];
  const last = lastReady(open, table);
  const room = Math.max(0, last - (port.sizeOf(tab)?.rows ?? last));
  const understood = new Map(objectives.map((it) => [it.line, understoodOf(port, open, followed, it)] as const));
  const first = header.row + 1;
  const isThere = (column: number): boolean => [...header.columns.values()].includes(column);
  const formulas = port.readFormulas(tab, first, Math.max(...header.columns.values()), last - header.row - room);
  return [
    ...(room > 0 ? [{ do: 'insert-rows', tab, after: last - room, count: room } as const] : []),
    measureCells(measured, last, understood),
    ...measuredFields.flatMap((field): readonly Operation[] => {
      const column = measured.columns.get(field);
      if (column === undefined) return [];
      const runs = isThere(column) ? blankRuns(table, formulas, { column, first, last }) : [{ first, last }];
      return runs.flatMap((run) => seenCells(measured, [field], run.first, run.last));
    }),
    ...(isNew ? numbersPaint(measured, last - header.row) : []),
    ...objectiveChoices(
      measured,
      last - header.row,
      (followed.kpis ?? []).map(({ name }) => name),
    ),
  ];
}

/**
 * The formulas of the objectives, as the file follows KPIs now: what is hidden is written anew, and of what she sees only cells in which
 * nothing stands. A tab without them gets them where she asks for it.
 */
export function measureObjectives(
  port: Port,
  open: OpenPlan,
  followed: Followed,
  isAsked: boolean,
): readonly Operation[] {
  const table = open.objectives;
  if (table === undefined) return [];
  const { tab, header } = table;
  const standing = measuresUnder(table.values[header.row - 1] ?? []);
  if (standing === undefined && !isAsked) return [];
  const { columns, measuresAt, operations } =
    standing === undefined
      ? addedColumns(open, table, port.sizeOf(tab)?.rows ?? table.values.length)
      : { columns: header.columns, measuresAt: standing, operations: [] };
  const { words } = open;
  const measured: MeasuredTable = {
    tab,
    words,
    texts: followed.texts,
    formulas: port.content(open.language).objectives.formulas,
    headerRow: header.row,
    columns,
    measuresAt,
    hasKpis: followed.kpis !== undefined,
  };
  return [...operations, ...formulasOf({ port, open, followed, table, measured, isNew: standing === undefined })];
}
