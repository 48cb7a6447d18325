import type { envelopeRules, paymentRules } from '../../src/domain/check/money-rules';
import { action, at, objective, type Shown } from './a-rule';
import { anObjective, day, euros } from './builders';
import { aBoard } from './kpi/a-board';
import { aPayment } from './payment/builders';
import { anEnvelope, fixed, onPayment, paying, share } from './some-money';

export type RuleOfMoney = keyof typeof paymentRules | keyof typeof envelopeRules;

const each = { q1: 100, q2: 100, q3: 100, q4: 100 };
const label = 'Solde';
const facts = { action, label };

/** What is planned, paid and allowed, and what is said of it. */
export const rulesOfMoney: { readonly [C in RuleOfMoney]: Shown<C> } = {
  'budget.payment-unread': {
    when: 'terms are none of the list',
    plan: paying({ unread: [{ line: 6, column: 'terms', text: 'plus tard', why: 'not-read' }] }),
    problem: { code: 'budget.payment-unread', facts: { text: 'plus tard' }, at: onPayment('terms') },
  },
  'budget.no-exchange': {
    when: 'a payment is in dollars, and nobody says what one is worth',
    plan: paying({ unread: [{ line: 6, column: 'currency', text: 'USD', why: 'no-exchange' }] }),
    problem: { code: 'budget.no-exchange', facts: { text: 'USD' }, at: onPayment('currency') },
  },
  'budget.no-vat': {
    when: 'a payment is said with its tax in a plan without, and nobody says how much that is',
    plan: paying({ unread: [{ line: 6, column: 'tax', text: 'TTC', why: 'no-vat' }] }),
    problem: { code: 'budget.no-vat', facts: { text: 'TTC' }, at: onPayment('tax') },
  },
  'budget.payment-not-ready': {
    when: 'she has inserted a row among the payments',
    plan: paying({ unread: [{ line: 8, column: 'action', text: action, why: 'not-ready' }] }),
    problem: { code: 'budget.payment-not-ready', facts: { text: action }, at: onPayment('action', 8) },
  },
  'budget.typed-over': {
    when: 'a number stands on the formula of an envelope',
    plan: paying({
      plan: { actions: [{ budget: each }] },
      envelope: anEnvelope(400),
      typedOver: [{ cell: 'H9', text: '99' }],
    }),
    problem: {
      code: 'budget.typed-over',
      facts: { cell: 'H9', text: '99' },
      at: { on: 'envelope', quarter: null, cell: 'H9' },
    },
  },
  'budget.payment-typed-over': {
    when: 'a day is typed over the one that the formulas make out',
    plan: paying({ unread: [{ line: 6, column: 'due', text: '46000', why: 'typed-over' }] }),
    problem: { code: 'budget.payment-typed-over', facts: { text: '46000' }, at: onPayment('due') },
  },
  'budget.payment-below': {
    when: 'a row stands below the last of the tab',
    plan: paying({ unread: [{ line: 400, column: 'action', text: action, why: 'below' }] }),
    problem: { code: 'budget.payment-below', facts: { text: action }, at: onPayment('action', 400) },
  },
  'budget.quarter-by-hand': {
    when: 'an amount is typed over one of the quarters that follow the payments',
    plan: paying({ byHand: [{ action, line: 2, quarter: 3 }] }),
    problem: {
      code: 'budget.quarter-by-hand',
      facts: { action, quarter: 3 },
      at: { on: 'action', line: 2, field: 'q3' },
    },
  },
  'budget.unknown-figure': {
    when: 'the figure of a commission is misspelt',
    plan: paying({
      payments: [{ ...aPayment({ label, basis: 'commission', rate: 0.035 }), figure: 'Ventes Esty' }],
      plan: {
        actions: [{ budget: { q1: 100 } }],
        kpis: aBoard({ kpis: [{ key: 'open_rate' }], figures: [{ key: 'revenue', name: 'Ventes Etsy' }] }),
      },
    }),
    problem: {
      code: 'budget.unknown-figure',
      facts: { ...facts, figure: 'Ventes Esty', suggestion: 'Ventes Etsy' },
      at: onPayment('figure'),
      mend: { to: 'text', text: 'Ventes Etsy' },
    },
  },
  'budget.envelope-unread': {
    when: 'a share of revenue is of more than the whole',
    plan: paying({
      plan: { actions: [{ budget: each }] },
      envelope: { ...anEnvelope(400), unread: [{ cell: 'D7', text: '150 %' }] },
    }),
    problem: {
      code: 'budget.envelope-unread',
      facts: { cell: 'D7', text: '150 %' },
      at: { on: 'envelope', quarter: null, cell: 'D7' },
    },
  },
  'budget.payment-of-no-action': {
    when: 'a payment is of an action that was renamed',
    plan: paying({ payments: [aPayment({ label, action: 'Newsletters' })] }),
    problem: {
      code: 'budget.payment-of-no-action',
      facts: { ...facts, action: 'Newsletters', suggestion: action },
      at: onPayment('action'),
      mend: { to: 'text', text: action },
    },
  },
  'budget.payment-without-date': {
    when: 'a payment hangs on a step that no countdown has',
    plan: paying({
      payments: [aPayment({ label, tiedTo: { is: 'step', name: 'Livraison' } })].map((payment) => ({
        ...payment,
        date: { is: 'blank' } as const,
      })),
    }),
    problem: { code: 'budget.payment-without-date', facts: { ...facts, step: 'Livraison' }, at: onPayment('tiedTo') },
  },
  'budget.payment-outside-year': {
    when: 'a payment is due in January of the next year',
    plan: paying({ payments: [aPayment({ label, date: '2028-01-15' })] }),
    problem: {
      code: 'budget.payment-outside-year',
      facts: { ...facts, day: day('2028-01-15') },
      at: onPayment('date'),
    },
  },
  'budget.instalments-not-100': {
    when: 'a deposit of 25 % and a balance of 70 % leave 5 % out',
    plan: paying({
      payments: [0.25, 0.7].map((rate, index) => aPayment({ id: index, line: 6 + index, basis: 'share', rate })),
    }),
    problem: {
      code: 'budget.instalments-not-100',
      facts: { action, total: euros(100), share: 0.95, apart: euros(5) },
      at: onPayment('rate'),
    },
  },
  'budget.overdue': {
    when: 'a payment was due yesterday, and nobody has noted that it was paid',
    plan: paying({
      payments: [aPayment({ label })],
      plan: { today: day('2027-03-16'), actions: [{ budget: { q1: 100 } }] },
    }),
    problem: {
      code: 'budget.overdue',
      facts: { ...facts, day: day('2027-03-15'), amount: euros(100) },
      at: onPayment('paid'),
    },
  },
  'budget.paid-more-than-planned': {
    when: 'an invoice came to a tenth more',
    plan: paying({ payments: [aPayment({ label, actual: 110, paid: '2027-03-15' })] }),
    problem: { code: 'budget.paid-more-than-planned', facts: { ...facts, by: euros(10) }, at: onPayment('actual') },
  },
  'budget.commission-without-forecast': {
    when: 'nobody says what sales a commission is expected of, and none is known',
    plan: paying({
      payments: [{ ...aPayment({ label, basis: 'commission', rate: 0.035 }), amount: { is: 'blank' } }],
    }),
    problem: { code: 'budget.commission-without-forecast', facts, at: onPayment('amount') },
  },
  'budget.payment-order': {
    when: 'an invoice is of the day before the order',
    plan: paying({ payments: [aPayment({ label, engaged: '2027-03-02', invoiced: '2027-03-01' })] }),
    problem: {
      code: 'budget.payment-order',
      facts: { ...facts, day: day('2027-03-01'), before: day('2027-03-02') },
      at: onPayment('invoiced'),
    },
  },
  'budget.dropped-but-engaged': {
    when: 'what is ordered of a dropped action is still owed',
    plan: paying({
      payments: [aPayment({ label, action: 'Salon', engaged: '2027-03-01' })],
      plan: { actions: [{ budget: { q1: 100 } }, { name: 'Salon', status: 'dropped' }] },
    }),
    problem: {
      code: 'budget.dropped-but-engaged',
      facts: { action: 'Salon', label, amount: euros(100) },
      at: onPayment('action'),
    },
  },
  'budget.quarter-moved': {
    when: 'a balance planned in the third quarter is due in the second, as the delivery is in June',
    plan: paying({
      payments: [aPayment({ date: '2027-06-30' })],
      plan: { actions: [{ budget: { q2: 100 } }] },
      before: new Map([['newsletter', { 3: euros(100) }]]),
    }),
    problem: { code: 'budget.quarter-moved', facts: { action, from: 3, to: 2, amount: euros(100) }, at: at('q2') },
  },
  'budget.free-but-costed': {
    when: 'an action is free in the plan, and has a payment',
    plan: paying({ payments: [aPayment({ label })], plan: { actions: [{ budget: { q1: 0 } }] } }),
    problem: { code: 'budget.free-but-costed', facts: { action, amount: euros(100) }, at: at('q1') },
  },
  'budget.over-envelope': {
    when: 'a quarter costs more than it may, and the year does not',
    plan: paying({
      plan: { actions: [{ budget: { q1: 150, q2: 250, q3: 150 } }] },
      envelope: anEnvelope(600),
    }),
    problem: {
      code: 'budget.over-envelope',
      facts: { quarter: 2, by: euros(100), heaviest: [action] },
      at: { on: 'envelope', quarter: 2 },
    },
  },
  'budget.unallocated': {
    when: 'a fifth of the envelope is planned nowhere',
    plan: paying({ plan: { actions: [{ budget: each }] }, envelope: anEnvelope(500) }),
    problem: {
      code: 'budget.unallocated',
      facts: { amount: euros(100), envelope: euros(500) },
      at: { on: 'envelope', quarter: null },
    },
  },
  'budget.share-of-revenue-unusual': {
    when: 'half of the revenue is to go into marketing',
    plan: paying({ plan: { actions: [{ budget: each }] }, envelope: anEnvelope(0, share(0.5)) }),
    problem: {
      code: 'budget.share-of-revenue-unusual',
      facts: { quarter: 1, share: 0.5 },
      at: { on: 'envelope', quarter: 1 },
    },
  },
  'budget.objective-without-money': {
    when: 'one objective has money, and all actions of another are free',
    plan: paying({
      plan: {
        actions: [{ budget: each }, { name: 'Réseaux', objectives: ['Faire connaître'], budget: { q1: 0 } }],
        objectives: [anObjective(), anObjective({ line: 3, name: 'Faire connaître' })],
      },
      envelope: anEnvelope(400),
    }),
    problem: {
      code: 'budget.objective-without-money',
      facts: { objective: 'Faire connaître' },
      at: { on: 'objective', line: 3, field: 'name' },
    },
  },
  'budget.concentrated': {
    when: 'one of five actions takes three quarters of the money',
    plan: paying({
      plan: {
        actions: ['A', 'B', 'C', 'D']
          .map((name) => ({ name, budget: { q1: 25 } }))
          .concat([{ name: 'Salon', budget: { q1: 300 } }]),
        objectives: [anObjective({ name: objective })],
      },
      envelope: {
        ...anEnvelope(0, { ...fixed, mode: 'none' }),
        quarters: {
          1: { ...fixed, mode: 'by-hand', byHand: euros(400) },
          2: { ...fixed, mode: 'none' },
          3: { ...fixed, mode: 'none' },
          4: { ...fixed, mode: 'none' },
        },
      },
    }),
    problem: { code: 'budget.concentrated', facts: { action: 'Salon', share: 0.75 }, at: at('name', 6) },
  },
};
