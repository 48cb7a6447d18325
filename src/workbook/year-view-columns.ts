import { columnLetters } from './cell';

/** The head of the tab: title, state, months, ISO weeks, then Mondays and the columns' titles. */
export const headRows = { title: 1, state: 2, months: 3, weeks: 4, mondays: 5 } as const;
export const FIRST_BODY_ROW = 6;

export const visibleColumns = ['name', 'owner', 'startBy', 'deadline', 'status'] as const;
export type VisibleColumn = (typeof visibleColumns)[number];

/** Most occurrences a row may have within 54 weeks: 13 months and the one that may fall just before them. */
export const OCCURRENCES = 14;

/**
 * Hidden helper columns behind the weeks, which keep the visible formulas short.
 * `key`, `builtRhythm` and `builtObjective` are what the row was built from; all others are formulas on the plan's cells.
 */
export const helperColumns = [
  'key',
  'builtRhythm',
  'builtObjective',
  'planRow',
  'flag',
  'from',
  'to',
  'isLiving',
  'start',
  'end',
  'leadTime',
  'preparation',
  'isDone',
  'late',
  'next',
  'firstOccurrence',
] as const;
export type HelperColumn = (typeof helperColumns)[number];

/** Where the columns of a year view of so many weeks stand. */
export type YearViewColumns = {
  readonly weeks: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly columns: number;
  readonly visible: (column: VisibleColumn) => string;
  readonly week: (index: number) => string;
  readonly helper: (column: HelperColumn) => string;
  readonly occurrence: (index: number) => string;
  readonly helperNumber: (column: HelperColumn) => number;
};

export function yearViewColumns(weeks: number): YearViewColumns {
  const firstWeek = visibleColumns.length + 1;
  const firstHelper = firstWeek + weeks;
  const helperNumber = (column: HelperColumn): number => firstHelper + helperColumns.indexOf(column);
  return {
    weeks,
    firstWeek,
    lastWeek: firstWeek + weeks - 1,
    columns: firstHelper + helperColumns.length + OCCURRENCES - 1,
    visible: (column) => columnLetters(visibleColumns.indexOf(column) + 1),
    week: (index) => columnLetters(firstWeek + index),
    helper: (column) => columnLetters(helperNumber(column)),
    occurrence: (index) => columnLetters(firstHelper + helperColumns.length + index),
    helperNumber,
  };
}
