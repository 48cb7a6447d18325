import { type FigureKey, isFigureKey, type NamedFigure } from './figures';

/** What an ordinary month of a small shop, association or service might come to: made up, each possible beside the others. */
const ordinary: Readonly<Record<FigureKey, number>> = {
  revenue: 14_000,
  orders: 280,
  new_customers: 150,
  customers_at_start: 900,
  customers_at_end: 960,
  customers_lost: 40,
  active_customers: 960,
  average_revenue: 15,
  purchase_frequency: 2,
  customer_lifespan: 3,
  marketing_spend: 1_800,
  ad_spend: 900,
  attributed_revenue: 3_200,
  impressions: 180_000,
  ad_clicks: 2_300,
  visits: 12_000,
  source_visits: 4_800,
  sessions: 12_600,
  engaged_sessions: 7_100,
  engaged_seconds: 620_000,
  active_users: 8_300,
  conversions: 280,
  search_impressions: 46_000,
  search_clicks: 2_100,
  search_position: 12,
  search_places: 552_000,
  emails_sent: 6_000,
  emails_delivered: 5_350,
  unique_opens: 1_650,
  unique_clicks: 210,
  unsubscribes: 18,
  subscribers: 5_800,
  donations: 960,
  gifts: 24,
  new_donors: 9,
  people_asked: 440,
  fundraising_spend: 200,
  signatures: 640,
  answers: 220,
  positive_answers: 180,
  promoters: 96,
  detractors: 38,
  started_transactions: 1_900,
  completed_transactions: 1_520,
  online_transactions: 1_140,
  all_transactions: 2_050,
  service_cost: 21_000,
};

/** January to December: quiet after the feasts and in August, busy before Christmas. In hundredths. */
const SEASON = [86, 90, 97, 99, 102, 98, 94, 84, 103, 108, 118, 121] as const;
/** Of a year over the year before, in hundredths. */
const GROWTH = 12;
const FIRST_YEAR = 2025;

/** A figure sways by up to four hundredths from month to month, each in its own way. */
function factorOf(figure: FigureKey, year: number, month: number): number {
  const sway = ((figure.length * 7 + (year * 12 + month) * 5) % 9) - 4;
  return (((SEASON[month - 1] ?? 100) + sway) * (100 + (year - FIRST_YEAR) * GROWTH)) / 10_000;
}

/** What lasts, and does not come with the season. */
const lasting: readonly FigureKey[] = [
  'average_revenue',
  'purchase_frequency',
  'customer_lifespan',
  'search_position',
  'customers_at_start',
  'customers_at_end',
  'active_customers',
  'subscribers',
];

type DemoValue = { readonly figure: FigureKey; readonly month: string; readonly value: number };

/**
 * Made-up values of some figures in some months ("2027-01"), to see what is made of them. The same ones each time, so that they can be
 * told again from what a person has typed.
 */
const demoValues = (keys: readonly FigureKey[], months: readonly string[]): readonly DemoValue[] =>
  keys.flatMap((figure) =>
    months.map((month): DemoValue => {
      const [year = FIRST_YEAR, nth = 1] = month.split('-').map(Number);
      const factor = lasting.includes(figure) ? 1 : factorOf(figure, year, nth);
      return { figure, month, value: Math.round(ordinary[figure] * factor) };
    }),
  );

/** The figures that have a row, those of them that are counted by week, the months of their tab and today as ISO text. */
type Tab = {
  readonly rows: readonly NamedFigure[];
  readonly weekly?: readonly NamedFigure[];
  readonly months: readonly string[];
  readonly today: string;
};

/** Figures of hers have no made-up months: nobody knows what they might be. Those of what is counted by week are its weeks. */
const madeUpKeys = ({ rows, weekly = [] }: Omit<Tab, 'today'>): readonly FigureKey[] =>
  rows.filter(isFigureKey).filter((figure) => !weekly.includes(figure));

/** Made-up figures for the months that are over. */
export const madeUpValues = ({ today, ...tab }: Tab): readonly DemoValue[] =>
  demoValues(
    madeUpKeys(tab),
    tab.months.filter((month) => month < today.slice(0, 7)),
  );

/** What takes them away again, wherever they still stand. */
export const withoutMadeUp = (tab: Omit<Tab, 'today'>) =>
  demoValues(madeUpKeys(tab), tab.months).map(({ figure, month, value }) => ({
    figure,
    month,
    value: null,
    was: value,
  }));
