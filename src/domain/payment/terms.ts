import { type Day, endOfMonth, plusDays } from '../time';

/**
 * When a payment is due after what it is for: so many days, then the end of that month where it is asked for, then more days. There are
 * two lawful ways to count "45 days, end of month", which a contract must choose between (economie.gouv.fr, délais de paiement).
 */
export type Terms = { readonly days: number; readonly isEndOfMonth: boolean; readonly daysAfter: number };

export const termsKeys = [
  'on-receipt',
  'days-30',
  'days-45',
  'days-60',
  'end-of-month',
  'days-30-end-of-month',
  'days-45-end-of-month',
  'end-of-month-45-days',
] as const;
type TermsKey = (typeof termsKeys)[number];

const after = (days: number): Terms => ({ days, isEndOfMonth: false, daysAfter: 0 });
const endOfMonthAfter = (days: number, daysAfter = 0): Terms => ({ days, isEndOfMonth: true, daysAfter });

export const usualTerms: Readonly<Record<TermsKey, Terms>> = {
  'on-receipt': after(0),
  'days-30': after(30),
  'days-45': after(45),
  'days-60': after(60),
  'end-of-month': endOfMonthAfter(0),
  'days-30-end-of-month': endOfMonthAfter(30),
  'days-45-end-of-month': endOfMonthAfter(45),
  'end-of-month-45-days': endOfMonthAfter(0, 45),
};

/** 45 days, end of month: what is delivered on 2 January is paid on 28 February; end of month and 45 days: on 17 March. */
export function dueOn(day: Day, { days, isEndOfMonth, daysAfter }: Terms): Day {
  const later = plusDays(day, days);
  return plusDays(isEndOfMonth ? endOfMonth(later) : later, daysAfter);
}
