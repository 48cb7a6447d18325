import type { KpiUnit } from '../../domain/kpi';

/** What the units of KPIs are called. */
export const unitNames: Readonly<Record<KpiUnit, string>> = {
  money: 'amount',
  count: 'number',
  percent: '%',
  times: 'times',
  points: 'points',
  duration: 'seconds',
  rank: 'rank',
};
