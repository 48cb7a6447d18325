import { betterLocale, conventionsOf, countries, countryOfLocale, isCountry, localeFor } from '../../src/domain/locale';

describe('a file reads what is typed as people of its locale mean it', () => {
  test.each([
    ['fr_FR', 'day-first', ','],
    ['fr_CA', 'day-first', ','],
    ['fr_CH', 'day-first', '.'],
    ['de_CH', 'day-first', '.'],
    ['de_DE', 'day-first', ','],
    ['es_MX', 'day-first', '.'],
    ['en_GB', 'day-first', '.'],
    ['en_US', 'month-first', '.'],
    ['EN', 'day-first', '.'],
    ['', 'day-first', '.'],
  ])('%j: %s, %s', (locale, order, decimal) => expect(conventionsOf(locale)).toMatchObject({ order, decimal }));
});

describe('the country of a file', () => {
  test.each([
    ['fr_FR', 'FR'],
    ['fr_be', 'BE'],
    ['en_US', 'US'],
    ['ja_JP', undefined],
    ['fr', undefined],
  ])('in %s is %s', (locale, country) => expect(countryOfLocale(locale)).toBe(country));

  test.each(['', 'fr', 'XX', 'toString', 'FR-AM'])('%j is no country we have a table of', (code) => {
    expect(isCountry(code)).toBe(false);
    expect(betterLocale('fr_FR', code)).toBeUndefined();
    expect(localeFor(code, 'fr')).toBeUndefined();
  });
});

describe('a file in a locale that reads dates or numbers otherwise', () => {
  test.each([
    ['en_US', 'FR', 'fr_FR'],
    ['en_US', 'GB', 'en_GB'],
    ['en_GB', 'US', 'en_US'],
    ['en_GB', 'FR', 'fr_FR'],
    ['fr_CH', 'FR', 'fr_FR'],
    ['fr_FR', 'CH', 'fr_CH'],
    ['de_DE', 'FR', 'fr_FR'],
    ['es_MX', 'ES', 'es_ES'],
  ])('%s in %s had better have %s', (locale, country, better) => expect(betterLocale(locale, country)).toBe(better));

  test.each([
    ['fr_FR', 'FR'],
    ['fr_BE', 'FR'],
    ['fr_CA', 'FR'],
    ['en_IE', 'GB'],
    ['nl_NL', 'BE'],
    ['it_CH', 'CH'],
  ])('%s suits %s', (locale, country) => expect(betterLocale(locale, country)).toBeUndefined());

  test.each(Object.entries(countries))('each locale of %s suits it', (country, { locales }) =>
    expect(locales.filter((locale) => betterLocale(locale, country) !== undefined)).toEqual([]),
  );
});

describe('a new file has the locale of its country in the language spoken', () => {
  test.each([
    ['CH', 'de', 'de_CH'],
    ['CH', 'fr', 'fr_CH'],
    ['BE', 'nl', 'nl_BE'],
    ['CA', 'en', 'en_CA'],
    ['DE', 'fr', 'de_DE'],
    ['CH', 'en', 'fr_CH'],
  ])('%s, %s: %s', (country, language, locale) => expect(localeFor(country, language)).toBe(locale));
});
