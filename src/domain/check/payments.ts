import { centsOf, sumOf } from '../money';
import { closestName, foldName, isSameName } from '../names';
import {
  comesBack,
  dueDay,
  monthIndex,
  type Payment,
  type PaymentTotals,
  type PlanMoney,
  paymentTotals,
  quarterSums,
} from '../payment';
import { type Action, budgetFieldOf, isDropped, type Plan } from '../plan';
import { type Day, type Quarter, quarters } from '../time';
import type { Place, ProblemOf } from './found';
import type { OfPayment, paymentRules } from './money-rules';

type Problem = ProblemOf<typeof paymentRules>;

const at = ({ line }: Pick<Payment, 'line'>, column: string): Place => ({ on: 'payment', line, column });

const codes = {
  'not-read': 'budget.payment-unread',
  'no-exchange': 'budget.no-exchange',
  'no-vat': 'budget.no-vat',
  'typed-over': 'budget.payment-typed-over',
  below: 'budget.payment-below',
  'not-ready': 'budget.payment-not-ready',
} as const;

/** A payment with what it comes to. */
type Seen = { readonly payment: Payment; readonly totals: PaymentTotals; readonly due: Day | undefined };

const factsOf = ({ action, label }: Payment): OfPayment => ({ action, label });

function checkDate({ payment, due }: Seen, { context }: PlanMoney): readonly Problem[] {
  const facts = factsOf(payment);
  if (due === undefined) {
    // A commission without a first day is paid all year.
    if (payment.basis === 'commission') return [];
    // What its cell says is told to be none.
    if (payment.tiedTo.is === 'date' && payment.date.is === 'unread') return [];
    const step = payment.tiedTo.is === 'step' ? payment.tiedTo.name : null;
    return [
      {
        code: 'budget.payment-without-date',
        facts: { ...facts, step },
        at: at(payment, step === null ? 'date' : 'tiedTo'),
      },
    ];
  }
  // What was paid is done with, in whatever year.
  const isOpen = !comesBack(payment) && payment.paid.is !== 'known';
  const isOutside = isOpen && monthIndex(due, context.year) === undefined;
  return isOutside
    ? [{ code: 'budget.payment-outside-year', facts: { ...facts, day: due }, at: at(payment, 'date') }]
    : [];
}

function checkProgress({ payment, totals, due }: Seen, today: Day | undefined): readonly Problem[] {
  const facts = factsOf(payment);
  const isOpen = !comesBack(payment) && payment.paid.is !== 'known';
  const isLate = isOpen && today !== undefined && due !== undefined && due < today && totals.planned > 0;
  const isMore = totals.difference > 0;
  return [
    ...(isLate
      ? [
          {
            code: 'budget.overdue',
            facts: { ...facts, day: due, amount: totals.planned },
            at: at(payment, 'paid'),
          } as const,
        ]
      : []),
    ...(isMore
      ? [
          {
            code: 'budget.paid-more-than-planned',
            facts: { ...facts, by: totals.difference },
            at: at(payment, 'actual'),
          } as const,
        ]
      : []),
  ];
}

/** The first of its days that comes before one it should follow. */
function checkOrder({ engaged, invoiced, paid, ...payment }: Payment): readonly Problem[] {
  // What comes back is invoiced and paid up to a day, over and over.
  if (comesBack(payment)) return [];
  const days = [engaged, invoiced, paid].flatMap((reading) => (reading.is === 'known' ? [reading.value] : []));
  const index = days.findIndex((day, place) => place > 0 && day < (days[place - 1] ?? day));
  const [day, before] = [days[index], days[index - 1]];
  if (day === undefined || before === undefined) return [];
  const column = paid.is === 'known' && paid.value === day ? 'paid' : 'invoiced';
  return [
    {
      code: 'budget.payment-order',
      facts: { action: payment.action, label: payment.label, day, before },
      at: { on: 'payment', line: payment.line, column },
    },
  ];
}

function checkAction({ payment, totals }: Seen, actions: readonly Action[]): readonly Problem[] {
  const facts = factsOf(payment);
  const action = actions.find(({ name }) => isSameName(name, payment.action));
  if (action === undefined) {
    const suggestion = closestName(
      payment.action,
      actions.map(({ name }) => name),
    );
    return [
      {
        code: 'budget.payment-of-no-action',
        facts: { ...facts, suggestion },
        at: at(payment, 'action'),
        ...(suggestion === null ? {} : { mend: { to: 'text', text: suggestion } }),
      },
    ];
  }
  const owed = totals.engaged - totals.paid;
  return isDropped(action) && owed > 0
    ? [
        {
          code: 'budget.dropped-but-engaged',
          facts: { ...facts, amount: centsOf(owed / 100) },
          at: at(payment, 'action'),
        },
      ]
    : [];
}

/** A commission of a figure that nobody expects anything of, and of which no month is known. */
function checkCommission(payment: Payment, { context }: PlanMoney): readonly Problem[] {
  if (payment.basis !== 'commission' || payment.amount.is === 'known') return [];
  const isKnown = context.figure(payment.figure).some((month) => month !== undefined);
  return isKnown
    ? []
    : [{ code: 'budget.commission-without-forecast', facts: factsOf(payment), at: at(payment, 'amount') }];
}

/** The figure a commission is of, where the file follows figures and has none of that name. */
function checkFigure(payment: Payment, figures: readonly string[]): readonly Problem[] {
  const { basis, figure } = payment;
  const isKnown = figures.length === 0 || figures.some((name) => isSameName(name, figure));
  if (basis !== 'commission' || figure === '' || isKnown) return [];
  const suggestion = closestName(figure, figures);
  return [
    {
      code: 'budget.unknown-figure',
      facts: { ...factsOf(payment), figure, suggestion },
      at: at(payment, 'figure'),
      ...(suggestion === null ? {} : { mend: { to: 'text', text: suggestion } }),
    },
  ];
}

/** The shares of one total of an action, that are to be all of it. */
function checkInstalments(payments: readonly Payment[]): readonly Problem[] {
  const totals = new Map<string, Payment[]>();
  for (const payment of payments) {
    if (payment.basis !== 'share' || payment.amount.is !== 'known') continue;
    const key = `${foldName(payment.action)}\n${payment.amount.value}`;
    totals.set(key, [...(totals.get(key) ?? []), payment]);
  }
  return [...totals.values()].flatMap((parts): readonly Problem[] => {
    const [first] = parts;
    const share = parts.reduce((sum, { rate }) => sum + (rate.is === 'known' ? rate.value : 0), 0);
    // Less than half a cent is a matter of rounding; three times 33.33 % of 10,000 leave 1 out.
    if (first?.amount.is !== 'known' || Math.abs(share - 1) * first.amount.value < 1 / 2) return [];
    const apart = centsOf(Math.round(Math.abs(1 - share) * first.amount.value) / 100);
    const facts = { action: first.action, total: first.amount.value, share, apart };
    return [{ code: 'budget.instalments-not-100', facts, at: at(first, 'rate') }];
  });
}

const spentIn = ({ budget }: Action, quarter: Quarter): number => {
  const reading = budget[budgetFieldOf[quarter]];
  return reading.is === 'known' ? reading.value : 0;
};

/** Money that stood in one quarter of an action, and falls into another since its quarters follow its payments. */
function checkMoved(action: Action, seen: readonly Seen[], { following }: PlanMoney): readonly Problem[] {
  const before = following.get(foldName(action.name));
  if (before === undefined || Object.keys(before).length === 0) return [];
  const sums = seen.map(({ totals }) => quarterSums(totals.months));
  const gained = (quarter: Quarter): number =>
    sumOf(sums.map((sum) => sum[quarter - 1] ?? centsOf(0))) - (before[quarter] ?? 0);
  const [from, to] = [quarters.find((quarter) => gained(quarter) < 0), quarters.find((quarter) => gained(quarter) > 0)];
  if (from === undefined || to === undefined) return [];
  const amount = centsOf(Math.min(-gained(from), gained(to)) / 100);
  return [
    {
      code: 'budget.quarter-moved',
      facts: { action: action.name, from, to, amount },
      at: { on: 'action', line: action.line, field: budgetFieldOf[to] },
    },
  ];
}

/** An action that is said to be free, and has payments. */
function checkFree(action: Action, seen: readonly Seen[]): readonly Problem[] {
  const readings = quarters.map((quarter) => action.budget[budgetFieldOf[quarter]]);
  const isFree =
    readings.some(({ is }) => is === 'known') && quarters.every((quarter) => spentIn(action, quarter) === 0);
  const amount = sumOf(seen.map(({ totals }) => totals.planned));
  return isFree && amount > 0
    ? [
        {
          code: 'budget.free-but-costed',
          facts: { action: action.name, amount },
          at: { on: 'action', line: action.line, field: 'q1' },
        },
      ]
    : [];
}

/** Everything that is wrong, missing or late among the payments of a plan. */
export function checkPayments({ actions, money, today, kpis }: Plan): readonly Problem[] {
  if (money === undefined) return [];
  const { payments, context } = money;
  const seen = payments.map((payment): Seen => {
    return { payment, totals: paymentTotals(payment, payments, context), due: dueDay(payment, context) };
  });
  const named = actions.filter(({ name }) => name !== '');
  const figures = kpis?.figures.map(({ name }) => name) ?? [];
  return [
    ...money.unread.map(
      ({ line, column, text, why }): Problem => ({ code: codes[why], facts: { text }, at: at({ line }, column) }),
    ),
    ...(money.byHand ?? []).map(
      ({ action, line, quarter }): Problem => ({
        code: 'budget.quarter-by-hand',
        facts: { action, quarter },
        at: { on: 'action', line, field: budgetFieldOf[quarter] },
      }),
    ),
    ...seen.flatMap((one) => [
      ...checkAction(one, named),
      ...checkDate(one, money),
      ...checkProgress(one, today),
      ...checkOrder(one.payment),
      ...checkCommission(one.payment, money),
      ...checkFigure(one.payment, figures),
    ]),
    ...checkInstalments(payments),
    ...named.flatMap((action) => {
      const own = seen.filter(({ payment }) => isSameName(payment.action, action.name));
      // Of two actions of one name the payments are the first one's.
      const isFirst = named.find(({ name }) => isSameName(name, action.name)) === action;
      return own.length === 0 || !isFirst || isDropped(action)
        ? []
        : [
            ...checkMoved(action, own, money),
            ...(money.following.has(foldName(action.name)) ? [] : checkFree(action, own)),
          ];
    }),
  ];
}
