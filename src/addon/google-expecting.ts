import { FileMoved } from '../commands/port';
import { type Area, areaAround, type CellValue, type Change, type Grid, type Operation } from '../workbook/cells';

type Expecting = Extract<Operation, { do: 'expect' }>;
export type ReadArea = (tab: string, area: Area) => Grid<CellValue>;

const isSame = (one: CellValue | undefined, other: CellValue): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.day === other.day : one === other;

/** Throws where a cell no longer holds what was read of it: one look for each tab, however many cells of it are meant. */
function look({ tab, cells }: Expecting, read: ReadArea): void {
  if (cells.length === 0) return;
  const area = areaAround(cells);
  const now = read(tab, area);
  if (!cells.every(({ row, column, value }) => isSame(now[row - area.row]?.[column - area.column], value)))
    throw new FileMoved(`${tab} is not as it was read.`);
}

/** Throws FileMoved where anything is not as the change expects it. */
export function checkExpected(change: Change, read: ReadArea): void {
  for (const operation of change) if (operation.do === 'expect') look(operation, read);
}

/** What of a change is to be carried out. */
export const withoutExpectations = (change: Change): readonly Exclude<Operation, Expecting>[] =>
  change.filter((operation): operation is Exclude<Operation, Expecting> => operation.do !== 'expect');
