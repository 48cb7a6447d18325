/** How the value of a KPI is shown: an amount, how many, a share, a number of times, points, a time, a rank. */
export const kpiUnits = [
  'money',
  'count',
  'percent',
  'times',
  'points',
  'duration',
  'rank',
] as const satisfies readonly string[];
export type KpiUnit = (typeof kpiUnits)[number];

export const isKpiUnit = (unit: string): unit is KpiUnit => kpiUnits.some((it) => it === unit);
