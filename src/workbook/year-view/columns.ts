import type { Unit } from '../../domain/year-view';
import { call, type Expression, pair } from '../../formula';

/**
 * The head of the tab: title, state, months (or years), ISO weeks; hidden, the first day of each period as a number, which
 * its narrow column could not show, and behind the helpers the last one of each month; then that day as a text, and the columns'
 * titles.
 */
export const headRows = { title: 1, state: 2, months: 3, weeks: 4, days: 5, labels: 6 } as const;
export const FIRST_BODY_ROW = 7;

export const visibleColumns = ['name', 'owner', 'startBy', 'deadline', 'status'] as const;
export type VisibleColumn = (typeof visibleColumns)[number];

/** The occurrences a row has room for: those of 19 months, the year and the half before it, and those at both ends. */
const OCCURRENCES = 22;
/** Where a row falls on several days of each month, all rows have so many more, and again so many. */
const MORE_OCCURRENCES = 50;

/** Room for the most occurrences that one of the rows needs. */
export const roomFor = (occurrences: number): number =>
  OCCURRENCES + Math.max(0, Math.ceil((occurrences - OCCURRENCES) / MORE_OCCURRENCES)) * MORE_OCCURRENCES;

/**
 * Hidden helper columns behind the weeks, which keep the visible formulas short.
 * `key`, `builtRhythm`, `builtGroup` and `builtName` are what the row was built from; all others are formulas on the plan's cells.
 * `statusPlace` is where her word stands in the list of all spellings, 0 where it does not; `statusCode` is 1 for what is still to
 * do, as a blank or an unknown word is, up to 5 for what is dropped. Of what comes back, `origin` is the first day of a weekly
 * series, `offset` how many months after its start a monthly one begins, `until` the last day its own words allow, and `dates`
 * how many there are in the year. `isDelivered` is 1 where what is due on a day is ready on it, 0 where it is ready before;
 * `ready` is the day before which a one-off is prepared, and
 * `preparation` the first day anything is shown on.
 * `found` is the action's row by its name as built; where that is gone, `standing` is the name that stands in its cell now.
 */
export const helperColumns = [
  'key',
  'builtRhythm',
  'builtGroup',
  'planRow',
  'flag',
  'statusPlace',
  'statusCode',
  'from',
  'to',
  'isLiving',
  'start',
  'origin',
  'offset',
  'until',
  'end',
  'kindRow',
  'leadTime',
  'isDelivered',
  'ready',
  'preparation',
  'late',
  'next',
  'nextDeadline',
  'firstOccurrence',
  'dates',
  'builtName',
  'standing',
  'found',
  'isTaken',
] as const;
export type HelperColumn = (typeof helperColumns)[number];

/** The helper column in which the head has our mark. */
export const HEAD_MARKS = 'isTaken' satisfies HelperColumn;

/** Where the columns of a year view of so many periods, weeks or months, stand. */
export type YearViewColumns = {
  readonly unit: Unit;
  readonly periods: number;
  readonly firstPeriod: number;
  readonly lastPeriod: number;
  /** Where the legend and what comes next begin: a year of months has too little room for them. */
  readonly aside: number;
  /** Behind the frozen column, where the outlook has all the width there is. */
  readonly outlook: number;
  readonly columns: number;
  readonly visible: (column: VisibleColumn) => number;
  readonly period: (index: number) => number;
  /** The last day of the period whose first day stands in a cell, wherever that is looked at from. */
  readonly lastDay: (firstDay: Expression) => Expression;
  /** How many occurrences there is room for, and as many preparations. */
  readonly occurrences: number;
  readonly occurrence: (index: number) => number;
  /** The first day of the preparation of an occurrence. */
  readonly prepared: (index: number) => number;
  readonly helperNumber: (column: HelperColumn) => number;
};

/** `before` is how many columns of something else stand in front of them. */
export function yearViewColumns(periods: number, unit: Unit, occurrences = OCCURRENCES, before = 0): YearViewColumns {
  const firstPeriod = before + visibleColumns.length + 1;
  const firstHelper = firstPeriod + periods;
  const helperNumber = (column: HelperColumn): number => firstHelper + helperColumns.indexOf(column);
  return {
    unit,
    periods,
    firstPeriod,
    lastPeriod: firstPeriod + periods - 1,
    outlook: 2,
    aside: unit === 'week' ? firstPeriod : visibleColumns.indexOf('startBy') + 1,
    columns: firstHelper + helperColumns.length + 2 * occurrences - 1,
    visible: (column) => before + visibleColumns.indexOf(column) + 1,
    period: (index) => firstPeriod + index,
    lastDay: (firstDay) => (unit === 'week' ? pair(firstDay, '+', 6) : call('EOMONTH', firstDay, 0)),
    occurrences,
    occurrence: (index) => firstHelper + helperColumns.length + index,
    prepared: (index) => firstHelper + helperColumns.length + occurrences + index,
    helperNumber,
  };
}

/** What the periods of a year view with so many columns are: a year has from 50 to 80 weeks, and its months are 22 at most. */
export const unitOfColumns = (columns: number): Unit =>
  (columns - yearViewColumns(0, 'week').columns) % (2 * MORE_OCCURRENCES) > OCCURRENCES ? 'week' : 'month';
