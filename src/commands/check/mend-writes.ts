import type { Mend, Place } from '../../domain/check';
import { amountOf } from '../../domain/money';
import { sayRhythm } from '../../languages/words/say-rhythm';
import { area, type Cell, type Change, cellAt, type Operation, paint, SHARE_FORMAT } from '../../workbook/cells';
import type { OpenPlan } from '../plan';
import type { Port } from '../port';
import { isOfCells, writesOf } from './mend-cells';
import { addressOfPlace } from './report';

/** What one click writes into a cell, and what goes into its note. */
export type MendWrite = {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly note?: string;
  readonly numberFormat?: string;
};

type MendOfOne = Exclude<Mend, { to: 'locale' | 'status' | 'cells' }>;

function cellOf({ words }: OpenPlan, mend: MendOfOne): Pick<MendWrite, 'cell' | 'note' | 'numberFormat'> {
  switch (mend.to) {
    case 'amount':
      return { cell: amountOf(mend.amount), ...(mend.note === undefined ? {} : { note: mend.note }) };
    case 'share':
      return { cell: mend.share, numberFormat: SHARE_FORMAT };
    case 'day':
      return { cell: { day: mend.day } };
    case 'text':
      return { cell: { text: mend.text } };
    case 'rhythm':
      return { cell: { text: sayRhythm(words.idiom, mend.rhythm) } };
  }
}

/** The cells a mend writes; none for one of the whole file. */
export function writesOfMend(open: OpenPlan, mend: Mend, place: Place): readonly MendWrite[] {
  if (mend.to === 'locale') return [];
  const { sheet: tab, cell: address } = addressOfPlace(open, place);
  const at = cellAt(address);
  if (at === undefined) return [];
  if (!isOfCells(mend)) return [{ tab, ...at, ...cellOf(open, mend) }];
  return writesOf(open, mend).map(({ line, text }) => ({ tab, row: line, column: at.column, cell: { text } }));
}

const columnKey = ({ tab, column }: MendWrite): string => `${tab} ${column}`;
const cellKey = (write: MendWrite): string => `${columnKey(write)} ${write.row}`;

/** Each group in the order its first member came. */
function grouped(writes: readonly MendWrite[], by: (write: MendWrite) => string): readonly (readonly MendWrite[])[] {
  const groups = new Map<string, MendWrite[]>();
  for (const write of writes) {
    const group = groups.get(by(write));
    if (group === undefined) groups.set(by(write), [write]);
    else group.push(write);
  }
  return [...groups.values()];
}

const span = (writes: readonly MendWrite[]): { readonly first: number; readonly rows: number } => {
  const rows = writes.map(({ row }) => row);
  const first = Math.min(...rows);
  return { first, rows: Math.max(...rows) - first + 1 };
};

/** Those whose cell no formula of hers fills, which is mended in the formula, by her; each cell once. */
export function writable(port: Port, writes: readonly MendWrite[]): readonly MendWrite[] {
  return grouped(writes, ({ tab }) => tab).flatMap((ofTab): readonly MendWrite[] => {
    const { first, rows } = span(ofTab);
    const columns = Math.max(...ofTab.map(({ column }) => column));
    const formulas = port.readFormulas(ofTab[0]?.tab ?? '', first, columns, rows);
    const plain = ofTab.filter(({ row, column }) => (formulas[row - first]?.[column - 1] ?? '') === '');
    return grouped(plain, cellKey).flatMap(([once]) => once ?? []);
  });
}

/** Cells that stand below each other. */
function runsOf(writes: readonly MendWrite[]): readonly (readonly MendWrite[])[] {
  const runs: MendWrite[][] = [];
  for (const write of [...writes].sort((one, other) => one.row - other.row)) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.row === write.row - 1) run.push(write);
    else runs.push([write]);
  }
  return runs;
}

const placeOf = ({ row, column }: MendWrite) => ({ row, column });

/** What one operation writes. */
type Content = { readonly operation: Operation; readonly writes: readonly MendWrite[] };

/** A column in as few operations as there are runs of cells, or values. Only cells that are mended are written. */
function contentsOf(ofColumn: readonly MendWrite[]): readonly Content[] {
  const [runs, values] = [runsOf(ofColumn), grouped(ofColumn, ({ cell }) => JSON.stringify(cell))];
  const isByValue = values.length < runs.length;
  return (isByValue ? values : runs).flatMap((writes): readonly Content[] => {
    const [one] = writes;
    if (one === undefined) return [];
    const { tab, cell } = one;
    const operation: Operation = isByValue
      ? { do: 'write-cells', tab, places: writes.map(placeOf), cell }
      : { do: 'write', tab, ...placeOf(one), cells: writes.map((write) => [write.cell]) };
    return [{ operation, writes }];
  });
}

function looksOf(writes: readonly MendWrite[]): readonly Operation[] {
  const [one] = writes;
  if (one === undefined) return [];
  const { tab, column } = one;
  const isDay = ({ cell }: MendWrite): boolean => typeof cell === 'object' && cell !== null && 'day' in cell;
  const [days, noted] = [writes.filter(isDay), writes.filter(({ note }) => note !== undefined)];
  const shares = writes.flatMap(({ row, numberFormat }): readonly Operation[] => {
    const where = area(row, column);
    return numberFormat === undefined
      ? []
      : [{ do: 'paint', tab, area: where, paints: [paint(where, { numberFormat })] }];
  });
  return [...notesOf(noted, tab, column), ...daysOf(days, tab, column), ...shares];
}

function notesOf(noted: readonly MendWrite[], tab: string, column: number): readonly Operation[] {
  const [one, another] = noted;
  if (one?.note === undefined) return [];
  if (another === undefined) return [{ do: 'add-note', tab, row: one.row, column, note: one.note }];
  const { first, rows } = span(noted);
  const noteAt = new Map(noted.map(({ row, note = '' }) => [row, note]));
  const notes = Array.from({ length: rows }, (_, down) => [noteAt.get(first + down) ?? '']);
  return [{ do: 'add-notes', tab, row: first, column, notes }];
}

function daysOf(days: readonly MendWrite[], tab: string, column: number): readonly Operation[] {
  const [one, another] = days;
  if (one === undefined) return [];
  if (another === undefined) return [{ do: 'format-days', tab, row: one.row, columns: [column] }];
  const { first, rows } = span(days);
  const mended = new Set(days.map(({ row }) => row - first));
  const skip = Array.from({ length: rows }, (_, index) => index).filter((index) => !mended.has(index));
  return [{ do: 'format-days', tab, row: first, rows, columns: [column], skip }];
}

/**
 * Google takes no two values into two cells that do not touch in one call: what is beyond so many writes stays for another click,
 * and is still told.
 */
const MOST_WRITES = 100;

/** Contents first: a look that is refused leaves nothing half-written. */
export function changeOf(writes: readonly MendWrite[]): Change {
  const contents = grouped(writes, columnKey).flatMap(contentsOf).slice(0, MOST_WRITES);
  const written = contents.flatMap((content) => content.writes);
  return [...contents.map(({ operation }) => operation), ...grouped(written, columnKey).flatMap(looksOf)];
}
