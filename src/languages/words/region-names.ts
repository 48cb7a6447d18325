import type { CountryOfRegions, RegionOf } from '../../domain/time';

/** What the parts of a country with holidays of their own are called, and what the country is called without them. */
export type RegionNames = {
  readonly [C in CountryOfRegions]: {
    readonly whole: string;
    readonly parts: { readonly [R in RegionOf<C>]: string };
  };
};
