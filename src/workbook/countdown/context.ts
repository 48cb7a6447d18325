import type { Action, ActionField } from '../../domain/plan';
import type { Due, Schedule } from '../../domain/preparation';
import type { Template } from '../../domain/template';
import {
  type CellReference,
  call,
  cell,
  type Expression,
  grouped,
  joined,
  type Part,
  pair,
  range,
} from '../../formula';
import type { CountdownWords } from '../../languages/words/countdown-words';
import type { SheetWords } from '../../languages/words/sheet-words';
import type { CellValue } from '../cells';
import { dayOfMonth } from '../settings';
import { type CountdownColumn, type CountdownColumns, cellIn, countdownHead, factCell } from './columns';
import type { FreeWord } from './free-words';
import type { KeptWords } from './kept';

/** One action of a countdown, with its steps as they are scheduled when the tab is built. */
export type CountdownPart = {
  readonly action: Action;
  /** The name as its cell holds it: a number is not found by its text. */
  readonly name: CellValue;
  /** The cell of the plan that holds its name, which formulas follow where it moves. */
  readonly nameCell?: CellReference;
  /** The cells of the action as they show. */
  readonly shown?: Readonly<Partial<Record<ActionField, string>>>;
  /** The kind as its cell shows it. */
  readonly kind: string;
  readonly template: Template;
  readonly schedule: Schedule;
  /** How many actions above it in the plan are found by the same name. */
  readonly namesakes: number;
  /** How many actions of the same name stand above it, whatever their accents and spaces. */
  readonly nth: number;
  /** What the templates say of each step that it comes after, by the step's folded name: the cell as it stood when the tab is built. */
  readonly links: ReadonlyMap<string, string>;
  /** Steps that wait for each other, which the schedule takes out of their circle. */
  readonly cycled: readonly string[];
};

/** The body rows of one action: its steps follow each other, its own date stands below them. */
export type PartRows = {
  readonly first: number;
  readonly last: number;
  readonly due: number;
  /** The row of each step, by its place in the graph: rows are in the order of their dates. */
  readonly ofStep: readonly number[];
};

/** What a countdown says: the words of its file, and its own. */
export type CountdownTexts = SheetWords & { readonly countdown: CountdownWords };

/** What the formulas of one action's rows are written from. */
export type PartContext = {
  readonly part: CountdownPart;
  readonly rows: PartRows;
  readonly columns: CountdownColumns;
  readonly words: CountdownTexts;
  /** The columns the plan has: what it lacks reads as blank. */
  readonly fields: ReadonlySet<ActionField>;
  /** Rows of the plan's named ranges up to the last action. */
  readonly planRows: number;
};

/** One of two sentences: of a start, or of a deadline. What the plan says now decides, not what it said. */
export const startOrDeadline = (context: PartContext, said: Readonly<Record<Due['of'], string>>): Expression =>
  call('IF', pair(dueCell(context, 'isStart'), '=', 1), said.start, said.deadline);

/** The same, where it matters whether the deadline is a day on which something is launched. */
export const startLaunchOrDeadline = (
  context: PartContext,
  said: Readonly<Record<Due['of'] | 'launch', string>>,
): Expression => {
  const isBefore = pair(dueCell(context, 'isBefore'), '=', 1);
  const ofDeadline = call('IF', isBefore, said.launch, said.deadline);
  return call('IF', pair(dueCell(context, 'isStart'), '=', 1), said.start, ofDeadline);
};

/** A cell of the row of the action's own date. */
export const dueCell = ({ columns, rows }: PartContext, column: CountdownColumn): CellReference =>
  cellIn(columns, column, rows.due);

export const todayOf = (columns: CountdownColumns): CellReference => factCell(columns, 'today');
export const isWholeOf = (columns: CountdownColumns): CellReference => factCell(columns, 'isWhole');

/**
 * A day, or what is calculated with days, to be joined to a text: as it is, it may become a written date, which depends on
 * the locale (contract 33); times one it is a number.
 */
export const numberOf = (day: Part): Expression => pair(grouped(day), '*', 1);

/** A sentence with a cell's text where {} stands. */
export function around(sentence: string, said: Expression): Expression {
  const [before = '', after = ''] = sentence.split('{}');
  return joined(before, said, after);
}

/** The short month names of the plan's language stand in the head, behind the bars. */
export const monthsFrom = (columns: CountdownColumns): number => columns.numberOf('key');

/** "29 janv." of a cell with a day; in French the first of a month is "1er". */
export function sayDayIn(columns: CountdownColumns, words: CountdownTexts, day: Expression): Expression {
  const row = countdownHead.state;
  const [first, last] = [cell(monthsFrom(columns), row, 'both'), cell(monthsFrom(columns) + 11, row, 'both')];
  return joined(dayOfMonth(words, day), ' ', call('INDEX', range(first, last), 1, call('MONTH', day)));
}

/** What a countdown is built from. */
export type CountdownSource = {
  /** The action's name, or the campaign's. */
  readonly subject: string;
  /** One action, or those of a campaign. */
  readonly parts: readonly CountdownPart[];
  readonly words: CountdownTexts;
  readonly fields: ReadonlySet<ActionField>;
  readonly planRows: number;
  readonly kept: KeptWords;
  /** What she wrote in free cells of the tab that is built again. */
  readonly free?: readonly FreeWord[];
};
