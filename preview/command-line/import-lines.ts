import type { ImportedCell, ImportedValue, ImportReport, ReadTable } from '../../src/commands/api';
import { lackingWithout, monthsHeld, type SkipReason } from '../../src/domain/export';
import { monthOfPeriod } from '../../src/domain/time';
import type { Language } from '../../src/languages/languages';
import { figureNames, sayDoubt, sayLeft } from '../../src/languages/words/import-words';
import type { CommandLineWords } from '../command-words';
import { inColumns, shownNumber } from './kpi-lines';
import { measuringWords } from './measuring-words';

/** What an import answers, as `withExports` makes it: no other command has it. */
type Imported = {
  readonly tab: string;
  readonly figures: readonly (ImportedValue & ImportedCell)[];
  readonly tables: readonly (Omit<ReadTable['reading'], 'values'> & { readonly name: string })[];
  readonly partial: readonly {
    readonly figure: ImportedValue['figure'];
    readonly month: string;
    readonly value: number;
    readonly isAhead: boolean;
  }[];
  readonly begun: readonly Pick<ImportedValue, 'figure' | 'month'>[];
  readonly message?: string;
  readonly left: readonly string[];
  readonly hidden: readonly string[];
  readonly own: ImportReport['own'];
  /** The months that the tab was given for them. */
  readonly added: readonly string[];
};

const isImported = (answer: object): answer is Imported => 'figures' in answer && 'tables' in answer;

type Table = Imported['tables'][number];

/** The columns that are no figure, those of one reason in a line. */
function leftLines({ columns }: Table, language: Language): readonly string[] {
  const { importing } = measuringWords[language];
  const reasons = new Map<string, string[]>();
  for (const column of columns) {
    const why = sayLeft(importing, column);
    if (why !== '') reasons.set(why, [...(reasons.get(why) ?? []), column.header]);
  }
  return [...reasons].map(([why, headers]) => `  ${importing.leftColumns(headers, why)}`);
}

/** A table in a line, and each of its doubts in one. */
function tableLines(table: Table, language: Language): readonly string[] {
  const { name, tool, read, skipped, doubts } = table;
  const { importing } = measuringWords[language];
  const counts = new Map<SkipReason, number>();
  for (const { why } of skipped) counts.set(why, (counts.get(why) ?? 0) + 1);
  const facts = [importing.rows(read), ...[...counts].map(([why, count]) => importing.skipped[why](count))];
  const what = tool === null ? importing.unknownTool : importing.tools[tool];
  return [
    `${name} (${what}): ${facts.join(', ')}`,
    ...doubts.map((doubt) => `  ${sayDoubt(importing, doubt)}`),
    ...leftLines(table, language),
  ];
}

const isWeek = (period: string): boolean => monthOfPeriod(period) !== period;

/** What was left out, or taken only in part, as a file begins or ends within it; and the weeks that count nowhere. */
function leftLinesOf(answer: Imported, words: CommandLineWords, language: Language): readonly string[] {
  const { importing } = measuringWords[language];
  const nameOf = figureNames(importing, answer.own);
  const periods = (values: readonly { readonly month: string }[]) =>
    [...new Set(values.map(({ month }) => month))].sort();
  const ahead = periods(answer.partial.filter(({ isAhead }) => isAhead));
  const said = periods(answer.partial.filter(({ isAhead }) => !isAhead));
  const [weeks, months] = [said.filter(isWeek).map(importing.week), said.filter((it) => !isWeek(it))];
  const lacking = lackingWithout(answer.partial.filter(({ isAhead }) => !isAhead)).map(({ month, of }) =>
    importing.lackingIn(
      month,
      of.map(({ figure, value }) => `${nameOf(figure)} ${shownNumber(value)}`),
    ),
  );
  const begun = periods(answer.begun).map(importing.week);
  const isWritten = ({ fate }: ImportedCell): boolean => fate === 'new' || fate === 'other' || fate === 'same';
  const held = monthsHeld(
    answer.figures.filter(isWritten).map(({ figure, month, heldBy }) => ({ figure, month, heldBy })),
  );
  const heldSaid = held.map(({ figure, month, cell }) => `${nameOf(figure)}, ${month} (${answer.tab}!${cell})`);
  return [
    ...(months.length === 0 ? [] : [importing.leftPartial(months)]),
    ...(weeks.length === 0 ? [] : [importing.leftWeeks(weeks)]),
    ...(lacking.length === 0 ? [] : [importing.lacking(lacking)]),
    ...(ahead.length === 0 ? [] : [importing.leftAhead(ahead.map((it) => (isWeek(it) ? importing.week(it) : it)))]),
    ...(answer.partial.length === 0 ? [] : [words.takePartial]),
    ...(begun.length === 0 ? [] : [importing.begunWeeks(begun)]),
    ...(held.length === 0 || answer.message !== undefined ? [] : [importing.held(heldSaid), words.letFollow]),
  ];
}

/** What was read of the exports, and what became of each figure, one a line. */
export function importLines(answer: object, words: CommandLineWords, language: Language): readonly string[] {
  if (!isImported(answer)) return [];
  const { importing } = measuringWords[language];
  const nameOf = figureNames(importing, answer.own);
  const shown = (value: number | string | null): string => (typeof value === 'string' ? value : shownNumber(value));
  const rows = answer.figures.map(({ figure, month, value, fate, was, cell, sheet = answer.tab }) => [
    nameOf(figure),
    month,
    `${shown(was)} → ${shown(value)}`,
    words.fates[fate],
    cell === '' ? '' : `${sheet}!${cell}`,
  ]);
  const written = answer.figures.filter(({ fate }) => fate === 'new' || fate === 'other').length;
  return [
    ...answer.tables.flatMap((table) => tableLines(table, language)),
    ...inColumns(rows),
    ...(answer.left.length === 0 ? [] : [importing.left(answer.left)]),
    ...(answer.hidden.length === 0 ? [] : [importing.hidden(answer.hidden)]),
    importing.done(written),
    ...(answer.added.length === 0 ? [] : [importing.monthsAdded(answer.added.length)]),
    ...leftLinesOf(answer, words, language),
    '',
  ];
}
