import { foldName } from '../names';
import type { KpiKey } from './catalogue';

/** What kinds of action are for, as far as it decides what they are measured by; the first KPI says most. */
export const measuredBy = {
  email: ['open_rate', 'click_rate', 'unsubscribe_rate'],
  message: ['conversion_rate', 'cpa'],
  advertising: ['ctr', 'cpc', 'roas'],
  search: ['search_position', 'visits'],
  social: ['traffic_share', 'visits'],
  shop: ['conversion_rate', 'aov', 'visits'],
  site: ['visits', 'bounce_rate', 'time_on_site'],
  collection: ['amount_raised', 'average_gift', 'response_rate'],
  petition: ['signatures', 'conversion_rate'],
  press: ['visits', 'traffic_share'],
  meeting: ['cpa', 'satisfaction'],
  media: ['visits', 'time_on_site'],
} as const satisfies Readonly<Record<string, readonly KpiKey[]>>;

/** What such kinds are called in one language, without accents or capitals, part of a longer name is enough; and their KPIs. */
export type MeasuredKind = { readonly words: readonly string[]; readonly kpis: readonly KpiKey[] };

type Reading = readonly { readonly measuredKinds: readonly MeasuredKind[] }[];

/** The KPIs that fit a kind of action, by what its name says: "Newsletter ou e-mailing" is measured by opens and clicks. */
export function kpisOfKind(kind: string, reading: Reading): readonly KpiKey[] {
  const folded = foldName(kind);
  const fitting = reading
    .flatMap(({ measuredKinds }) => measuredKinds)
    .filter(({ words }) => words.some((word) => folded.includes(word)));
  return [...new Set(fitting.flatMap(({ kpis }) => kpis))];
}
