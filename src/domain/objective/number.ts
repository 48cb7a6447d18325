import { amountOf, type MoneyReading, numberText, readAmount } from '../money';

/** "5 000 €", "12,5", "3 %" (0.03); undefined for what is no number, or in another currency than is meant, '' being any. */
export function numberTyped(
  text: string,
  decimal: '.' | ',',
  reading: MoneyReading,
  currency = '',
): number | undefined {
  const [, share] = /^(.*\d)\s*%$/.exec(text.trim()) ?? [];
  const said = (share ?? text).trim();
  const scale = share === undefined ? 1 : 100;
  // A bare number has all its decimals, where an amount has cents.
  const [bare, ...others] = numberText(said, decimal)?.values ?? [];
  if (bare !== undefined && others.length === 0) return bare / scale;
  const amount = readAmount(said, decimal, reading, currency);
  return amount === undefined ? undefined : amountOf(amount) / scale;
}
