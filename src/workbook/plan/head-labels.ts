import { dateOf } from '../../domain/time';
import { type CellValue, type Grid, isBlank } from '../cells';
import type { Labelled } from './column-kinds';
import { changesMeaning, readHeading } from './heading';
import type { Heading } from './heading-kinds';
import type { HeadingReading } from './heading-words';

export type Cells = readonly CellValue[];

const textIn = (cells: Cells, index: number): string => {
  const value = cells[index];
  return typeof value === 'string' ? value.trim() : '';
};

/** A year above the quarters may be typed as a number. */
const textAbove = (cells: Cells, index: number): string => {
  const value = cells[index];
  return typeof value === 'number' && value > 2000 && value < 2100 ? String(value) : textIn(cells, index);
};

/** A label with what stands above it; a month may be typed as a day of it. */
type Stacked = { readonly column: number; readonly own: string; readonly above: string; readonly month?: Heading };

/**
 * The labels of a header of two rows: what stands above several columns belongs to each of them, as merged cells show it, and a
 * label with nothing below it stands for itself. A title above the whole table belongs to none.
 */
function stackedLabels(upper: Cells, lower: Cells): readonly Stacked[] {
  const labels: Stacked[] = [];
  let above = '';
  const length = Math.max(upper.length, lower.length);
  for (let index = 0; index < length; index += 1) {
    const [over, own] = [textAbove(upper, index), textIn(lower, index)];
    if (own === '') {
      above = '';
      if (over !== '') labels.push({ column: index + 1, own: over, above: '' });
      continue;
    }
    if (over !== '') above = over;
    labels.push({ column: index + 1, own, above: above === own ? '' : above });
  }
  const [first] = labels;
  const isBanner = labels.length > 2 && labels.every((label) => label.above === first?.above);
  return isBanner ? labels.map((label) => ({ ...label, above: '' })) : labels;
}

const isKnown = ({ is }: Heading): boolean => is !== 'unknown' && is !== 'asked';

/** "Q1" under "Budget" is a quarter's money, under "Objectif" it is no money; "Début" under "Réalisé" is no start. */
function headingUnder(above: string, own: string, reading: HeadingReading): Heading {
  const alone = readHeading(own, reading);
  if (above === '') return alone;
  const whole = readHeading(`${above} ${own}`, reading);
  if (isKnown(whole)) return whole;
  if (alone.is === 'quarter' || alone.is === 'month')
    return readHeading(above, reading).is === 'unknown' ? alone : { is: 'asked', mayBe: [] };
  if (alone.is === 'field' && changesMeaning(above, reading)) return { is: 'asked', mayBe: [alone.field] };
  return alone.is === 'unknown' ? whole : alone;
}

export const labelledOf = (labels: readonly Stacked[], reading: HeadingReading): readonly Labelled[] =>
  labels.map(({ column, own, above, month }) => ({
    column,
    label: above === '' ? own : `${above} · ${own}`,
    heading: month ?? headingUnder(above, own, reading),
  }));

const LEAST_MONTHS = 3;

/** Months that are typed as days, "janv.-27": three at least, and no two days of one month, as the weeks of a calendar have. */
function monthsTyped(cells: Cells): readonly Stacked[] {
  const typed = cells.flatMap((value, index) => {
    if (typeof value !== 'object') return [];
    const { year, month } = dateOf(value.day);
    const own = `${year}-${String(month).padStart(2, '0')}`;
    const heading: Heading = { is: 'month', month, sure: 'likely', money: { year, isPlanned: false } };
    return [{ column: index + 1, own, above: '', month: heading }];
  });
  const isOneEach = new Set(typed.map(({ own }) => own)).size === typed.length;
  return isOneEach && typed.length >= LEAST_MONTHS ? typed : [];
}

/** The labels of a header in reading order, those typed as days among them. */
export const headLabels = (upper: Cells, lower: Cells): readonly Stacked[] =>
  [...stackedLabels(upper, lower), ...monthsTyped(lower)].sort((one, other) => one.column - other.column);

/** Two rows above a header as one: a label that stands in both says both, "Budget" above "2027". */
export const oneAbove = (over: Cells, under: Cells): Cells =>
  Array.from({ length: Math.max(over.length, under.length) }, (_, index) =>
    `${textAbove(over, index)} ${textAbove(under, index)}`.trim(),
  );

/** A row of data below a header is no second row of it: a day, a number or a box stands where the label above wants one. */
export const isBelowItsHeader = (upper: Cells, lower: Cells, reading: HeadingReading): boolean =>
  lower.some(
    (value, index) =>
      !isBlank(value) && typeof value !== 'string' && readHeading(textIn(upper, index), reading).is === 'field',
  );

/** How far down it is looked whether a column named after a month holds amounts. */
const ROWS_LOOKED_AT = 200;

/**
 * Amounts stand below a month of a budget; below one of a calendar stand crosses, colours or nothing. Undefined where nothing
 * stands: the months beside it tell.
 */
export const moneyBelow =
  (values: Grid<CellValue>, row: number) =>
  (column: number): boolean | undefined => {
    const below = values.slice(row, row + ROWS_LOOKED_AT).map((cells) => cells[column - 1] ?? '');
    const filled = below.filter((value) => !isBlank(value));
    const numbers = filled.filter((value) => typeof value === 'number');
    return filled.length === 0 ? undefined : numbers.length * 2 > filled.length;
  };
