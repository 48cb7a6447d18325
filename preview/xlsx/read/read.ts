import type { IWorkbookData } from '@univerjs/core';
import { childOf, childrenOf, type NotCarried, type Resources, resourcesOf, screenLocale } from '../file';
import { type Book, openBook } from './book';
import { namesOf } from './names';
import { openPackage, type Package, type Unreadable } from './package';
import { TooManyCells } from './sheet';
import { readTab, type Tab } from './tab';

type ReadWorkbook = {
  readonly snapshot: IWorkbookData;
  /** The language the file names in its properties, such as fr_FR; most files name none. */
  readonly locale: string | undefined;
  readonly notCarried: readonly NotCarried[];
};
type ReadXlsx = ({ readonly ok: true } & ReadWorkbook) | { readonly ok: false; readonly reason: Unreadable };

/** The bytes of an .xlsx file as a Univer snapshot. Never throws: bytes that are no workbook are a reason. `locale` is used for a file that names none. */
export async function readXlsx(bytes: Uint8Array, locale = 'fr_FR'): Promise<ReadXlsx> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  try {
    const workbook = await readWorkbook(opened.value, locale);
    return workbook ? { ok: true, ...workbook } : { ok: false, reason: 'not-xlsx' };
  } catch (error) {
    if (error instanceof TooManyCells) return { ok: false, reason: 'too-large' };
    // Broken XML or a part cut short: the file is damaged, whatever the parser says of it.
    return { ok: false, reason: 'damaged' };
  }
}

/** The parts of the tabs that have some, by tab. */
const byTab = <T extends object>(tabs: readonly Tab[], partOf: (tab: Tab) => T | undefined): Record<string, T> =>
  Object.fromEntries(
    tabs.flatMap((tab) => {
      const part = partOf(tab);
      return part === undefined || Object.keys(part).length === 0 ? [] : [[tab.id, part] as const];
    }),
  );

/** What belongs to no tab: macros, and a protection of the order of tabs. */
function ofWholeFile({ file, root }: Book): readonly NotCarried[] {
  const where = '';
  return [
    ...(file.paths.some((path) => /(^|\/)vbaProject\.bin$/i.test(path)) ? [{ what: 'macros', where } as const] : []),
    ...(childOf(root, 'workbookProtection') ? [{ what: 'protection', where } as const] : []),
  ];
}

async function readWorkbook(file: Package, otherwise: string): Promise<ReadWorkbook | undefined> {
  const book = await openBook(file, otherwise);
  if (!book) return undefined;
  const elements = childrenOf(childOf(book.root, 'sheets'), 'sheet');
  // One after the other: what a tab is read from takes several times the memory of what is kept of it.
  const read: (Tab | undefined)[] = [];
  for (const [index, sheet] of elements.entries()) read.push(await readTab(book, sheet, index));
  const tabs = read.flatMap((tab) => tab ?? []);
  if (tabs.length === 0) return undefined;
  const resources: Resources = {
    SHEET_DATA_VALIDATION_PLUGIN: byTab(tabs, (tab) => tab.validations),
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: byTab(tabs, (tab) => tab.formats),
    SHEET_NOTE_PLUGIN: byTab(tabs, (tab) => tab.notes),
    SHEET_FILTER_PLUGIN: byTab(tabs, (tab) => tab.filter && { ref: tab.filter, filterColumns: [] }),
    SHEET_DEFINED_NAME_PLUGIN: namesOf(
      book.root,
      read.map((tab) => tab?.id ?? ''),
    ),
    SHEET_WORKSHEET_PROTECTION_PLUGIN: {},
  };
  const idOf = (name: string): string | undefined => tabs.find(({ data }) => data.name === name)?.id;
  const charts = tabs.flatMap((tab) => tab.charts.flatMap((chart) => chart(idOf) ?? []));
  const snapshot: IWorkbookData = {
    id: 'workbook',
    name: '',
    appVersion: '0.25.1',
    locale: screenLocale,
    styles: book.styleTable,
    defaultStyle: book.styles.base,
    sheetOrder: tabs.map(({ id }) => id),
    sheets: Object.fromEntries(tabs.map(({ id, data }) => [id, data])),
    resources: resourcesOf(resources),
    ...(charts.length === 0 ? {} : { custom: { charts } }),
  };
  return {
    snapshot,
    locale: book.locale,
    notCarried: [...ofWholeFile(book), ...tabs.flatMap((tab) => tab.notCarried)],
  };
}
