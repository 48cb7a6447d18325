import type { ProblemWords } from '../words/problem-words';

/** Of amounts and dates that are written otherwise than a sheet counts with them. */
export const valueProblems = {
  'budget.two-readings': {
    label: 'Budgets that can be read in two ways',
    says: ({ action, quarter, text, amounts: [one, other] }, say) =>
      `The Q${quarter} budget of ${say.name(action)} may be ${say.money(one)} or ${say.money(other)}: ${say.name(text)}.`,
    why: 'Until it is clear which, it counts in no total.',
    todo: () => 'Type the number without a thousands separator, for example 1250.',
  },
  'budget.estimate': {
    label: 'Estimated budgets',
    says: ({ action, quarter, text, amount }, say) =>
      `The Q${quarter} budget of ${say.name(action)} is an estimate: ${say.name(text)}, ${say.money(amount)} at most.`,
    why: 'A text does not count in totals: a cautious number is better than none.',
    todo: () => 'Keep one number, the highest to be safe; correct it once you have a quote.',
  },
  'budget.calculation': {
    label: 'Budgets still to be worked out',
    says: ({ action, quarter, text, amount }, say) =>
      `The Q${quarter} budget of ${say.name(action)} is a calculation: ${say.name(text)}${
        amount === null ? '.' : `, which makes ${say.money(amount)}.`
      }`,
    why: 'A text does not count in totals; the quarter needs its amount.',
    todo: () => 'Write the amount of the quarter, for the months in which the action is active.',
  },
  'budget.share': {
    label: 'Budgets in per cent',
    says: ({ action, quarter, text }, say) =>
      `The Q${quarter} budget of ${say.name(action)} is a share, not an amount: ${say.name(text)}.`,
    why: 'A share cannot be added to amounts: the total would be wrong.',
    todo: () => 'Write what it comes to in money.',
  },
  'budget.other-currency': {
    label: 'Budgets in another currency',
    says: ({ action, quarter, text }, say) =>
      `The Q${quarter} budget of ${say.name(action)} is not in the currency of the plan: ${say.name(text)}.`,
    why: 'Taken as it is, it would make the total wrong: only your rate says what it is worth.',
    todo: () => 'Write it converted, or note a payment with its currency and its rate.',
  },
  'budget.not-set': {
    label: 'Budgets not set yet',
    says: ({ action, quarter, text }, say) =>
      `The Q${quarter} budget of ${say.name(action)} is not set yet: ${say.name(text)}.`,
    why: 'The quarter looks free, and the total smaller than it will be.',
    todo: () => 'Write an amount, even a cautious one, or 0 if the quarter costs nothing.',
  },
  'action.other-weekday': {
    label: 'Weekdays that do not go with their dates',
    says: ({ action, field, text, day }, say) =>
      `${say.column(field)} of ${say.name(action)} contradicts itself: ${say.name(text)}, but ${say.day(day)} is another day of the week.`,
    why: 'Either the weekday or the date is wrong: the action stays under “No date”.',
    todo: () => 'Correct the date, or leave out the weekday.',
  },
  'action.date-not-set': {
    label: 'Dates not set yet',
    says: ({ action, field, text }, say) =>
      `${say.column(field)} of ${say.name(action)} is not a day yet: ${say.name(text)}.`,
    why: 'Without a day nothing can be counted back, and nothing is ever late.',
    todo: () => 'Give a day, even if you move it later.',
  },
  'plan.date-order': {
    label: 'Columns that mix up day and month',
    says: ({ field, text, day, count, order, asRead, otherwise }, say) =>
      `The column ${say.column(field)} mixes two orders: ${say.name(text)} can only be ${say.day(day)}${
        count === 1 ? '' : ` (${count} dates like it)`
      }, while the file reads ${order === 'day-first' ? 'the day before the month' : 'the month before the day'}; ${say.day(asRead)} may well be ${say.day(otherwise)}.`,
    why: 'Correcting one date and not the others would leave wrong days that nothing shows.',
    todo: () => 'Write the whole column in the order of the file, or import it again with the right country.',
  },
} satisfies Partial<ProblemWords>;
