import {
  catalogue,
  type FigureKey,
  figureKeys,
  kpiKeys,
  madeUpValues,
  resultOf,
  withoutMadeUp,
} from '../../../src/domain/kpi';

/** What never is greater than what. */
const within: readonly (readonly [FigureKey, FigureKey])[] = [
  ['orders', 'visits'],
  ['new_customers', 'orders'],
  ['ad_clicks', 'impressions'],
  ['ad_spend', 'marketing_spend'],
  ['source_visits', 'visits'],
  ['engaged_sessions', 'sessions'],
  ['search_clicks', 'search_impressions'],
  ['emails_delivered', 'emails_sent'],
  ['unique_opens', 'emails_delivered'],
  ['unique_clicks', 'unique_opens'],
  ['unsubscribes', 'emails_delivered'],
  ['gifts', 'people_asked'],
  ['positive_answers', 'answers'],
  ['completed_transactions', 'started_transactions'],
  ['online_transactions', 'all_transactions'],
];

const months = Array.from({ length: 24 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${2026 + Math.floor(index / 12)}-${month}`;
});

describe('made-up months', () => {
  const today = '2028-01-15';
  const all = madeUpValues({ rows: figureKeys, months, today });
  const of = (figure: FigureKey) => all.filter((it) => it.figure === figure);

  test('are those asked for, the same each time, whole, above nothing, and not all alike', () => {
    expect(of('visits').map(({ month }) => month)).toEqual(months);
    expect(madeUpValues({ rows: ['visits'], months: months.slice(5), today })).toEqual(of('visits').slice(5));
    expect(all.filter(({ value }) => !Number.isInteger(value) || value <= 0)).toEqual([]);
    expect(new Set(of('visits').map(({ value }) => value)).size).toBeGreaterThan(10);
  });

  test('are of months that are over, of figures of the field, and taken away wherever they stand', () => {
    const rows = ['visits', 'own_1:count'] as const;
    const some = madeUpValues({ rows, months, today: '2026-03-01' });
    expect(some.map(({ figure, month }) => [figure, month])).toEqual([
      ['visits', '2026-01'],
      ['visits', '2026-02'],
    ]);
    expect(withoutMadeUp({ rows, months }).map(({ value, was }) => [value, was])).toEqual(
      of('visits').map(({ value }) => [null, value]),
    );
  });

  test.each(within)('%s are never more than %s', (less, more) => {
    const most = of(more);
    expect(of(less).filter(({ value }, index) => value > (most[index]?.value ?? 0))).toEqual([]);
  });

  test.each(kpiKeys)('%s can be calculated of each of them', (key) => {
    const amountsIn = (month: string) => (figure: string) =>
      all.find((it) => it.figure === figure && it.month === month)?.value;
    expect(months.filter((month) => resultOf(catalogue[key].calculation, amountsIn(month)) === undefined)).toEqual([]);
  });
});
