import type { ReadAction, ReadColumn, ReadReport } from '../../src/commands/api';
import type { CommandLineWords } from '../command-words';

/** `read` answers a ReadReport, typed on its side: no other command has columns. */
const isReport = (answer: object): answer is ReadReport => 'columns' in answer && 'counts' in answer;

function columnLine({ letter, label, role, sure, why, month, mayBe }: ReadColumn, { read }: CommandLineWords): string {
  const said = label === '' ? read.unlabelled : label;
  if (role !== null) {
    const name = role === 'month' ? `${read.roles.month} ${month}` : read.roles[role];
    return `${letter.padEnd(4)}${said}  →  ${name}${sure === 'likely' ? ` (${read.likely})` : ''}`;
  }
  const reason = why === null ? '' : read.columnWhy[why];
  const maybe = mayBe.length === 0 ? '' : ` ${mayBe.map((field) => read.roles[field]).join(', ')} ?`;
  return `${letter.padEnd(4)}${said}  –  ${reason}${maybe}`;
}

const inUnits = (cents: number): string => String(cents / 100);

function amountsOf({ amounts, budget }: ReadAction): string {
  const quarters = [amounts.q1, amounts.q2, amounts.q3, amounts.q4];
  if (budget !== null) return inUnits(budget);
  return quarters.every((amount) => amount === null)
    ? ''
    : quarters.map((amount) => (amount === null ? '-' : inUnits(amount))).join(' / ');
}

const MOST_DATES = 6;

function daysOf({ rhythm, dates, span }: ReadAction): string {
  const shown = dates.slice(0, MOST_DATES).join(' ');
  const days = dates.length > 0 ? `${shown}${dates.length > MOST_DATES ? ` … (${dates.length})` : ''}` : '';
  const between = span === null || days !== '' ? '' : `${span.first} – ${span.last}`;
  return [rhythm ?? '', days, between].filter((part) => part !== '').join(': ');
}

function actionLine(action: ReadAction, { read }: CommandLineWords): string {
  const { line, name, objectives, kpis, owners, status, kind } = action;
  const parts = [
    name === '' ? '?' : name,
    objectives.join('; '),
    kpis.join('; '),
    owners.join('; '),
    amountsOf(action),
    daysOf(action),
    kind,
    read.statuses[status],
  ];
  return `${String(line).padStart(5)}  ${parts.filter((part) => part !== '').join(' | ')}`;
}

/** What was read, for people: the tab and why not the others, the columns, the rows, and counts that add up. */
export function readLines(answer: object, words: CommandLineWords): readonly string[] {
  if (!isReport(answer)) return [];
  const { read } = words;
  const { counts } = answer;
  const rows = (title: string, list: readonly { readonly cell: string; readonly text: string }[]): readonly string[] =>
    list.length === 0 ? [] : [`${title}: ${list.map(({ cell, text }) => `${cell} ${text}`.trim()).join(' · ')}`];
  return [
    read.tab(answer.tab, answer.headerRows.join('–'), answer.year),
    ...answer.otherTabs.map(({ tab, why }) => `  ${tab}  –  ${read.tabWhy[why]}`),
    '',
    ...answer.columns.map((column) => columnLine(column, words)),
    '',
    ...answer.actions.map((action) => actionLine(action, words)),
    '',
    ...rows(read.titles, answer.titles),
    ...rows(read.totals, answer.totals),
    ...answer.told.map(({ cell, text, why }) => `${read.told} ${cell} ${text}  –  ${read.rowWhy[why]}`),
    read.counts(counts),
    '',
  ];
}
