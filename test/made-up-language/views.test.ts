import type { Page } from 'playwright-core';
import { type Api, type ApiName, apiKinds } from '../../src/commands/api';
import { type AddOn, closeAll } from '../bundle/add-on';
import { longTest, sampled } from '../sampled';
import { type Answers, closeBrowser, openSidebar, type SidebarPage } from '../sidebar/sidebar-page';
import { wordsOutside } from './bracketed';
import { aFile, madeUp, pageOf, theExample } from './made-up';

afterAll(closeBrowser);

const isName = (name: string): name is ApiName & keyof Answers => name in apiKinds;
const names = Object.keys(apiKinds).filter(isName);

/** The page asks the add-on itself. */
const answersOf = (host: AddOn): Answers =>
  Object.fromEntries(
    names.map((name) => [
      name,
      async (...args: readonly unknown[]) =>
        // The page's typed `call` has sent them.
        (await host.run(name, args as Parameters<Api[ApiName]>)).answer,
    ]),
  );

/** What a person sees and what is read out to her; names of countries, currencies and languages are the browser's. */
const TEXTS = `(() => {
  const theirs = '#plan-country, #plan-currency, #plan-language, script, style, noscript, #incomplete';
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(theirs)) texts.push(walker.currentNode.textContent);
  for (const element of document.querySelectorAll('*'))
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(element.getAttribute(name) ?? '');
  for (const element of document.querySelectorAll('textarea, input[type=text]')) texts.push(element.value);
  return texts;
})()`;

/** A cell, and codes that are no words. */
const isCode = (word: string): boolean => /^([A-Z]{1,2}\d+|EUR|xx|IF)$/.test(word);

async function unbracketed(page: Page): Promise<readonly string[]> {
  const texts = (await page.evaluate(TEXTS)) as readonly string[];
  expect(texts.join('')).toMatch(/‹/);
  return texts.filter((text) => wordsOutside(text).some((word) => !isCode(word)));
}

const heading = ({ page }: SidebarPage) => page.getByRole('heading', { level: 1 }).waitFor();

async function opened(host: AddOn, opens: string): Promise<SidebarPage> {
  const html = await pageOf(host, opens);
  const sidebar = await openSidebar({ served: () => html, answers: answersOf(host) });
  await heading(sidebar);
  await settled(sidebar);
  return sidebar;
}

/** Nothing is asked, and what was answered is drawn. */
async function settled({ page, calls }: SidebarPage): Promise<void> {
  for (let before = -1; before !== calls.length; ) {
    before = calls.length;
    await page.waitForTimeout(60);
    await page.waitForFunction("!document.querySelector('[aria-busy=true]')");
  }
}

/** The way back stands in every view, and leads to the same: it is pressed in the first one that has it. */
let hasGoneBack = false;

/** The buttons of a view that are to be pressed: of those that say the same of other cells, one is enough. */
async function toBePressed(page: Page): Promise<readonly number[]> {
  const buttons = page.getByRole('button');
  const labels = (await buttons.allTextContents()).map((label) => label.replace(/\b[A-Z]*\d+/g, ''));
  const isBack = (label: string): boolean => label.startsWith('←');
  const chosen = [...labels.keys()].filter((place) => {
    const label = labels[place] ?? '';
    return labels.indexOf(label) === place && !(hasGoneBack && isBack(label));
  });
  hasGoneBack ||= labels.some(isBack);
  return chosen;
}

/** How many buttons of each view are pressed; all of them in `npm run test:every`. */
const PRESSED = 2;
/** Other buttons in each view: many of them stand in several. */
let views = 0;

/** Presses buttons of a view in turn, opening it anew, and looks at what is seen then. */
async function pressedAll(host: AddOn, opens: string, prepare?: (page: Page) => Promise<unknown>) {
  const found = new Set<string>();
  const look = async ({ page }: SidebarPage): Promise<void> => {
    for (const text of await unbracketed(page)) found.add(text);
  };
  const shown = async (): Promise<SidebarPage> => {
    const sidebar = await opened(host, opens);
    await prepare?.(sidebar.page);
    return sidebar;
  };
  const first = await shown();
  await look(first);
  const buttons = await first.page.getByRole('button').count();
  views += 1;
  const pressed = sampled(await toBePressed(first.page), PRESSED, views);
  for (const [index, place] of pressed.entries()) {
    const sidebar = index === 0 ? first : await shown();
    const button = sidebar.page.getByRole('button').nth(place);
    if ((await button.count()) === 0 || !(await button.isVisible()) || !(await button.isEnabled())) continue;
    await button.click();
    await heading(sidebar);
    await settled(sidebar);
    await look(sidebar);
    expect(sidebar.errors).toEqual([]);
  }
  return { seen: [...found], buttons };
}

afterEach(closeAll);

describe('in a language that nobody has written, the sidebar has no word of another', () => {
  longTest('where there is no plan yet', async () => {
    const { seen, buttons } = await pressedAll(await aFile(), 'menuNewPlan');
    expect(seen).toEqual([]);
    expect(buttons).toBeGreaterThan(1);
  });

  longTest('at home, and wherever one goes from there', async () => {
    const host = await theExample();
    await host.does('goTo', { sheet: '‹Action plan›', cell: 'A3' });
    const { seen, buttons } = await pressedAll(host, 'menuOpen');
    expect(seen).toEqual([]);
    expect(buttons).toBeGreaterThan(6);
  });

  longTest('in the view of the KPIs, before any is followed and after', async () => {
    const host = await theExample();
    const toKpis = async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: '‹KPIs and figures›' }).click();
      await page.locator('#kpis-organisation').waitFor();
    };
    const before = await pressedAll(host, 'menuOpen', async (page) => {
      await toKpis(page);
      await page.selectOption('#kpis-organisation', 'non_profit');
    });
    expect(before.seen).toEqual([]);
    // One of the buttons that were pressed follows them.
    expect((await host.does('kpis', { organisation: null, add: [] })).kpis.length).toBeGreaterThan(4);
    const after = await pressedAll(host, 'menuOpen', toKpis);
    expect(after.seen).toEqual([]);
    const importing = await pressedAll(host, 'menuOpen', async (page) => {
      await toKpis(page);
      await page.getByRole('button', { name: '‹Import files›' }).click();
      const text = '‹Date›,‹Orders›\n04/05/2027,7\n05/06/2027,n/a\n2027-01-01,5';
      const file = { name: '‹export.csv›', mimeType: 'text/csv', buffer: Buffer.from(text) };
      await page.setInputFiles('#import-files', file);
      await page.locator('section h2').first().waitFor();
    });
    expect(importing.seen).toEqual([]);
  });

  longTest('in the view of the objectives, in its form and in its guide', async () => {
    const host = await theExample();
    const toObjectives = async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: '‹Set the objectives›' }).click();
      await page.getByRole('button', { name: '‹Add an objective›' }).waitFor();
    };
    const list = await pressedAll(host, 'menuOpen', toObjectives);
    expect(list.seen).toEqual([]);
    expect(list.buttons).toBeGreaterThan(6);
    const form = await pressedAll(host, 'menuOpen', async (page) => {
      await toObjectives(page);
      await page.getByRole('button', { name: '‹Add an objective›' }).click();
      await page.fill('#objective-name', '‹Raise 6›');
      await page.locator('summary').click();
    });
    expect(form.seen).toEqual([]);
  });

  longTest('in the view of the payments and in its form', async () => {
    const host = await theExample();
    const [action] = (await host.does('payments')).names;
    const fields = { basis: 'monthly', amount: '30', date: '2027-01-31' };
    await host.does('savePayment', { action: action ?? '', payments: [{ fields }] });
    const toPayments = async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: '‹Payments›' }).click();
      await page.getByRole('button', { name: '‹Let the plan follow›' }).waitFor();
    };
    const list = await pressedAll(host, 'menuOpen', toPayments);
    expect(list.seen).toEqual([]);
    const form = await pressedAll(host, 'menuOpen', async (page) => {
      await toPayments(page);
      await page.getByRole('button', { name: '‹Add a payment›' }).click();
      await page.selectOption('#payment-mode', 'instalments');
    });
    expect(form.seen).toEqual([]);
    const invoices = await pressedAll(host, 'menuOpen', async (page) => {
      await toPayments(page);
      await page.getByRole('button', { name: '‹Match paid invoices›' }).click();
      const buffer = Buffer.from('Date;Label;Amount\n2027-01-31;‹Agency›;-30.00\n2027-02-01;‹Sales›;12.00\n');
      await page.setInputFiles('#paid-files', { name: '‹bank.csv›', mimeType: 'text/csv', buffer });
      await page.locator('#paid-0').waitFor();
    });
    expect(invoices.seen).toEqual([]);
  });

  longTest('in the view of the budget', async () => {
    const host = await theExample();
    const { seen, buttons } = await pressedAll(host, 'menuOpen', async (page) => {
      await page.getByRole('button', { name: '‹Budget and envelope›' }).click();
      await page.getByRole('heading', { level: 1, name: '‹Budget›' }).waitFor();
    });
    expect(seen).toEqual([]);
    expect(buttons).toBeGreaterThan(2);
  });

  longTest('in the form, while she types what is wrong and what is right', async () => {
    const { seen } = await pressedAll(await theExample(), 'menuAddAction', async (page) => {
      await page.fill('#field-name', '‹Six›');
      await page.fill('#field-objectives', '‹Unheard of›');
      await page.fill('#field-rhythm', '‹quartrly›');
      await page.fill('#field-q1', '‹much›');
      await page.press('#field-q1', 'Tab');
      await page.fill('#field-rhythm', '‹Monthly›');
      await page.press('#field-rhythm', 'Tab');
    });
    expect(seen).toEqual([]);
  });

  longTest('in the check of a plan in which something is wrong', async () => {
    const host = await theExample();
    for (const [cell, typed] of [
      ['A13', '‹One›'],
      ['B13', '‹Nobody knows it›'],
      ['D13', '‹Ann›; ‹Bob›'],
      ['E13', '‹much›'],
      ['F13', '-3'],
      ['K13', '‹december›'],
    ] as const)
      host.person.type('‹Action plan›', cell, typed);
    const { seen } = await pressedAll(host, 'menuCheck');
    expect(seen).toEqual([]);
  });

  longTest('in the help, and in the self-test', async () => {
    const { seen } = await pressedAll(await theExample(), 'menuHelp');
    expect(seen).toEqual([]);
  });

  longTest('and says whose it is', async () => {
    const { page } = await opened(await aFile(), 'menuOpen');
    await expect(page.evaluate(() => document.documentElement.lang)).resolves.toBe(madeUp);
  });
});
