import type { Reading } from '../cell-reading';
import type { Cents } from '../money';
import type { Day } from '../time';
import type { Terms } from './terms';

/**
 * What the amount of a payment is made of: a sum; a share of a total, as a deposit is; a commission, a rate of a figure such as sales;
 * or the same sum each month or year.
 */
export const paymentBases = ['amount', 'share', 'commission', 'monthly', 'yearly'] as const;
export type PaymentBasis = (typeof paymentBases)[number];

/** Whether an amount is said without tax or with it. */
export const taxKinds = ['without-tax', 'with-tax'] as const;
export type TaxKind = (typeof taxKinds)[number];

/** The day a payment hangs on: its own, or one of its action. A step is one of the countdown's, by its name. */
export type TiedTo =
  | { readonly is: 'date' }
  | { readonly is: 'start' }
  | { readonly is: 'deadline' }
  | { readonly is: 'step'; readonly name: string };

/** Each comes after the one before: what is paid is invoiced, what is invoiced is engaged. */
export const paymentStates = ['planned', 'engaged', 'invoiced', 'paid'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** A payment as its row says it. */
export type Payment = {
  /** The row it was read from, counted from 1. */
  readonly line: number;
  /** Given once: of two shares of a total, the one with the smaller is rounded first. */
  readonly id: number;
  readonly action: string;
  readonly label: string;
  readonly basis: PaymentBasis;
  /** The sum; of shares the total; of a commission what its figure is expected to be in the year. */
  readonly amount: Reading<Cents>;
  /** Of one: 25 % is 0.25. */
  readonly rate: Reading<number>;
  readonly tiedTo: TiedTo;
  readonly date: Reading<Day>;
  readonly until: Reading<Day>;
  readonly terms: Terms;
  /** The name of the figure a commission is of; '' where it is none that the file knows. */
  readonly figure: string;
  /** Undefined where it is said as the plan says its amounts. */
  readonly tax: TaxKind | undefined;
  /** Of one: 20 % is 0.2. */
  readonly vat: number;
  /** How many units of the plan's currency one of its own is worth; 1 in the plan's. */
  readonly exchange: number;
  readonly engaged: Reading<Day>;
  readonly invoiced: Reading<Day>;
  readonly paid: Reading<Day>;
  /** What it came to in the end, said as its amount is. */
  readonly actual: Reading<Cents>;
};

export const comesBack = ({ basis }: Pick<Payment, 'basis'>): boolean =>
  basis === 'monthly' || basis === 'yearly' || basis === 'commission';

const isSaid = (reading: Reading<Day>): boolean => reading.is === 'known';

/** How far a payment has come, by the last of its days that is said: a payment that was paid was engaged, said or not. */
export function stateOf({ engaged, invoiced, paid }: Pick<Payment, 'engaged' | 'invoiced' | 'paid'>): PaymentState {
  if (isSaid(paid)) return 'paid';
  if (isSaid(invoiced)) return 'invoiced';
  return isSaid(engaged) ? 'engaged' : 'planned';
}

/** By what an amount of a payment is multiplied to be one of the plan: its currency, and with or without tax as the plan's are. */
export function factorOf({ exchange, tax, vat }: Pick<Payment, 'exchange' | 'tax' | 'vat'>, plan: TaxKind): number {
  if (tax === undefined || tax === plan) return exchange;
  return plan === 'without-tax' ? exchange / (1 + vat) : exchange * (1 + vat);
}

/** Why a cell of a payment is told. */
export type WhyTold =
  | 'not-read'
  | 'no-action'
  | 'unknown-action'
  | 'no-exchange'
  | 'no-vat'
  | 'no-step'
  | 'typed-over'
  | 'below'
  | 'not-ready';
