import type { Page } from 'playwright-core';
import { closeBrowser, openPage } from '../../preview/browser/driver';
import type { PreviewPage } from '../../preview/browser/preview-page';

let preview: PreviewPage;
beforeAll(async () => {
  preview = await openPage({ empty: true, bundle: 'test/e2e/stub' });
});
afterAll(async () => {
  await preview.close();
  await closeBrowser();
});

/** The part of the page that the keyboard is in. */
const region = (page: Page) =>
  page.evaluate(() => {
    const parts = ['strip', 'head', 'grid', 'sidebar'];
    return parts.find((id) => document.getElementById(id)?.contains(document.activeElement)) ?? '';
  });

/** The keys that lead round, and the regions they lead to one after the other. */
async function walk(key: string, steps: number): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let step = 0; step < steps; step++) {
    const before = await region(preview.page);
    await preview.page.keyboard.press(key);
    await preview.page.waitForFunction(
      (id) => document.hasFocus() && !document.getElementById(id)?.contains(document.activeElement),
      before,
    );
    seen.push(await region(preview.page));
  }
  return seen;
}

test('F6 and Ctrl+F6 lead out of the grid and round through the page, Shift+F6 back', async () => {
  await preview.type('Feuille 1', 'A1', 'un');
  await expect(walk('F6', 3)).resolves.toEqual(['strip', 'head', 'grid']);
  await expect(walk('Control+F6', 1)).resolves.toEqual(['strip']);
  await expect(walk('Shift+F6', 2)).resolves.toEqual(['grid', 'head']);
});

test('Escape leads back to the grid, where the keys type again', async () => {
  const { page } = preview;
  await page.getByRole('button', { name: 'Recommencer' }).focus();
  await page.keyboard.press('Escape');
  await expect(region(page)).resolves.toBe('grid');
  await preview.type('Feuille 1', 'A3', 'trois');
  await expect(preview.cell('Feuille 1', 'A3')).resolves.toMatchObject({ value: 'trois' });
});

test('the sidebar, another document, is one of the regions', async () => {
  const { page } = preview;
  await preview.menu('Ouvrir la barre');
  const sidebar = await preview.sidebar();
  await preview.type('Feuille 1', 'A5', 'cinq');
  await expect(walk('F6', 1)).resolves.toEqual(['sidebar']);
  await sidebar.waitForFunction(() => document.activeElement?.id === 'close');
  await expect(walk('F6', 1)).resolves.toEqual(['strip']);
  await expect(walk('Shift+F6', 1)).resolves.toEqual(['sidebar']);
  await sidebar.waitForFunction(() => document.activeElement?.id === 'close');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.getElementById('grid')?.contains(document.activeElement));
});
