import { type Cents, centsOf } from '../../src/domain/money';
import { wordsOf } from '../../src/languages/say';
import { budgetTotal, currencySign, shownAmount } from '../../src/sidebar/budget-total';
import { longDay } from '../../src/sidebar/dates';
import { fileReading } from '../vocabulary';

const french = { locale: 'fr_FR', currency: 'EUR' };
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const total = (typed: readonly [string, string, string, string], context = french): Cents | undefined =>
  budgetTotal(typed, context, fileReading);

describe('the total under the four quarters', () => {
  test('amounts are read as people write them', () =>
    expect(total(['30 €', '1 250', 'gratuit', '0,50'])).toBe(centsOf(1280.5)));
  test('what cannot be read does not count', () => expect(total(['100', 'à voir', '', ''])).toBe(centsOf(100)));
  test('nothing typed is not zero', () => expect(total(['', ' ', '', ''])).toBeUndefined());
  test('zero is an answer', () => expect(total(['0', '', '', ''])).toBe(centsOf(0)));
  test('the decimal mark is that of the file', () =>
    expect(total(['1,250.50', '', '', ''], { locale: 'en_GB', currency: 'GBP' })).toBe(centsOf(1250.5)));
});

describe('an amount as it is shown', () => {
  test.each([
    [1250, french, '1 250 €'],
    [1250.5, french, '1 250,50 €'],
    [1250, { locale: 'en_GB', currency: 'GBP' }, '£1,250'],
    [1250, { locale: 'fr_CH', currency: 'CHF' }, '1 250 CHF'],
  ])('%d: %j gives %s', (amount, context, shown) => expect(plain(shownAmount(centsOf(amount), context))).toBe(shown));

  test('a locale that browsers do not know changes no amount', () =>
    expect(plain(shownAmount(centsOf(30), { locale: 'none of this', currency: 'EUR' }))).toContain('30'));

  test.each([
    ['EUR', '€'],
    ['CHF', 'CHF'],
  ])('beside the fields, %s is written %s', (currency, sign) =>
    expect(currencySign({ locale: 'fr_FR', currency })).toBe(sign),
  );
});

describe('days and months', () => {
  test('the first of the month is "1er" in French', () =>
    expect(longDay('2027-01-01', wordsOf('fr').idiom.speech)).toBe('1er janvier 2027'));
  test('a text that is no day is shown as it is', () =>
    expect(longDay('décembre', wordsOf('fr').idiom.speech)).toBe('décembre'));
  test('a day stays the same day wherever the browser is', () => {
    expect(longDay('2027-12-31', wordsOf('en').idiom.speech)).toBe('31 December 2027');
  });
  test('there are twelve months, January first', () => {
    expect(wordsOf('fr').idiom.speech.months).toHaveLength(12);
    expect(wordsOf('en').idiom.speech.months[0]).toBe('January');
  });
});
