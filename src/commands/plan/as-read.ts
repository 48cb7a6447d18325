import type { Operation } from '../../workbook/cells';
import type { Table } from './tables';

/**
 * That lines of a table, and its headers, still hold what was read of them, in the columns that it knows by their headers. A colleague may
 * type, sort, insert or delete between our reading and our writing, which no lock keeps her from.
 */
export function asRead({ tab, header, values }: Table<string>, lines: readonly number[]): Operation {
  const columns = [...new Set(header.columns.values())];
  const valueAt = (row: number, column: number) => ({ row, column, value: values[row - 1]?.[column - 1] ?? '' });
  const rows = [...new Set([header.row, ...lines])];
  return { do: 'expect', tab, cells: rows.flatMap((row) => columns.map((column) => valueAt(row, column))) };
}
