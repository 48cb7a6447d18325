import type { KpiUnit } from '../../domain/kpi';

/** What the units of KPIs are called. */
export const unitNames: Readonly<Record<KpiUnit, string>> = {
  money: 'montant',
  count: 'nombre',
  percent: '%',
  times: 'fois',
  points: 'points',
  duration: 'secondes',
  rank: 'rang',
};
