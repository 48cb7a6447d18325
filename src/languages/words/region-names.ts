import type { Country } from '../../domain/locale';
import type { CountryOfRegions, RegionOf } from '../../domain/time';

/** What the parts of a country with holidays of their own are called, and what the country is called without them. */
export type RegionNames = {
  readonly [C in CountryOfRegions]: {
    readonly whole: string;
    readonly parts: { readonly [R in RegionOf<C>]: string };
  };
};

/**
 * What is to be known of the days off of a place, where they are not simply those of the whole country: of a country, of
 * any part of one, and of one part by itself.
 */
export type RegionNotes = {
  readonly countries: Readonly<Partial<Record<Country, string>>>;
  readonly parts: Readonly<Partial<Record<CountryOfRegions, string>>>;
  readonly only: Readonly<Partial<Record<RegionOf<CountryOfRegions>, string>>>;
};

/** The note of "CH", "CH-VD" or "FR-MF"; undefined where there is nothing to say. */
export function noteOf({ countries, parts, only }: RegionNotes, region: string): string | undefined {
  const inTable = (table: Readonly<Record<string, string>>, key: string): string | undefined => table[key];
  const country = region.slice(0, 2);
  return region === country ? inTable(countries, country) : (inTable(only, region) ?? inTable(parts, country));
}
