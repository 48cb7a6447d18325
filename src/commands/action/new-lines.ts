import { actionFields } from '../../domain/plan';
import { isBlank, type Operation } from '../../workbook/cells';
import { asRead, lastNamedLine, nameColumns, type OpenPlan } from '../plan';
import type { Port } from '../port';
import type { RowCells } from './row-writes';

/** Where new actions go: the line of the first, and what makes room for them. */
type NewLines = { readonly line: number; readonly operations: readonly Operation[] };

/** The first line below the last action that, like those it needs after it, is wholly blank. */
function blankLine(open: OpenPlan, count: number): number {
  const { values, header } = open.table;
  const last = open.rows.rows[open.rows.rows.length - 1]?.line ?? header.row;
  const isFree = (line: number): boolean => (values[line - 1] ?? []).every((cell) => isBlank(cell));
  let line = last + 1;
  for (let free = 0; free < count && line + free <= values.length; ) {
    if (isFree(line + free)) free += 1;
    else [line, free] = [line + free + 1, 0];
  }
  return line;
}

/**
 * The first wholly blank lines below the last action; lines are inserted where a TOTAL or the end of the tab comes first, or where
 * they are asked to be, for blank lines that are not hers to fill.
 */
function newLines(port: Port, open: OpenPlan, count: number, which: 'blank' | 'inserted' = 'blank'): NewLines {
  const { tab, header } = open.table;
  const last = open.rows.rows[open.rows.rows.length - 1]?.line ?? header.row;
  const limit = open.rows.totalLine ?? Number.POSITIVE_INFINITY;
  const blank = blankLine(open, count);
  const tabRows = port.sizeOf(tab)?.rows ?? blank;
  const isBeforeLimit = which === 'blank' && blank + count <= limit;
  const line = isBeforeLimit ? blank : last + 1;
  const missing = isBeforeLimit ? Math.max(0, line + count - 1 - tabRows) : count;
  const after = isBeforeLimit ? tabRows : last;
  const place = open.settings === undefined ? undefined : port.placeOfName('plan_action');
  const named = place === undefined ? undefined : place.row + place.rows - 1;
  const lastLine = line + count - 1;
  const wanted = lastNamedLine(open, Math.max(tabRows, lastLine)) + (open.rows.totalLine !== undefined ? missing : 0);
  return {
    line,
    operations: [
      asRead(
        open.table,
        [last, ...Array.from({ length: count }, (_, index) => line + index)].filter((it) => it <= tabRows),
      ),
      ...(missing > 0 ? [{ do: 'insert-rows', tab, after, count: missing } as const] : []),
      ...(named !== undefined && named < lastLine ? nameColumns(open, wanted) : []),
    ],
  };
}

/** Blank lines in which no cell to be written holds a formula of hers; else lines of their own below the last action. */
export function linesFor(port: Port, open: OpenPlan, rows: readonly RowCells[]): NewLines {
  const { tab, header } = open.table;
  const found = newLines(port, open, rows.length);
  if (found.operations.some((operation) => operation.do === 'insert-rows')) return found;
  const formulas = port.readFormulas(tab, found.line, Math.max(...header.columns.values()), rows.length);
  const isHers = actionFields.some((field) => {
    const column = header.columns.get(field);
    const isWritten = column !== undefined && rows.some((cells) => cells[field] !== undefined);
    return isWritten && formulas.some((line) => (line[column - 1] ?? '') !== '');
  });
  return isHers ? newLines(port, open, rows.length, 'inserted') : found;
}
