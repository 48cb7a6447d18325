import { type Calculation, difference, figure, product, ratio } from './calculation';
import { type Direction, type Organisation, organisations } from './organisation';
import type { KpiUnit } from './units';

type Kpi = {
  readonly calculation: Calculation;
  readonly unit: KpiUnit;
  readonly direction: Readonly<Record<Organisation, Direction>>;
};

const signs: Readonly<Record<string, Direction>> = { '↑': 'up', '↓': 'down', '?': 'open', '=': 'mix' };

/** `ways` has a sign for each of `organisations` in their order: e-commerce, local shop, SaaS, media, non-profit, public service; · says nothing. */
const kpi = (unit: KpiUnit, calculation: Calculation, ways = '↑↑↑↑↑↑'): Kpi => ({
  unit,
  calculation,
  // TypeScript cannot see that every organisation has its sign.
  direction: Object.fromEntries(
    organisations.map((it, place) => [it, signs[ways[place] ?? ''] ?? 'none']),
  ) as Kpi['direction'],
});

const DOWN = '↓↓↓↓↓↓';

/** Those of the course and of the field, by their names in the files; beside each where its calculation or direction comes from. */
const table = {
  // Course; stevelucas-theblog.fr
  roi: kpi('percent', ratio(difference('revenue', 'marketing_spend'), 'marketing_spend'), '↑↑↑↑↑·'),
  // butterfl.ai
  roas: kpi('times', ratio('attributed_revenue', 'ad_spend'), '↑↑↑↑↑·'),
  visits: kpi('count', figure('visits'), '↑↑↑↑↑?'),
  // Course
  traffic_share: kpi('percent', ratio('source_visits', 'visits'), '======'),
  // Course
  visitor_acquisition_cost: kpi('money', ratio('marketing_spend', 'visits'), DOWN),
  // dallasmclaughlin.com
  cpc: kpi('money', ratio('ad_spend', 'ad_clicks'), DOWN),
  // butterfl.ai
  cpm: kpi('money', product(ratio('ad_spend', 'impressions'), 1000), DOWN),
  // mazeberry.com
  cpa: kpi('money', ratio('marketing_spend', 'conversions'), DOWN),
  // Course
  conversion_rate: kpi('percent', ratio('conversions', 'visits')),
  // Course; mazeberry.com
  cac: kpi('money', ratio('marketing_spend', 'new_customers'), '↓↓↓↓··'),
  // Course; donorbox.org
  donor_acquisition_cost: kpi('money', ratio('fundraising_spend', 'new_donors'), '····↓·'),
  // fundraisers.be
  average_gift: kpi('money', ratio('donations', 'gifts'), '····↑·'),
  // fundraisers.be
  response_rate: kpi('percent', ratio('gifts', 'people_asked'), '····↑·'),
  // Course
  signatures: kpi('count', figure('signatures'), '····↑?'),
  amount_raised: kpi('money', figure('donations'), '↑↑··↑·'),
  // Course; docs.mapp.com
  aov: kpi('money', ratio('revenue', 'orders'), '↑↑····'),
  // business-marketing.fr
  ltv: kpi('money', product(product(ratio('revenue', 'orders'), 'purchase_frequency'), 'customer_lifespan'), '↑↑↑↑↑·'),
  // feedbackjar.com
  churn: kpi('percent', ratio('customers_lost', 'customers_at_start'), '↓↓↓↓↓·'),
  // feedbackjar.com
  retention: kpi('percent', ratio(difference('customers_at_end', 'new_customers'), 'customers_at_start'), '↑↑↑↑↑·'),
  // feedbackjar.com
  mrr: kpi('money', product('active_customers', 'average_revenue'), '··↑↑↑·'),
  // twilio.com
  open_rate: kpi('percent', ratio('unique_opens', 'emails_delivered')),
  // twilio.com
  click_rate: kpi('percent', ratio('unique_clicks', 'emails_delivered')),
  // mailcoach.app
  unsubscribe_rate: kpi('percent', ratio('unsubscribes', 'emails_sent'), DOWN),
  // dallasmclaughlin.com
  ctr: kpi('percent', ratio('ad_clicks', 'impressions')),
  // support.google.com/analytics/answer/12798876
  bounce_rate: kpi('percent', difference(1, ratio('engaged_sessions', 'sessions')), '↓↓↓↓↓?'),
  // Course
  time_on_site: kpi('duration', ratio('engaged_seconds', 'active_users'), '???↑?↓'),
  // Course
  search_position: kpi('rank', ratio('search_places', 'search_impressions'), DOWN),
  // Course; feedbackjar.com
  satisfaction: kpi('percent', ratio('positive_answers', 'answers')),
  // assembled.com
  nps: kpi('points', product(ratio(difference('promoters', 'detractors'), 'answers'), 100)),
  // gov.uk service manual
  completion_rate: kpi('percent', ratio('completed_transactions', 'started_transactions'), '·····↑'),
  // gov.uk service manual
  digital_take_up: kpi('percent', ratio('online_transactions', 'all_transactions'), '·····↑'),
  // gov.uk service manual
  cost_per_transaction: kpi('money', ratio('service_cost', 'completed_transactions'), '·····↓'),
} as const satisfies Readonly<Record<string, Kpi>>;

export type KpiKey = keyof typeof table;

export const catalogue: Readonly<Record<KpiKey, Kpi>> = table;

export const isKpi = (key: string): key is KpiKey => Object.keys(table).includes(key);
export const kpiKeys: readonly KpiKey[] = Object.keys(table).filter(isKpi);

/** Five to eight that say whether the plan of such an organisation works; hers to change. */
export const starterKpis: Readonly<Record<Organisation, readonly KpiKey[]>> = {
  ecommerce: ['visits', 'conversion_rate', 'aov', 'cac', 'roi', 'open_rate', 'click_rate'],
  local_shop: ['visits', 'aov', 'cac', 'roi', 'satisfaction', 'open_rate'],
  saas: ['visits', 'conversion_rate', 'mrr', 'cac', 'churn', 'ltv', 'nps'],
  media: ['visits', 'time_on_site', 'bounce_rate', 'search_position', 'open_rate', 'click_rate', 'mrr'],
  non_profit: ['amount_raised', 'donor_acquisition_cost', 'average_gift', 'response_rate', 'signatures', 'open_rate'],
  public_service: [
    'completion_rate',
    'digital_take_up',
    'cost_per_transaction',
    'satisfaction',
    'time_on_site',
    'search_position',
  ],
};

/** Those that say something of such an organisation, its starter set first. */
export function kpisFor(organisation: Organisation): readonly KpiKey[] {
  const starters = starterKpis[organisation];
  const others = kpiKeys.filter((key) => catalogue[key].direction[organisation] !== 'none' && !starters.includes(key));
  return [...starters, ...others];
}
