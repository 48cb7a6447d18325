import type { CountdownReport } from '../../src/commands/api';
import { buildCountdown } from '../../src/commands/countdown';
import { wordsOf } from '../../src/languages/say';
import { plainText } from '../../src/workbook/cells';
import { countdownHead } from '../../src/workbook/countdown';
import { aPlanFile, fill, succeeded } from './a-file';
import { type MemoryFile, putSquare, tabOf, usedSize, valueAt } from './memory-file';

export const TEMPLATES = wordsOf('fr').tabs.templates;
export const TAB = 'Rétro · Salon';

/** The steps of a kind of hers: name, days, after, nature, role and deliverable. */
const STEPS = `
Foire | Brief      | 2 |                  | |          | Une page
Foire | Maquette   | 5 | Brief            | | Graphisme | Maquette
Foire | Impression | 4 | Maquette         | |          | 500 exemplaires`;

export const SALON = 'Salon | Vendre | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18 | Foire';

/** A plan with an action of a kind that has three steps, below all others in the templates. */
export function aSalon(actions = SALON, steps = STEPS) {
  const made = aPlanFile({ actions });
  const row = 300;
  fillFrom(made.file, TEMPLATES, row, 6, steps);
  fillFrom(made.file, TEMPLATES, 50, 1, 'Foire | | l’échéance');
  return { ...made, stepsRow: row };
}

export function fillFrom(file: MemoryFile, tab: string, row: number, column: number, drawn: string): void {
  const blank = Array.from({ length: column - 1 }, () => '').join('|');
  const prefix = column === 1 ? '' : `${blank}|`;
  const lines = drawn.split('\n').filter((line) => line.trim() !== '');
  fill(file, tab, row, lines.map((line) => `${prefix}${line}`).join('\n'));
}

export const build = (port: Parameters<typeof buildCountdown>[0], action: string | null = 'Salon'): CountdownReport =>
  succeeded(buildCountdown(port, { action }));

/** The number of a column by its hidden key. */
export function columnOf(file: MemoryFile, key: string, tab = TAB): number {
  const from = tabOf(file, tab);
  const count = usedSize(from).columns;
  for (let column = 1; column <= count; column += 1)
    if (valueAt(file, from, countdownHead.keys, column) === key) return column;
  throw new Error(`There is no column ${key}.`);
}

/** What stands in the rows of steps, also of removed ones. */
export function rowsOf(file: MemoryFile, keys: readonly string[], tab = TAB): readonly string[] {
  const from = tabOf(file, tab);
  const mark = columnOf(file, 'row', tab);
  return Array.from({ length: usedSize(from).rows }, (_, index) => index + 1)
    .filter((row) => ['step', 'removed'].includes(plainText(valueAt(file, from, row, mark))))
    .map((row) => keys.map((key) => plainText(valueAt(file, from, row, columnOf(file, key, tab)))).join(' | '));
}

/** What she types beside a step. */
export function write(
  file: MemoryFile,
  step: string,
  key: string,
  text: string | number,
  { tab = TAB, nth = 0 }: { readonly tab?: string; readonly nth?: number } = {},
): void {
  const from = tabOf(file, tab);
  const rows = Array.from({ length: usedSize(from).rows }, (_, index) => index + 1);
  const ofStep = rows.filter((it) => it > countdownHead.keys && valueAt(file, from, it, 1) === step);
  putSquare(from, ofStep[nth] ?? 0, columnOf(file, key, tab), { cell: typeof text === 'number' ? text : { text } });
}
