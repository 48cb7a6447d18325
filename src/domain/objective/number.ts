import { amountOf, type MoneyReading, numberText, readAmount } from '../money';

/** "5 000 €", "12,5", "3 %" (0.03); undefined for what is no number. */
export function numberTyped(text: string, decimal: '.' | ',', reading: MoneyReading): number | undefined {
  const [, share] = /^(.*\d)\s*%$/.exec(text.trim()) ?? [];
  const said = (share ?? text).trim();
  const scale = share === undefined ? 1 : 100;
  // A bare number has all its decimals, where an amount has cents.
  const [bare, ...others] = numberText(said, decimal)?.values ?? [];
  if (bare !== undefined && others.length === 0) return bare / scale;
  const amount = readAmount(said, decimal, reading);
  return amount === undefined ? undefined : amountOf(amount) / scale;
}
