import { figureOf } from '../kpi';
import { textOf } from './cells';
import type { ReadColumn } from './columns';
import type { DatedRow } from './dated-row';
import type { ReadNumber } from './marks';
import type { ExportCell } from './reading';

/** "12 %" says itself what it is. */
export const isSigned = (cell: ExportCell | undefined): boolean => textOf(cell).endsWith('%');

/** The columns of shares in which 12 stands for 12 %: some of their bare numbers are more than a whole. In the others 0.12 does. */
export function inHundredths(
  dated: readonly DatedRow[],
  columns: readonly ReadColumn[],
  readNumber: ReadNumber,
): ReadonlySet<number> {
  const shares = columns.filter(({ figure }) => figureOf(figure).unit === 'percent').map(({ column }) => column);
  const isLarge = ({ row }: DatedRow, column: number): boolean => {
    const read = readNumber(row.cells[column], column);
    return read.is === 'number' && Math.abs(read.value) > 1 && !isSigned(row.cells[column]);
  };
  return new Set(shares.filter((column) => dated.some((row) => isLarge(row, column))));
}
