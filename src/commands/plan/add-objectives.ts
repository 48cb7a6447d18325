import { isSameName } from '../../domain/names';
import type { ObjectiveField } from '../../domain/plan';
import { area, isBlank, type Operation, text } from '../../workbook/cells';
import { objectiveColumns } from '../../workbook/plan';
import type { Port } from '../port';
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

/** New objectives go below the last one of their tab; rows are inserted where something of hers or the end comes first. */
export function addObjectives(port: Port, open: OpenPlan, names: readonly string[]): readonly Operation[] {
  const table = open.objectives;
  const known = (open.plan.objectives ?? []).map(({ name }) => name);
  const added = names
    .map((name) => name.trim())
    .filter((name) => name !== '' && !known.some((it) => isSameName(it, name)));
  const column = table?.header.columns.get('name');
  if (table === undefined || column === undefined || added.length === 0) return [];
  const { tab, values } = table;
  const last = (open.plan.objectives ?? []).reduce(
    (line, objective) => Math.max(line, objective.line),
    table.header.row,
  );
  const lastLine = last + added.length;
  const isFree =
    lastLine <= (port.sizeOf(tab)?.rows ?? lastLine) &&
    values.slice(last, lastLine).every((row) => row.every((cell) => isBlank(cell)));
  const room: Operation = { do: 'insert-rows', tab, after: last, count: added.length };
  return [
    ...(isFree ? [] : [room, ...extendedObjectives(port, table, lastLine)]),
    { do: 'write', tab, row: last + 1, column, cells: added.map((name) => [text(name)]) },
  ];
}
