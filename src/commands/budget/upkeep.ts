import { addressOf, type Operation } from '../../workbook/cells';
import { clearedCells, helperWrites, readyRows } from '../../workbook/payments';
import type { Port } from '../port';
import { nameFigures, type StandingPayments } from './standing';
import { stepFinder } from './steps';

/** Rows below the last one of the tab, where payments are to stand beyond it: inserted above it, so that the names span them. */
export function roomFor({ read: { tab, lastRow } }: StandingPayments, line: number): readonly Operation[] {
  return line <= lastRow ? [] : [{ do: 'insert-rows', tab, after: lastRow - 1, count: line - lastRow }];
}

/**
 * The rows she has filled with a number and formulas each, and the hidden formulas of all rows as the file stands now: figures may have
 * come since, and countdowns whose steps payments are tied to.
 */
export function renewRows(port: Port, standing: StandingPayments): void {
  const { open, read } = standing;
  const { firstRow, ids, rows, layout } = read;
  const { payments: texts } = port.content(open.language);
  const ready = Math.max(firstRow - 1, ...ids.keys());
  const last = Math.max(ready, ...rows.map(({ line }) => line));
  const inserted = rows.filter(({ line }) => line < ready && !ids.has(line));
  const id = Math.max(0, ...ids.values()) + 1;
  const stepAt = stepFinder(port, standing);
  const steps = new Map(
    read.written.flatMap(({ line, action, tiedTo }) => {
      const cellIn = (column: string): string => addressOf(line, layout.get(column) ?? 1);
      const cells = { action: cellIn('action'), tied: cellIn('tiedTo') };
      return tiedTo.is === 'step' ? [[line, stepAt(action, cells)] as const] : [];
    }),
  );
  port.apply([
    ...nameFigures(port),
    ...inserted.flatMap(({ line }, index) => readyRows(read, texts, line, 1, id + index)),
    ...readyRows(read, texts, ready + 1, last - ready, id + inserted.length),
    ...helperWrites(read, texts.formulas, firstRow, last - firstRow + 1, (line) => steps.get(line)),
    ...clearedCells(read, texts.formulas),
  ]);
}
