/** An amount in hundredths of the plan's currency, always an integer: 30 € is 3000. */
export type Cents = number & { readonly cents: true };

export type DecimalMark = ',' | '.';

/** The nearest cent to an amount of the currency's main unit: 12.345 gives 1235. A number becomes cents here and in a sum only. */
export const centsOf = (amount: number): Cents => Math.round(amount * 100) as Cents;

/** The nearest cent of so many, half of one upwards: as formulas round. */
export const nearestCent = (cents: number): Cents => centsOf(Math.floor(cents + 1 / 2) / 100);

/** What amounts come to; nothing is 0. */
export const sumOf = (amounts: readonly Cents[]): Cents =>
  // A sum of cents is one.
  amounts.reduce<number>((sum, amount) => sum + amount, 0) as Cents;

export const amountOf = (cents: Cents): number => cents / 100;
