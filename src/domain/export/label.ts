import { foldName } from '../names';
import { textOf } from './cells';
import { numberOfCell } from './numbers';
import { onceForEach } from './once';
import type { ExportCell } from './reading';
import type { Row } from './table';

/** Reads the words of rows, folded, but for those of some columns. */
export function labelReader(isLeft: (column: number) => boolean): (row: Row) => readonly string[] {
  const wordIn = onceForEach((cell: ExportCell) =>
    numberOfCell(cell, '.').is === 'unread' ? foldName(textOf(cell)) : undefined,
  );
  return ({ cells }) => cells.flatMap((cell, column) => (isLeft(column) ? [] : (wordIn(cell) ?? [])));
}
