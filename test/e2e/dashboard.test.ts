import { closeBrowser, openPage } from '../../preview/browser/driver';
import type { PreviewPage } from '../../preview/browser/preview-page';

jest.setTimeout(120_000);

const BOARD = 'Tableau de bord';

let preview: PreviewPage;
beforeAll(async () => {
  preview = await openPage({ language: 'fr', today: '2027-03-15', viewport: { width: 1366, height: 768 } });
  await preview.sidebar();
  await preview.closeSidebar();
  await preview.menu(BOARD);
  await preview.settled();
});
afterAll(async () => {
  await preview?.close();
  await closeBrowser();
});

const figure = () => preview.page.locator('figure.chart');

test('the dashboard of the example has its chart over the grid, which says its amounts to who cannot see it', async () => {
  await preview.showTab(BOARD);
  await figure().locator('svg').waitFor();
  expect(await figure().count()).toBe(1);
  const said = (await figure().getAttribute('aria-label')) ?? '';
  expect(said.replace(/\s/g, ' ')).toContain('Quand l’argent est-il dépensé ? Q1 (janv.–mars): 1 250 €');
});

test('it stands where its cell is, on one screen with everything else', async () => {
  const box = await figure().boundingBox();
  const below = await preview.page.evaluate(() => window.preview.place('I14'));
  expect(below).not.toBeNull();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(1366);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  // The last line that is seen.
  for (const cell of ['A1', 'A27', 'K27'])
    expect(await preview.page.evaluate((at) => window.preview.place(at), cell)).not.toBeNull();
});

test('an amount she types changes it at once', async () => {
  await preview.type("Plan d'action", 'E2', '4000');
  await preview.showTab(BOARD);
  await preview.page.locator('figure.chart[aria-label*="5"]', { hasText: /5\s250/ }).waitFor();
});

test('a tab that the script has made wider opens at its beginning', async () => {
  await preview.showTab('Chiffres');
  expect(await preview.page.evaluate(() => window.preview.place('D6'))).not.toBeNull();
});

test('on another tab it is not seen', async () => {
  await preview.showTab('Objectifs');
  await figure().waitFor({ state: 'hidden' });
});

test('it is undone from the sidebar, with it in front', async () => {
  await preview.showTab(BOARD);
  await preview.menu('Ouvrir Rétroplan');
  const sidebar = await preview.sidebar();
  await sidebar.getByRole('button', { name: 'Dernières commandes' }).click();
  await sidebar.getByRole('button', { name: 'Annuler la dernière' }).click();
  await sidebar.locator('del', { hasText: 'Tableau de bord construit' }).waitFor();
  await figure().waitFor({ state: 'detached' });
  await expect(preview.cell("Plan d'action", 'E2')).resolves.toMatchObject({ value: 4000 });
});
