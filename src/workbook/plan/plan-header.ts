import type { FileReading } from '../../domain/file-reading';
import { yearOfDays } from '../../domain/plan';
import { type CellValue, type Grid, isBlank } from '../cells';
import { type KnownColumns, noneKnown, type PlanHeader } from './column-kinds';
import { type Cells, headLabels, isBelowItsHeader, labelledOf, moneyBelow, oneAbove } from './head-labels';
import { HEADER_ROWS } from './header';
import { columnsOfLabels } from './header-columns';
import { type HeadingReading, headingReading } from './heading-words';
import { otherLanguageOf } from './other-languages';

/** How many columns a header names: months are one, as they say one thing. */
const named = ({ columns, months, budget }: Omit<PlanHeader, 'row'>): number =>
  columns.size + (months === undefined ? 0 : 1) + (budget === undefined ? 0 : 1);

type About = {
  readonly values: Grid<CellValue>;
  readonly reading: HeadingReading;
  readonly year: number | undefined;
  readonly known: KnownColumns;
};

/** The header that a row is by itself, or with what stands above it. */
function headerUnder(row: number, firstRow: number, upper: Cells, about: About): PlanHeader {
  const { values, reading, year, known } = about;
  const labels = labelledOf(headLabels(upper, values[row - 1] ?? []), reading);
  return { row, firstRow, ...columnsOfLabels(labels, year, moneyBelow(values, row), known) };
}

/** How many columns a header says something of, whether they are read or not. */
const says = ({ read = [] }: PlanHeader): number =>
  read.filter((it) => it.role !== null || (it.why !== 'unknown' && it.why !== 'asked')).length;

/** Whether a header names more columns than another, or as many with what stands below that one and says more of them. */
const isBetter = (header: PlanHeader, best: PlanHeader): boolean =>
  named(header) > named(best) ||
  (named(header) === named(best) && header.firstRow === best.row && header.row > best.row && says(header) > says(best));

/** The header that a row is: of one row, or of two or three where the rows above name more of its columns. */
function headerAt(row: number, about: About): PlanHeader {
  const { values, reading } = about;
  const rowAt = (line: number): Cells => values[line - 1] ?? [];
  const [lower, upper, over] = [rowAt(row), rowAt(row - 1), rowAt(row - 2)];
  const isEmpty = (cells: Cells): boolean => cells.every((value) => isBlank(value));
  let best = headerUnder(row, row, [], about);
  if (isEmpty(upper) || textsIn(lower) < 2) return best;
  const uppers = [{ firstRow: row - 1, above: upper }];
  if (!isEmpty(over)) uppers.push({ firstRow: row - 2, above: oneAbove(over, upper) });
  for (const { firstRow, above } of uppers) {
    if (isBelowItsHeader(above, lower, reading)) continue;
    const stacked = headerUnder(row, firstRow, above, about);
    const [more, asMany] = [named(stacked) > named(best), named(stacked) === named(best)];
    if (more || (asMany && firstRow === row - 1 && says(stacked) > says(best))) best = stacked;
  }
  return best;
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

/** The year most of the days in a tab are of. */
const yearIn = (values: Grid<CellValue>): number | undefined =>
  yearOfDays(values.flat().flatMap((value) => (typeof value === 'object' ? [value.day] : [])));

const aboutOf = (
  values: Grid<CellValue>,
  fileReading: FileReading,
  year?: number,
  known: KnownColumns = noneKnown,
): About => ({ values, reading: headingReading(fileReading), year: year ?? yearIn(values), known });

/** Of the first twenty rows the one that names the most columns, of those that may be a header. */
function bestHeader(about: About, isHeader: (header: PlanHeader) => boolean): PlanHeader | undefined {
  let best: PlanHeader | undefined;
  about.values.slice(0, HEADER_ROWS).forEach((cells, index) => {
    if (!mayBeHeader(cells)) return;
    const header = headerAt(index + 1, about);
    if (isHeader(header) && (best === undefined || isBetter(header, best))) best = header;
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
