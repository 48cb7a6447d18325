import { isSameName } from '../../domain/names';
import { type ActionField, actionFields } from '../../domain/plan';
import { type Cell, neighbours, type Operation } from '../../workbook/cells';
import { type OpenPlan, toFreeCells } from '../plan';
import type { Port } from '../port';

/** What an action writes, by field; what is left out is left as it is. */
export type RowCells = Readonly<Partial<Record<ActionField, Cell>>>;

const isDay = (cell: Cell | undefined): boolean => cell !== null && typeof cell === 'object' && 'day' in cell;

/**
 * One write for each run of neighbouring columns, for all the rows from `line` on together; columns the plan does not have are left
 * out, and so are those in which no row has anything to say.
 */
export function rowWrites(open: OpenPlan, line: number, rows: readonly RowCells[]): readonly Operation[] {
  const { tab, header } = open.table;
  const fieldAt = new Map(
    actionFields.flatMap((field): readonly (readonly [number, ActionField])[] => {
      const column = header.columns.get(field);
      return column === undefined || rows.every((cells) => cells[field] === undefined) ? [] : [[column, field]];
    }),
  );
  const cellIn = (cells: RowCells, column: number): Cell | undefined => {
    const field = fieldAt.get(column);
    return field === undefined ? undefined : cells[field];
  };
  const days = [...fieldAt.keys()].filter((column) => rows.some((cells) => isDay(cellIn(cells, column))));
  const many = rows.length === 1 ? {} : { rows: rows.length };
  return [
    ...neighbours([...fieldAt.keys()]).map(
      (run): Operation => ({
        do: 'write',
        tab,
        row: line,
        column: run[0],
        cells: rows.map((cells) => run.map((column) => cellIn(cells, column) ?? null)),
      }),
    ),
    ...(days.length === 0 ? [] : [{ do: 'format-days', tab, row: line, ...many, columns: days } as const]),
  ];
}

/** New owners join the list of the settings, so that the drop-down knows their names from then on. */
export function addOwners(port: Port, open: OpenPlan, typed: readonly string[]): readonly Operation[] {
  const owners = open.settings?.owners;
  const isNew = (owner: string): boolean =>
    owner !== '' && !/[\n;,]/.test(owner) && owners?.some((it) => isSameName(it, owner)) === false;
  const names = typed.map((owner) => owner.trim()).filter(isNew);
  const added = names.filter((owner, index) => names.findIndex((it) => isSameName(it, owner)) === index);
  return toFreeCells(port, 'settings_owners', added);
}
