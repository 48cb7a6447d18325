import type { Mend, Place } from '../../domain/check';
import type { Change } from '../../workbook/cells';
import type { OpenPlan } from '../plan';
import type { Port } from '../port';

type MendOfCells = Extract<Mend, { to: 'status' | 'cells' }>;

export const isOfCells = (mend: Mend): mend is MendOfCells => mend.to === 'status' || mend.to === 'cells';

/** What a mend of several rows writes into each, in the plan's own language. */
export function writesOf(
  { words }: OpenPlan,
  mend: MendOfCells,
): readonly { readonly line: number; readonly text: string }[] {
  return mend.to === 'cells' ? mend.writes : mend.lines.map((line) => ({ line, text: words.statuses[mend.status] }));
}

/** One operation for each text, however many rows get it; a cell that a formula of hers fills is left alone. */
export function cellsChange(port: Port, open: OpenPlan, mend: MendOfCells, at: Place): Change {
  const column = at.on === 'action' ? open.table.header.columns.get(at.field) : undefined;
  if (column === undefined) return [];
  const { tab } = open.table;
  const writes = writesOf(open, mend);
  const lines = writes.map(({ line }) => line);
  const first = Math.min(...lines);
  const formulas = port.readFormulas(tab, first, column, Math.max(...lines) - first + 1);
  const byText = new Map<string, { row: number; column: number }[]>();
  for (const { line, text } of writes) {
    if ((formulas[line - first]?.[column - 1] ?? '') !== '') continue;
    byText.set(text, [...(byText.get(text) ?? []), { row: line, column }]);
  }
  return [...byText].map(([text, places]) => ({ do: 'write-cells', tab, places, cell: { text } }) as const);
}
