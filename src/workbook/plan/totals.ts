import { foldName } from '../../domain/names';
import type { ActionField } from '../../domain/plan';
import type { PlanHeader } from './column-kinds';
import { isDetailed, isOwned, isPlainlyAction, type Line, type TextAt } from './line';
import { isPlainTotal, type RowPatterns } from './row-words';

/**
 * Whether amounts are the sums of a run of actions that ends above them: what was counted up to its end, less what was
 * counted up to its beginning. One look-up a row, however many runs there are.
 */
type Sums = {
  /** How many actions that cost something the longest such run has; 0 where there is none. */
  readonly runOf: (amounts: readonly number[]) => number;
  readonly add: (amounts: readonly number[]) => void;
};

function sumsOf(columns: number): Sums {
  let counted: readonly number[] = Array.from({ length: columns }, () => 0);
  let costing = 0;
  const begun = new Map<string, number>([[counted.join(), 0]]);
  return {
    runOf: (amounts) => {
      if (amounts.every((amount) => amount === 0)) return 0;
      const from = begun.get(counted.map((amount, index) => amount - (amounts[index] ?? 0)).join());
      return from === undefined ? 0 : costing - from;
    },
    add: (amounts) => {
      if (amounts.every((amount) => amount === 0)) return;
      counted = counted.map((amount, index) => amount + (amounts[index] ?? 0));
      costing += 1;
      const key = counted.join();
      if (!begun.has(key)) begun.set(key, costing);
    },
  };
}

/** How a total is known: by its words, by its sums, or by its words although its amounts are not the sums above it. */
type TotalBy = 'words' | 'sums' | 'words-only';

/** `isWhole` where its words say that it adds up the whole plan: "TOTAL GÉNÉRAL". */
export type FoundTotal = {
  readonly line: number;
  readonly text: string;
  readonly by: TotalBy;
  readonly isWhole: boolean;
};

/** A row "Total …" whose amounts are no sums: a total with a mistake in it, or an action called so. */
type Doubtful = { readonly line: Line; readonly text: string; readonly rest: string };

type TotalFinder = {
  /** Asked of every row in order: a row that is none is an action's, or nobody's, and its amounts are counted. */
  readonly totalAt: (line: Line) => FoundTotal | undefined;
  /** What was doubtful and is a total by the names of sections, or because others of its wording add up. */
  readonly settled: (sections: ReadonlySet<string>) => readonly FoundTotal[];
};

/** A row that is not owned, wants nothing and happens at no time, but for the column its own label stands in. */
const isBare = (line: Line, label?: ActionField): boolean => !isOwned(line, label) && !isDetailed(line, label);

const costs = ({ amounts }: Line): boolean => amounts.some((amount) => amount !== 0);

/**
 * Rows that nobody owns and that are the sums of the actions between them and the next such row: "Digital" above what it adds up. One
 * action alone is a sum only where other sums stand above theirs.
 */
export function sumsAbove(lines: readonly Line[]): ReadonlySet<Line> {
  const runs = new Map<Line, Line[]>();
  let run: Line[] = [];
  for (const line of lines.filter(costs))
    if (isBare(line)) {
      run = [];
      runs.set(line, run);
    } else run.push(line);
  const found = [...runs].filter(
    ([{ amounts }, below]) =>
      below.length > 0 &&
      amounts.every((amount, column) => below.reduce((left, it) => left - (it.amounts[column] ?? 0), amount) === 0),
  );
  return new Set(found.some(([, below]) => below.length > 1) ? found.map(([line]) => line) : []);
}

export function totalFinder(header: PlanHeader, columns: number, patterns: RowPatterns): TotalFinder {
  const fieldAt = new Map([...header.columns].map(([field, column]) => [column, field]));
  const sums = sumsOf(columns);
  const doubtful: Doubtful[] = [];
  let worded = 0;
  let owned = 0;

  const plainLabel = ({ texts }: Line): TextAt | undefined => texts.find(({ text }) => isPlainTotal(text, patterns));

  const byWords = (line: Line): FoundTotal | undefined => {
    const plain = plainLabel(line);
    if (plain !== undefined && isBare(line, fieldAt.get(plain.column)))
      return { line: line.line, text: plain.text, by: 'words', isWhole: patterns.bareTotal.test(foldName(plain.text)) };
    const [label] = line.texts;
    const [, behind, before] = patterns.total.exec(foldName(label?.text ?? '')) ?? [];
    const rest = (behind ?? before)?.trim();
    if (label === undefined || rest === undefined || !isBare(line, fieldAt.get(label.column))) return undefined;
    if (sums.runOf(line.amounts) > 0) {
      worded += 1;
      return { line: line.line, text: label.text, by: 'words', isWhole: false };
    }
    doubtful.push({ line, text: label.text, rest });
    return undefined;
  };

  const bySums = (line: Line): FoundTotal | undefined => {
    const [label] = line.texts;
    // Where nobody owns anything, any action that costs as much as those above it would look like their sum.
    if (owned < 2 || !isBare(line) || sums.runOf(line.amounts) < 2) return undefined;
    return { line: line.line, text: label?.text ?? '', by: 'sums', isWhole: false };
  };

  return {
    totalAt: (line) => {
      const found = isPlainlyAction(line) ? undefined : (byWords(line) ?? bySums(line));
      if (found !== undefined) return found;
      sums.add(line.amounts);
      if (isOwned(line)) owned += 1;
      return undefined;
    },
    settled: (sections) =>
      doubtful
        .filter(({ line }) => costs(line))
        .filter(({ rest }) => !/[:–—]/.test(rest) && (worded > 0 || sections.has(rest)))
        .map(({ line, text }): FoundTotal => ({ line: line.line, text, by: 'words-only', isWhole: false })),
  };
}
