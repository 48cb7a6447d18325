import fc from 'fast-check';
import { conventionsOf, localesOfCountries } from '../../../src/domain/locale';
import { amountOf, type Cents, numberWritten, readAmount } from '../../../src/domain/money';
import { fileReading } from '../../vocabulary';

const someCents = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents as Cents);
const someLocale = fc.constantFrom(...localesOfCountries);
const someShow = fc.record({
  currencyDisplay: fc.constantFrom<'symbol' | 'narrowSymbol' | 'code'>('symbol', 'narrowSymbol', 'code'),
  currencySign: fc.constantFrom<'standard' | 'accounting'>('standard', 'accounting'),
});

/** The amount as the spreadsheet of that locale prints it. */
const printed = (locale: string, cents: Cents, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale.replace('_', '-'), { minimumFractionDigits: 2, ...options }).format(amountOf(cents));

describe('an amount printed in any country’s locale is read back', () => {
  test('with the country’s currency, silently and as the mend of a text', () =>
    fc.assert(
      fc.property(someLocale, someCents, someShow, (locale, cents, show) => {
        const { currency, decimal } = conventionsOf(locale);
        const text = printed(locale, cents, { style: 'currency', currency, ...show });
        expect([text, numberWritten(text, conventionsOf(locale))]).toEqual([
          text,
          { value: amountOf(cents), isMoney: true },
        ]);
        expect(readAmount(text, decimal, fileReading)).toBe(cents);
      }),
    ));

  test('without a currency, its thousands grouped or not', () =>
    fc.assert(
      fc.property(someLocale, someCents, fc.boolean(), (locale, cents, useGrouping) => {
        const text = printed(locale, cents, { useGrouping });
        expect([text, numberWritten(text, conventionsOf(locale))?.value]).toEqual([text, amountOf(cents)]);
      }),
    ));
});
