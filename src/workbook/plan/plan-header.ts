import type { FileReading } from '../../domain/file-reading';
import { type CellValue, type Grid, isBlank } from '../cells';
import { type KnownColumns, type Labelled, noneKnown, type PlanHeader } from './column-kinds';
import { HEADER_ROWS } from './header';
import { columnsOfLabels } from './header-columns';
import { changesMeaning, readHeading } from './heading';
import type { Heading } from './heading-kinds';
import { type HeadingReading, headingReading } from './heading-words';
import { otherLanguageOf } from './other-languages';

type Cells = readonly CellValue[];

const textIn = (cells: Cells, index: number): string => {
  const value = cells[index];
  return typeof value === 'string' ? value.trim() : '';
};

/** A year above the quarters may be typed as a number. */
const textAbove = (cells: Cells, index: number): string => {
  const value = cells[index];
  return typeof value === 'number' && value > 2000 && value < 2100 ? String(value) : textIn(cells, index);
};

/** A label with what stands above it. */
type Stacked = { readonly column: number; readonly own: string; readonly above: string };

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

const labelledOf = (labels: readonly Stacked[], reading: HeadingReading): readonly Labelled[] =>
  labels.map(({ column, own, above }) => ({
    column,
    label: above === '' ? own : `${above} · ${own}`,
    heading: headingUnder(above, own, reading),
  }));

/** How far down it is looked whether a column named after a month holds amounts. */
const ROWS_LOOKED_AT = 200;

/** Amounts stand below a month of a budget; below one of a calendar stand crosses, colours or nothing. */
const moneyBelow =
  (values: Grid<CellValue>, row: number) =>
  (column: number): boolean => {
    const below = values.slice(row, row + ROWS_LOOKED_AT).map((cells) => cells[column - 1] ?? '');
    const filled = below.filter((value) => !isBlank(value));
    const numbers = filled.filter((value) => typeof value === 'number');
    return filled.length === 0 || numbers.length * 2 > filled.length;
  };

/** How many columns a header names: months are one, as they say one thing. */
const named = ({ columns, months, budget }: Omit<PlanHeader, 'row'>): number =>
  columns.size + (months === undefined ? 0 : 1) + (budget === undefined ? 0 : 1);

type About = {
  readonly values: Grid<CellValue>;
  readonly reading: HeadingReading;
  readonly year: number | undefined;
  readonly known: KnownColumns;
};

/** The header that a row is: of one row, or of two where the row above names more of its columns. */
function headerAt(row: number, { values, reading, year, known }: About): PlanHeader {
  const lower = values[row - 1] ?? [];
  const upper = row > 1 ? (values[row - 2] ?? []) : [];
  const isMoney = moneyBelow(values, row);
  const single = columnsOfLabels(labelledOf(stackedLabels([], lower), reading), year, isMoney, known);
  const one: PlanHeader = { row, firstRow: row, ...single };
  if (upper.every((value) => isBlank(value)) || textsIn(lower) < 2) return one;
  const stacked = columnsOfLabels(labelledOf(stackedLabels(upper, lower), reading), year, isMoney, known);
  const says = (header: Omit<PlanHeader, 'row'>): number =>
    (header.read ?? []).filter((it) => it.role !== null || (it.why !== 'unknown' && it.why !== 'asked')).length;
  const isOfTwo = named(stacked) > named(single) || (named(stacked) === named(single) && says(stacked) > says(single));
  return isOfTwo ? { row, firstRow: row - 1, ...stacked } : one;
}

const textsIn = (cells: Cells): number =>
  cells.filter((value) => typeof value === 'string' && value.trim() !== '').length;

const LEAST_COLUMNS = 3;

/** Two columns are a plan where both are written just so, and nothing in their row could be a sentence. */
function isSurelyPlan({ read = [] }: PlanHeader): boolean {
  const known = read.filter((it) => it.role !== null);
  return (
    known.length >= 2 && known.every((it) => it.role !== null && it.sure === 'sure') && known.length * 2 >= read.length
  );
}

/** A row of labels, or data that happens to hold their words: labels are short, and no numbers stand among them. */
const mayBeHeader = (cells: Cells): boolean => textsIn(cells) >= 2;

const aboutOf = (
  values: Grid<CellValue>,
  fileReading: FileReading,
  year?: number,
  known: KnownColumns = noneKnown,
): About => ({ values, reading: headingReading(fileReading), year, known });

/** Of the first twenty rows the one that names the most columns, of those that may be a header. */
function bestHeader(about: About, isHeader: (header: PlanHeader) => boolean): PlanHeader | undefined {
  let best: PlanHeader | undefined;
  about.values.slice(0, HEADER_ROWS).forEach((cells, index) => {
    if (!mayBeHeader(cells)) return;
    const header = headerAt(index + 1, about);
    if (isHeader(header) && (best === undefined || named(header) > named(best))) best = header;
  });
  return best;
}

/**
 * The header of a plan: of the first twenty rows the one that names the most columns, provided that a column of actions is among
 * them and, but for plans of two columns that are written just so, two more. `year` is the plan's, where it is known.
 */
export const findPlanHeader = (
  values: Grid<CellValue>,
  fileReading: FileReading,
  year?: number,
): PlanHeader | undefined =>
  bestHeader(
    aboutOf(values, fileReading, year),
    (header) => header.columns.has('name') && (named(header) >= LEAST_COLUMNS || isSurelyPlan(header)),
  );

/** The row that comes nearest to a header where there is none, for her to say what its columns are. */
export const headerByHand = (values: Grid<CellValue>, fileReading: FileReading): PlanHeader | undefined =>
  bestHeader(aboutOf(values, fileReading), () => true);

/** The header in a row that is known to be one, with what is known of its columns, whatever their labels say. */
export const planHeaderAt = (
  values: Grid<CellValue>,
  row: number,
  fileReading: FileReading,
  known: KnownColumns,
  year?: number,
): PlanHeader => headerAt(row, aboutOf(values, fileReading, year, known));

/** What comes nearest to the header of a plan where there is none: its labels, and how many of them are known. */
type NearestHeader = {
  readonly labels: readonly string[];
  readonly known: number;
  /** A label that might head the column of actions. */
  readonly mayBe: string | null;
  /** The language its labels seem to be in, by its own name, where it is none of ours. */
  readonly language: string | null;
};

export function nearestHeader(values: Grid<CellValue>, fileReading: FileReading): NearestHeader | undefined {
  const best = headerByHand(values, fileReading);
  if (best === undefined) return undefined;
  const read = best.read ?? [];
  const labels = read.map(({ label }) => label);
  const mayBe = read.find((it) => it.role === null && it.mayBe.includes('name'));
  return { labels, known: named(best), mayBe: mayBe?.label ?? null, language: otherLanguageOf(labels) };
}
