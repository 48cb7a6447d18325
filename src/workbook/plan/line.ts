import type { ActionField } from '../../domain/plan';
import { type Area, type CellValue, isBlank, plainText } from '../cells';
import { amountColumns, monthsOfQuarters, sumOfCells } from './amount-columns';
import type { PlanHeader } from './column-kinds';
import { isErrorText } from './error-text';
import { readMoneyCell } from './read-cell';

/** What a row says in the column of a field; '' where the plan has no such column. */
export type Row = (field: ActionField) => CellValue;

/** A text of a row, and the column it stands in. */
export type TextAt = { readonly text: string; readonly column: number };

/** What can be said of a row below the header by itself. */
export type Line = {
  /** Counted from 1. */
  readonly line: number;
  readonly row: Row;
  readonly name: string;
  /** The fields that say something. */
  readonly fields: ReadonlySet<ActionField>;
  /** Every text of the row, from the left. */
  readonly texts: readonly TextAt[];
  /** How many cells say something. */
  readonly filled: number;
  /** Its amounts in cents, in the order of the plan's amount columns; a blank or a text is 0. */
  readonly amounts: readonly number[];
  /** How many columns its first text is merged across. */
  readonly width: number;
};

/** A number that stands in a column she made for herself is content; an unticked box, or a formula's 0, is none. */
const saysNothing = (value: CellValue, isOfField: boolean): boolean =>
  isBlank(value) || (!isOfField && (value === false || value === 0));

type LineReader = (cells: readonly CellValue[], line: number) => Line | undefined;

/** Reads the rows of one table; undefined for a row in which nothing stands. */
export function lineReader(header: PlanHeader, wide: ReadonlyMap<number, number>): LineReader {
  const fieldAt = new Map([...header.columns].map(([field, column]) => [column, field]));
  const money = amountColumns(header);
  const monthsOf: ReadonlyMap<ActionField, readonly number[]> = monthsOfQuarters(header);
  const known = new Set([...fieldAt.keys(), ...money]);
  return (cells, line) => {
    const texts: TextAt[] = [];
    const fields = new Set<ActionField>();
    let filled = 0;
    cells.forEach((value, index) => {
      const column = index + 1;
      if (saysNothing(value, known.has(column))) return;
      filled += 1;
      const field = fieldAt.get(column);
      if (field !== undefined) fields.add(field);
      if (typeof value === 'string') texts.push({ text: value.trim(), column });
    });
    if (filled === 0) return undefined;
    const row: Row = (field) => {
      const months = monthsOf.get(field);
      if (months !== undefined) return sumOfCells(months.map((column) => cells[column - 1] ?? ''));
      const value = cells[(header.columns.get(field) ?? 0) - 1] ?? '';
      return isErrorText(value) ? '' : value;
    };
    const amounts = money.map((column) => {
      const read = readMoneyCell(cells[column - 1] ?? '');
      return read.is === 'known' ? read.value : 0;
    });
    const width = wide.get(line) ?? 1;
    return { line, row, name: plainText(row('name')), fields, texts, filled, amounts, width };
  };
}

/** Across how many columns the first cell of each row is merged. */
export const widthsOf = (merges: readonly Area[]): ReadonlyMap<number, number> =>
  new Map(merges.filter(({ rows, columns }) => rows === 1 && columns > 1).map(({ row, columns }) => [row, columns]));

/** Fields that only an action has: who owns a row, or wants something of it, has written an action. */
export const isOwned = ({ fields }: Pick<Line, 'fields'>, but?: ActionField): boolean =>
  (['objectives', 'owner'] as const).some((field) => field !== but && fields.has(field));

/** Whether a row is owned, wants something or happens at some time in more ways than one label could look like. */
export const isPlainlyAction = ({ fields }: Pick<Line, 'fields'>): boolean =>
  fields.has('owner') && (fields.has('objectives') || fields.has('deadline') || fields.has('kpis'));

/** Whether a row says more of itself than its name and what it costs. */
const DETAILS = ['kpis', 'rhythm', 'start', 'deadline', 'status'] as const satisfies readonly ActionField[];

export const isDetailed = ({ fields }: Pick<Line, 'fields'>, but?: ActionField): boolean =>
  DETAILS.some((field) => field !== but && fields.has(field));
