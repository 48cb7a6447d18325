import type { ProblemWords } from '../words/problem-words';
import { listed } from '../words/problem-words';

const whenOf = (quarter: number | null): string => (quarter === null ? 'The year' : `Q${quarter}`);
const paymentOf = (
  { action, label }: { readonly action: string; readonly label: string },
  say: { readonly name: (name: string) => string },
): string => (label === '' ? `of ${say.name(action)}` : `${say.name(label)} of ${say.name(action)}`);
const percent = (share: number, say: { readonly number: (number: number) => string }): string =>
  `${say.number(Math.round(share * 10_000) / 100)}%`;

/** Of payments, and of what may be spent. */
export const moneyProblems = {
  'budget.payment-unread': {
    label: 'Payments not understood',
    says: ({ text }, say) => `A cell of the payments is not understood: ${say.name(text)}.`,
    why: 'The payment counts as if it were blank, and the budget is wrong by as much.',
    todo: () => 'Choose from the list of the cell, or type a number, a rate with its sign, or a day.',
  },
  'budget.no-exchange': {
    label: 'Currencies without a rate',
    says: ({ text }, say) => `A payment is in ${say.name(text)}, without an exchange rate.`,
    why: 'It counts as if it were in the plan’s currency.',
    todo: () => 'Write how much of the plan’s currency one unit of its own is worth, for example 0.92.',
  },
  'budget.no-vat': {
    label: 'Amounts without a VAT rate',
    says: ({ text }, say) => `A payment is ${say.name(text)}, without a VAT rate.`,
    why: 'It counts as it stands, while the plan says its amounts the other way.',
    todo: () => 'Write its VAT rate, for example 20%, or 0%.',
  },
  'budget.payment-typed-over': {
    label: 'Payment formulas typed over',
    says: ({ text }, say) => `${say.name(text)} is typed over a formula of the payments and is not what counts.`,
    why: 'The tab shows one thing, and the budget counts another.',
    todo: () => 'Clear the cell, then save a payment in the sidebar: its formula comes back.',
  },
  'budget.payment-below': {
    label: 'Payments below the table',
    says: ({ text }, say) => `The payment of ${say.name(text)} is below the last row of the table of payments.`,
    why: 'It counts nowhere.',
    todo: () => 'Move it up, or insert rows into the table.',
  },
  'budget.payment-not-ready': {
    label: 'Payments without formulas',
    says: ({ text }, say) => `The payment of ${say.name(text)} is in a row that does not have its formulas yet.`,
    why: 'It counts nowhere.',
    todo: () => 'Save a payment in the sidebar: each row gets its own.',
  },
  'budget.quarter-by-hand': {
    label: 'Quarters typed by hand',
    says: ({ action, quarter }, say) =>
      `Q${quarter} of ${say.name(action)} is typed by hand: it no longer follows its payments.`,
    why: 'This quarter no longer moves when a due date slips.',
    todo: () => 'Among the payments, let the plan follow again, or go back to amounts by hand.',
  },
  'budget.unknown-figure': {
    label: 'Commissions on an unknown figure',
    says: (facts, say) =>
      `The payment ${paymentOf(facts, say)} is a share of ${say.name(facts.figure)}, which is none of the figures you follow.`,
    why: 'It stays at its forecast, whatever the figures say.',
    todo: ({ suggestion }, say) =>
      suggestion === null
        ? 'Write the name of a figure you follow, or leave the cell blank.'
        : `Write ${say.name(suggestion)} if that is the one.`,
  },
  'budget.envelope-unread': {
    label: 'Envelope not understood',
    says: ({ cell, text }, say) => `In ${cell} of the budget, ${say.name(text)} is not understood.`,
    why: 'The envelope counts as if the cell were blank.',
    todo: () => 'Choose from the list of the cell, or write a number from 0 on, a share from 0 to 100%.',
  },
  'budget.typed-over': {
    label: 'Budget formulas typed over',
    says: ({ cell, text }, say) => `In ${cell} of the budget, ${say.name(text)} is typed over a formula.`,
    why: 'The tab shows one thing, and the budget counts another.',
    todo: () =>
      'Update the budget in the sidebar: the formula comes back. An envelope of yours is typed under “By hand”.',
  },
  'budget.payment-of-no-action': {
    label: 'Payments of no action',
    says: (facts, say) =>
      `The payment ${facts.label === '' ? '' : `${say.name(facts.label)} `}is one of ${say.name(facts.action)}, which is not in the plan.`,
    why: 'It counts in the budget of no action: renamed, deleted or misspelt.',
    todo: ({ suggestion }, say) =>
      suggestion === null
        ? 'Choose the action in the list of the cell, or delete the row of the payment.'
        : `Write ${say.name(suggestion)} if that is the one.`,
  },
  'budget.payment-without-date': {
    label: 'Payments without a date',
    says: (facts, say) =>
      facts.step === null
        ? `The payment ${paymentOf(facts, say)} has no date.`
        : `The payment ${paymentOf(facts, say)} hangs on the step ${say.name(facts.step)}, which no countdown dates.`,
    why: 'It is planned in no quarter: the plan looks cheaper than it will be.',
    todo: ({ step }) =>
      step === null
        ? 'Give its date, or that of the action it hangs on.'
        : 'Build the countdown of the action, or write the name of one of its steps.',
  },
  'budget.payment-outside-year': {
    label: 'Payments of another year',
    says: (facts, say) =>
      `The payment ${paymentOf(facts, say)} is due on ${say.day(facts.day)}, outside the plan’s year.`,
    why: 'No quarter of the plan counts it.',
    todo: () => 'Correct its date if it is a slip; otherwise plan it in the plan of that year.',
  },
  'budget.instalments-not-100': {
    label: 'Instalments that are not 100%',
    says: ({ action, total, share, apart }, say) =>
      `The instalments of ${say.name(action)} come to ${percent(share, say)} of ${say.money(total)}: ${say.money(apart)} ${share < 1 ? 'are missing' : 'too much'}.`,
    why: 'A part of the total is missing in the budget, or counts twice.',
    todo: () => 'Correct the shares, or add the one that is missing.',
  },
  'budget.overdue': {
    label: 'Overdue payments',
    says: (facts, say) =>
      `The payment ${paymentOf(facts, say)}, ${say.money(facts.amount)}, was due on ${say.day(facts.day)}.`,
    why: 'A supplier is waiting, or the budget says less than what is paid.',
    todo: () => 'Note the day on which it was paid, or move its date.',
  },
  'budget.paid-more-than-planned': {
    label: 'Payments dearer than planned',
    says: (facts, say) => `The payment ${paymentOf(facts, say)} cost ${say.money(facts.by)} more than planned.`,
    why: 'The forecast of the year grows by as much.',
    todo: () => 'Take it from another action, or ask for a larger envelope.',
  },
  'budget.commission-without-forecast': {
    label: 'Commissions without a forecast',
    says: (facts, say) => `The payment ${paymentOf(facts, say)} is a share of a figure that nobody forecasts.`,
    why: 'It counts as zero, and will cost.',
    todo: () => 'Write what you expect of this figure over the year, even cautiously.',
  },
  'budget.payment-order': {
    label: 'Payments whose dates contradict each other',
    says: (facts, say) =>
      `The payment ${paymentOf(facts, say)} has a stage on ${say.day(facts.day)}, before the one before it, on ${say.day(facts.before)}.`,
    why: 'One orders, then receives the invoice, then pays: one of the dates is wrong.',
    todo: () => 'Correct the date that is wrong; a deposit paid with the order is engaged on that day.',
  },
  'budget.dropped-but-engaged': {
    label: 'Dropped actions that are still owed',
    says: (facts, say) =>
      `${say.name(facts.action)} is dropped, but ${say.money(facts.amount)} are engaged${facts.label === '' ? '' : ` (${say.name(facts.label)})`}.`,
    why: 'What is signed is still owed, and the plan no longer counts it.',
    todo: () => 'Cancel the order and clear its engagement, or keep the action for what it costs.',
  },
  'budget.quarter-moved': {
    label: 'Budgets that change quarters',
    says: ({ action, from, to, amount }, say) =>
      `Of ${say.name(action)} ${say.money(amount)} planned in Q${from} fall into Q${to}: the dates of the payments decide.`,
    why: 'Money follows the milestone: a delivery that slips moves its balance.',
    todo: () => 'Check that the envelope of the quarter allows it; otherwise move the date or negotiate the terms.',
  },
  'budget.free-but-costed': {
    label: 'Free actions that have payments',
    says: ({ action, amount }, say) =>
      `${say.name(action)} is free in the plan, but its payments come to ${say.money(amount)}.`,
    why: 'The total of the plan is too small by as much.',
    todo: () => 'Let the plan follow its payments, or write its budget by quarter.',
  },
  'budget.over-envelope': {
    label: 'Envelopes exceeded',
    says: ({ quarter, by, heaviest }, say) =>
      `${whenOf(quarter)} exceeds its envelope by ${say.money(by)}${heaviest.length === 0 ? '' : `; the heaviest: ${listed(heaviest, say, (count) => `and ${count} more`)}`}.`,
    why: 'What is not funded will not happen, or will at the expense of something else.',
    todo: () => 'Postpone or reduce an action, or ask for a larger envelope.',
  },
  'budget.unallocated': {
    label: 'Envelope to allocate',
    says: ({ amount, envelope }, say) =>
      `Of the envelope of ${say.money(envelope)}, ${say.money(amount)} is planned nowhere.`,
    why: 'An envelope that is not planned is often lost at the end of the year.',
    todo: () => 'Plan one more action, or keep a tenth of it in reserve.',
  },
  'budget.share-of-revenue-unusual': {
    label: 'Unusual shares of revenue',
    says: ({ quarter, share }, say) => `The envelope of Q${quarter} is ${percent(share, say)} of revenue.`,
    why: 'Surveys tell of 1 to 20%, by trade; 7.7% in the mean of large firms (Gartner CMO Spend Survey 2025).',
    todo: () => 'Check the rate: 5 is typed “5%”. If it is meant, there is nothing to change.',
  },
  'budget.objective-without-money': {
    label: 'Objectives without money',
    says: ({ objective }, say) => `No action of ${say.name(objective)} has a budget.`,
    why: 'An objective that nothing funds is rarely kept.',
    todo: () => 'Give one of its actions a budget; if all of it is free, there is nothing to change.',
  },
  'budget.concentrated': {
    label: 'Budget concentrated in one action',
    says: ({ action, share }, say) => `${say.name(action)} takes ${percent(share, say)} of the year’s budget.`,
    why: 'If it slips or fails, the year does with it.',
    todo: () => 'Pay it in several parts, tied to its steps, and keep enough to replace it.',
  },
} satisfies Partial<ProblemWords>;
