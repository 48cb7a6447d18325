import { isSameName } from '../../domain/names';
import type { ObjectiveField } from '../../domain/plan';
import { area, type CellValue, isBlank, type Operation, text } from '../../workbook/cells';
import { MEASURES, measuresUnder } from '../../workbook/objective';
import { objectiveColumns } from '../../workbook/plan';
import type { Port } from '../port';
import { asRead } from './as-read';
import type { OpenPlan } from './open-plan';
import type { Table } from './tables';

/** The names of the objectives' columns, where rows put after the last one would fall outside them. */
function extendedObjectives(port: Port, table: Table<ObjectiveField>, lastLine: number): readonly Operation[] {
  const place = port.placeOfName('objectives_name');
  if (place === undefined || place.row + place.rows > lastLine) return [];
  const first = table.header.row + 1;
  return objectiveColumns.flatMap(({ field, name }): readonly Operation[] => {
    const column = table.header.columns.get(field);
    return column === undefined
      ? []
      : [{ do: 'name', tab: table.tab, name, area: area(first, column, lastLine - first + 1) }];
  });
}

/** The lines of so many new objectives, below the last one of their tab, and what makes room for them. */
type ObjectiveLines = { readonly line: number; readonly operations: readonly Operation[] };

/** Whether a cell that is to be written holds a formula, whatever it shows. */
function holdsFormulas(
  port: Port,
  { tab, header }: Table<ObjectiveField>,
  {
    line,
    count,
    written,
  }: { readonly line: number; readonly count: number; readonly written: readonly ObjectiveField[] },
): boolean {
  const columns = written.flatMap((field) => header.columns.get(field) ?? []);
  const formulas = port.readFormulas(tab, line, Math.max(...columns), count);
  return formulas.some((row) => columns.some((column) => (row[column - 1] ?? '') !== ''));
}

/**
 * Rows are inserted where something of hers, a formula in a cell to be written among it, or the end comes first; what is hidden behind
 * the objectives is ours.
 */
export function objectiveLines(
  port: Port,
  open: OpenPlan,
  table: Table<ObjectiveField>,
  count: number,
  written: readonly ObjectiveField[],
): ObjectiveLines {
  const { tab, values, header } = table;
  const last = (open.plan.objectives ?? []).reduce((line, objective) => Math.max(line, objective.line), header.row);
  const lastLine = last + count;
  const ours = measuresUnder(values[header.row - 1] ?? []) ?? Number.POSITIVE_INFINITY;
  const isHers = (cell: CellValue, index: number): boolean =>
    !isBlank(cell) && (index + 1 < ours || index + 1 >= ours + MEASURES);
  const tabRows = port.sizeOf(tab)?.rows ?? lastLine;
  const isFree =
    lastLine <= tabRows &&
    !values.slice(last, lastLine).some((row) => row.some(isHers)) &&
    !holdsFormulas(port, table, { line: last + 1, count, written });
  const room: Operation = { do: 'insert-rows', tab, after: last, count };
  const lines = [last, ...Array.from({ length: count }, (_, index) => last + 1 + index)];
  const seen = asRead(
    table,
    lines.filter((line) => line <= tabRows),
  );
  return {
    line: last + 1,
    operations: [seen, ...(isFree ? [] : [room, ...extendedObjectives(port, table, lastLine)])],
  };
}

/** New objectives by their names; those that are there already are no news. */
export function addObjectives(port: Port, open: OpenPlan, names: readonly string[]): readonly Operation[] {
  const table = open.objectives;
  const known = (open.plan.objectives ?? []).map(({ name }) => name);
  const added = names
    .map((name) => name.trim())
    .filter((name) => name !== '' && !known.some((it) => isSameName(it, name)));
  const column = table?.header.columns.get('name');
  if (table === undefined || column === undefined || added.length === 0) return [];
  const { line, operations } = objectiveLines(port, open, table, added.length, ['name']);
  return [...operations, { do: 'write', tab: table.tab, row: line, column, cells: added.map((name) => [text(name)]) }];
}
