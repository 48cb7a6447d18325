import { execFileSync } from 'node:child_process';
import { closeBrowser, openPage, type PageInput } from '../../preview/browser/driver';
import { languages } from '../../src/languages/languages';
import { longTest } from '../sampled';

afterAll(closeBrowser);

/** All that a newcomer sees: what each tab shows, which one is in front, the file's name and whether the sidebar is there. */
async function seenByNewcomer(input: PageInput): Promise<Readonly<Record<string, unknown>>> {
  const preview = await openPage(input);
  const { page } = preview;
  await preview.settled();
  const tabs = await preview.tabs();
  const shown = await Promise.all(tabs.map((tab) => page.evaluate((name) => window.preview.shown(name), tab)));
  const front = await page.evaluate(() => window.preview.shownTab());
  const name = await page.locator('#head h1').textContent();
  const hasSidebar = await preview.sidebarPanel().isVisible();
  await preview.close();
  return { tabs, shown: JSON.parse(withoutInstants(JSON.stringify(shown))), front, name, hasSidebar };
}

const YEAR = { fr: 'Rétroplanning', en: 'Year planner' } as const;

const PLAN = { fr: "Plan d'action", en: 'Action plan' } as const;

/** The history says when the example was made, and a page in which it was by whom. */
const withoutInstants = (text: string): string => text.replace(/\d{4}-\d\d-\d\d \d\d:\d\d( \w+)?/g, 'then');

beforeAll(() => execFileSync('node', ['build/examples.mjs'], { stdio: 'ignore' }));

longTest('the example that npm start has made is what the page makes itself', async () => {
  const [made, own] = [await seenByNewcomer({ examples: '.preview/examples' }), await seenByNewcomer({})];
  expect(made).toEqual(own);
});

longTest.each(languages)('it opens on the year, and its rows are as high as their texts (%s)', async (language) => {
  const preview = await openPage({ language, examples: '.preview/examples' });
  await preview.settled();
  expect(await preview.page.evaluate(() => window.preview.shownTab())).toBe(YEAR[language]);
  const { sheets } = await preview.page.evaluate(() => window.preview.snapshot());
  const plan = Object.values(sheets).find(({ name }) => name === PLAN[language]);
  // Its objectives are wrapped.
  expect(plan?.rowData?.[2]?.ah).toBeGreaterThan(plan?.defaultRowHeight ?? 24);
  await preview.close();
});
