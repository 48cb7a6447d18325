import { foldName } from '../names';
import type { KpiKey } from './catalogue';
import type { FigureKey } from './figures';

/** A KPI of the catalogue, or a figure that an action is measured by as it is. */
export type MeasureKey = KpiKey | FigureKey;

/** What each is called in one language, its whole name first. */
export type MeasureNames = Readonly<Record<MeasureKey, readonly string[]>>;

/** The same in all languages, with the words that say nothing beside others: "de", "of". */
export type KpiReading = readonly {
  readonly measures: MeasureNames;
  readonly headings: { readonly small: readonly string[] };
}[];

/** "Taux d’ouvertures" and "taux d'ouverture" are one: small words, plurals and accents say nothing. */
const wordsIn = (name: string, small: ReadonlySet<string>): readonly string[] =>
  foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));

/** "Coût par clic (CPC)", "Coût par clic" and "CPC". */
function formsOf(name: string): readonly string[] {
  const [, long = name, short = name] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  return [name, long, short];
}

/** A target behind the known words changes nothing. */
const isTarget = (rest: readonly string[]): boolean => rest.every((word) => /^\p{N}+$/u.test(word));

/**
 * Finds what somebody means by a name, however it is spelt: "taux d'ouverture de la newsletter", "CAC < 30 €". The name in the
 * files, or undefined for what nobody has listed. Where `isWhole`, what a name of several words is of makes another thing of it: "visites du
 * site mobile" are not all visits.
 */
export function measureFinder(reading: KpiReading, isWhole = false): (name: string) => string | undefined {
  const small = new Set(reading.flatMap(({ headings }) => headings.small));
  const found = new Map<string, string>();
  for (const [key, names] of reading.flatMap(({ measures }) => Object.entries(measures)))
    for (const name of names.flatMap(formsOf)) {
      const words = wordsIn(name, small).join(' ');
      if (!found.has(words)) found.set(words, key);
    }
  return (name) => {
    const words = wordsIn(name, small);
    for (let known = words.length; known > 0; known -= 1) {
      const key = found.get(words.slice(0, known).join(' '));
      if (key !== undefined && ((known > 1 && !isWhole) || isTarget(words.slice(known)))) return key;
    }
    return undefined;
  };
}
