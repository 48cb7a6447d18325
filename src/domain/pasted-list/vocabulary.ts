import { anyOf } from '../time';

/** What stands around the facts of a line in a list that people write, in one language; without accents or capitals. */
export type ListWords = {
  /** Before the day something is due: "avant le 15 mars". */
  readonly due: readonly string[];
  /** Before the day it begins: "à partir du 15 mars". */
  readonly begins: readonly string[];
  /** Between its first and its last day: "du 1er au 15 mars". */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Before who answers for it: "resp. : Zoé". */
  readonly owner: readonly string[];
  /** Before what it costs: "budget 500". */
  readonly cost: readonly string[];
};

type ListReading = readonly { readonly list: ListWords }[];

type ListPatterns = {
  readonly due: RegExp;
  readonly begins: RegExp;
  readonly span: RegExp;
  readonly owner: RegExp;
  readonly cost: RegExp;
  /** The last word of what leads to a day: "du 20 au" is cut off before one. */
  readonly leading: RegExp;
};

const known = new WeakMap<ListReading, ListPatterns>();

/** For texts without accents or capitals. */
export function listPatterns(reading: ListReading): ListPatterns {
  const any = (of: keyof ListWords): string => anyOf(reading.flatMap(({ list }) => list[of]));
  const leads = reading.flatMap(({ list }) => [...list.due, ...list.begins, ...list.from, ...list.to]);
  const found = known.get(reading) ?? {
    due: new RegExp(`^(?:${any('due')})\\s*:?\\s+(.+)$`),
    begins: new RegExp(`^(?:${any('begins')})\\s*:?\\s+(.+)$`),
    span: new RegExp(`^(?:(?:${any('from')})\\s+)?(.+?)\\s+(?:${any('to')}|-|–|→)\\s+(.+)$`),
    owner: new RegExp(`^(?:@|(?:${any('owner')})\\.?\\s*:?\\s+)(.+)$`),
    cost: new RegExp(`^(?:${any('cost')})\\s*:?\\s+(.+)$`),
    leading: new RegExp(`(?:^|\\s)(?:${anyOf(leads)})$`),
  };
  known.set(reading, found);
  return found;
}
