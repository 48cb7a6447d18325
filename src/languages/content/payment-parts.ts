import { call, type Expression, named, type Part, pair, sum } from '../../formula';
import {
  FIRST_ROW,
  KEY_ROW,
  LAST_ROW,
  LIST_ROWS,
  type ListColumn,
  type PaymentColumn,
  type PaymentHelper,
} from './payment-layout';

/**
 * Formulas of payments are written by the build; the script puts in where everything stands: `{cents}` is a cell of the row, `{m1@5}` one
 * of a row of the head, and `{step}` the last day of a step of a countdown.
 */
/** What formulas point at in a row. */
type Key = PaymentColumn | PaymentHelper;
export const own = (key: Key): Expression => named(`{${key}}`);
export const at = (key: Key | ListColumn, row: number): Expression => named(`{${key}@${row}}`);
const between = (key: Key | ListColumn, first: number, last: number): Expression =>
  named(`{${key}@${first}}:{${key}@${last}}`);
export const list = (key: ListColumn): Expression => between(key, KEY_ROW + 1, KEY_ROW + LIST_ROWS);
export const inList = (key: ListColumn, place: number): Expression => at(key, KEY_ROW + place);
export const all = (key: Key): Expression => between(key, FIRST_ROW, LAST_ROW);
export const months = named('{m1}:{m12}');
export const inHead = (row: number): Expression => named(`{m1@${row}}:{m12@${row}}`);

/** Serial numbers of 1 January 1990 and of 31 December 2199: other numbers are no days. */
export const [FIRST_DAY, LAST_DAY] = [32_874, 109_574];
/** No day of a plan is later. */
export const ALWAYS = 999_999;
/** A month of no year. */
export const NEVER = 99;

/** Of the bases, counted from 1; what comes back are the last three. */
export const [SHARE, COMMISSION, YEARLY] = [2, 3, 5];
export const isBasis = (basis: number): Expression => pair(own('basisCode'), '=', basis);
export const isOnce = pair(own('basisCode'), '<', COMMISSION);

export const or = (value: Part, otherwise: Part): Expression => call('IFERROR', value, otherwise);
export const isBlank = (of: Expression): Expression => pair(of, '=', '');
/** The nearest whole number: amounts are rounded as cents. */
export const nearest = (of: Expression): Expression => call('INT', sum(of, pair(1, '/', 2)));
export const centsIn = (of: Expression): Expression => nearest(pair(call('SUM', of), '*', 100));
export const placeIn = (said: Expression, key: ListColumn, usual: number, none: number): Expression =>
  call('IF', isBlank(said), usual, or(call('MATCH', said, list(key), 0), none));
/** From nothing to the whole; what is more or less, or a text, is none. */
export const rateIn = (of: Expression): Expression => {
  const number = call('SUM', of);
  return call('IF', pair(number, '=', call('MEDIAN', 0, 1, number)), number, 0);
};
