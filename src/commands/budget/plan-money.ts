import { type Cents, centsOf, sumOf } from '../../domain/money';
import { foldName, isSameName } from '../../domain/names';
import type { PlanMoney } from '../../domain/payment';
import type { Action } from '../../domain/plan';
import { type Quarter, quarters } from '../../domain/time';
import { envelopePlace } from '../../workbook/budget';
import { addressOf, plainText } from '../../workbook/cells';
import { beforeColumns, type PaymentsRead } from '../../workbook/payments';
import type { MoneyTabs, OpenPlan } from '../plan';
import type { Port } from '../port';
import { moneyOf, seenIn } from './budget';
import type { StandingBudget } from './budget-place';
import { typedOver } from './envelope-cells';
import { followingActions, KEPT, keepingRow } from './followed';
import { paymentsIn } from './payment-context';
import { paidAction } from './report';

/**
 * What stood in the quarters of an action before they followed its payments, where it was kept; where that was another amount in all,
 * nothing has moved from there, but from where its payments were then.
 */
function beforeOf(read: PaymentsRead, { name }: Action): Readonly<Partial<Record<Quarter, Cents>>> {
  const row = keepingRow(read, name);
  const kept = beforeColumns.map((key) => plainText(row?.at(key) ?? '').split(KEPT));
  const [was = [], then = []] = [0, 1].map((at) => kept.map((parts) => centsOf(Number(parts[at]))));
  const isAnother = sumOf(was) !== sumOf(then) && !Number.isNaN(sumOf(then));
  return Object.fromEntries(
    quarters.flatMap((quarter) => {
      const amount = (isAnother ? then : was)[quarter - 1];
      return amount ? [[quarter, amount]] : [];
    }),
  );
}

/** What payments say that is not understood, or does not count; of what else is told there are rules of their own. */
const unreadIn = (read: PaymentsRead | undefined): PlanMoney['unread'] =>
  (read?.told ?? []).flatMap(({ line, column, said, why }) =>
    why === 'no-action' || why === 'unknown-action' || why === 'no-step' ? [] : [{ line, column, text: said, why }],
  );

const CENT = 1 / 100;

/** The quarters of actions that followed their payments, and say something else since all of them were typed over. */
function typedQuarters(open: OpenPlan, read: PaymentsRead): NonNullable<PlanMoney['byHand']> {
  const { actions } = open.plan;
  return actions.flatMap((action) => {
    const row = keepingRow(read, action.name);
    const hasFollowed = beforeColumns.some((key) => plainText(row?.at(key) ?? '') !== '');
    const isFirst = actions.find(({ name }) => isSameName(name, action.name)) === action;
    const paid = hasFollowed && isFirst ? paidAction({ open, read }, action, new Map()) : undefined;
    return quarters.flatMap((quarter) => {
      const [said, sum] = [paid?.plan[quarter - 1], paid?.quarters[quarter - 1] ?? 0];
      const isOther = typeof said === 'number' && Math.abs(said - sum) >= CENT;
      return isOther ? [{ action: action.name, line: action.line, quarter }] : [];
    });
  });
}

/** Where the envelope of a quarter, or of the year, stands now. */
function envelopeTab(standing: StandingBudget | undefined): Pick<MoneyTabs, 'envelope'> {
  if (standing === undefined) return {};
  const { tab, ownRows, ownColumns } = standing;
  const cell = (quarter: Quarter | null): string => {
    const { row, column } = envelopePlace(quarter);
    return addressOf(ownRows[row - 1] ?? row, ownColumns[column - 1] ?? column);
  };
  return { envelope: { tab, cell } };
}

/** The plan with its payments and its envelope, in readings whose number depends on none of them; nothing more is read in a file without. */
export function withMoney(port: Port, opened: OpenPlan): OpenPlan {
  const seen = seenIn(port);
  const read = paymentsIn(port, opened);
  if (seen.tab === null && read === undefined) return opened;
  const { open, envelope, source } = moneyOf(port, opened, seen, undefined, () => read);
  const following = read === undefined ? [] : [...followingActions(port, open)];
  const typed = read === undefined ? [] : typedQuarters(open, read);
  const money: PlanMoney = {
    payments: source.payments,
    context: source.context,
    unread: unreadIn(read),
    ...(seen.standing === undefined ? {} : { envelope, typedOver: typedOver(seen.standing) }),
    following: new Map(following.map(([action]) => [foldName(action.name), read ? beforeOf(read, action) : {}])),
    byHand: [
      ...following.flatMap(([{ name, line }, byHand]) => byHand.map((quarter) => ({ action: name, line, quarter }))),
      ...typed.filter(({ line }) => !following.some(([action]) => action.line === line)),
    ],
  };
  const said = (line: number, column: string): string =>
    plainText(read?.rows.find((row) => row.line === line)?.at(column) ?? '');
  const moneyTabs: MoneyTabs = {
    ...(read === undefined ? {} : { payments: { tab: read.tab, columns: read.layout, said } }),
    ...envelopeTab(seen.standing),
  };
  return { ...open, plan: { ...open.plan, money }, moneyTabs };
}
