import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/languages/languages';
import { select, stepTo } from './keyboard';

/**
 * What a person does to the sheet with the grid's own menus and keys. The grid goes its own pace: each gesture waits until it is seen
 * to be done, or a slow computer would do the next one in the wrong place. Columns are letters, rows count from 1.
 */
export type Hand = {
  readonly insertColumn: (tab: string, before: string) => Promise<void>;
  readonly deleteColumn: (tab: string, column: string) => Promise<void>;
  readonly insertRow: (tab: string, before: number) => Promise<void>;
  readonly deleteRow: (tab: string, row: number) => Promise<void>;
  /** Sorts the rows of "A2:M30" by the column of that letter. */
  readonly sort: (tab: string, rows: string, column: string, order?: 'ascending' | 'descending') => Promise<void>;
  /** Puts that on the clipboard as another program does, and pastes it with the keys. */
  readonly paste: (
    tab: string,
    a1: string,
    content: { readonly text: string; readonly html?: string },
  ) => Promise<void>;
  /** Copies a range with the keys and pastes it, on the same tab or another. */
  readonly copy: (tab: string, from: string, onto: string, a1: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly renameTab: (tab: string, name: string) => Promise<void>;
  readonly duplicateTab: (tab: string) => Promise<void>;
  readonly hideTab: (tab: string) => Promise<void>;
  /** Drags the tab to where the other one stands. */
  readonly moveTab: (tab: string, onto: string) => Promise<void>;
};

/** What the grid's menus say. */
const menus = {
  fr: {
    insertColumn: /colonnes à gauche/,
    deleteColumn: 'Supprimer la colonne sélectionnée',
    insertRow: /lignes au-dessus/,
    deleteRow: 'Supprimer la ligne sélectionnée',
    sort: 'Trier',
    ascending: 'Croissant',
    descending: 'Décroissant',
    rename: 'Renommer',
    duplicate: 'Copier',
    hide: 'Masquer',
  },
  en: {
    insertColumn: /cols left/,
    deleteColumn: 'Delete Selected Column',
    insertRow: /rows above/,
    deleteRow: 'Delete Selected Row',
    sort: 'Sort',
    ascending: 'Ascending',
    descending: 'Descending',
    rename: 'Rename',
    duplicate: 'Copy',
    hide: 'Hide',
  },
} as const satisfies Record<Language, object>;

type ShowTab = (tab: string) => Promise<void>;

export function createHand(page: Page, language: Language, showTab: ShowTab): Hand {
  return {
    ...inCells(page, language, showTab),
    ...withKeys(page, showTab),
    ...onTabs(page, language, showTab),
  };
}

function inCells(
  page: Page,
  language: Language,
  showTab: ShowTab,
): Pick<Hand, 'insertColumn' | 'deleteColumn' | 'insertRow' | 'deleteRow' | 'sort'> {
  const says = menus[language];
  const inMenuOf = async (tab: string, what: string, item: string | RegExp) => {
    await showTab(tab);
    await rightClick(page, what);
    await whileChanging(page, () => itemOf(page, item).click(BEGINNING));
  };
  return {
    insertColumn: (tab, before) => inMenuOf(tab, before, says.insertColumn),
    deleteColumn: (tab, column) => inMenuOf(tab, column, says.deleteColumn),
    insertRow: (tab, before) => inMenuOf(tab, `${before}`, says.insertRow),
    deleteRow: (tab, row) => inMenuOf(tab, `${row}`, says.deleteRow),
    async sort(tab, rows, column, order = 'ascending') {
      await showTab(tab);
      await select(page, rows);
      const cell = await stepTo(page, column);
      await rightClick(page, cell);
      await itemOf(page, says.sort).hover();
      await whileChanging(page, () => itemOf(page, says[order]).first().click());
    },
  };
}

function withKeys(page: Page, showTab: ShowTab): Pick<Hand, 'paste' | 'copy' | 'undo' | 'redo'> {
  const press = (keys: string) => whileChanging(page, () => page.keyboard.press(keys));
  const goTo = async (tab: string, a1: string) => {
    await showTab(tab);
    await select(page, a1);
  };
  return {
    async paste(tab, a1, content) {
      await goTo(tab, a1);
      await putOnClipboard(page, content);
      await press('Control+v');
    },
    async copy(tab, from, onto, a1) {
      await goTo(tab, from);
      await putOnClipboard(page, { text: '' });
      await page.keyboard.press('Control+c');
      await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
      await goTo(onto, a1);
      await press('Control+v');
    },
    undo: () => press('Control+z'),
    redo: () => press('Control+y'),
  };
}

function onTabs(
  page: Page,
  language: Language,
  showTab: ShowTab,
): Pick<Hand, 'renameTab' | 'duplicateTab' | 'hideTab' | 'moveTab'> {
  const says = menus[language];
  const inMenuOfTab = async (tab: string, item: string) => {
    await showTab(tab);
    await tabNamed(page, tab).click({ button: 'right' });
    await itemOf(page, item).click(BEGINNING);
  };
  return {
    async renameTab(tab, name) {
      await inMenuOfTab(tab, says.rename);
      await page.locator('[data-u-comp=slide-tab-item] [contenteditable=true]').fill(name);
      await page.keyboard.press('Enter');
      await page.waitForFunction((now) => window.preview.tabs().includes(now), name);
      await settled(page);
    },
    duplicateTab: (tab) => whileChanging(page, () => inMenuOfTab(tab, says.duplicate)),
    async hideTab(tab) {
      await inMenuOfTab(tab, says.hide);
      await page.waitForFunction((gone) => !window.preview.tabs().includes(gone), tab);
      await settled(page);
    },
    async moveTab(tab, onto) {
      await showTab(tab);
      await whileChanging(page, () => dragTab(tabNamed(page, tab), tabNamed(page, onto)));
    },
  };
}

const settled = (page: Page) => page.evaluate(() => window.preview.settled());

async function whileChanging(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => window.preview.changes());
  await act();
  await page.waitForFunction((count) => window.preview.changes() > count, before);
  await settled(page);
}

export const tabNamed = (page: Page, name: string): Locator =>
  page.locator('[data-u-comp=slide-tab-item]').filter({ has: page.getByText(name, { exact: true }) });

/** A tab is taken once it was held for a while: the pointer then shows it. */
async function dragTab(tab: Locator, onto: Locator): Promise<void> {
  const { mouse } = tab.page();
  const [from, to] = [await tab.boundingBox(), await onto.boundingBox()];
  if (!from || !to) throw new Error('A tab is not shown.');
  const y = from.y + from.height / 2;
  await mouse.move(from.x + from.width / 2, y);
  await mouse.down();
  await tab.page().waitForFunction((held) => held?.style.cursor === 'move', await asHtml(tab));
  // Its own middle counts, and must go past the middle of the other.
  const beyond = Math.sign(to.x - from.x) * (to.width / 4);
  await mouse.move(to.x + to.width / 2 + beyond, y, { steps: 8 });
  await mouse.up();
}

const asHtml = (tab: Locator) => tab.evaluateHandle((found) => (found instanceof HTMLElement ? found : null));

/** In the middle of some items there is a field for a number. */
const BEGINNING = { position: { x: 4, y: 8 } };

/** The grid is a canvas: the words on the page are those of menus, of which the last one opened is meant. */
const itemOf = (page: Page, label: string | RegExp): Locator =>
  page.getByText(label, { exact: true }).filter({ visible: true }).last();

async function rightClick(page: Page, what: string): Promise<void> {
  const drawn = await page.waitForFunction((it) => window.preview.place(it), what);
  const place = await drawn.jsonValue();
  if (place) await page.mouse.click(place.x, place.y, { button: 'right' });
}

async function putOnClipboard(
  page: Page,
  { text, html }: { readonly text: string; readonly html?: string },
): Promise<void> {
  const kinds = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
  await page.evaluate(async (content) => {
    const blobs = Object.entries(content).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, kinds);
}
