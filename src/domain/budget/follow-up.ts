import { type Cents, centsOf, sumOf } from '../money';
import { foldName, isSameName } from '../names';
import {
  type Envelope,
  envelopeOf,
  envelopeOfYear,
  isReached,
  MONTHS,
  type Payment,
  type PaymentContext,
  type PaymentTotals,
  paymentTotals,
  reachOf,
} from '../payment';
import { type Action, budgetFieldOf, isDropped } from '../plan';
import { type ByQuarter, byQuarter, type Quarter, quarters } from '../time';

/**
 * Money as far as it has come. Each of planned, engaged, invoiced and paid holds the next one, so they are never added up: what is paid
 * was invoiced, what is invoiced was engaged. The forecast is what is planned, with what was really paid in its place where that is known.
 */
export type Money = Readonly<Record<'planned' | 'engaged' | 'invoiced' | 'paid' | 'forecast', Cents>>;

const nothing: Money = {
  planned: centsOf(0),
  engaged: centsOf(0),
  invoiced: centsOf(0),
  paid: centsOf(0),
  forecast: centsOf(0),
};

const less = (one: Cents, other: Cents): Cents => centsOf((one - other) / 100);

/** What is engaged and not paid yet. */
export const owedIn = ({ engaged, paid }: Money): Cents => less(engaged, paid);
/** Above 0 where it ends up costing more than was planned. */
export const varianceIn = ({ forecast, planned }: Money): Cents => less(forecast, planned);
const added = (one: Money, other: Money): Money => ({
  planned: sumOf([one.planned, other.planned]),
  engaged: sumOf([one.engaged, other.engaged]),
  invoiced: sumOf([one.invoiced, other.invoiced]),
  paid: sumOf([one.paid, other.paid]),
  forecast: sumOf([one.forecast, other.forecast]),
});
const together = (all: readonly Money[]): Money => all.reduce(added, nothing);

/** The money of an action, or of several under one name. */
export type BudgetLine = { readonly name: string; readonly quarters: ByQuarter<Money>; readonly year: Money };

const lineOf = (name: string, quarters: ByQuarter<Money>): BudgetLine => ({
  name,
  quarters,
  year: together([quarters[1], quarters[2], quarters[3], quarters[4]]),
});

const quarterOfMonth = (month: number): Quarter => quarters[Math.floor((month * quarters.length) / MONTHS)] ?? 4;

/** What a payment adds to a quarter, besides what is planned there. */
function movedIn(payment: Payment, totals: PaymentTotals, { year }: PaymentContext, quarter: Quarter): Money {
  const reach = reachOf(payment);
  const isDifferent = totals.differenceMonth !== undefined && quarterOfMonth(totals.differenceMonth) === quarter;
  const difference = isDifferent ? totals.difference : centsOf(0);
  const upTo = (state: keyof typeof reach): Cents => {
    const months = totals.months.filter(
      (_, month) => quarterOfMonth(month) === quarter && isReached(month, reach[state], year),
    );
    return reach[state] === undefined ? centsOf(0) : sumOf([...months, difference]);
  };
  return { ...nothing, engaged: upTo('engaged'), invoiced: upTo('invoiced'), paid: upTo('paid'), forecast: difference };
}

/** What the budget is worked out from. */
export type BudgetSource = {
  readonly actions: readonly Action[];
  readonly payments: readonly Payment[];
  readonly context: PaymentContext;
  readonly envelope: Envelope;
};

function plannedIn({ budget }: Action, quarter: Quarter): Cents {
  const reading = budget[budgetFieldOf[quarter]];
  return reading.is === 'known' ? reading.value : centsOf(0);
}

/** An action's budget as its cells plan it, and how far its payments have come. */
function lineOfAction(action: Action, { payments, context }: BudgetSource): BudgetLine {
  const own = payments
    .filter((payment) => isSameName(payment.action, action.name))
    .map((payment) => [payment, paymentTotals(payment, payments, context)] as const);
  return lineOf(
    action.name,
    byQuarter((quarter) => {
      const planned = isDropped(action) ? centsOf(0) : plannedIn(action, quarter);
      const moved = together(own.map(([payment, totals]) => movedIn(payment, totals, context, quarter)));
      return { ...moved, planned, forecast: sumOf([planned, moved.forecast]) };
    }),
  );
}

/** By what the money is told apart: an action under the first it names, so that none counts twice. */
export const budgetGroups = ['objective', 'owner', 'kind'] as const;
export type BudgetGroup = (typeof budgetGroups)[number];

export const groupOf = (
  { objectives, owners, kind }: Pick<Action, 'objectives' | 'owners' | 'kind'>,
  group: BudgetGroup,
): string => ({ objective: objectives[0], owner: owners[0], kind })[group] ?? '';

/** The lines of one name as one, in the order of the plan; those that name none last, as ''. */
function grouped(lines: readonly (readonly [name: string, line: BudgetLine])[]): readonly BudgetLine[] {
  const groups = new Map<string, { readonly name: string; readonly lines: BudgetLine[] }>();
  for (const [name, line] of lines) {
    const group = groups.get(foldName(name)) ?? { name, lines: [] };
    group.lines.push(line);
    groups.set(foldName(name), group);
  }
  const all = [...groups.values()].map(({ name, lines }) =>
    lineOf(
      name,
      byQuarter((quarter) => together(lines.map((line) => line.quarters[quarter]))),
    ),
  );
  return [...all.filter(({ name }) => name !== ''), ...all.filter(({ name }) => name === '')];
}

/** The money of a year, and what may be spent; an envelope that is not set is undefined. */
export type Budget = {
  readonly actions: readonly BudgetLine[];
  readonly groups: Readonly<Record<BudgetGroup, readonly BudgetLine[]>>;
  readonly total: BudgetLine;
  readonly envelopes: Readonly<Record<Quarter, Cents | undefined>>;
  readonly envelope: Cents | undefined;
};

/** What is planned, engaged, invoiced and paid, by action and by what groups them; payments of actions that are gone count in no line. */
export function budgetOf(source: BudgetSource): Budget {
  const actions = source.actions.filter(({ name }) => name !== '');
  // Of two actions of one name the payments are the first one's.
  const isFirst = ({ name }: Action, index: number): boolean =>
    actions.findIndex((it) => isSameName(it.name, name)) === index;
  const lines = actions.map((action, index) =>
    lineOfAction(action, isFirst(action, index) ? source : { ...source, payments: [] }),
  );
  const by = (group: BudgetGroup): readonly BudgetLine[] =>
    grouped(
      lines.map((line, index) => [groupOf(actions[index] ?? { objectives: [], owners: [], kind: '' }, group), line]),
    );
  return {
    actions: lines,
    groups: { objective: by('objective'), owner: by('owner'), kind: by('kind') },
    total: lineOf(
      '',
      byQuarter((quarter) => together(lines.map((line) => line.quarters[quarter]))),
    ),
    envelopes: byQuarter((quarter) => envelopeOf(source.envelope, quarter)),
    envelope: envelopeOfYear(source.envelope),
  };
}

/** The quarters in which more is planned than may be spent, with how much more. */
export const overEnvelope = ({
  total,
  envelopes,
}: Budget): readonly { readonly quarter: Quarter; readonly by: Cents }[] =>
  quarters.flatMap((quarter) => {
    const envelope = envelopes[quarter];
    const by = envelope === undefined ? 0 : total.quarters[quarter].planned - envelope;
    return by > 0 ? [{ quarter, by: centsOf(by / 100) }] : [];
  });
