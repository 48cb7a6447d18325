import type { Page } from 'playwright-core';
import { closeBrowser, openPage } from '../../preview/browser/driver';
import { violations } from '../../preview/browser/looks';
import type { PreviewPage } from '../../preview/browser/preview-page';
import type { Language } from '../../src/languages/languages';
import { longTest, sampled } from '../sampled';

afterAll(closeBrowser);

const spoken = {
  fr: {
    tab: 'Feuille 1',
    already: 'Ce fichier est déjà ouvert dans un autre onglet.',
    takeOver: 'Continuer ici',
    gone: /^Ce fichier est maintenant ouvert dans un autre onglet/,
    takeBack: 'Reprendre ici',
  },
  en: {
    tab: 'Sheet1',
    already: 'This file is already open in another tab.',
    takeOver: 'Continue here',
    gone: /^This file is now open in another tab/,
    takeBack: 'Take it back here',
  },
} as const satisfies Record<Language, object>;

const sentence = (page: Page) => page.locator('dialog[open] p').textContent();
const press = (page: Page, label: string) => page.getByRole('button', { name: label }).click();
const isReady = (page: Page) => page.waitForSelector('body[data-ready=true]');
const valueIn = (page: Page, tab: string, a1: string) =>
  page.evaluate(([name, place]) => window.preview.cell(name, place).value, [tab, a1] as const);

/** A second tab of the same browser on the same address, which has not got the file. */
async function secondTab({ page }: PreviewPage): Promise<Page> {
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.locator('dialog[open]').waitFor();
  return second;
}

longTest.each(sampled(['fr', 'en'] as const, 1))(
  'two tabs on one file: one at a time has it, and nothing is lost (%s)',
  async (language) => {
    const { tab, already, takeOver, gone, takeBack } = spoken[language];
    const first = await openPage({ language, empty: true, bundle: 'test/e2e/stub' });
    await first.type(tab, 'A1', 'avant');
    const second = await secondTab(first);
    await expect(sentence(second)).resolves.toBe(already);
    await expect(violations(second)).resolves.toEqual([]);
    await second.keyboard.press('Escape');
    await second.keyboard.press('Escape');
    await expect(sentence(second)).resolves.toBe(already);

    // Typed a moment before, and not yet saved by itself.
    await first.page.bringToFront();
    await first.type(tab, 'A2', 'juste avant');
    await second.bringToFront();
    await press(second, takeOver);
    await isReady(second);
    await expect(valueIn(second, tab, 'A1')).resolves.toBe('avant');
    await expect(valueIn(second, tab, 'A2')).resolves.toBe('juste avant');
    await expect(sentence(first.page)).resolves.toMatch(gone);
    await expect(violations(first.page, ['dialog'])).resolves.toEqual([]);

    await press(first.page, takeBack);
    await first.page.waitForFunction(
      () => document.body.dataset['ready'] === 'true' && !document.querySelector('dialog'),
    );
    await expect(sentence(second)).resolves.toMatch(gone);
    await expect(first.cell(tab, 'A2')).resolves.toMatchObject({ value: 'juste avant' });

    // A tab that is closed gives the file back by itself, as does one that is loaded again.
    await first.reload();
    await first.page.close();
    await second.reload();
    await isReady(second);
    await expect(valueIn(second, tab, 'A2')).resolves.toBe('juste avant');
    await first.close();
  },
);
