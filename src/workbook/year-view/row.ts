import type { ActionField } from '../../domain/plan';
import type { Rhythm } from '../../domain/rhythm';
import type { SheetWords } from '../../languages/words/sheet-words';
import { planColumns } from '../plan';
import { type HelperColumn, headRows, OCCURRENCES, type VisibleColumn, type YearViewColumns } from './columns';

/** Which formulas a row has: chosen once, when it is built, by its rhythm, so that each stays short. */
export type RowKind = Rhythm | { readonly is: 'unknown' };

/**
 * Other actions of the same name that stand before it in the plan: the row built from the last living one, where there
 * is one, and how many dropped ones come after that.
 */
export type Twin = { readonly row: number | undefined; readonly dropped: number; readonly planRows: number };

/** All that the formulas of one row are written from. */
export type RowContext = {
  readonly row: number;
  readonly kind: RowKind;
  readonly columns: YearViewColumns;
  readonly words: SheetWords;
  /** The columns the plan has: what it lacks reads as blank. */
  readonly fields: ReadonlySet<ActionField>;
  readonly twin?: Twin;
  /** The column of the plan its group is of: `builtGroup` holds what stood there. */
  readonly groupField: ActionField;
  /** Whether its name holds a character that MATCH may take for any other: `builtName` then has it as it is. */
  readonly isPattern: boolean;
  /** The kinds of the templates whose names do. */
  readonly patternKinds: readonly string[];
  /** Whether its kind is prepared, as built: what comes back then shows the preparation of each time. */
  readonly isPrepared: boolean;
};

const nameOf = (field: ActionField): string => planColumns.find((column) => column.field === field)?.name ?? '';

/** $BH7: a helper cell of the row. */
export const helper = ({ columns, row }: RowContext, column: HelperColumn): string =>
  `$${columns.helper(column)}${row}`;

export const visible = ({ columns, row }: RowContext, column: VisibleColumn): string =>
  `$${columns.visible(column)}${row}`;

/** A helper cell of the head, which holds one fact for the whole tab. */
export const headCell = (columns: YearViewColumns, column: HelperColumn, row: number): string =>
  `$${columns.helper(column)}$${row}`;

export const todayCell = (columns: YearViewColumns): string => headCell(columns, 'key', headRows.title);
/** Five working days after today. */
export const soonCell = (columns: YearViewColumns): string => headCell(columns, 'late', headRows.title);
/** 1 where MATCH reads patterns. */
export const patternCell = (columns: YearViewColumns): string => headCell(columns, 'builtName', headRows.months);
export const firstDayCell = (columns: YearViewColumns): string => headCell(columns, 'builtRhythm', headRows.title);
export const lastDayCell = (columns: YearViewColumns): string => headCell(columns, 'builtGroup', headRows.title);

/** What the plan's cell holds, found by the row's own name and never by position. */
export const planCell = (context: RowContext, field: ActionField): string =>
  context.fields.has(field) ? `INDEX(${nameOf(field)};${helper(context, 'planRow')})` : '""';

/** ">="&A1*1: a day joined to a text may become a written date, which depends on the locale; times one it is a number. */
export const criterion = (comparison: '>=' | '<=' | '<' | '>', day: string): string => `"${comparison}"&${day}*1`;

export const occurrenceCells = ({ columns, row }: RowContext): string =>
  `$${columns.occurrence(0)}${row}:$${columns.occurrence(OCCURRENCES - 1)}${row}`;

export const preparedCells = ({ columns, row }: RowContext): string =>
  `$${columns.prepared(0)}${row}:$${columns.prepared(OCCURRENCES - 1)}${row}`;

/** The first and the last day the calendar shows. */
export const calendarFirst = (columns: YearViewColumns): string => `$${columns.period(0)}$${headRows.days}`;
export const calendarLast = (columns: YearViewColumns): string =>
  columns.lastDay(`$${columns.period(columns.periods - 1)}$${headRows.days}`);

/** The working day so many after or before a day, in the plan's own week. */
export const workday = (day: string, count: string): string =>
  `WORKDAY.INTL(${day};${count};settings_weekend;settings_holidays)`;
