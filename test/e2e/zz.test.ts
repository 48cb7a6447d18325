import { closeBrowser, openPage } from '../../preview/browser/driver';
import type { PreviewPage } from '../../preview/browser/preview-page';

jest.setTimeout(240_000);
let p: PreviewPage;
afterAll(async () => {
  await p?.close();
  await closeBrowser();
});

test.each(['fr', 'en'] as const)('pictures %s', async (language) => {
  p = await openPage({ language, today: '2027-05-15', viewport: { width: 1366, height: 768 } });
  const frame = await p.sidebar();
  const word = language === 'fr' ? 'Budget et enveloppe' : 'Budget and envelope';
  await frame.getByRole('button', { name: word }).click();
  await frame.locator('#budget-fixed').waitFor();
  await frame.fill('#budget-fixed', '15 000');
  await p.page.screenshot({ path: `/tmp/e-side1-${language}.png` });
  await frame.locator('form').first().locator('button[type=submit]').click();
  await p.settled();
  await p.page.waitForTimeout(2500);
  await p.page.screenshot({ path: `/tmp/e-side2-${language}.png` });
  await frame.selectOption('#what-if-late', { index: 6 });
  await frame.fill('#what-if-cut', '10');
  await frame.locator('form').nth(1).locator('button[type=submit]').click();
  await p.settled();
  await p.page.waitForTimeout(1500);
  await frame.locator('table').scrollIntoViewIfNeeded();
  await p.page.screenshot({ path: `/tmp/e-side3-${language}.png` });
  await p.closeSidebar();
  await p.showTab('Budget');
  await p.page.waitForTimeout(2500);
  await p.page.screenshot({ path: `/tmp/e-tab1-${language}.png` });
  await p.close();
});
