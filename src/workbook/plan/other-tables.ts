import type { ActionField } from '../../domain/plan';
import { type CellValue, type Grid, plainText } from '../cells';
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
export function partedTables(lines: readonly Line[], headOf: (line: Line) => Head | undefined): Split {
  const own: Line[] = [];
  const repeated: Line[] = [];
  const others: { head: Line; rows: Line[] }[] = [];
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
