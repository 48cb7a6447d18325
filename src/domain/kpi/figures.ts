import { isKpiUnit, type KpiUnit } from './units';

/** What a raw monthly number is: an amount in the plan's currency, how many, how long in seconds, or a bare number. */
export type FigureUnit = 'money' | 'count' | 'seconds' | 'number';

/**
 * What several months of it come to: flows add up; of a stock the first or the last of them counts, as an average does that cannot
 * be added up either.
 */
export type Together = 'sum' | 'first' | 'last';

type Figure = {
  /** One of her own is in the unit of its KPI. */
  readonly unit: FigureUnit | KpiUnit;
  readonly together: Together;
  /** Nobody types it: it is one figure of a month times another, so that an average can be weighed by what it is of. */
  readonly productOf?: readonly [Factor, Factor];
};
type Factor = 'search_position' | 'search_impressions';

const money: Figure = { unit: 'money', together: 'sum' };
const count: Figure = { unit: 'count', together: 'sum' };
const atStart: Figure = { unit: 'count', together: 'first' };
const atEnd: Figure = { unit: 'count', together: 'last' };
const average: Figure = { unit: 'number', together: 'last' };

/** The raw monthly numbers that KPIs are calculated from, by their names in the files; those of one subject stand together. */
const table = {
  revenue: money,
  orders: count,
  new_customers: count,
  customers_at_start: atStart,
  customers_at_end: atEnd,
  customers_lost: count,
  active_customers: atEnd,
  average_revenue: { unit: 'money', together: 'last' },
  purchase_frequency: average,
  customer_lifespan: average,
  marketing_spend: money,
  ad_spend: money,
  attributed_revenue: money,
  impressions: count,
  ad_clicks: count,
  visits: count,
  source_visits: count,
  sessions: count,
  engaged_sessions: count,
  engaged_seconds: { unit: 'seconds', together: 'sum' },
  active_users: count,
  conversions: count,
  search_impressions: count,
  search_clicks: count,
  search_position: average,
  search_places: { unit: 'number', together: 'sum', productOf: ['search_position', 'search_impressions'] },
  emails_sent: count,
  emails_delivered: count,
  unique_opens: count,
  unique_clicks: count,
  unsubscribes: count,
  subscribers: atEnd,
  donations: money,
  gifts: count,
  new_donors: count,
  people_asked: count,
  fundraising_spend: money,
  signatures: count,
  answers: count,
  positive_answers: count,
  promoters: count,
  detractors: count,
  started_transactions: count,
  completed_transactions: count,
  online_transactions: count,
  all_transactions: count,
  service_cost: money,
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureKey = keyof typeof table;

export const figures: Readonly<Record<FigureKey, Figure>> = table;

/** Whether it is one of the field, and none of hers. */
export const isFigureKey = (key: string): key is FigureKey => Object.keys(table).includes(key);

/** A figure of hers, which its name says the unit of: "own_1:percent", and "own_1:count:level" of what is counted but does not add up. */
type OwnFigure = `own_${string}:${string}`;
export type NamedFigure = FigureKey | OwnFigure;
/** Of a change, the figure as it is now and as it was in the month before. */
export type FigureName = NamedFigure | `${NamedFigure}@${'now' | 'before'}`;

const isOwn = (name: string): name is OwnFigure => /^own_\d+:\w+(:level)?$/.test(name);

/** A figure by the name of its row; undefined for what is none. */
export const figureNamed = (name: string): NamedFigure | undefined =>
  isFigureKey(name) || isOwn(name) ? name : undefined;

/** How a figure of hers says that each month's number is how many there are by then: members, and not new members. */
export const LEVEL = 'level';

const ownFigure = (unit: string, kind: string | undefined): Figure =>
  isKpiUnit(unit) ? { unit, together: mayAddUp(unit) && kind !== LEVEL ? 'sum' : 'last' } : count;

/** Whether what is counted so adds up from month to month, where nobody says that it is a level. */
export const mayAddUp = (unit: KpiUnit): boolean => unit === 'money' || unit === 'count';

/** The row a figure is looked for in, what it is there, and whether it is that of the month before. */
export function rowOfFigure(figure: FigureName): { readonly name: NamedFigure; readonly isBefore: boolean } {
  const [row = '', when] = figure.split('@');
  return { name: figureNamed(row) ?? 'visits', isBefore: when === 'before' };
}

/** What a figure is, by its name. */
export function figureOf(figure: FigureName): Figure {
  const { name, isBefore } = rowOfFigure(figure);
  const [, unit = '', kind] = name.split(':');
  const is = isFigureKey(name) ? figures[name] : ownFigure(unit, kind);
  return name === figure ? is : { unit: is.unit, together: isBefore ? 'first' : 'last' };
}

export const figureKeys: readonly FigureKey[] = Object.keys(table).filter(isFigureKey);
