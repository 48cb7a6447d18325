import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { tabNamed } from './hand';
import { chooseInCell, typeInCell } from './keyboard';
import type { PreviewPage } from './preview-page';

export const ready = (page: Page) => page.waitForSelector('body[data-ready=true]');

export const settledIn = (page: Page) => () => page.evaluate(() => window.preview.settled());

export function showing(page: Page): PreviewPage['showTab'] {
  const settled = settledIn(page);
  return async (tab) => {
    // A second click soon after the first one would open its name to be changed.
    if ((await page.evaluate(() => window.preview.shownTab())) === tab) return settled();
    await tabNamed(page, tab).click();
    await page.waitForFunction((wanted) => window.preview.shownTab() === wanted, tab);
    await settled();
  };
}

/** The menu bar, the sidebar and the strip. */
export function around(
  page: Page,
): Pick<PreviewPage, 'menu' | 'menuAt' | 'sidebar' | 'sidebarPanel' | 'closeSidebar' | 'toastText'> {
  const choose = async (item: Locator) => {
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.locator('.menu-addon > .menu-head').hover();
    await item.click();
    await settledIn(page)();
  };
  return {
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
    toastText: async () => (await page.locator('#polite .toast-text').last().textContent()) ?? '',
  };
}

/** What stands in the file, and what is typed into it. */
export function inGrid(
  page: Page,
  showTab: PreviewPage['showTab'],
): Pick<PreviewPage, 'tabs' | 'cell' | 'formula' | 'rowOf' | 'bars' | 'type' | 'choose'> {
  const settled = settledIn(page);
  return {
    tabs: () => page.evaluate(() => window.preview.tabs()),
    cell: (tab, a1) => page.evaluate(([name, place]) => window.preview.cell(name, place), [tab, a1] as const),
    formula: (tab, a1) => page.evaluate(([name, place]) => window.preview.formula(name, place), [tab, a1] as const),
    rowOf: (tab, text) => page.evaluate(([name, wanted]) => window.preview.rowOf(name, wanted), [tab, text] as const),
    bars: (tab, row) => page.evaluate(([name, line]) => window.preview.bars(name, line), [tab, row] as const),
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
  };
}

export function ofPage(page: Page): Pick<PreviewPage, 'screenshot' | 'reload' | 'loading'> {
  return {
    async screenshot(path) {
      await settledIn(page)();
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
  };
}
