import { type Cents, centsOf } from '../../domain/money';
import { foldName, isSameName } from '../../domain/names';
import type { PlanMoney } from '../../domain/payment';
import type { Action, Plan } from '../../domain/plan';
import { type Quarter, quarters } from '../../domain/time';
import { plainText } from '../../workbook/cells';
import { beforeColumns, type PaymentsRead } from '../../workbook/payments';
import { type OpenPlan, withKpis } from '../plan';
import type { Port } from '../port';
import { followingActions } from './followed';
import { paymentContext, paymentsIn } from './payment-context';

/** What stood in the quarters of an action before they followed its payments, where it was kept. */
function beforeOf({ rows }: PaymentsRead, { name }: Action): Readonly<Partial<Record<Quarter, Cents>>> {
  return Object.fromEntries(
    rows
      .filter((row) => isSameName(plainText(row.at('action')), name))
      .flatMap((row) =>
        quarters.flatMap((quarter) => {
          const value = row.at(beforeColumns[quarter - 1] ?? '');
          return typeof value === 'number' ? [[quarter, centsOf(value)]] : [];
        }),
      ),
  );
}

function moneyIn(port: Port, open: OpenPlan, read: PaymentsRead): PlanMoney {
  const following = [...followingActions(port, open)];
  return {
    payments: read.payments,
    context: paymentContext(port, open, read),
    unread: read.told
      .filter(({ why }) => why === 'not-read' || why === 'no-exchange')
      .map(({ line, column, said }) => ({ line, column, text: said })),
    following: new Map(following.map((action) => [foldName(action.name), beforeOf(read, action)])),
  };
}

/** The plan with its payments and its envelope, in readings whose number depends on none of them; nothing is read in a file without. */
export function withMoney(port: Port, opened: OpenPlan): OpenPlan {
  const read = paymentsIn(port, opened);
  if (read === undefined) return opened;
  const open = opened.plan.kpis === undefined ? withKpis(port, opened) : opened;
  const plan: Plan = { ...open.plan, money: moneyIn(port, open, read) };
  const said = (line: number, column: string): string =>
    plainText(read.rows.find((row) => row.line === line)?.at(column) ?? '');
  return { ...open, plan, moneyTabs: { payments: { tab: read.tab, columns: read.layout, said } } };
}
