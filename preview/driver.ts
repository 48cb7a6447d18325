import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Browser, BrowserContext, Dialog, Frame, Locator, Page } from 'playwright-core';
import type { Language } from '../src/languages/languages';
import { launchBrowser, PATIENCE, timezoneId } from './browser';
import { createHand, type Hand, tabNamed } from './hand';
import { chooseInCell, typeInCell } from './keyboard';
import type { ShownCell } from './page/window-hook';
import { startServer } from './server';

const browserLocale: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * The preview page as a marketer uses it: what she does goes through the mouse and the keyboard; only what she sees in cells is
 * read from the engine, because the grid is drawn on a canvas.
 */
export type PreviewPage = {
  readonly page: Page;
  readonly language: Language;
  /** Chooses Extensions › the add-on › that item and waits until the script is done. */
  readonly menu: (label: string) => Promise<void>;
  /** Chooses the item at that place in the add-on's menu, counted from 0: what it says depends on the language. */
  readonly menuAt: (place: number) => Promise<void>;
  readonly sidebar: () => Promise<Frame>;
  readonly sidebarPanel: () => Locator;
  readonly closeSidebar: () => Promise<void>;
  readonly tabs: () => Promise<readonly string[]>;
  readonly showTab: (tab: string) => Promise<void>;
  /** What the cell shows, and its bare value. */
  readonly cell: (tab: string, a1: string) => Promise<ShownCell>;
  /** What stands in the cell to be calculated; '' where nothing is. */
  readonly formula: (tab: string, a1: string) => Promise<string>;
  /** The number of the row whose first cell shows that text; 0 when none does. */
  readonly rowOf: (tab: string, text: string) => Promise<number>;
  readonly type: (tab: string, a1: string, text: string) => Promise<void>;
  /** Takes what is in the list of a cell with a drop-down. */
  readonly choose: (tab: string, a1: string, item: string) => Promise<void>;
  /** The grid's own menus and keys. */
  readonly hand: Hand;
  /** The weeks of a row of a retroplanning, one sign each, `.` for an empty one. */
  readonly bars: (tab: string, row: number) => Promise<string>;
  readonly toastText: () => Promise<string>;
  /** When no script is under way, everything is calculated and the file is stored. */
  readonly settled: () => Promise<void>;
  /** Writes what the window shows into that .png file. */
  readonly screenshot: (path: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Does what makes the page load again, and waits until it has. */
  readonly loading: (act: () => Promise<unknown>) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type PageInput = {
  readonly language?: Language;
  /** The day the preview acts as if it were, `YYYY-MM-DD`. */
  readonly today?: string;
  /** Begin with an empty file instead of the example. */
  readonly empty?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Pixels of a picture for one of the viewport, each way; 1 unless said. */
  readonly scale?: number;
  /** The folder of the add-on; the built one unless said. */
  readonly bundle?: string;
};

/** npm and jest both run at the root of the project. */
const pageFolder = resolve('.preview/page');
/** More than any view of the sidebar has places for. */
const MOST_TABS = 60;
let browser: Promise<Browser> | undefined;

export async function openPage(input: PageInput = {}): Promise<PreviewPage> {
  if (!existsSync(resolve(pageFolder, 'main.js'))) execFileSync('node', ['build/page.mjs']);
  const server = await startServer({ pageFolder, bundleFolder: resolve(input.bundle ?? 'dist'), port: 0 });
  browser ??= launchBrowser();
  const language = input.language ?? 'fr';
  const context = await newContext(await browser, new URL(server.url).origin, language, input);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(input.empty ? `${server.url}?file=empty` : server.url);
  await ready(page);
  return driver(page, language, async () => {
    await context.close();
    await server.close();
  });
}

/** For afterAll: the browser is launched once for a test file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

function newContext(launched: Browser, origin: string, language: Language, input: PageInput): Promise<BrowserContext> {
  const localStorage = input.today === undefined ? [] : [{ name: 'retroplan-today', value: input.today }];
  return launched.newContext({
    viewport: input.viewport ?? { width: 1366, height: 768 },
    deviceScaleFactor: input.scale ?? 1,
    timezoneId,
    locale: browserLocale[language],
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  });
}

const ready = (page: Page) => page.waitForSelector('body[data-ready=true]');

function driver(page: Page, language: Language, close: () => Promise<void>): PreviewPage {
  const settled = () => page.evaluate(() => window.preview.settled());
  const showTab = async (tab: string) => {
    // A second click soon after the first one would open its name to be changed.
    if ((await page.evaluate(() => window.preview.shownTab())) === tab) return settled();
    await tabNamed(page, tab).click();
    await page.waitForFunction((wanted) => window.preview.shownTab() === wanted, tab);
    await settled();
  };
  const choose = async (item: Locator) => {
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.locator('.menu-addon > .menu-head').hover();
    await item.click();
    await settled();
  };
  return {
    page,
    language,
    menu: (label) => choose(page.getByRole('menuitem', { name: label, exact: true })),
    menuAt: (place) => choose(page.locator('.menu-addon .menu-item').nth(place)),
    async sidebar() {
      const frame = await page.locator('#sidebar iframe').elementHandle();
      const content = await frame?.contentFrame();
      if (!content) throw new Error('The sidebar is not open.');
      await content.waitForFunction(() => 'google' in window);
      return content;
    },
    sidebarPanel: () => page.locator('#sidebar'),
    async closeSidebar() {
      await page.locator('.sidebar-close').click();
      await page.locator('#sidebar').waitFor({ state: 'hidden' });
    },
    tabs: () => page.evaluate(() => window.preview.tabs()),
    showTab,
    cell: (tab, a1) => page.evaluate(([name, place]) => window.preview.cell(name, place), [tab, a1] as const),
    formula: (tab, a1) => page.evaluate(([name, place]) => window.preview.formula(name, place), [tab, a1] as const),
    rowOf: (tab, text) => page.evaluate(([name, wanted]) => window.preview.rowOf(name, wanted), [tab, text] as const),
    async type(tab, a1, text) {
      await showTab(tab);
      await typeInCell(page, a1, text);
      await settled();
    },
    async choose(tab, a1, item) {
      await showTab(tab);
      await chooseInCell(page, a1, item);
      await page.waitForFunction(([name, cell, chosen]) => window.preview.cell(name, cell).shown === chosen, [
        tab,
        a1,
        item,
      ] as const);
      await settled();
    },
    hand: createHand(page, language, showTab),
    bars: (tab, row) => page.evaluate(([name, line]) => window.preview.bars(name, line), [tab, row] as const),
    settled,
    toastText: async () => (await page.locator('#polite .toast-text').last().textContent()) ?? '',
    async screenshot(path) {
      await settled();
      // The grid draws what was calculated in one of its next frames.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path });
    },
    async reload() {
      await page.reload();
      await ready(page);
    },
    async loading(act) {
      await Promise.all([page.waitForEvent('load'), act()]);
      await ready(page);
    },
    close,
  };
}

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe finds wrong in the sidebar or in parts of the page, a line each: the rule, then the elements. */
export async function violations(shown: Page | Frame, parts: readonly string[] = ['html']): Promise<readonly string[]> {
  await shown.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const include = JSON.stringify(parts.map((part) => [part]));
  // axe's own answer, read where it has no types.
  const found = (await shown.evaluate(
    `axe.run({ include: ${include} }, { iframes: false }).then((it) => it.violations)`,
  )) as readonly Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Presses Tab until that element of the sidebar has the focus: a keyboard that cannot get there fails. */
export async function tabTo(sidebar: Frame, wanted: Locator): Promise<void> {
  // Found once: looking for it by its role at each step takes longer than the step.
  const element = await wanted.elementHandle();
  const hasFocus = () => sidebar.evaluate((it) => it === document.activeElement, element);
  for (let step = 0; step < MOST_TABS; step++) {
    if (await hasFocus()) return;
    await sidebar.page().keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not get to ${wanted}`);
}

/** Answers the next question of a script with OK or Cancel, and gives its text. */
export async function answerNextDialog(page: Page, accept: boolean, act: () => Promise<void>): Promise<string> {
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog').then(async (shown: Dialog) => {
      const text = shown.message();
      await (accept ? shown.accept() : shown.dismiss());
      return text;
    }),
    act(),
  ]);
  return dialog;
}
