import type { NumberConventions } from './money';
import type { DateOrder } from './time';

/** How a file reads what is typed in it; `locale` is written as Google Sheets does: fr_FR, en_US. */
type Conventions = NumberConventions & { readonly order: DateOrder };

const POINT_LOCALES = new Set(['de_CH', 'fr_CH', 'it_CH', 'es_MX']);

/** What stands between thousands, by language and where a country has its own. French Switzerland writes both. */
const GROUPS: Readonly<Record<string, string>> = {
  fr: ' ',
  en: ',',
  pt: ' .',
  de_CH: "'",
  it_CH: "'",
  fr_CH: "' ",
  fr_LU: '. ',
};

export function conventionsOf(locale: string): Conventions {
  const language = locale.slice(0, 2).toLowerCase();
  const isPoint = language === 'en' || language === '' || POINT_LOCALES.has(locale);
  const country = countryOfLocale(locale);
  return {
    order: locale === 'en_US' ? 'month-first' : 'day-first',
    decimal: isPoint ? '.' : ',',
    groups: GROUPS[locale] ?? GROUPS[language] ?? (isPoint ? ',' : '.'),
    currency: country === undefined ? '' : countries[country].currency,
  };
}

/** The countries a plan may be made for, each with its currency and its locales, the usual one first. */
export const countries = {
  FR: { currency: 'EUR', locales: ['fr_FR'] },
  BE: { currency: 'EUR', locales: ['fr_BE', 'nl_BE', 'fr_FR', 'nl_NL'] },
  CH: { currency: 'CHF', locales: ['fr_CH', 'de_CH', 'it_CH'] },
  LU: { currency: 'EUR', locales: ['fr_LU', 'fr_FR', 'de_DE'] },
  CA: { currency: 'CAD', locales: ['fr_CA', 'en_CA'] },
  GB: { currency: 'GBP', locales: ['en_GB'] },
  IE: { currency: 'EUR', locales: ['en_IE', 'en_GB'] },
  US: { currency: 'USD', locales: ['en_US'] },
  DE: { currency: 'EUR', locales: ['de_DE'] },
  ES: { currency: 'EUR', locales: ['es_ES'] },
  IT: { currency: 'EUR', locales: ['it_IT'] },
  PT: { currency: 'EUR', locales: ['pt_PT'] },
  NL: { currency: 'EUR', locales: ['nl_NL'] },
} as const satisfies Record<string, { readonly currency: string; readonly locales: readonly [string, ...string[]] }>;
export type Country = keyof typeof countries;

export const isCountry = (code: string): code is Country => Object.keys(countries).includes(code);

/** The locales of all countries a plan may be made for, each once. */
export const localesOfCountries: readonly string[] = [
  ...new Set(Object.values(countries).flatMap(({ locales }): readonly string[] => locales)),
];

/** The country whose locale the file has; undefined for one we have no table of. */
export function countryOfLocale(locale: string): Country | undefined {
  const code = locale.slice(3, 5).toUpperCase();
  return isCountry(code) ? code : undefined;
}

/**
 * The locale the file should have for typed dates and numbers to be read as people of that country mean them, or
 * undefined when it already reads them so: en_IE suits Great Britain, en_US does not (its 08/04 is 4 August).
 */
export function betterLocale(locale: string, country: string): string | undefined {
  if (!isCountry(country)) return undefined;
  const { order, decimal } = conventionsOf(locale);
  const suits = countries[country].locales.some((it) => {
    const wanted = conventionsOf(it);
    return wanted.order === order && wanted.decimal === decimal && it.slice(0, 2) === locale.slice(0, 2);
  });
  return suits ? undefined : countries[country].locales[0];
}

/** The locale of a country in a language spoken there, or its usual one; undefined for a country we have no table of. */
export function localeFor(country: string, language: string): string | undefined {
  if (!isCountry(country)) return undefined;
  const locales: readonly string[] = countries[country].locales;
  return locales.find((locale) => locale.startsWith(language)) ?? locales[0];
}
