import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, PATIENCE } from '../../preview/browser/browser';
import { type Api, type ApiName, menuFunction, menuItems, type ViewName } from '../../src/commands/api';
import type { Language } from '../../src/languages/languages';
import { bundle } from '../bundle/add-on';
import { preview } from '../outside';
import { aHome, aReport, aSaved, newForm, rowForm } from './fixtures';

/** What the platform does instead of answering: an error of its own, or a payload lost on the way. */
type Fault = { readonly fails: string } | { readonly loses: true };
export type Answers = {
  readonly [K in ApiName]?: (...args: Parameters<Api[K]>) => ReturnType<Api[K]> | Fault | Promise<ReturnType<Api[K]>>;
};
/** A question of the page, but for its own parts and words, which it asks for beside another one. */
type Call = { readonly name: string; readonly args: readonly unknown[] };
export type SidebarPage = { readonly page: Page; readonly calls: readonly Call[]; readonly errors: readonly string[] };

/** The function of the menu item that opens the sidebar at a view. */
function openedBy(view: ViewName): string {
  const item = menuItems.find((it) => 'opens' in it && it.opens === view);
  if (item === undefined) throw new Error(`No menu item opens ${view}`);
  return menuFunction(item);
}

const pages = new Map<string, Promise<string>>();

/** The page as the browser gets it when the built add-on shows it in Google (contract 28 and 29). */
export function servedPage(view: ViewName = 'home', language: Language = 'fr'): Promise<string> {
  const key = `${view} ${language}`;
  const page = pages.get(key) ?? shownPage(view, language);
  pages.set(key, page);
  return page;
}

async function shownPage(view: ViewName, language: Language): Promise<string> {
  const host = await preview.openWorkbook({ ...bundle, userLocale: language });
  const result = await host.execute(openedBy(view));
  host.dispose();
  const [page] = host.shown.sidebars;
  if (!result.ok || !page) throw new Error(`The sidebar was not shown: ${host.logged.join(' ')}`);
  return page.html;
}

const folder = mkdtempSync(join(tmpdir(), 'sidebar-'));
let browser: Promise<Browser> | undefined;
let shown: Promise<Page> | undefined;
/** What each address is to be answered, and where it is written down: the last one is shown, answers to others may be on their way. */
const sights = new Map<string, Sight>();

type Sight = { readonly answers: Answers; readonly calls: Call[]; readonly errors: string[] };

const usual = (language: Language): Answers => ({
  home: () => aHome(language),
  actionForm: (which) => ({ ok: true, value: which === 'new' ? newForm() : rowForm() }),
  saveAction: ({ draft }) => ({ ok: true, value: aSaved(draft) }),
  check: () => ({ ok: true, value: aReport([]) }),
  printLink: () => ({
    ok: true,
    value: { address: 'https://docs.google.com/spreadsheets/d/file/export?format=pdf&gid=7', paper: 'A3' },
  }),
  laterWords: () => ({ ok: true, value: { element: bundle.html[`later-${language}`] ?? '' } }),
  measuring: () => ({
    ok: true,
    value: { element: [`measuring-${language}`, 'measuring'].map((file) => bundle.html[file] ?? '').join('') },
  }),
  goTo: ({ cell }) => ({ ok: true, value: { message: `Cellule ${cell} sélectionnée.` } }),
});

export type Opening = {
  readonly view?: ViewName;
  readonly language?: Language;
  readonly answers?: Answers;
  /** What happens to the page on its way. */
  readonly served?: (html: string) => string;
  /** What the page before it has kept for the browser's tab is still there. */
  readonly isSameTab?: boolean;
};

/** One page for all the tests of a file: making one takes longer than most of them. */
async function newPage(): Promise<Page> {
  browser = launchBrowser();
  const page = await (await browser).newPage({
    viewport: { width: 300, height: 720 },
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => sights.get(page.url())?.errors.push(error.message));
  await page.exposeFunction(
    'answerOf',
    async (address: string, name: ApiName, args: readonly unknown[], also?: string) => {
      const sight = sights.get(address);
      if (name !== 'laterWords' && name !== 'measuring') sight?.calls.push({ name, args });
      // The names and arguments that arrive here are those the page's typed `call` has sent.
      const answer = sight?.answers[name] as ((...args: readonly unknown[]) => unknown) | undefined;
      if (answer === undefined) return { fails: `no answer to ${name}` };
      const answered = await answer(...args);
      const isDone = typeof answered === 'object' && answered !== null && 'ok' in answered && answered.ok === true;
      if (also !== 'home' || !isDone) return answered;
      const home = await sight?.answers.home?.();
      return home === undefined || 'fails' in home || 'loses' in home ? answered : { ...answered, home };
    },
  );
  await page.addInitScript(fakeGoogle);
  return page;
}

/** Without the answer that came with it: it is of the file the page was made in, and the test answers what it likes. */
const withoutFirst = (html: string): string => html.replace(/window\.FIRST=.*?(?=<\/script>)/s, 'window.FIRST=null');

/** Opens the built page in 300 by 720 pixels, with a `google.script.run` that answers from the test. */
export async function openSidebar({
  view = 'home',
  language = 'fr',
  answers = {},
  served = (html) => html,
  isSameTab = false,
}: Opening = {}): Promise<SidebarPage> {
  shown ??= newPage();
  const page = await shown;
  const file = join(folder, `page-${sights.size + 1}.html`);
  writeFileSync(file, served(withoutFirst(await servedPage(view, language))));
  const address = pathToFileURL(file).href;
  const sight: Sight = { answers: { ...usual(language), ...answers }, calls: [], errors: [] };
  sights.set(address, sight);
  if (!isSameTab && page.url() !== 'about:blank') await page.evaluate(() => sessionStorage.clear());
  await page.goto(address);
  return { page, ...sight };
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  rmSync(folder, { recursive: true });
}

type Violations = readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];

/** What axe finds wrong with the page as it stands: rule and element, one a line. */
export async function violations({ page }: SidebarPage): Promise<readonly string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  // axe's own answer, read in the page where it has no types.
  const found = (await page.evaluate('axe.run().then((it) => it.violations)')) as Violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** By how many pixels the page is wider than the sidebar. */
export const overflow = ({ page }: SidebarPage): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What has the focus: its id or, without one, its text. */
const focused = ({ page }: SidebarPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');

/** Waits for the focus to be there: it moves once the page is drawn, a moment after what one sees. */
export async function focusOn({ page }: SidebarPage, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (document.activeElement?.id || document.activeElement?.textContent) === wanted,
    name,
  );
}

/** Presses Tab until the focus is on what is named so; a keyboard that cannot get there fails. */
export async function tabTo(sidebar: SidebarPage, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await focused(sidebar)) === name) return;
    await sidebar.page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not get to ${name}`);
}

/** contract 11: JSON only, both ways; anything else is lost. Written for the page, where nothing of this file exists. */
const fakeGoogle = `
  const runner = (ok, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(ok, handler),
    rpc: (name, args, also) => {
      answerOf(location.href, name, JSON.parse(JSON.stringify(args)), also).then((answer) => {
        if (answer.fails) failed(new Error(answer.fails));
        else ok(answer.loses ? null : answer);
      });
    },
  });
  window.google = { script: { run: runner(() => undefined, () => undefined) } };
`;
