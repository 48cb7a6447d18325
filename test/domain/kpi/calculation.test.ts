import fc from 'fast-check';
import {
  catalogue,
  type FigureName,
  figuresOf,
  type KpiKey,
  kpiKeys,
  resultOf,
  resultOver,
} from '../../../src/domain/kpi';

type Month = Readonly<Partial<Record<FigureName, number | undefined>>>;
const amountOrNone = fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 50 }), fc.constant(0));
const amounts = (month: Month) => (key: FigureName) => month[key];
const inMonth = (kpi: KpiKey, month: Month) => resultOf(catalogue[kpi].calculation, amounts(month));
const over = (kpi: KpiKey, ...months: readonly Month[]) => resultOver(catalogue[kpi].calculation, months.map(amounts));

/** A month of figures that are easy to divide, and what each KPI comes to, calculated by hand. */
const byHand: { readonly [K in KpiKey]: readonly [month: Month, value: number] } = {
  roi: [{ revenue: 12_000, marketing_spend: 3000 }, 3],
  roas: [{ attributed_revenue: 800, ad_spend: 200 }, 4],
  visits: [{ visits: 1500 }, 1500],
  traffic_share: [{ source_visits: 300, visits: 1500 }, 0.2],
  visitor_acquisition_cost: [{ marketing_spend: 750, visits: 1500 }, 0.5],
  cpc: [{ ad_spend: 200, ad_clicks: 400 }, 0.5],
  cpm: [{ ad_spend: 200, impressions: 50_000 }, 4],
  cpa: [{ marketing_spend: 750, conversions: 30 }, 25],
  conversion_rate: [{ conversions: 30, visits: 1500 }, 0.02],
  cac: [{ marketing_spend: 750, new_customers: 15 }, 50],
  donor_acquisition_cost: [{ fundraising_spend: 900, new_donors: 30 }, 30],
  average_gift: [{ donations: 2000, gifts: 40 }, 50],
  response_rate: [{ gifts: 40, people_asked: 800 }, 0.05],
  signatures: [{ signatures: 1234 }, 1234],
  amount_raised: [{ donations: 2000 }, 2000],
  aov: [{ revenue: 12_000, orders: 300 }, 40],
  ltv: [{ revenue: 12_000, orders: 300, purchase_frequency: 3, customer_lifespan: 2 }, 240],
  churn: [{ customers_lost: 5, customers_at_start: 200 }, 0.025],
  retention: [{ customers_at_end: 220, new_customers: 40, customers_at_start: 200 }, 0.9],
  mrr: [{ active_customers: 120, average_revenue: 25 }, 3000],
  open_rate: [{ unique_opens: 250, emails_delivered: 1000 }, 0.25],
  click_rate: [{ unique_clicks: 30, emails_delivered: 1000 }, 0.03],
  unsubscribe_rate: [{ unsubscribes: 4, emails_sent: 1000 }, 0.004],
  ctr: [{ ad_clicks: 400, impressions: 50_000 }, 0.008],
  bounce_rate: [{ engaged_sessions: 600, sessions: 1000 }, 0.4],
  time_on_site: [{ engaged_seconds: 54_000, active_users: 600 }, 90],
  search_position: [{ search_position: 8, search_impressions: 5000 }, 8],
  satisfaction: [{ positive_answers: 45, answers: 50 }, 0.9],
  nps: [{ promoters: 30, detractors: 10, answers: 50 }, 40],
  completion_rate: [{ completed_transactions: 90, started_transactions: 120 }, 0.75],
  digital_take_up: [{ online_transactions: 60, all_transactions: 80 }, 0.75],
  cost_per_transaction: [{ service_cost: 4500, completed_transactions: 90 }, 50],
};

describe('each KPI of the catalogue', () => {
  test.each(kpiKeys)('%s is what a pocket calculator says', (kpi) => {
    const [month, value] = byHand[kpi];
    expect(inMonth(kpi, month)).toBeCloseTo(value, 10);
  });

  test.each(kpiKeys)('%s is nothing where one of its figures is missing', (kpi) => {
    const [month] = byHand[kpi];
    for (const key of Object.keys(month)) expect(inMonth(kpi, { ...month, [key]: undefined })).toBeUndefined();
  });

  test.each(kpiKeys)('%s of one month is that of the month', (kpi) => {
    const [month, value] = byHand[kpi];
    expect(over(kpi, month)).toBeCloseTo(value, 10);
  });

  test('divided by zero it is nothing', () =>
    expect(inMonth('cac', { marketing_spend: 5, new_customers: 0 })).toBeUndefined());
});

describe('over several months', () => {
  test('a rate is that of the sums, and not the mean of the rates', () =>
    expect(over('conversion_rate', { conversions: 40, visits: 1000 }, { conversions: 10, visits: 100 })).toBeCloseTo(
      50 / 1100,
      10,
    ));

  test('what adds up does', () => expect(over('visits', { visits: 1000 }, {}, { visits: 100 })).toBe(1100));

  test('of a stock the last month counts, and the first where it is one of the beginning', () => {
    const months = [
      { customers_at_start: 200, new_customers: 40, customers_at_end: 220, customers_lost: 20 },
      { customers_at_start: 220, new_customers: 10, customers_at_end: 225, customers_lost: 5 },
    ];
    expect(over('churn', ...months)).toBeCloseTo(25 / 200, 10);
    expect(over('retention', ...months)).toBeCloseTo((225 - 50) / 200, 10);
  });

  test('a position counts as often as it was seen', () =>
    expect(
      over(
        'search_position',
        { search_position: 10, search_impressions: 100 },
        { search_position: 2, search_impressions: 300 },
      ),
    ).toBe(4));

  test('a month that lacks a figure counts in none of them', () =>
    expect(over('aov', { revenue: 100, orders: 4 }, { revenue: 900 })).toBe(25));

  test('a month whose figures are all there counts, also where it divides by zero', () => {
    const months = [
      { marketing_spend: 100, conversions: 10 },
      { marketing_spend: 300, conversions: 0 },
      { marketing_spend: 100, conversions: 10 },
    ];
    expect(over('cpa', ...months)).toBe(25);
    expect(over('cpa', ...months.slice(1, 2))).toBeUndefined();
  });

  test('a rate is that of the sums of all months that have both figures, zero or not', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(amountOrNone, amountOrNone), { maxLength: 12 }), (months) => {
        const both = months.flatMap(([spend, results]) =>
          spend === undefined || results === undefined ? [] : [{ spend, results }],
        );
        const [spent, got] = [both.map(({ spend }) => spend), both.map(({ results }) => results)].map((of) =>
          of.reduce((all, one) => all + one, 0),
        );
        const said = months.map(([marketing_spend, conversions]) => ({ marketing_spend, conversions }));
        expect(over('cpa', ...said)).toBe(got === 0 ? undefined : (spent ?? 0) / (got ?? 0));
      }),
    ));

  test('without a month it is nothing', () => expect(over('visits')).toBeUndefined());

  test('whatever the figures, it is a number that can be shown, or nothing', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...kpiKeys),
        fc.array(
          fc.array(fc.oneof(fc.constant(undefined), fc.integer({ min: -5, max: 1000 })), {
            minLength: 4,
            maxLength: 4,
          }),
        ),
        (kpi, values) => {
          const keys = figuresOf(catalogue[kpi].calculation);
          const months = values.map((of) => Object.fromEntries(keys.map((key, index) => [key, of[index]])));
          const value = over(kpi, ...months);
          return value === undefined || Number.isFinite(value);
        },
      ),
    ));
});
