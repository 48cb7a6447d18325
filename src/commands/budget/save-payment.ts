import { isInOther } from '../../domain/money';
import { isSameName } from '../../domain/names';
import { addressOf, type Cell, type Operation, plainText } from '../../workbook/cells';
import { columnWrites, type TypedColumn, typedColumns } from '../../workbook/payments';
import type { LoadedPayment, PaymentFields, PaymentsReport, SavePayment } from '../api';
import { done, type Port, type Result, trouble } from '../port';
import { paymentCell } from './payment-cells';
import { paymentsIn } from './payment-context';
import { fieldsOfRow } from './payment-fields';
import { reportOf } from './report';
import { type StandingPayments, standingPayments, withPayments } from './standing';
import { renewRows, roomFor } from './upkeep';

/** A payment that is to be written: in the row that was loaded, or in a free one below all that she has filled. */
type Written = { readonly line: number; readonly isNew: boolean; readonly cells: ReadonlyMap<TypedColumn, Cell> };

/** What is typed of a payment as cells, or what of it is not understood; `loaded` where a row is changed. */
function cellsOf(
  port: Port,
  { read, open }: StandingPayments,
  fields: PaymentFields,
  loaded: LoadedPayment | undefined,
): Result<Written['cells']> {
  const before = plainText(read.rows.find((row) => row.at('id') === loaded?.id)?.at('currency') ?? '');
  const currency = (fields.currency ?? before).trim() || (open.plan.currency ?? '');
  const cells = new Map<TypedColumn, Cell>();
  for (const column of typedColumns) {
    const typed = fields[column];
    const cell = typed === undefined ? undefined : paymentCell(column, typed.trim(), read, open, currency);
    if (cell !== undefined) cells.set(column, cell);
    else if (typed !== undefined) {
      const { columns } = port.content(open.language).payments;
      const isAmount = column === 'amount' || column === 'actual';
      return isAmount && isInOther(typed, currency)
        ? trouble('payment.other-currency', { said: typed, currency })
        : trouble('payment.unread', { said: typed, column: columns[column] });
    }
  }
  return done(cells);
}

/** The row of a loaded payment, wherever a sort has moved it, as long as it still says what was read. */
function lineOf(
  port: Port,
  { read, open }: StandingPayments,
  { id, line, was }: LoadedPayment,
  action: string,
): Result<number> {
  const same = read.rows.filter((row) => row.at('id') === id);
  const found = same.find((row) => row.line === line) ?? same[0];
  if (found === undefined) return trouble('row.gone', { action });
  const now = fieldsOfRow(found, read, open);
  const changed = typedColumns.filter((column) => was !== undefined && (was[column] ?? '') !== (now[column] ?? ''));
  const { columns } = port.content(open.language).payments;
  return changed.length === 0
    ? done(found.line)
    : trouble('row.changed', { action, columns: changed.map((column) => columns[column]) });
}

function toWrite(
  port: Port,
  standing: StandingPayments,
  { action, payments }: SavePayment,
): Result<readonly Written[]> {
  const { rows, firstRow } = standing.read;
  let free = Math.max(firstRow - 1, ...rows.map(({ line }) => line));
  const written: Written[] = [];
  for (const { loaded, fields } of payments) {
    const cells = cellsOf(port, standing, loaded === undefined ? { action, ...fields } : fields, loaded);
    if (!cells.ok) return cells;
    if (loaded === undefined) free += 1;
    const line = loaded === undefined ? done(free) : lineOf(port, standing, loaded, action);
    if (!line.ok) return line;
    written.push({ line: line.value, isNew: loaded === undefined, cells: cells.value });
  }
  return done(written);
}

/** The cells that would be written over a formula of hers. */
function hersAmong(port: Port, { read }: StandingPayments, changed: readonly Written[]): readonly string[] {
  const { tab, layout } = read;
  const lines = changed.map(({ line }) => line);
  if (lines.length === 0) return [];
  const first = Math.min(...lines);
  const formulas = port.readFormulas(tab, first, Math.max(...layout.values()), Math.max(...lines) - first + 1);
  return changed.flatMap(({ line, cells }) =>
    [...cells.keys()].flatMap((key) => {
      const column = layout.get(key) ?? 0;
      return (formulas[line - first]?.[column - 1] ?? '') === '' ? [] : [addressOf(line, column)];
    }),
  );
}

/** Rows below each other are written together; of one that stands only the cells that are said. */
function writes({ read }: StandingPayments, written: readonly Written[]): readonly Operation[] {
  const { tab, layout } = read;
  const added = written.filter(({ isNew }) => isNew);
  const changed = written.filter(({ isNew }) => !isNew);
  return [
    ...columnWrites(read, typedColumns, added[0]?.line ?? 1, added.length, (key, line) => {
      const column = typedColumns.find((it) => it === key);
      return (column && added.find((it) => it.line === line)?.cells.get(column)) ?? null;
    }),
    ...changed.flatMap(({ line, cells }) =>
      [...cells].flatMap(([key, cell]): readonly Operation[] => {
        const column = layout.get(key);
        return column === undefined ? [] : [{ do: 'write', tab, row: line, column, cells: [[cell]] }];
      }),
    ),
  ];
}

/** That the rows to be written hold what was read of them: new ones nothing. Those below the end of the tab are yet to be made. */
function asRead({ read }: StandingPayments, written: readonly Written[]): Operation {
  const { tab, layout, rows, lastRow } = read;
  const cells = written
    .filter(({ line }) => line <= lastRow)
    .flatMap(({ line }) => {
      const row = rows.find((it) => it.line === line);
      return typedColumns.flatMap((key) => {
        const column = layout.get(key);
        return column === undefined ? [] : [{ row: line, column, value: row?.at(key) ?? '' }];
      });
    });
  return { do: 'expect', tab, cells };
}

/** Adds payments of an action, or changes the cells that are said of those that were loaded. */
export function savePayment(port: Port, input: SavePayment): Result<PaymentsReport> {
  if (input.action === '') return trouble('payment.no-action', {});
  const ready = withPayments(port);
  if (!ready.ok) return ready;
  const { open, read } = ready.value;
  const known = (wanted: string): string | undefined =>
    open.plan.actions.find(({ name }) => isSameName(name, wanted))?.name;
  const wanted = input.payments.flatMap(({ loaded, fields }) =>
    loaded === undefined ? [input.action] : (fields.action ?? []),
  );
  const unknown = wanted.find((it) => known(it) === undefined);
  if (unknown !== undefined) return trouble('payment.no-such-action', { action: unknown, tab: open.table.tab });
  const action = known(input.action) ?? input.action;
  const written = toWrite(port, ready.value, { ...input, action });
  if (!written.ok) return written;
  const changed = written.value.filter(({ isNew }) => !isNew);
  const cells = hersAmong(port, ready.value, changed);
  if (cells.length > 0) return trouble('payment.own-formula', { action, cells });
  const last = Math.max(...written.value.map(({ line }) => line));
  port.apply([
    asRead(ready.value, written.value),
    ...roomFor(ready.value, last),
    ...writes(ready.value, written.value),
  ]);
  const after = paymentsIn(port, open);
  if (after !== undefined) renewRows(port, { open, read: after });
  const said = port.say('payment.saved', { action, payments: written.value.length, tab: read.tab });
  return listed(port, said);
}

/** The payments as they stand. */
export const payments = (port: Port): Result<PaymentsReport> => listed(port, '');

function listed(port: Port, message: string): Result<PaymentsReport> {
  const standing = standingPayments(port);
  if (!standing.ok) return standing;
  const payments = 'read' in standing.value ? standing.value.read.payments.length : 0;
  return done(reportOf(port, standing.value, message || port.say('payment.read', { payments })));
}
