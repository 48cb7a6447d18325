import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '../../src/languages/languages';
import { startServer } from '../server';
import { launchBrowser, PATIENCE, timezoneId } from './browser';
import { createHand } from './hand';
import { around, inGrid, ofPage, ready, settledIn, showing } from './page-parts';
import type { PreviewPage } from './preview-page';

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
  /** The folder of the examples that are made already; none unless said, so that the page makes its own. */
  readonly examples?: string;
};

/** npm and jest both run at the root of the project. */
const pageFolder = resolve('.preview/page');
let browser: Promise<Browser> | undefined;

export async function openPage(input: PageInput = {}): Promise<PreviewPage> {
  if (!existsSync(resolve(pageFolder, 'main.js'))) execFileSync('node', ['build/page.mjs']);
  const folders = { pageFolder, bundleFolder: resolve(input.bundle ?? 'dist') };
  const made = input.examples === undefined ? {} : { exampleFolder: resolve(input.examples) };
  const server = await startServer({ ...folders, ...made, port: 0 });
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

const browserLocale: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

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

function driver(page: Page, language: Language, close: () => Promise<void>): PreviewPage {
  const showTab = showing(page);
  return {
    page,
    language,
    showTab,
    settled: settledIn(page),
    hand: createHand(page, language, showTab),
    ...around(page),
    ...inGrid(page, showTab),
    ...ofPage(page),
    close,
  };
}
