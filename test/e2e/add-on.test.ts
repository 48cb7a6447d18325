import type { Frame, Locator } from 'playwright-core';
import { closeBrowser, openPage } from '../../preview/browser/driver';
import { tabTo, violations } from '../../preview/browser/looks';
import type { PreviewPage } from '../../preview/browser/preview-page';
import type { Language } from '../../src/languages/languages';
import { planColumns } from '../../src/workbook/plan';
import { kept as settingsRows } from '../../src/workbook/settings/places';
import { longTest, sampled } from '../sampled';

afterAll(closeBrowser);

/** What a marketer reads and types in each language, on the Mimine example. */
const spoken = {
  fr: {
    menu: ['Nouveau plan…', 'Ajouter une action', 'Vérifier le plan', 'Ouvrir Rétroplan', 'Aide'],
    add: 'Ajouter une action',
    open: 'Ouvrir Rétroplan',
    layout: 'Présentation et impression',
    onlyInGoogle: 'Ce PDF est fait par Google Sheets',
    check: 'Vérifier le plan',
    build: 'Construire le rétroplanning',
    plan: "Plan d'action",
    settings: 'Paramètres',
    year: 'Rétroplanning',
    objective: 'Développer la notoriété',
    continuous: 'Continue',
    save: 'Enregistrer',
    saved: 'L’action est enregistrée',
    misses: [/^Alerte\s: .*KPI/, /^Alerte\s: .*budget/],
    upToDate: 'À jour · 12 actions',
    video: 'Vidéo et photos de présentation',
    late: '⚠ 4 janv. (−27 j ouv.)',
    lateBar: /^\.{2}▒{6}◆\.+$/,
    later: '⚠ 25 janv. (−12 j ouv.)',
    laterBar: /^\.{5}▒{6}◆\.+$/,
    crowdfunding: 'Campagne de crowdfunding',
    mend: /^Remplacer « 1 250 € »/,
  },
  en: {
    menu: ['New plan…', 'Add an action', 'Check the plan', 'Open Rétroplan', 'Help'],
    add: 'Add an action',
    open: 'Open Rétroplan',
    layout: 'Layout and printing',
    onlyInGoogle: 'Google Sheets makes this PDF',
    check: 'Check the plan',
    build: 'Build the year planner',
    plan: 'Action plan',
    settings: 'Settings',
    year: 'Year planner',
    objective: 'Develop awareness',
    continuous: 'Continuous',
    save: 'Save',
    saved: 'The action is saved',
    misses: [/^Warning: .*KPI/, /^Warning: .*budget/],
    upToDate: 'Up to date · 12 actions',
    video: 'Presentation video and photos',
    // A working day earlier than in France: 1 February is St Brigid's Day in Ireland.
    late: '⚠ 31 Dec (−27 wd)',
    lateBar: /^\.▒{7}◆\.+$/,
    later: '⚠ 22 Jan (−12 wd)',
    laterBar: /^\.{4}▒{7}◆\.+$/,
    crowdfunding: 'Crowdfunding campaign',
    mend: /^Replace “1 250 €”/,
  },
} as const satisfies Record<Language, object>;

const PODCAST = 'Podcast';
/** The calendar begins a week before the year, when the crowdfunding campaign must. */
const YEAR_LONG = `.${'▬'.repeat(53)}`;

/** The columns of the plan as New plan lays them out. */
const column = { objective: 'B', kpi: 'C', owner: 'D', q1: 'E', rhythm: 'I', deadline: 'K' } as const;

/** The sidebar with that view in it: a heading, and no answer of the script awaited. */
async function shownSidebar({ sidebar, settled }: PreviewPage): Promise<Frame> {
  const frame = await sidebar();
  await frame.locator('h1').waitFor();
  await settled();
  await frame.locator('footer button').first().waitFor();
  return frame;
}

describe.each(sampled(['fr', 'en'] as const, 1))(
  'the built add-on on the Mimine example, 10 February 2027 (%s)',
  (language) => {
    const words = spoken[language];
    const { plan, year, settings } = words;
    let preview: PreviewPage;
    beforeAll(async () => {
      preview = await openPage({ language, today: '2027-02-10' });
    });
    afterAll(() => preview?.close());

    const cellOf = async (tab: string, name: string, letter: string) =>
      preview.cell(tab, `${letter}${await preview.rowOf(tab, name)}`);
    const barOf = async (name: string) => preview.bars(year, await preview.rowOf(year, name));

    test('the first visit shows the year, what is late and the sidebar; what the add-on knows its tabs by stays formulas', async () => {
      await expect(preview.tabs()).resolves.toHaveLength(7);
      await expect(preview.sidebarPanel().isVisible()).resolves.toBe(true);
      await expect(cellOf(year, words.video, 'C')).resolves.toMatchObject({ shown: words.late });
      // A style written over a formula must not delete it.
      const rows = Array.from({ length: 60 }, (_, index) => index + settingsRows.anchors);
      const anchors = await Promise.all(
        rows.map(async (row) => ({
          key: (await preview.cell(settings, `I${row}`)).shown,
          target: await preview.formula(settings, `J${row}`),
        })),
      );
      const kept = anchors.filter(({ key }) => /^(plan|objectives)\./.test(key));
      expect(kept.length).toBeGreaterThan(planColumns.length);
      expect(kept.filter(({ target }) => !target.startsWith('='))).toEqual([]);
    });

    test('every view of the sidebar passes the accessibility rules of axe', async () => {
      for (const item of words.menu) {
        await preview.menu(item);
        await expect(violations(await shownSidebar(preview))).resolves.toEqual([]);
      }
    });

    test('the link to print is for Google: the preview says so, and leaves her where she is', async () => {
      await preview.menu(words.open);
      const frame = await shownSidebar(preview);
      await frame.getByRole('button', { name: words.layout }).click();
      await frame.getByRole('link', { name: /PDF/ }).click();
      await preview.page.getByText(words.onlyInGoogle).waitFor();
      expect(preview.page.context().pages()).toEqual([preview.page]);
    });

    test('by keyboard alone an action is added, gets its row and is told what it misses; built again, the year shows it', async () => {
      const frame = await chosenByKeyboard(preview, words.add);
      const type = (into: Locator, text: string) => tabTo(frame, into).then(() => preview.page.keyboard.type(text));
      await type(frame.locator('#field-name'), PODCAST);
      await type(frame.getByRole('checkbox', { name: words.objective }), ' ');
      await type(frame.locator('#field-owner'), 'Zoé');
      await type(frame.locator('#field-rhythm'), words.continuous);
      await tabTo(frame, frame.getByRole('button', { name: words.save, exact: true }));
      await preview.page.keyboard.press('Enter');
      await frame.getByRole('heading', { name: words.saved }).waitFor();

      await expect(cellOf(plan, PODCAST, column.objective)).resolves.toMatchObject({ shown: words.objective });
      await expect(cellOf(plan, PODCAST, column.owner)).resolves.toMatchObject({ shown: 'Zoé' });
      await expect(cellOf(plan, PODCAST, column.rhythm)).resolves.toMatchObject({ shown: words.continuous });
      const missed = await frame.locator('.told').allInnerTexts();
      for (const miss of words.misses) expect(missed).toContainEqual(expect.stringMatching(miss));
      await expect(violations(frame)).resolves.toEqual([]);

      await expect(preview.rowOf(year, PODCAST)).resolves.toBe(0);
      await preview.menu(words.build);
      await expect(barOf(PODCAST)).resolves.toBe(YEAR_LONG);
      await expect(preview.cell(year, 'A2')).resolves.toMatchObject({ shown: words.upToDate });
    });

    test('a deadline changed in the grid moves its bar and what is late, without the add-on', async () => {
      await expect(barOf(words.video)).resolves.toMatch(words.lateBar);
      await preview.type(plan, `${column.deadline}${await preview.rowOf(plan, words.video)}`, '12/03/2027');
      await expect(barOf(words.video)).resolves.toMatch(words.laterBar);
      await expect(cellOf(year, words.video, 'C')).resolves.toMatchObject({ shown: words.later });
    });

    longTest(
      'an amount typed as text is found by the check, and one click makes it a number; a reload loses nothing',
      async () => {
        const cell = `${column.q1}${await preview.rowOf(plan, words.crowdfunding)}`;
        await preview.type(plan, cell, "'1 250 €");
        await expect(preview.cell(plan, cell)).resolves.toMatchObject({ value: '1 250 €' });
        await preview.menu(words.check);
        const frame = await shownSidebar(preview);
        await frame.getByRole('button', { name: words.mend }).click();
        await frame.getByRole('button', { name: words.mend }).waitFor({ state: 'detached' });
        await preview.settled();
        await expect(preview.cell(plan, cell)).resolves.toMatchObject({ value: 1250 });

        await preview.reload();
        await expect(preview.cell(plan, cell)).resolves.toMatchObject({ value: 1250 });
        await expect(barOf(words.video)).resolves.toMatch(words.laterBar);
        await expect(barOf(PODCAST)).resolves.toBe(YEAR_LONG);
        await expect((await shownSidebar(preview)).getByRole('heading', { level: 1 }).textContent()).resolves.toContain(
          '12 actions',
        );
      },
    );
  },
);

/** Extensions, the add-on, that item: with the arrow keys and Enter. Gives the sidebar it opens. */
async function chosenByKeyboard(preview: PreviewPage, item: string): Promise<Frame> {
  const { page, settled } = preview;
  await page.getByRole('menuitem', { name: 'Extensions' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  const wanted = page.getByRole('menuitem', { name: item, exact: true });
  while (!(await wanted.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await settled();
  return shownSidebar(preview);
}
