import { columnLetters } from '../../formula';
import { isBlank } from '../../workbook/cells';
import type { ReadColumn } from '../api';
import type { OpenPlan } from '../plan';

/** In how many rows below the header something stands, by column. */
function filledRows({ values, header }: OpenPlan['table']): readonly number[] {
  const counts: number[] = [];
  for (const cells of values.slice(header.row))
    cells.forEach((cell, index) => {
      counts[index] = (counts[index] ?? 0) + (isBlank(cell) ? 0 : 1);
    });
  return Array.from(counts, (count) => count ?? 0);
}

/** Every column with a heading or with something in it, from the left. */
export function readColumns({ table }: OpenPlan): readonly ReadColumn[] {
  const filled = filledRows(table);
  const read = new Map((table.header.read ?? []).map((column) => [column.column, column]));
  const last = Math.max(filled.length, ...read.keys());
  return Array.from({ length: last }, (_, index) => index + 1).flatMap((column): readonly ReadColumn[] => {
    const found = read.get(column);
    const rows = filled[column - 1] ?? 0;
    if (found === undefined && rows === 0) return [];
    const about = {
      letter: columnLetters(column),
      label: found?.label ?? '',
      filled: rows,
      factor: found?.factor ?? null,
    };
    if (found === undefined) return [{ ...about, role: null, month: null, sure: null, mayBe: [], why: 'unknown' }];
    if (found.role !== null)
      return [{ ...about, role: found.role, month: found.month ?? null, sure: found.sure, mayBe: [], why: null }];
    const sure = found.why === 'asked' ? ('asked' as const) : null;
    return [{ ...about, role: null, month: null, sure, mayBe: found.mayBe, why: found.why }];
  });
}
