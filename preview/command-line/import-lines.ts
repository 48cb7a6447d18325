import type { ImportedCell, ImportedValue, ImportReport, ReadTable } from '../../src/commands/api';
import type { LeftWhy, SkipReason } from '../../src/domain/export';
import type { Language } from '../../src/languages/languages';
import { figureNames, sayDoubt } from '../../src/languages/words/import-words';
import type { CommandLineWords } from '../command-words';
import { inColumns, shownNumber } from './kpi-lines';
import { measuringWords } from './measuring-words';

/** What an import answers, as `withExports` makes it: no other command has it. */
type Imported = {
  readonly tab: string;
  readonly figures: readonly (ImportedValue & ImportedCell)[];
  readonly tables: readonly (Omit<ReadTable['reading'], 'values'> & { readonly name: string })[];
  readonly partial: readonly Pick<ImportedValue, 'figure' | 'month'>[];
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
  const { leftColumns, leftWhy } = measuringWords[language].importing;
  const reasons = new Map<LeftWhy, string[]>();
  for (const { header, why } of columns) if (why !== undefined) reasons.set(why, [...(reasons.get(why) ?? []), header]);
  return [...reasons].map(([why, headers]) => `  ${leftColumns(headers, leftWhy[why])}`);
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
  const partial = [...new Set(answer.partial.map(({ month }) => month))].sort();
  return [
    ...answer.tables.flatMap((table) => tableLines(table, language)),
    ...inColumns(rows),
    ...(answer.left.length === 0 ? [] : [importing.left(answer.left)]),
    ...(answer.hidden.length === 0 ? [] : [importing.hidden(answer.hidden)]),
    importing.done(written),
    ...(answer.added.length === 0 ? [] : [importing.monthsAdded(answer.added.length)]),
    ...(partial.length === 0 ? [] : [importing.leftPartial(partial)]),
    '',
  ];
}
