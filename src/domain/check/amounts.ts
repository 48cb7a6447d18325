import { conventionsOf } from '../locale';
import { type AmountText, amountOf, type Cents, centsOf, readAmountText } from '../money';
import { type Action, budgetFieldOf, timeOf } from '../plan';
import { dateOf, type FiscalYear, firstOf, lastOf, plainCalendar, type Quarter, quarterOf, quarters } from '../time';
import { error, type Mend, type Place, type ProblemOf, warning } from './found';
import { type ActionContext, at } from './rule';

type Facts = { readonly action: string; readonly quarter: Quarter; readonly text: string };

export const amountRules = {
  'budget.not-a-number': error<Facts>(),
  /** "1,250" where the comma is the decimal mark: nobody but her knows which. */
  'budget.two-readings': warning<Facts & { readonly amounts: readonly [Cents, Cents] }>(),
  'budget.estimate': warning<Facts & { readonly amount: Cents }>(),
  /** "3 x 500", "30 €/mois": `amount` is what it comes to in the quarter, null where that cannot be known. */
  'budget.calculation': warning<Facts & { readonly amount: Cents | null }>(),
  'budget.share': error<Facts>(),
  /** Nobody but her knows at which rate it is the plan's. */
  'budget.other-currency': error<Facts>(),
  'budget.not-set': warning<Facts>(),
};
type Problem = ProblemOf<typeof amountRules>;

type Context = Pick<ActionContext, 'locale' | 'currency' | 'yearMeant' | 'reading'>;

/** In how many months of a quarter an action is active; undefined where nobody knows when it is. */
function monthsActive(action: Action, quarter: Quarter, year: FiscalYear | undefined): number | undefined {
  // Months are too long for a day closed to matter.
  const time = year === undefined ? undefined : timeOf(action, year, plainCalendar);
  if (year === undefined || time === undefined || time.is === 'undated') return undefined;
  const [first, last] = time.is === 'one-off' ? [time.start, time.deadline] : [time.first, time.last];
  const whole = quarterOf(year, quarter);
  const [from, to] = [lastOf(first, whole.first), firstOf(last, whole.last)];
  if (from > to) return 0;
  const [begins, ends] = [dateOf(from), dateOf(to)];
  return (ends.year - begins.year) * 12 + ends.month - begins.month + 1;
}

/** What a rate comes to in a quarter; null where the action is not active in it, or for a pace of its own. */
function product(read: Extract<AmountText, { is: 'rate' }>, months: number | undefined): Cents | null {
  if (months === undefined || months === 0 || read.each === 'other') return null;
  return read.each === 'quarter' ? read.amount : centsOf(amountOf(read.amount) * months);
}

const mendTo = (amount: Cents, note?: string): { readonly mend: Mend } => ({
  mend: { to: 'amount', amount, ...(note === undefined ? {} : { note }) },
});

function problemOf(read: AmountText, facts: Facts, at: Place, months: () => number | undefined): Problem {
  switch (read.is) {
    case 'amount':
      return { code: 'budget.not-a-number', facts, at, ...mendTo(read.amount, read.note) };
    case 'two':
      return { code: 'budget.two-readings', facts: { ...facts, amounts: read.amounts }, at };
    case 'estimate':
      return { code: 'budget.estimate', facts: { ...facts, amount: read.amount }, at, ...mendTo(read.amount) };
    case 'product':
      return { code: 'budget.calculation', facts: { ...facts, amount: read.amount }, at, ...mendTo(read.amount) };
    case 'rate': {
      const amount = product(read, months());
      return {
        code: 'budget.calculation',
        facts: { ...facts, amount },
        at,
        ...(amount === null ? {} : mendTo(amount)),
      };
    }
    case 'share':
      return { code: 'budget.share', facts, at };
    case 'currency':
      return { code: 'budget.other-currency', facts, at };
    case 'not-set':
      return { code: 'budget.not-set', facts, at };
    case 'unread':
      return { code: 'budget.not-a-number', facts, at };
  }
}

/** A text in a budget cell: it counts for nothing in any total until it is a number. */
export const unreadAmount = (
  action: Action,
  { locale, currency, yearMeant, reading: vocabulary }: Context,
): readonly Problem[] =>
  quarters.flatMap((quarter): readonly Problem[] => {
    const field = budgetFieldOf[quarter];
    const reading = action.budget[field];
    if (reading.is !== 'unread') return [];
    const read = readAmountText(reading.text, conventionsOf(locale).decimal, vocabulary, currency);
    const facts = { action: action.name, quarter, text: reading.text };
    return [problemOf(read, facts, at(action, field), () => monthsActive(action, quarter, yearMeant))];
  });

/** "TBD" in a quarter of an action that has a budget in another: where none has one, the budget is missing as a whole. */
export const amountNotSet = (action: Action): readonly Problem[] => {
  const isNothingSet = quarters.every((quarter) => action.budget[budgetFieldOf[quarter]].is === 'blank');
  return quarters.flatMap((quarter): readonly Problem[] => {
    const field = budgetFieldOf[quarter];
    const reading = action.budget[field];
    if (isNothingSet || reading.is !== 'blank' || reading.instead === undefined) return [];
    const facts = { action: action.name, quarter, text: reading.instead };
    return [{ code: 'budget.not-set', facts, at: at(action, field) }];
  });
};
