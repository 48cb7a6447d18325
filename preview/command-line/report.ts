import type { CheckReport } from '../../src/commands/api';
import { severities } from '../../src/domain/check';
import type { Language } from '../../src/languages/languages';
import type { CommandLineWords } from '../command-words';
import { type NotCarried, notCarriedKinds } from '../xlsx/file';
import type { Request } from './arguments';
import { budgetLines } from './budget-lines';
import type { CellValue } from './cells';
import { historyLines } from './history-lines';
import { importLines } from './import-lines';
import { kpiLines } from './kpi-lines';
import { objectiveLines } from './objective-lines';
import { invoiceLines } from './paid-invoices';
import { paymentLines } from './payment-lines';
import { readLines } from './read-lines';
import type { Answer, SaidProblem } from './session';
import { weekLines } from './week-lines';

/** "Plan d'action!B4" */
const placeOf = ({ sheet, cell }: SaidProblem, words: CommandLineWords): string =>
  cell === '' ? sheet || words.wholeFile : `${sheet}!${cell}`;

/** "2 erreurs, 1 alerte" */
function countsOf(problems: readonly SaidProblem[], words: CommandLineWords): string {
  const counts = severities.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count > 0 ? [words.counted[severity](count)] : [];
  });
  return counts.join(', ') || words.noProblem;
}

/** The problems for people: how many of each weight, then one line each in columns, the gravest first. */
function problemLines(problems: readonly SaidProblem[], words: CommandLineWords): readonly string[] {
  const sorted = severities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const widest = sorted.reduce((most, problem) => Math.max(most, placeOf(problem, words).length), 0);
  const lines = sorted.map((problem) => {
    const severity = words.severity[problem.severity].padEnd(8);
    return `${placeOf(problem, words).padEnd(widest)}  ${severity}  ${problem.message}`;
  });
  return [countsOf(problems, words), ...lines];
}

const MOST_PLACES = 3;

/** One line for everything a file does not keep: each kind with its first places. undefined when nothing is lost. */
export function lostLine(items: readonly NotCarried[], words: CommandLineWords): string | undefined {
  const kinds = notCarriedKinds.flatMap((kind) => {
    const places = [...new Set(items.filter(({ what }) => what === kind).map(({ where }) => where || words.wholeFile))];
    const shown = places.slice(0, MOST_PLACES).join(', ') + (places.length > MOST_PLACES ? ', …' : '');
    return places.length > 0 ? [`${words.notCarried[kind]} (${shown})`] : [];
  });
  return kinds.length > 0 ? words.lost(kinds.join(' ; ')) : undefined;
}

/** What a command came to. */
export type Result = Pick<Answer, 'calls' | 'ms'> & {
  readonly problems: readonly SaidProblem[];
  readonly tabs: readonly string[];
  /** By the word that asked for them; undefined when none did. */
  readonly cells: Readonly<Record<string, readonly (readonly CellValue[])[]>> | undefined;
  /** What the add-on itself answered. */
  readonly answer: Readonly<Record<string, unknown>>;
};

/** The object of `--json`: others build on its shape. The answer of a command adds to it and changes nothing of it. */
export function resultJson({ problems, tabs, cells, calls, ms, answer }: Result): string {
  const reported = problems.map(({ code, severity, sheet, cell, message }) => ({
    code,
    severity,
    sheet,
    cell,
    message,
  }));
  const stable = { problems: reported, tabs, calls, ms, ...(cells ? { cells } : {}) };
  const own = Object.entries(answer).filter(([name]) => !Object.hasOwn(stable, name));
  return `${JSON.stringify({ ...stable, ...Object.fromEntries(own) })}\n`;
}

/** What a check read, or the sentence in which the add-on says what it did. */
function doneLine({ tab, actions, objectives, message }: Result['answer'], words: CommandLineWords): string {
  if (typeof message === 'string') return message;
  return typeof actions === 'number' ? words.checked(actions, Number(objectives), String(tab)) : '';
}

/** What has content and was not read. */
function notReadLine({ notRead }: Result['answer'], words: CommandLineWords): string {
  if (notRead === undefined) return '';
  // Of the answers only a check's has it.
  const { columns, rows } = notRead as CheckReport['notRead'];
  return words.notRead(
    columns.map(({ letter, label }) => `${letter} ${label}`.trim()),
    rows,
  );
}

export function resultText(
  result: Result,
  { output, year }: Pick<Request, 'output' | 'year'>,
  words: CommandLineWords,
  language: Language,
): string {
  const done = [
    doneLine(result.answer, words),
    notReadLine(result.answer, words),
    typeof result.answer['yearKept'] === 'string' && year !== null
      ? words.yearKept(year, result.answer['yearKept'])
      : '',
    output === undefined ? '' : words.written(output),
  ];
  const cells = Object.entries(result.cells ?? {}).flatMap(([asked, rows]) => [
    '',
    asked,
    ...rows.map((row) => row.join('\t')),
  ]);
  const { report } = result.answer;
  const told =
    typeof report === 'string'
      ? [report]
      : [
          ...readLines(result.answer, words),
          ...weekLines(result.answer, words),
          ...historyLines(result.answer, words),
          ...kpiLines(result.answer, language),
          ...importLines(result.answer, words, language),
          ...objectiveLines(result.answer, language),
          ...paymentLines(result.answer, language),
          ...invoiceLines(result.answer, language),
          ...budgetLines(result.answer, language),
          ...problemLines(result.problems, words),
        ];
  const lines = [...told, ...cells, '', ...done.filter((line) => line !== '')];
  return `${lines.join('\n')}\n`;
}
