import type { ActionField } from '../../domain/plan';
import { type CellValue, type Grid, isBlank, plainText } from '../cells';
import type { PlanHeader } from './column-kinds';
import { type HeadingReading, wordsOf } from './heading-words';
import type { Line } from './line';

/** A head further down: the plan's own, said again, or that of another table, whose columns are not the plan's. */
type Head = 'same' | 'other';

const LEAST_COLUMNS = 3;
/** A label is no sentence: a row of data is not looked up word by word. */
const LONGEST_LABEL = 40;

const isAllTexts = ({ texts, filled }: Line): boolean => texts.length === filled;

/** The columns that the texts of a row would head, where each is written just so. */
function wordedColumns({ texts }: Line, { written }: HeadingReading): ReadonlyMap<ActionField, number> {
  const columns = new Map<ActionField, number>();
  for (const { text, column } of texts) {
    const field = text.length > LONGEST_LABEL ? undefined : written.get(wordsOf(text).join(' '));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

/** Which rows below the header are heads, of the same columns or of others. */
export function headsBelow(
  values: Grid<CellValue>,
  header: PlanHeader,
  reading: HeadingReading,
): (line: Line) => Head | undefined {
  const labels = values[header.row - 1] ?? [];
  const known = [...header.columns.values()].map((column) => ({
    column,
    label: plainText(labels[column - 1] ?? ''),
  }));
  const repeats = ({ texts }: Line): boolean => {
    const textIn = new Map(texts.map(({ text, column }) => [column, text]));
    const alike = known.filter(({ column, label }) => label !== '' && textIn.get(column) === label);
    return alike.length >= 2 && alike.length * 2 >= known.length;
  };
  return (line) => {
    if (line.texts.length < 2) return undefined;
    const isRepeated = repeats(line);
    if (!isRepeated && (line.texts.length < LEAST_COLUMNS || !isAllTexts(line))) return undefined;
    const columns = wordedColumns(line, reading);
    const textIn = new Map(line.texts.map(({ text, column }) => [column, text]));
    const isMoved = [...columns].some(
      ([field, column]) =>
        (header.columns.get(field) ?? column) !== column && plainText(labels[column - 1] ?? '') !== textIn.get(column),
    );
    if (isRepeated && !isMoved) return 'same';
    if (columns.size < LEAST_COLUMNS || !columns.has('name') || columns.size * 2 < line.texts.length)
      return isRepeated ? 'same' : undefined;
    return [...columns].every(([field, column]) => header.columns.get(field) === column) ? 'same' : 'other';
  };
}

/** Whether a number stands where the plan names somebody, or, beside nobody, what is aimed at. */
function isOfNumbers({ row }: Line): boolean {
  const owner = row('owner');
  return typeof owner === 'number' || (typeof row('objectives') === 'number' && isBlank(owner));
}

/** The tables below a blank row most rows of which are of numbers: what each quarter has spent. */
function summaries(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks[blocks.length - 1];
    if (last?.[last.length - 1]?.line === line.line - 1) last.push(line);
    else blocks.push([line]);
  }
  return blocks.slice(1).filter((block) => block.filter(isOfNumbers).length * 2 >= block.length);
}

type Split = {
  /** The rows of the plan itself. */
  readonly own: readonly Line[];
  readonly repeated: readonly Line[];
  /** Each head of another table, with the rows below it. */
  readonly others: readonly { readonly head: Line; readonly rows: readonly Line[] }[];
  /** The rows of the plan that stand right above a head: a title, where they are one text. */
  readonly aboveHeads: ReadonlySet<Line>;
};

/** Parts the rows of a tab in which several tables stand under each other. */
export function partedTables(all: readonly Line[], headOf: (line: Line) => Head | undefined): Split {
  const own: Line[] = [];
  const repeated: Line[] = [];
  const others: { head: Line; rows: Line[] }[] = [];
  const apart = summaries(all);
  for (const [head, ...below] of apart) if (head !== undefined) others.push({ head, rows: below });
  const ofOthers = new Set(apart.flat());
  const lines = all.filter((line) => !ofOthers.has(line));
  const aboveHeads = new Set<Line>();
  let rows = own;
  for (const line of lines) {
    const head = headOf(line);
    const above = rows[rows.length - 1];
    if (head !== undefined && above !== undefined) aboveHeads.add(above);
    if (head === 'same') {
      repeated.push(line);
      rows = own;
    } else if (head === 'other') {
      rows = [];
      others.push({ head: line, rows });
    } else rows.push(line);
  }
  return { own, repeated, others, aboveHeads };
}
