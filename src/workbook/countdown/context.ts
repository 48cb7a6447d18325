import type { Action, ActionField } from '../../domain/plan';
import type { Schedule } from '../../domain/preparation';
import type { Template } from '../../domain/template';
import { columnLetters, quotedText } from '../../formula';
import type { Words } from '../../i18n/words';
import type { CellValue } from '../cells';
import { type CountdownColumn, type CountdownColumns, cellIn, countdownHead, factCell } from './columns';
import type { KeptWords } from './kept';

/** One action of a countdown, with its steps as they are scheduled when the tab is built. */
export type CountdownPart = {
  readonly action: Action;
  /** The name as its cell holds it: a number is not found by its text. */
  readonly name: CellValue;
  /** The kind as its cell shows it. */
  readonly kind: string;
  readonly template: Template;
  readonly schedule: Schedule;
  /** How many actions of the same name stand above it in the plan. */
  readonly namesakes: number;
  /** What the templates say of each step that it comes after, by the step's folded name: the cell as it stood when the tab is built. */
  readonly links: ReadonlyMap<string, string>;
  /** Steps that wait for each other, which the schedule takes out of their circle. */
  readonly cycled: readonly string[];
};

/** The body rows of one action: its steps follow each other, its own date stands below them. */
export type PartRows = {
  readonly first: number;
  readonly last: number;
  readonly anchor: number;
  /** The row of each step, by its place in the graph: rows are in the order of their dates. */
  readonly ofStep: readonly number[];
};

/** What the formulas of one action's rows are written from. */
export type PartContext = {
  readonly part: CountdownPart;
  readonly rows: PartRows;
  readonly columns: CountdownColumns;
  readonly words: Words;
  /** The columns the plan has: what it lacks reads as blank. */
  readonly fields: ReadonlySet<ActionField>;
  /** Rows of the plan's named ranges up to the last action. */
  readonly planRows: number;
};

/** One of two sentences: of a start that is prepared, or of a deadline. What the plan says now decides, not what it said. */
export const startOrDeadline = (context: PartContext, said: Readonly<Record<Template['prepares'], string>>): string =>
  context.part.template.prepares === 'deadline'
    ? quotedText(said.deadline)
    : `IF(${anchorCell(context, 'isBefore')}=1;${quotedText(said.start)};${quotedText(said.deadline)})`;

/** The calendar, as arguments of WORKDAY.INTL and NETWORKDAYS.INTL. */
export const CLOSED = 'settings_weekend;settings_holidays';

/** A cell of the row of the action's own date. */
export const anchorCell = ({ columns, rows }: PartContext, column: CountdownColumn): string =>
  cellIn(columns, column, rows.anchor);

export const todayOf = (columns: CountdownColumns): string => factCell(columns, 'today');
export const isWholeOf = (columns: CountdownColumns): string => factCell(columns, 'isWhole');

/**
 * A day, or what is calculated with days, to be joined to a text: as it is, it may become a written date, which depends on
 * the locale (contract 33); times one it is a number.
 */
export const numberOf = (day: string): string => `(${day})*1`;

/** A sentence with a cell's text where {} stands. */
export function around(sentence: string, cell: string): string {
  const [before = '', after = ''] = sentence.split('{}');
  return `${quotedText(before)}&${cell}&${quotedText(after)}`;
}

/** The short month names of the plan's language stand in the head, behind the bars. */
export const monthsFrom = (columns: CountdownColumns): number => columns.numberOf('key');

/** "29 janv." as a formula on a cell with a day; in French the first of a month is "1er". */
export function sayDayIn(columns: CountdownColumns, words: Words, day: string): string {
  const row = countdownHead.state;
  const [first, last] = [monthsFrom(columns), monthsFrom(columns) + 11].map((column) => columnLetters(column));
  const one = words.countdown.firstOfMonth;
  const date = one === '1' ? `DAY(${day})` : `IF(DAY(${day})=1;${quotedText(one)};DAY(${day}))`;
  return `${date}&" "&INDEX($${first}$${row}:$${last}$${row};1;MONTH(${day}))`;
}

/** What a countdown is built from. */
export type CountdownSource = {
  /** The action's name, or the campaign's. */
  readonly subject: string;
  /** One action, or those of a campaign. */
  readonly parts: readonly CountdownPart[];
  readonly words: Words;
  readonly fields: ReadonlySet<ActionField>;
  readonly planRows: number;
  readonly kept: KeptWords;
};
