import { type ActionDraft, amountTyped, type DraftContext } from '../domain/draft';
import { amountOf, type Cents, type MoneyReading, sumOf } from '../domain/money';

type Money = Pick<DraftContext, 'locale' | 'currency'>;

/** The sum of the amounts that can be read, or undefined where none is typed: an empty budget is not a free action. */
export function budgetTotal(typed: ActionDraft['budget'], context: Money, reading: MoneyReading): Cents | undefined {
  const amounts = typed
    .filter((text) => text.trim() !== '')
    .map((text) => amountTyped(text, context, reading))
    .filter((amount): amount is Cents => amount !== undefined);
  return amounts.length === 0 ? undefined : sumOf(amounts);
}

/** "1 250 €", "12,50 €": cents are only shown where there are some. */
export function shownAmount(amount: Cents, { locale, currency }: Money): string {
  const digits = amount % 100 === 0 ? 0 : 2;
  const style = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(webLocale(locale), style).format(amountOf(amount));
}

/** "€", "CHF": what stands beside an amount. */
export function currencySign({ locale, currency }: Money): string {
  const parts = new Intl.NumberFormat(webLocale(locale), { style: 'currency', currency }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

/** "fr-FR" for Google's "fr_FR"; the browser's own where the file has one that browsers do not know. */
function webLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}
