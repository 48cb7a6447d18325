import type { FileReading } from '../../domain/file-reading';
import { foldName } from '../../domain/names';
import { budgetFields } from '../../domain/plan';
import type { WhyRow } from '../../languages/words/why-not-read';
import { type Area, type CellValue, type Grid, plainText } from '../cells';
import { amountColumns } from './amount-columns';
import type { PlanHeader } from './column-kinds';
import { headingReading, wordsOf } from './heading-words';
import { type Line, lineReader, type Row, widthsOf } from './line';
import { headsBelow, partedTables } from './other-tables';
import { rowPatterns } from './row-words';
import { isNote, titleFinder } from './titles';
import { type FoundTotal, sumsAbove, totalFinder } from './totals';

export type ActionRow = { readonly line: number; readonly row: Row };

/**
 * A row that is told because it is not read, and why: "repeated-header" says the header again; "other-table" stands under a head
 * whose columns are not the plan's, or is that head.
 */
type ToldRow = {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly why: WhyRow;
  /** Whether she may have meant it as an action: the check then speaks of it. */
  readonly isDoubtful: boolean;
};

/** A title above a section of the plan. */
type TitleRow = { readonly line: number; readonly text: string };

/** Every row below the header in which something stands, as one of four. */
export type PlanRows = {
  readonly rows: readonly ActionRow[];
  readonly titles: readonly TitleRow[];
  readonly totals: readonly FoundTotal[];
  readonly told: readonly ToldRow[];
  /** The line of the first of the totals below all actions, where there is one. */
  readonly totalLine?: number;
};

type Reading = { readonly values: Grid<CellValue>; readonly header: PlanHeader; readonly reading: FileReading };

function linesOf({ values, header }: Reading, merges: readonly Area[]): readonly Line[] {
  const read = lineReader(header, widthsOf(merges));
  return values.slice(header.row).flatMap((cells, index) => read(cells, header.row + 1 + index) ?? []);
}

const told = ({ line, texts: [first] }: Line, why: ToldRow['why'], isDoubtful = false): ToldRow => ({
  line,
  column: first?.column ?? 1,
  text: first?.text ?? '',
  why,
  isDoubtful,
});

/** Totals by line: those known at once, and those that the names of sections make out. */
function totalsOf(lines: readonly Line[], { header, reading }: Reading): ReadonlyMap<number, FoundTotal> {
  const finder = totalFinder(header, amountColumns(header).length, rowPatterns(reading));
  const above = sumsAbove(lines);
  const found = lines.flatMap((line): FoundTotal | readonly FoundTotal[] =>
    above.has(line)
      ? { line: line.line, text: line.texts[0]?.text ?? '', by: 'sums', isWhole: false }
      : (finder.totalAt(line) ?? []),
  );
  const sections = new Set(
    lines.flatMap(({ texts, row }) => [
      foldName(plainText(row('kind'))),
      ...(texts.length === 1 ? [foldName(texts[0]?.text ?? '')] : []),
    ]),
  );
  return new Map([...found, ...finder.settled(sections)].map((total) => [total.line, total]));
}

/** A row that costs nothing and says no more than what a drop-down or a formula filled in, beside no name at all. */
const isWithoutName = ({ name, fields, amounts }: Line): boolean =>
  name === '' &&
  amounts.every((amount) => amount === 0) &&
  (['objectives', 'kpis', 'owner', 'start', 'deadline'] as const).every((field) => !fields.has(field));

/** What says nothing to the plan is a note, but for money that would go unsaid: a project above its actions, with their whole budget. */
const unnamed = (line: Line): ToldRow =>
  line.amounts.some((amount) => amount !== 0) ? told(line, 'without-name', true) : told(line, 'note');

/** Whether such a row says more than one thing, zeros that formulas count aside: she may have meant an action. */
const saysMore = ({ fields }: Line): boolean =>
  [...fields].filter((field) => !budgetFields.some((quarter) => quarter === field)).length > 1;

/**
 * Who to write to, where to read on, when it was approved: a line of its own below all that is planned, a blank row or a total between,
 * is no action. "Refonte www.musee.fr" right below the others is one that is being written.
 */
const FOOTER = /@|https?:|www\.|\d[/.]\d{1,2}[/.]\d{2}/;

/**
 * Below the last total, what nobody owns and no date holds belongs to no action: an envelope, what is left, a remark that
 * runs over into the next columns.
 */
const isAside = ({ fields, amounts }: Line): boolean =>
  (['owner', 'rhythm', 'start', 'deadline', 'status'] as const).every((field) => !fields.has(field)) &&
  !(fields.has('objectives') && (fields.has('kpis') || amounts.some((amount) => amount !== 0)));

/**
 * What each row below the header is: one pass over the rows, and one over what it found. Totals and titles end nothing: an
 * action may stand below each of them.
 */
export function planRows(
  values: Grid<CellValue>,
  header: PlanHeader,
  reading: FileReading,
  merges: readonly Area[] = [],
): PlanRows {
  const about = { values, header, reading };
  const all = linesOf(about, merges);
  const {
    own: lines,
    repeated,
    others: tables,
    aboveHeads,
  } = partedTables(all, headsBelow(values, header, headingReading(reading)));
  const totals = totalsOf(lines, about);
  const patterns = rowPatterns(reading);
  const isTitle = titleFinder(lines, totals, patterns, header, aboveHeads);
  const rows: Line[] = [];
  const titles: TitleRow[] = [];
  const others: ToldRow[] = [
    ...repeated.map((line) => told(line, 'repeated-header')),
    ...tables.flatMap(({ head, rows: below }) => [
      told(head, 'other-table', true),
      ...below.map((line) => told(line, 'other-table')),
    ]),
  ];
  const lastFull = lines.reduce((last, { filled }, index) => (filled > 1 ? index : last), 0);
  let isInLegend = false;
  let isInFooter = false;
  lines.forEach((line, index) => {
    isInLegend = line.filled <= 2 && (isInLegend || patterns.legend.test(foldName(line.texts[0]?.text ?? '')));
    if (totals.has(line.line)) return;
    const above = lines[index - 1];
    const isApart = isInFooter || above === undefined || above.line < line.line - 1 || totals.has(above.line);
    isInFooter = index > lastFull && isApart && FOOTER.test(line.name);
    if (isInLegend || isInFooter || isNote(line, patterns)) others.push(told(line, 'note'));
    else if (isTitle(index)) titles.push({ line: line.line, text: line.texts[0]?.text ?? '' });
    else if (line.name === '' && line.fields.size === 0) others.push(unnamed(line));
    else if (isWithoutName(line)) others.push(told(line, 'without-name', saysMore(line)));
    else rows.push(line);
  });
  return withoutTail({ rows, titles, totals: [...totals.values()], told: others }, actionBelow(reading));
}

/** A name alone, or with an amount, may be an action that was typed below the total; "Enveloppe" and "Reste" are none. */
const actionBelow =
  (reading: FileReading) =>
  ({ name, filled, amounts }: Line): boolean => {
    const { is } = headingReading(reading);
    const [first = ''] = wordsOf(name);
    return (
      name !== '' && (filled === 1 || amounts.some((amount) => amount !== 0)) && !is.money(first) && !is.actual(first)
    );
  };

type Found = Omit<PlanRows, 'rows'> & { readonly rows: readonly Line[] };

/** Takes what stands below the total of the whole plan and is no action off the rows, and says where the totals at the end begin. */
function withoutTail({ rows, titles, totals, told: others }: Found, mayBeAction: (line: Line) => boolean): PlanRows {
  const inOrder = [...totals].sort((one, other) => one.line - other.line);
  const last = inOrder.reduce((line, total) => (total.isWhole ? total.line : line), Number.POSITIVE_INFINITY);
  const lastOwned = rows.reduce((line, row) => (row.line > last && !isAside(row) ? row.line : line), 0);
  const isTail = (row: Line): boolean => row.line > last && row.line > lastOwned && isAside(row);
  const kept = rows.filter((row) => !isTail(row));
  const lastLine = kept[kept.length - 1]?.line ?? 0;
  const first = inOrder.find(({ line }) => line > lastLine)?.line;
  return {
    rows: kept,
    titles,
    totals: inOrder,
    told: [...others, ...rows.filter(isTail).map((row) => told(row, 'below-total', mayBeAction(row)))].sort(
      (one, other) => one.line - other.line,
    ),
    ...(first === undefined ? {} : { totalLine: first }),
  };
}
