import type { ActionField } from '../../domain/plan';
import type { Rhythm } from '../../domain/rhythm';
import {
  type CellReference,
  call,
  cell,
  type Expression,
  expressionOf,
  joined,
  named,
  type Part,
  pair,
  range,
} from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import { planColumns } from '../plan';
import { type HelperColumn, headRows, type YearViewColumns } from './columns';

/**
 * Other actions of the same name that stand before it in the plan: the row built from the last living one, where there
 * is one, and how many dropped ones come after that.
 */
export type Twin = { readonly row: number | undefined; readonly dropped: number; readonly planRows: number };

/** All that the formulas of one row are written from. */
export type RowContext = {
  readonly row: number;
  /** Which formulas it has: chosen once, when it is built, by its rhythm, so that each stays short. */
  readonly kind: Rhythm;
  readonly columns: YearViewColumns;
  readonly words: SheetWords;
  /** The columns the plan has: what it lacks reads as blank. */
  readonly fields: ReadonlySet<ActionField>;
  readonly twin?: Twin;
  /** The cell of the plan its name was built from; absent of namesakes, which nobody could tell apart. */
  readonly nameCell?: CellReference;
  readonly lastRow: number;
  /** The column of the plan its group is of: `builtGroup` holds what stood there. */
  readonly groupField: ActionField;
  /** Whether its name holds a character that MATCH may take for any other: `builtName` then has it as it is. */
  readonly isPattern: boolean;
  /** Whether any row's does. */
  readonly hasPatterns: boolean;
  /** The kinds of the templates whose names do. */
  readonly patternKinds: readonly string[];
  /** Whether its kind is prepared, as built: what comes back then shows the preparation of each time. */
  readonly isPrepared: boolean;
};

const nameOf = (field: ActionField): string => planColumns.find((column) => column.field === field)?.name ?? '';

/** $BH7: a helper cell of the row. */
export const helper = ({ columns, row }: RowContext, column: HelperColumn): CellReference =>
  cell(columns.helperNumber(column), row, 'column');

/** A helper cell of the head, which holds one fact for the whole tab. */
export const headCell = (columns: YearViewColumns, column: HelperColumn, row: number): CellReference =>
  cell(columns.helperNumber(column), row, 'both');

export const todayCell = (columns: YearViewColumns): CellReference => headCell(columns, 'key', headRows.title);
/** Today, or the first working day after it: what is late can go on no earlier. */
export const nextWorkdayCell = (columns: YearViewColumns): CellReference => headCell(columns, 'late', headRows.months);
/** Five working days after today. */
export const soonCell = (columns: YearViewColumns): CellReference => headCell(columns, 'late', headRows.title);
/** 1 where MATCH reads patterns. */
export const patternCell = (columns: YearViewColumns): CellReference => headCell(columns, 'builtName', headRows.months);
export const firstDayCell = (columns: YearViewColumns): CellReference =>
  headCell(columns, 'builtRhythm', headRows.title);
export const lastDayCell = (columns: YearViewColumns): CellReference => headCell(columns, 'builtGroup', headRows.title);

/** What the plan's cell holds, found by the row's own name and never by position. */
export const planCell = (context: RowContext, field: ActionField): Expression =>
  context.fields.has(field) ? call('INDEX', named(nameOf(field)), helper(context, 'planRow')) : expressionOf('');

/** ">="&A1*1: a day joined to a text may become a written date, which depends on the locale; times one it is a number. */
export const criterion = (comparison: '>=' | '<=' | '<' | '>', day: Part): Expression =>
  joined(comparison, pair(day, '*', 1));

/** One of the cells behind the helpers. */
export const occurrenceCell = ({ columns, row }: RowContext, index: number): CellReference =>
  cell(columns.occurrence(index), row, 'column');

export const occurrenceCells = (context: RowContext): Expression =>
  range(occurrenceCell(context, 0), occurrenceCell(context, context.columns.occurrences - 1));

export const preparedCell = ({ columns, row }: RowContext, index: number): CellReference =>
  cell(columns.prepared(index), row, 'column');

export const preparedCells = (context: RowContext): Expression =>
  range(preparedCell(context, 0), preparedCell(context, context.columns.occurrences - 1));

/** F$5: the first day of a period. */
export const periodCell = (columns: YearViewColumns, index: number): CellReference =>
  cell(columns.period(index), headRows.days, 'row');

/** The cells of the first and of the last day of a period. */
export type PeriodDays = { readonly first: Expression; readonly last: Expression };

/** F$5 and AX$5, or F$5+6: no cell calculates again where a month ends. */
export function periodDays(columns: YearViewColumns, index: number): PeriodDays {
  const first = periodCell(columns, index);
  const last = columns.unit === 'week' ? columns.lastDay(first) : cell(columns.occurrence(index), headRows.days, 'row');
  return { first, last };
}

/** The first and the last day the calendar shows, wherever they are looked at from. */
export const calendarFirst = (columns: YearViewColumns): CellReference =>
  cell(columns.period(0), headRows.days, 'both');
export const calendarLast = (columns: YearViewColumns): Expression =>
  columns.lastDay(cell(columns.period(columns.periods - 1), headRows.days, 'both'));

/** What an action that is dated and still in the plan has; 0, unless said otherwise, for any other. */
export const whereLiving = (context: RowContext, value: Part, otherwise: Part = 0): Expression =>
  call('IF', pair(helper(context, 'isLiving'), '=', 1), value, otherwise);

/** $BH$7:$BH$19: a helper column of some rows, wherever it is looked at from. */
export const helperSpan = (columns: YearViewColumns, column: HelperColumn, first: number, last: number): Expression =>
  range(cell(columns.helperNumber(column), first, 'both'), cell(columns.helperNumber(column), last, 'both'));

/** Only where the plan still has the row: INDEX with 0 would be the whole column. */
export const whereFound = (context: RowContext, value: Part): Expression =>
  call('IF', pair(helper(context, 'planRow'), '=', 0), 0, value);
