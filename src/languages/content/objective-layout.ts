import type { ObjectiveField } from '../../domain/plan';

/**
 * Hidden behind the objectives, as they keep the formulas short, in the order of their columns. `place` is that of the period among the
 * usual ones, `first` and `end` are its days; `kpi` is the row of the KPI among those followed, 0 for none; `from` and `to` the months of
 * the year that the period touches, `known` and `latest` the first and the last of them with a value; `sum1` and `amount1` what its
 * first figure comes to; `value` what the KPI does. `asOf` is the day that is held against the target, and `holes` how many days before it nothing is expected on; `whole`, `month` and `season`
 * are last year's; `better` is 1 where the KPI should rise, -1 where it should fall, else 0; `way` is how far it is from the start to the
 * target, and `sense` which way. `settled` is 1 where nothing more will come, else 0; `ceiling` is 0 but where the target
 * is not to be passed: 1, and 2 once nothing more will come; `state`
 * is which of the states it is in, counted from 1, and 0 where nothing can be compared.
 */
export const measures = [
  'place',
  'first',
  'end',
  'kpi',
  'from',
  'to',
  'known',
  'latest',
  'sum1',
  'sum2',
  'sum3',
  'sum4',
  'amount1',
  'amount2',
  'amount3',
  'amount4',
  'value',
  'start',
  'asOf',
  'holes',
  'whole',
  'month',
  'season',
  'share',
  'better',
  'sense',
  'way',
  'settled',
  'ceiling',
  'state',
] as const satisfies readonly string[];
export type Measure = (typeof measures)[number];

/** What the formulas fill of the columns she sees. */
export const measuredFields = [
  'reached',
  'expected',
  'progress',
  'status',
] as const satisfies readonly ObjectiveField[];
export type MeasuredField = (typeof measuredFields)[number];
