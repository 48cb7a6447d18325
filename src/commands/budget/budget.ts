import {
  type Budget,
  type BudgetGroup,
  type BudgetLine,
  type BudgetSource,
  budgetGroups,
  budgetMonths,
  budgetOf,
  type Money,
  overEnvelope,
  owedIn,
  varianceIn,
} from '../../domain/budget';
import { amountOf, type Cents, centsOf } from '../../domain/money';
import { budgetFields, costExpected, gainsPoints } from '../../domain/plan';
import { isoOf, plusMonths, quarters } from '../../domain/time';
import { wordsOf } from '../../languages/say';
import type { BudgetWords } from '../../languages/words/budget-words';
import { speech } from '../../languages/words/speech';
import { names as kpiNames } from '../../workbook/kpi';
import type { PaymentsRead } from '../../workbook/payments';
import type { BudgetInput, BudgetReport, EnvelopeInput, NamedMoney, ReportedMoney } from '../api';
import { currencyOf, namesToExtend, type OpenPlan, openPlan, withKpis, yearOf } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { planForYear } from '../prepare';
import { budgetPlace, type StandingBudget, standingBudget } from './budget-place';
import { decideBudget } from './decide-budget';
import {
  cameIn,
  type EnvelopeRead,
  hersToCut,
  readEnvelope,
  seenOnce,
  settledCells,
  type TypedCells,
  typedIn,
} from './envelope-cells';
import { paymentContext, paymentsIn } from './payment-context';

/** The plan with all its money: what the budget is worked out from, and the tab it stands in. */
export type OpenBudget = {
  readonly open: OpenPlan;
  readonly tab: string | null;
  readonly envelope: EnvelopeRead;
  readonly source: BudgetSource;
  /** Undefined where the file has none. */
  readonly payments: PaymentsRead | undefined;
};

/** The tab as it stands, and what is typed into it. */
type Seen = { readonly tab: string | null; readonly typed: TypedCells; readonly standing?: StandingBudget };

export function seenIn(port: Port): Seen {
  const standing = standingBudget(port);
  return standing === undefined
    ? { tab: null, typed: new Map() }
    : { tab: standing.tab, typed: typedIn(standing), standing };
}

/** Reads all the money of a plan, and writes nothing; its payments by `payments`, where they were read before. */
export function moneyOf(
  port: Port,
  plan: OpenPlan,
  { tab, typed }: Seen,
  says = port.content(plan.language).budget,
  payments = (): PaymentsRead | undefined => paymentsIn(port, plan),
): OpenBudget {
  const read = payments();
  // Only a commission asks for figures.
  const open = read === undefined ? plan : withKpis(port, plan);
  const envelope = readEnvelope(port, typed, says);
  const year = yearOf(port, open, null);
  const { weights } = envelope;
  const context =
    read === undefined
      ? { year, weights, tax: 'without-tax' as const, dayOf: () => undefined, figure: () => [] }
      : paymentContext(port, open, read);
  return {
    open,
    tab,
    envelope,
    source: { actions: open.plan.actions, payments: read?.payments ?? [], context, envelope },
    payments: read,
  };
}

export function openBudget(port: Port): Result<OpenBudget> {
  const opened = openPlan(port);
  return opened.ok ? done(moneyOf(port, opened.value, seenIn(port))) : opened;
}

type Built = {
  readonly open: OpenPlan;
  readonly says: BudgetWords;
  readonly seen: Seen;
  /** As they were read before: building changes nothing of them. */
  readonly payments: PaymentsRead | undefined;
};

/** Builds the tab, or rewrites it in place, with what is asked of its envelope; what she typed into it stays. */
function build(port: Port, input: EnvelopeInput): Result<Built> {
  const ready = planForYear(port, null, null, 'may be empty');
  if (!ready.ok) return ready;
  const { open, year } = ready.value;
  const says = port.content(open.language).budget;
  const standing = standingBudget(port);
  const typed = standing === undefined ? new Map() : typedIn(standing);
  const cells = input.cut === undefined ? [] : hersToCut(typed);
  if (cells.length > 0) return trouble('payment.own-formula', { action: says.tab, cells });
  const today = open.settings.today ?? port.today();
  const place = budgetPlace(port, standing, says.tab, open.settings.state !== '');
  const settled = settledCells(typed, input, { port, says, year, today });
  const payments = paymentsIn(port, open);
  const hasFigures = port.hasName(kpiNames.figureKeys);
  const money = hasFigures ? withKpis(port, open) : open;
  const change = decideBudget({
    ready: ready.value,
    place,
    names: namesToExtend(port, open),
    says,
    typed: settled,
    payments,
    hasFigures,
  });
  port.apply(change);
  const seen = { tab: place.tab, typed: seenOnce(settled, typed, cameIn(money.plan, year)) };
  return done({ open: money, says, seen, payments });
}

const moneyBuilt = (port: Port, { open, seen, says, payments }: Built): OpenBudget =>
  moneyOf(port, open, seen, says, () => payments);

/** How amounts are said to the person, and a quarter with one. */
export function sayingIn(port: Port, currency: string) {
  const { idiom, columns } = wordsOf(port.language());
  const say = speech(idiom.speech, currency, columns).money;
  return { say, said: (quarter: number, by: Cents): string => `${idiom.speech.quarter(quarter)} (${say(by)})` };
}

const amountOrNull = (amount: Cents | undefined): number | null => (amount === undefined ? null : amountOf(amount));

const leftIn = (envelope: Cents | undefined, { planned }: Money): number | null =>
  envelope === undefined ? null : amountOf(centsOf((envelope - planned) / 100));

const reported = (money: Money): ReportedMoney => ({
  planned: amountOf(money.planned),
  engaged: amountOf(money.engaged),
  invoiced: amountOf(money.invoiced),
  paid: amountOf(money.paid),
  owed: amountOf(owedIn(money)),
  forecast: amountOf(money.forecast),
  variance: amountOf(varianceIn(money)),
});

const named = (lines: readonly BudgetLine[]): readonly NamedMoney[] =>
  lines.map(({ name, year }) => ({ name, ...reported(year) }));

/** In the currency's main unit. */
export const overIn = (budget: Budget): BudgetReport['over'] =>
  overEnvelope(budget).map(({ quarter, by }) => ({ quarter, by: amountOf(by) }));

function groupsOf({ groups, actions }: Budget): BudgetReport['groups'] {
  const by = (group: BudgetGroup): readonly NamedMoney[] => named(groups[group]);
  const [objective = [], owner = [], kind = []] = budgetGroups.map(by);
  return { objective, owner, kind, action: named(actions) };
}

const monthsOf = (source: BudgetSource): BudgetReport['months'] =>
  budgetMonths(source).map(({ envelope, ...money }, index) => ({
    month: isoOf(plusMonths(source.context.year.first, index)).slice(0, 'YYYY-MM'.length),
    weight: source.envelope.weights[index] ?? 0,
    envelope: amountOrNull(envelope),
    planned: amountOf(money.planned),
    engaged: amountOf(money.engaged),
    invoiced: amountOf(money.invoiced),
    paid: amountOf(money.paid),
  }));

function reportOf(
  { open, tab, envelope, source, payments }: OpenBudget,
  budget: Budget,
  message: string,
): BudgetReport {
  return {
    message,
    tab,
    currency: currencyOf(open),
    hasPayments: payments !== undefined,
    fixed: amountOrNull(envelope.fixed),
    quarters: quarters.map((quarter) => {
      const { mode, share, forecastRevenue, actualRevenue, byHand } = envelope.quarters[quarter];
      const money = budget.total.quarters[quarter];
      const may = budget.envelopes[quarter];
      return {
        quarter,
        mode,
        share: share ?? null,
        forecastRevenue: amountOrNull(forecastRevenue),
        actualRevenue: amountOrNull(actualRevenue),
        byHand: amountOrNull(byHand),
        envelope: amountOrNull(may),
        left: leftIn(may, money),
        ...reported(money),
      };
    }),
    year: {
      envelope: amountOrNull(budget.envelope),
      left: leftIn(budget.envelope, budget.total.year),
      ...reported(budget.total.year),
    },
    months: monthsOf(source),
    groups: groupsOf(budget),
    perResult: (open.plan.objectives ?? []).flatMap((objective) => {
      const cost = costExpected(objective, open.plan);
      const { name, kpi } = objective;
      return cost === undefined ? [] : [{ objective: name, kpi, cost, isPoint: gainsPoints(objective, open.plan) }];
    }),
    over: overIn(budget),
    unread: envelope.unread,
  };
}

/** What may be spent and what is; sets the envelope and builds the tab where it is asked to. */
export function budget(port: Port, { envelope, build: isAsked }: BudgetInput): Result<BudgetReport> {
  const built = isAsked || envelope !== undefined ? build(port, envelope ?? {}) : undefined;
  if (built?.ok === false) return built;
  const opened = built === undefined ? openBudget(port) : done(moneyBuilt(port, built.value));
  if (!opened.ok) return opened;
  const worked = budgetOf(opened.value.source);
  const { total, envelope: may } = worked;
  const { say, said: quarterSaid } = sayingIn(port, currencyOf(opened.value.open));
  const [cell] = opened.value.envelope.unread;
  const { mode } = envelope ?? {};
  const isTooLate =
    mode !== undefined && quarters.every((quarter) => opened.value.envelope.quarters[quarter].mode !== mode);
  const { table } = opened.value.open;
  const lacksQuarters = budgetFields.some((field) => !table.header.columns.has(field));
  const sentences = [
    ...(lacksQuarters ? [port.say('budget.no-quarters', { tab: table.tab })] : []),
    port.say('budget.read', {
      planned: say(total.year.planned),
      envelope: may === undefined ? 'none' : say(may),
      over: overEnvelope(worked).map(({ quarter, by }) => quarterSaid(quarter, by)),
    }),
    ...(isTooLate ? [port.say('budget.all-begun', {})] : []),
    ...(cell === undefined ? [] : [port.say('budget.unread', { cell: cell.cell, said: cell.text })]),
  ];
  const said = sentences.join(' ');
  return done(reportOf(opened.value, worked, said));
}
