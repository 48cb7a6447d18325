import { frenchPlan } from '../../preview/bench/french-plan';
import { actionForm } from '../../src/commands/action';
import type { ActionForm, NewPlanInput } from '../../src/commands/api';
import { newPlan } from '../../src/commands/plan';
import type { Port, Result } from '../../src/commands/port';
import { type ActionDraft, blankDraft } from '../../src/domain/draft';
import { dayOfIso } from '../../src/domain/time';
import { wordsOf } from '../../src/languages/say';
import { type Cell, cellAt, plainText } from '../../src/workbook/cells';
import { day } from '../domain/builders';
import { type MemoryFile, putSquare, tabOf, usedSize, valueAt } from './memory-file';
import { memoryPort } from './memory-port';

/** A cell as it is drawn in a test: a number, an ISO day, a =formula, or a text ('2027 is a text of digits). */
function cellDrawn(drawn: string): Cell {
  const written = drawn.trim();
  const day = dayOfIso(written);
  if (written === '') return null;
  if (day !== undefined) return { day };
  if (written.startsWith('=')) return { formula: written };
  if (/^-?\d+(\.\d+)?$/.test(written)) return Number(written);
  return { text: written.replace(/^'/, '').replace(/⏎/g, '\n') };
}

/** A table drawn with | between its columns, one line a row. */
const tableDrawn = (drawn: string): readonly (readonly Cell[])[] =>
  drawn
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map(cellDrawn));

type FileSketch = {
  /** Tabs by name, each drawn as a table. */
  readonly tabs?: Readonly<Record<string, string>>;
  readonly rows?: number;
  readonly locale?: string;
  readonly language?: 'fr' | 'en';
};

/** A file as a marketer may have it, without the add-on: by default an empty one, in France, on 15 January 2027. */
export function aFile({
  tabs = { 'Feuille 1': '' },
  rows = 1000,
  locale = 'fr_FR',
  language = 'fr',
}: FileSketch = {}): {
  readonly file: MemoryFile;
  readonly port: Port;
} {
  const file: MemoryFile = {
    tabs: Object.keys(tabs).map((name) => ({ name, rows, columns: 26, squares: new Map(), looks: [] })),
    names: new Map(),
    locale,
    language,
    today: day('2027-01-15'),
    selected: undefined,
    done: [],
    breaksAt: () => false,
  };
  for (const [name, drawn] of Object.entries(tabs)) fill(file, name, 1, drawn);
  return { file, port: memoryPort(file) };
}

/** Types a drawn table into a tab, from a row on. */
export function fill(file: MemoryFile, tab: string, row: number, drawn: string): void {
  tableDrawn(drawn).forEach((cells, down) => {
    cells.forEach((cell, right) => {
      if (cell !== null) putSquare(tabOf(file, tab), row + down, right + 1, { cell });
    });
  });
}

/** What she types into one cell. */
export function type(file: MemoryFile, tab: string, address: string, drawn: string): void {
  const at = cellAt(address);
  if (at === undefined) throw new Error(`${address} is no cell.`);
  putSquare(tabOf(file, tab), at.row, at.column, { cell: cellDrawn(drawn) });
}

/** What a tab shows from a row on: one line a row, | between columns; days as their serial numbers. */
export function shown(file: MemoryFile, name: string, from = 1, columns?: number): readonly string[] {
  const tab = tabOf(file, name);
  const used = usedSize(tab);
  return Array.from({ length: Math.max(0, used.rows - from + 1) }, (_, down) =>
    Array.from({ length: columns ?? used.columns }, (_, right) => plainText(valueAt(file, tab, from + down, right + 1)))
      .join('|')
      .replace(/\|+$/, ''),
  );
}

export const PLAN = wordsOf('fr').tabs.plan;
export const OBJECTIVES = wordsOf('fr').tabs.objectives;
export const SETTINGS = wordsOf('fr').tabs.settings;
export const TEMPLATES = wordsOf('fr').tabs.templates;
export const RETROPLANNING = wordsOf('fr').tabs.retroplanning;

/** A file in which New plan was run, and rows typed below the headers of its tabs. */
export function aPlanFile(
  rows: { readonly actions?: string; readonly objectives?: string } = {},
  input: Partial<NewPlanInput> = {},
  sketch: FileSketch = {},
): ReturnType<typeof aFile> {
  const made = aFile({ ...sketch, language: input.language ?? 'fr' });
  succeeded(newPlan(made.port, { ...frenchPlan, ...input }));
  const { plan, objectives } = wordsOf(input.language ?? 'fr').tabs;
  fill(made.file, objectives, 2, rows.objectives ?? '');
  fill(made.file, plan, 2, rows.actions ?? '');
  return made;
}

/** What a command gives when it succeeds. */
export function succeeded<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.trouble.code} ${JSON.stringify(result.trouble.facts)}`);
  return result.value;
}

/** What stands in a command's way. */
export const troubleOf = (result: Result<unknown>) => (result.ok ? 'it was done' : result.trouble);

/** The form as it opens on a row of the plan. */
export function formOn(
  file: MemoryFile,
  port: Port,
  row: number,
  tab: string = PLAN,
): ActionForm & { loaded: NonNullable<ActionForm['loaded']> } {
  file.selected = { tab, row };
  const form = succeeded(actionForm(port, 'selected'));
  if (form.loaded === undefined) throw new Error('The form is empty.');
  return { ...form, loaded: form.loaded };
}

/** What she types into an empty form. */
export const aDraft = (draft: Partial<ActionDraft> = {}): ActionDraft => ({
  ...blankDraft,
  name: 'Salon',
  ...draft,
});
