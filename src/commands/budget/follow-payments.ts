import { isSameName } from '../../domain/names';
import { type Action, budgetFields } from '../../domain/plan';
import { call, cell, named } from '../../formula';
import { addressOf, type Cell, formula, type Operation, plainText } from '../../workbook/cells';
import { beforeColumns } from '../../workbook/payments';
import type { FollowPayments, PaymentsReport } from '../api';
import { asRead, cellOf } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { isFollowing, KEPT, keepingRow, planFormulas } from './followed';
import { paidAction, reportOf } from './report';
import { type StandingPayments, standingPayments } from './standing';

/** Formulas would take them for other names as well, or for a comparison. */
const isUnsafe = (name: string): boolean => /[*?~]|^[<>=]/.test(name);

/** The action whose quarters may come from its payments, or why they may not. */
function followable({ open, read }: StandingPayments, name: string, on: boolean): Result<Action> {
  const { plan, table } = open;
  const [action, ...others] = plan.actions.filter((it) => isSameName(it.name, name));
  if (action === undefined) return trouble('payment.no-such-action', { action: name, tab: table.tab });
  if (!on) return done(action);
  if (plan.budgetBy !== undefined || budgetFields.some((field) => !table.header.columns.has(field)))
    return trouble('payment.no-quarters', { tab: table.tab });
  if (others.length > 0) return trouble('payment.two-actions', { action: action.name });
  if (isUnsafe(action.name)) return trouble('payment.unsafe-name', { action: action.name });
  const hasPayments = read.payments.some((payment) => isSameName(payment.action, action.name));
  return hasPayments ? done(action) : trouble('payment.none', { action: action.name });
}

type Quarters = {
  /** The quarters' columns in the plan. */
  readonly columns: readonly number[];
  readonly formulas: readonly string[];
  readonly values: readonly (string | number)[];
};

function quartersOf(port: Port, { open }: StandingPayments, { line }: Action): Quarters {
  const columns = budgetFields.map((field) => open.table.header.columns.get(field) ?? 1);
  const formulas = planFormulas(port, open)(line);
  return {
    columns,
    formulas: columns.map((column) => formulas[column - 1] ?? ''),
    values: budgetFields.map((field) => {
      const value = cellOf(open.table, line, field);
      return typeof value === 'number' ? value : plainText(value);
    }),
  };
}

const write = (tab: string, row: number, column: number, it: Cell): Operation => ({
  do: 'write',
  tab,
  row,
  column,
  cells: [[it]],
});

/** The quarters become formulas over the payments; what stood there is kept beside the first of these, with what they come to now. */
function followed(standing: StandingPayments, action: Action, from: Quarters): readonly Operation[] {
  const { open, read } = standing;
  const { tab, header } = open.table;
  const name = cell(header.columns.get('name') ?? 1, action.line);
  const kept = keepingRow(read, action.name);
  const { quarters = [] } = paidAction(standing, action, new Map()) ?? {};
  return from.columns.flatMap((column, index): readonly Operation[] => {
    if (isFollowing(from.formulas[index] ?? '')) return [];
    const sums = call('SUMIFS', named(`payments_q${index + 1}`), named('payments_action'), name);
    const before = read.layout.get(beforeColumns[index] ?? '');
    return [
      ...(before === undefined || kept === undefined
        ? []
        : [write(read.tab, kept.line, before, { text: `${from.values[index]}${KEPT}${quarters[index]}` })]),
      write(tab, action.line, column, formula(sums)),
    ];
  });
}

/** What stood there before, where it was kept; else the amounts as they are now, so that nothing is lost. What was typed over stays. */
function restored(
  { open, read }: StandingPayments,
  action: Action,
  { columns, values, formulas }: Quarters,
): readonly Operation[] {
  const kept = keepingRow(read, action.name);
  return columns.flatMap((column, index): readonly Operation[] => {
    const key = beforeColumns[index] ?? '';
    const [before = '', at] = [kept?.at(key), read.layout.get(key)];
    const [was] = plainText(before === '' ? (values[index] ?? '') : before).split(KEPT);
    return [
      ...(isFollowing(formulas[index] ?? '')
        ? [write(open.table.tab, action.line, column, was ? Number(was) : null)]
        : []),
      ...(kept === undefined || at === undefined ? [] : [write(read.tab, kept.line, at, null)]),
    ];
  });
}

/** Quarters with a formula or a text of hers stay as they are, and are told. */
function hersIn({ line }: Action, { columns, formulas, values }: Quarters): readonly string[] {
  const isHers = (index: number): boolean =>
    formulas[index] === ''
      ? typeof values[index] === 'string' && values[index] !== ''
      : !isFollowing(formulas[index] ?? '');
  return columns.flatMap((column, index) => (isHers(index) ? [addressOf(line, column)] : []));
}

function changeOf(
  port: Port,
  standing: StandingPayments,
  { action: name, on }: FollowPayments,
): Result<readonly Operation[]> {
  const found = followable(standing, name, on);
  if (!found.ok) return found;
  const action = found.value;
  const seen = asRead(standing.open.table, [action.line]);
  const quarters = quartersOf(port, standing, action);
  if (!on) return done([seen, ...restored(standing, action, quarters)]);
  const cells = hersIn(action, quarters);
  if (cells.length > 0) return trouble('payment.own-quarters', { action: action.name, cells });
  return done(quarters.formulas.every(isFollowing) ? [] : [seen, ...followed(standing, action, quarters)]);
}

/** Makes the plan's quarters of an action formulas over its payments, or gives them back what they were. */
export function followPayments(port: Port, input: FollowPayments): Result<PaymentsReport> {
  const { action } = input;
  const before = standingPayments(port);
  if (!before.ok) return before;
  if (!('read' in before.value)) return trouble('payment.none', { action });
  const change = changeOf(port, before.value, input);
  if (!change.ok) return change;
  port.apply(change.value);
  const after = standingPayments(port);
  const message = port.say(input.on ? 'payment.followed' : 'payment.by-hand', { action });
  return after.ok ? done(reportOf(port, after.value, message)) : after;
}
