import type { ReadColumn } from './columns';
import type { DatedRow } from './dated-row';
import type { Span } from './days';
import { labelReader } from './label';
import type { Layout } from './layout';
import type { ReadNumber } from './marks';
import { inParts, monthOfDay } from './months';
import { onceForEach } from './once';
import type { Row } from './table';

/** What a sum of the others is usually called: it is one only where its numbers are their sum. */
const NAMED =
  /^(?:grand |sous[- ]?|sub[- ]?)?(?:total|totaux|tous|toutes|tout|all|ensemble|global|overall|cumul|somme|gesamt)/;

/** A row as it is held against others, with its numbers in whole parts; NaN is none that is read. */
type Line = { readonly dated: DatedRow; readonly isNamed: boolean; readonly numbers: readonly number[] };

const sumOf = (lines: readonly Line[]): readonly number[] =>
  lines.reduce<readonly number[]>(
    (sums, { numbers }) => numbers.map((number, index) => number + (sums[index] ?? 0)),
    [],
  );

const isAll = ({ numbers }: Line, sums: readonly number[]): boolean =>
  sums.length > 0 && numbers.every((number, index) => number === sums[index]);

function groupedBy<K, T>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly T[])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Those that may be sums, where one of them is the sum of all the others: "Tous" beside totals of each part. */
function told(group: readonly Line[], mayBe: (line: Line) => boolean): readonly Line[] {
  const sums = group.filter(mayBe);
  if (sums.length === 0) return [];
  const rest = sumOf(group.filter((line) => !mayBe(line)));
  return sums.some((line) => isAll(line, rest)) ? sums : [];
}

const isFilled = ({ numbers }: Line): boolean => numbers.some((number) => number !== 0);

/** Whether a row is as much as all the others of its group. */
const isRest = ({ numbers }: Line, sums: readonly number[]): boolean =>
  numbers.every((number, index) => number * 2 === sums[index]);

/** Rows of one day or month, and what they come to. */
type Group = { readonly lines: readonly Line[]; readonly sums: readonly number[] };

/** Whether rows of a name are sums wherever they stand, each the only one of its name, and in half of the groups. */
function areSums(own: ReadonlyMap<Group, readonly Line[]>, groups: readonly Group[]): boolean {
  const isSum = ([{ sums }, [line, ...more]]: readonly [Group, readonly Line[]]): boolean =>
    line !== undefined && more.length === 0 && isFilled(line) && isRest(line, sums);
  return [...own].every(isSum) && own.size * 2 >= groups.length;
}

/**
 * Those whose every number is the sum of the others of their day or month, two at least, whatever they are called: wherever rows of that
 * name stand beside others, and in half of the days or months that have several rows. A sale of 20 beside two of 10 is none.
 */
function unnamed(all: readonly (readonly Line[])[], labelOf: (line: Line) => string): readonly Line[] {
  const groups = all.map((lines): Group => ({ lines, sums: sumOf(lines) }));
  const mayBe = groups.flatMap(({ lines, sums }) => {
    const found = lines.filter((line) => isRest(line, sums) && isFilled(line));
    return found.length > 0 && lines.filter(isFilled).length > 2 ? found : [];
  });
  const labels = new Map(mayBe.map((line) => [labelOf(line), new Map<Group, Line[]>()]));
  if (labels.size === 0) return [];
  for (const group of groups)
    for (const line of group.lines) {
      const own = labels.get(labelOf(line));
      const lines = own?.get(group) ?? [];
      lines.push(line);
      own?.set(group, lines);
    }
  return [...labels.values()].filter((own) => areSums(own, groups)).flatMap((own) => [...own.values()].flat());
}

const spanKey = ({ first, last }: Span): number => first * 100 + (last - first);

const isLong = ({ dated: { span } }: Line): boolean => span.last > span.first;

/** The rows of a table as they are held against each other. */
function linesOf(
  dated: readonly DatedRow[],
  columns: readonly number[],
  readNumber: ReadNumber,
  wordsOf: (row: Row) => readonly string[],
): readonly Line[] {
  const isNamed = onceForEach((word: string) => NAMED.test(word));
  return dated.map((it) => {
    const numbers = columns.map((column) => {
      const cell = readNumber(it.row.cells[column], column);
      return cell.is === 'number' ? inParts(cell.value) : cell.is === 'none' ? 0 : Number.NaN;
    });
    return { dated: it, isNamed: wordsOf(it.row).some(isNamed), numbers };
  });
}

/** Of each day or month that has several rows, those that add up the others. */
function ofOneSpan(lines: readonly Line[], labelOf: ((line: Line) => string) | undefined): readonly Line[] {
  const several = groupedBy(lines, ({ dated: { span } }) => spanKey(span)).filter((group) => group.length > 1);
  const named = several.flatMap((group) => told(group, ({ isNamed }) => isNamed));
  const without = new Set(named);
  const left = several.map((group) => group.filter((line) => !without.has(line))).filter((group) => group.length > 1);
  return labelOf === undefined ? named : [...named, ...unnamed(left, labelOf)];
}

/** Of each month with rows of days, those that add up all of them. */
function ofMonths(lines: readonly Line[]): readonly Line[] {
  const monthOf = onceForEach(monthOfDay);
  const months = groupedBy(lines, ({ dated: { span } }) => monthOf(span.first));
  const ofDays = months.filter((group) => group.length > 2 && group.some((line) => !isLong(line)));
  return ofDays.flatMap((group) => told(group, (line) => line.isNamed || isLong(line)));
}

/** What is added up as it stands in its cell. */
const isAdded = ({ together, by, where }: ReadColumn): boolean =>
  by === undefined && where === undefined && together !== 'count' && together !== 'mean';

/**
 * The rows that add up others of their day or their month: they would count twice. Only those of tables without a tool are told by their
 * numbers alone: a tool has its words for totals; and in a list of orders each row is something by itself.
 */
export function totalsAmong(
  dated: readonly DatedRow[],
  columns: readonly ReadColumn[],
  {
    layout,
    readNumber,
    dayColumn,
  }: { readonly layout: Layout | undefined; readonly readNumber: ReadNumber; readonly dayColumn: number },
): ReadonlySet<Row> {
  const added = [...new Set(columns.filter(isAdded).map(({ column }) => column))];
  const monthOf = onceForEach(monthOfDay);
  const isEachAlone = new Set(dated.map(({ span }) => monthOf(span.first))).size === dated.length;
  if (added.length === 0 || isEachAlone) return new Set();
  const read = new Set(added);
  const wordsOf = labelReader((column) => column === dayColumn || read.has(column));
  const lines = linesOf(dated, added, readNumber, wordsOf);
  const isOfKinds = layout === undefined && columns.every(({ together }) => together !== 'count');
  const first = new Set(ofOneSpan(lines, isOfKinds ? ({ dated: { row } }) => wordsOf(row).join('\n') : undefined));
  const more = ofMonths(lines.filter((line) => !first.has(line)));
  return new Set([...first, ...more].map((line) => line.dated.row));
}
