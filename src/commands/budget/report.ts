import { isSameName } from '../../domain/names';
import { stateOf } from '../../domain/payment';
import { type Action, budgetFields } from '../../domain/plan';
import { isoOf } from '../../domain/time';
import { addressOf, type CellValue } from '../../workbook/cells';
import type { PaidAction, PaymentsReport, ReportedPayment } from '../api';
import { cellOf, currencyOf, type OpenPlan } from '../plan';
import type { Port } from '../port';
import { followingActions } from './followed';
import { fieldsOfRow } from './payment-fields';
import type { StandingPayments } from './standing';

const numberIn = (value: CellValue): number => (typeof value === 'number' ? value : 0);
const quarterKeys = ['q1', 'q2', 'q3', 'q4'];

function reported({ open, read }: StandingPayments): readonly ReportedPayment[] {
  const { tab, layout, rows } = read;
  return read.payments.flatMap((payment) => {
    const { line, id, action, label, basis } = payment;
    const row = rows.find((it) => it.line === line);
    const due = row?.at('due') ?? '';
    return {
      id,
      line,
      action,
      label,
      basis,
      due: typeof due === 'object' ? isoOf(due.day) : null,
      planned: numberIn(row?.at('year') ?? ''),
      state: stateOf(payment),
      fields: row === undefined ? {} : fieldsOfRow(row, read, open),
      sheet: tab,
      cell: addressOf(line, layout.get('action') ?? 1),
    };
  });
}

/** What an action's payments come to by quarter, beside what the plan says; undefined for one that has none. */
export function paidAction(
  { open, read }: StandingPayments,
  action: Action,
  following: { readonly has: (action: Action) => boolean },
): PaidAction | undefined {
  const own = read.payments.filter((payment) => isSameName(payment.action, action.name));
  const rows = read.rows.filter(({ line }) => own.some((payment) => payment.line === line));
  if (rows.length === 0) return undefined;
  return {
    name: action.name,
    isFollowing: following.has(action),
    quarters: quarterKeys.map((key) => rows.reduce((sum, row) => sum + numberIn(row.at(key)), 0)),
    plan: budgetFields.map((field) => {
      const value = cellOf(open.table, action.line, field);
      return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null;
    }),
  };
}

/** The steps of the actions that have a countdown, or may have one. */
const stepsOffered = ({ plan }: OpenPlan): PaymentsReport['steps'] =>
  plan.actions.flatMap(({ name, kind }) => {
    const template = plan.templates.find((it) => kind !== '' && isSameName(it.kind, kind));
    const names = template?.steps.map((step) => step.name) ?? [];
    return name === '' || names.length === 0 ? [] : [{ action: name, names }];
  });

/** What is said of a file that has no payments yet. */
const without = (open: OpenPlan, today: string, message: string): PaymentsReport => ({
  message,
  tab: null,
  today,
  currency: currencyOf(open),
  payments: [],
  actions: [],
  told: [],
  names: open.plan.actions.map(({ name }) => name),
  steps: stepsOffered(open),
  terms: [],
  figures: [],
});

/** The payments as they stand, by `message`: of a file that has none, what its form needs. */
export function reportOf(
  port: Port,
  standing: StandingPayments | { readonly open: OpenPlan },
  message: string,
): PaymentsReport {
  const { open } = standing;
  const report = without(open, isoOf(open.plan.today ?? port.today()), message);
  if (!('read' in standing))
    return { ...report, terms: port.content(open.language).payments.lists['terms.text'].map(String) };
  const { read } = standing;
  const following = followingActions(port, open);
  return {
    ...report,
    tab: read.tab,
    payments: reported(standing),
    actions: open.plan.actions.flatMap((action) => paidAction(standing, action, following) ?? []),
    told: read.told.map(({ line, column, said, why }) => ({
      column,
      said,
      why,
      sheet: read.tab,
      cell: addressOf(line, read.layout.get(column) ?? 1),
    })),
    terms: read.list('terms.text').filter((word) => word !== ''),
    figures: open.plan.kpis?.figures.map(({ name }) => name) ?? [],
  };
}
