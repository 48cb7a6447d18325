import { textOf } from './cells';
import { dayColumnOf } from './dating';
import { isPlan, layoutOf } from './layouts/layouts';
import { numberOfCell } from './numbers';
import { readTable, type TableReading } from './one-table';
import type { ExportAnswers, ExportContext, ExportDoubt, ExportFile, ExportReading, MonthValue } from './reading';
import { type Table, tablesOf } from './table';
import { wideTable } from './wide';

const nothing: ExportReading = {
  tool: null,
  headerLine: null,
  currency: null,
  columns: [],
  values: [],
  read: 0,
  skipped: [],
  doubts: [{ is: 'not-an-export' }],
};

/** So many rows tell whether a table is one of numbers. */
const LOOKED_AT = 50;

/** Whether most of what stands beside the days is numbers. */
function isOfNumbers(table: Table, dayColumn: number): boolean {
  const cells = table.rows
    .slice(0, LOOKED_AT)
    .flatMap((row) => row.cells.filter((cell, column) => column !== dayColumn && textOf(cell) !== ''));
  return cells.length > 0 && cells.filter((cell) => numberOfCell(cell, '.').is === 'number').length > cells.length / 2;
}

/** Whether a table that no tool is known for may be one of figures: dated ones, or several of them. */
function mayBeFigures(table: Table, { columns }: TableReading): boolean {
  if (isPlan(table.names)) return false;
  const had = new Set(columns.flatMap(({ figure }) => figure ?? []));
  const dayColumn = dayColumnOf(table, undefined);
  return had.size > 1 || (dayColumn >= 0 && (had.size > 0 || isOfNumbers(table, dayColumn)));
}

/** The first table that has a figure counts: a file may have visits by day, and again by channel. */
function valuesOf(readings: readonly TableReading[]): readonly MonthValue[] {
  const values: MonthValue[] = [];
  for (const reading of readings) {
    const had = new Set(values.map(({ figure }) => figure));
    values.push(...reading.values.filter(({ figure }) => !had.has(figure)));
  }
  return values;
}

/** What tells of all the tables: that one of them has no dates matters only where none has, and once. */
function doubtsOf(readings: readonly TableReading[]): readonly ExportDoubt[] {
  const anyDays = readings.some(({ hasDays }) => hasDays);
  const isOfDays = ({ is }: ExportDoubt): boolean => is === 'no-dates' || is === 'unreadable-dates';
  const all = readings.flatMap(({ doubts }) => doubts);
  const firstOfDays = anyDays ? undefined : all.find(isOfDays);
  const told = all.filter((doubt) => !isOfDays(doubt) || doubt === firstOfDays);
  const seen = new Set<string>();
  const once = told.filter((doubt) => {
    const key = JSON.stringify(doubt);
    return !seen.has(key) && seen.add(key);
  });
  const noFigures = readings.every(({ columns }) => columns.every(({ figure }) => figure === null));
  // A column that is to be exported by week is a figure.
  const isTold = once.some(({ is }) => is === 'needs-weeks' || is === 'weeks');
  return [...(noFigures && !isTold ? [{ is: 'no-figures' } as const] : []), ...once];
}

/**
 * The monthly figures of a tool's export, by week those of `context.weekly`. Every row below a header is counted in or skipped, with
 * the reason. Nothing is guessed: what may be two things is a doubt, and has no value until she says.
 */
export function readExport(file: ExportFile, context: ExportContext, answers: ExportAnswers): ExportReading {
  const found = tablesOf(file.rows);
  const wide = found.length > 0 ? undefined : wideTable(file, context.year);
  const tables = wide === undefined ? found : [wide.table];
  const isBelowComments = tables[0]?.above.some((line) => line.startsWith('#')) ?? false;
  const all = tables.map((table) => {
    const layout = table.isTurned ? undefined : layoutOf(table.names, isBelowComments);
    const reading = readTable({ table, layout, fileName: file.name, context, answers });
    return { table, layout, reading };
  });
  const [main] = all.filter(({ table, layout, reading }) => layout !== undefined || mayBeFigures(table, reading));
  if (main === undefined) return nothing;
  const readings = all.map(({ reading }) => reading);
  const dated = all.filter(({ reading }) => reading.hasDays);
  const shown = dated.length > 0 ? dated : all;
  const currencies = [...new Set(readings.flatMap((reading) => reading.currencies))];
  return {
    tool: main.layout?.tool ?? null,
    headerLine: (shown[0]?.table.headerLine ?? 0) + 1,
    currency: (currencies.length === 1 ? currencies[0] : undefined) ?? null,
    columns: shown.flatMap(({ reading }) => reading.columns),
    values: valuesOf(readings),
    read: readings.reduce((sum, reading) => sum + reading.read, 0),
    skipped: readings.flatMap(({ skipped }) => skipped).sort((one, other) => one.line - other.line),
    doubts: [...(wide?.doubts ?? []), ...doubtsOf(readings)],
  };
}
