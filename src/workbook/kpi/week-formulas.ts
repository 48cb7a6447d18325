import { figureOf, type NamedFigure } from '../../domain/kpi';
import {
  ANY_NUMBER,
  type CellReference,
  call,
  cell,
  type Expression,
  grouped,
  joined,
  named,
  ofTab,
  pair,
  range,
  sum,
} from '../../formula';

/** Where the weeks of a figure stand: rows and columns of their tab, counted from 1. */
export type WeekColumns = {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly monday: number;
  readonly value: number;
  /** The first day of the month that a week counts in. */
  readonly month: number;
};

/** From a Monday to its Sunday. */
const TO_SUNDAY = 6;
const DAYS_OF_WEEK = 7;

const whole = ({ firstRow, lastRow }: WeekColumns, column: number): Expression =>
  range(cell(column, firstRow, 'both'), cell(column, lastRow, 'both'));

/** Beside a sign a day must be a number, and not what it looks like. */
const than = (sign: '<' | '<=' | '>' | '>=', day: Expression): Expression => joined(sign, pair(day, '*', 1));

/**
 * The month that a week counts in, blank where it counts in none: that of its Sunday where it has a number. Of a stock only the last
 * week of a month that has one counts, or the first.
 */
export function weekMonthFormula(figure: NamedFigure, row: number, columns: WeekColumns): Expression {
  const [value, monday] = [cell(columns.value, row, 'column'), cell(columns.monday, row, 'column')];
  const sunday = sum(monday, TO_SUNDAY);
  const month = sum(call('EOMONTH', sunday, -1), 1);
  const [values, mondays] = [whole(columns, columns.value), whole(columns, columns.monday)];
  const isBlank = pair(call('COUNTIFS', value, ANY_NUMBER), '=', 0);
  const isOther = (...between: readonly [Expression, Expression]): Expression => {
    const [one, other] = between;
    const others = call('COUNTIFS', values, ANY_NUMBER, mondays, one, mondays, other);
    return call('OR', isBlank, pair(others, '>', 0));
  };
  const isNone = {
    sum: isBlank,
    last: isOther(than('>', monday), than('<=', grouped(pair(call('EOMONTH', sunday, 0), '-', TO_SUNDAY)))),
    first: isOther(than('<', monday), than('>', grouped(pair(call('EOMONTH', sunday, -1), '-', TO_SUNDAY)))),
  }[figureOf(figure).together];
  return call('IF', isNone, '', month);
}

/**
 * What the weeks of a month come to, under the first day of that month; blank where none of them has a number. A sum is blank too as
 * long as the month goes on and its last week is awaited: one week of four would be held against a whole month.
 */
export function monthOfWeeksFormula(figure: NamedFigure, head: CellReference, columns: WeekColumns): Expression {
  const inTab = (column: number): Expression => {
    const [first, last] = [cell(column, columns.firstRow, 'both'), cell(column, columns.lastRow, 'both')];
    return range(ofTab(columns.tab, first), last);
  };
  const months = inTab(columns.month);
  const isUnknown = pair(call('COUNTIFS', months, head), '=', 0);
  const end = call('EOMONTH', head, 0);
  const lastWeek = than('>', grouped(pair(end, '-', TO_SUNDAY + DAYS_OF_WEEK)));
  const isAwaited = call(
    'AND',
    pair(named('settings_today'), '<=', end),
    pair(call('COUNTIFS', months, head, inTab(columns.monday), lastWeek), '=', 0),
  );
  const isBlank = figureOf(figure).together === 'sum' ? call('OR', isUnknown, isAwaited) : isUnknown;
  return call('IF', isBlank, '', call('SUMIFS', inTab(columns.value), months, head));
}
