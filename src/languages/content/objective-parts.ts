import type { ObjectiveField } from '../../domain/plan';
import { ANY_NUMBER, call, type Expression, named, type Part, pair, range, sum } from '../../formula';
import type { Measure } from './objective-layout';

/**
 * Formulas of objectives are written by the build; the script puts in where everything stands: `{start}` a hidden cell of the row, `{=target}`
 * one of hers, `{@flow}` the column of a KPI's part and `{#mark1}` the one before it, `{!up}` a word, `{?text}` what is understood.
 */
export const measure = (key: Measure): Expression => named(`{${key}}`);

/** Her cell; a column she does not have is a blank one. */
export const her = (field: ObjectiveField): Expression => named(`{=${field}}`);

export const word = (key: string): Expression => named(`{!${key}}`);
export const understood = (key: 'text' | 'first' | 'last'): Expression => named(`{?${key}}`);

/** Whether a cell of hers holds a number. */
export const isNumber = (field: ObjectiveField): Expression => pair(call('COUNTIFS', her(field), ANY_NUMBER), '>', 0);

/** The first of the days of months that are known. */
export const MARKS = 'mark1';

export const today = named('settings_today');

/** The first day of a day's month. */
export const monthOf = (day: Part): Expression => sum(call('EOMONTH', day, -1), 1);

/** What stands in a column of the row of its KPI. */
export const part = (column: Part) => call('INDEX', named('kpis_parts'), measure('kpi'), column);

export const code = (key: string) => part(named(`{@${key}}`));

/** From one month to another, of those that begin with a part; last year's are the first of all. */
export const months = (first: string | undefined, from: Measure, to: Measure): Expression => {
  const at = (key: Measure): Part => (first === undefined ? measure(key) : sum(named(`{#${first}}`), measure(key)));
  return range(part(at(from)), part(at(to)));
};

export const blankOnError = (value: Part): Expression => call('IFERROR', value, '');
export const zeroOnError = (value: Part): Expression => call('IFERROR', value, 0);
