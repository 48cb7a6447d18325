import { countries } from '../domain/locale';
import type { Language } from '../languages/languages';

type Named = { readonly value: string; readonly text: string };

/** The currencies of the countries a plan may be made for. */
export const usualCurrencies: readonly string[] = [
  ...new Set(Object.values(countries).map(({ currency }) => currency)),
];

export const otherCurrencies = (): readonly string[] =>
  Intl.supportedValuesOf('currency').filter((code) => !usualCurrencies.includes(code));

/** Codes with their names in her language, in the order of those names: "Allemagne" before "France". */
export function codesByName(
  type: 'region' | 'currency',
  codes: readonly string[],
  language: Language,
): readonly Named[] {
  const names = new Intl.DisplayNames(language, { type });
  return codes
    .map((value) => ({ value, text: textOf(names.of(value) ?? value, value, type) }))
    .sort((one, other) => one.text.localeCompare(other.text, language));
}

/** What languages are called in hers, in the order they are given: "Français", "Anglais". */
export function languageNames(codes: readonly Language[], language: Language): readonly Named[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return codes.map((value) => ({ value, text: capitalised(names.of(value) ?? value) }));
}

/** "États-Unis" for "en_US": the country of a locale, as Google's own list of them says it. */
export function placeOfLocale(locale: string, language: Language): string {
  const country = locale.slice(3, 5).toUpperCase();
  return /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? locale)
    : locale;
}

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** "Euro (EUR)": two currencies may share a name, and the code is what the settings tab will show. */
const textOf = (name: string, code: string, type: 'region' | 'currency'): string =>
  type === 'region' ? name : `${capitalised(name)} (${code})`;
