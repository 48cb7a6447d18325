import type { Home } from '../../src/commands/api';
import { type Language, languages } from '../../src/languages/languages';
import { sampled } from '../sampled';
import {
  aHome,
  aProblem,
  aReport,
  aSelfTest,
  newForm,
  newsletter,
  rowForm,
  severalOwners,
  unreadableBudget,
  withoutOwner,
} from './fixtures';
import { anAdoption, aReading } from './read-fixtures';
import {
  closeBrowser,
  type Opening,
  openSidebar,
  overflow,
  type SidebarPage,
  servedPage,
  violations,
} from './sidebar-page';

afterAll(closeBrowser);

const everythingWrong = rowForm(
  { ...newsletter, rhythm: 'Ponctuelle', deadline: 'décembre', objectives: ['Inconnu'], budget: ['abc', '-3', '', ''] },
  { calculated: ['owner', 'q3', 'kind'] },
);
const home =
  (changes: Parameters<typeof aHome>[1]) =>
  (language: Language): Opening => ({ answers: { home: (): Home => aHome(language, changes) } });
const check =
  (...problems: Parameters<typeof aReport>): ((language: Language) => Opening) =>
  () => ({ view: 'check', answers: { check: () => ({ ok: true, value: aReport(...problems) }) } });

const reading = (): Opening => ({
  answers: {
    read: () => ({ ok: true, value: aReading() }),
    adopt: () => ({ ok: true, value: anAdoption }),
  },
});

type Sight = {
  readonly named: string;
  readonly opening: (language: Language) => Opening;
  readonly heading: Readonly<Record<Language, string>>;
  readonly walk?: (sidebar: SidebarPage) => Promise<void>;
};

const sights: readonly Sight[] = [
  {
    named: 'home of an empty file',
    opening: home('no plan'),
    heading: { fr: 'Commençons par votre plan d’action', en: 'Let’s start with your action plan' },
  },
  {
    named: 'home of a plan',
    opening: home({}),
    heading: { fr: 'Votre plan compte 11 actions pour 6 objectifs', en: 'Your plan has 11 actions for 6 objectives' },
  },
  {
    named: 'home after an interrupted build',
    opening: home({ isInterrupted: true }),
    heading: { fr: 'Votre plan compte 11 actions pour 6 objectifs', en: 'Your plan has 11 actions for 6 objectives' },
  },
  {
    named: 'home after an interrupted build of the dashboard',
    opening: home({ isInterrupted: true, interruptedTab: 'Tableau de bord' }),
    heading: { fr: 'Votre plan compte 11 actions pour 6 objectifs', en: 'Your plan has 11 actions for 6 objectives' },
  },
  {
    named: 'home of a plan that is not set up',
    opening: home({ isSetUp: false }),
    heading: { fr: 'Votre plan compte 11 actions pour 6 objectifs', en: 'Your plan has 11 actions for 6 objectives' },
  },
  {
    named: 'what is understood of a plan',
    opening: reading,
    heading: { fr: 'Ce que j’ai compris', en: 'What I understood' },
    walk: async ({ page }) => {
      await page.getByRole('button', { name: /Ce que j’ai|What I/ }).click();
      await page.locator('#read-counts').waitFor();
    },
  },
  {
    named: 'a plan that was taken over',
    opening: reading,
    heading: { fr: 'Votre plan est suivi là où il est', en: 'Your plan is followed where it stands' },
    walk: async ({ page }) => {
      await page.getByRole('button', { name: /Ce que j’ai|What I/ }).click();
      await page.getByRole('button', { name: /Reprendre ce|Adopt this/ }).click();
    },
  },
  {
    named: 'a new plan',
    opening: () => ({ view: 'new-plan' }),
    heading: { fr: 'Un nouveau plan pour votre année', en: 'A new plan for your year' },
  },
  {
    named: 'a new action',
    opening: () => ({ view: 'action' }),
    heading: { fr: 'Une nouvelle action', en: 'A new action' },
  },
  {
    named: 'an action of the sheet with everything wrong',
    opening: () => ({ answers: { actionForm: () => ({ ok: true, value: everythingWrong }) } }),
    heading: { fr: 'L’action de la ligne 2', en: 'The action of row 2' },
    walk: ({ page }) => page.getByRole('button', { name: /Modifier la ligne|Edit the selected/ }).click(),
  },
  {
    named: 'a check with problems',
    opening: check([unreadableBudget, ...withoutOwner(8), severalOwners]),
    heading: { fr: '10 points à revoir dans votre plan', en: '10 points to review in your plan' },
  },
  {
    named: 'a check without problems',
    opening: check([]),
    heading: { fr: 'Votre plan tient debout', en: 'Your plan holds together' },
  },
  {
    named: 'a check that did not read all, and what it read',
    opening: () => ({
      view: 'check',
      answers: {
        ...reading().answers,
        check: () => ({
          ok: true,
          value: { ...aReport([]), notRead: { columns: [{ letter: 'M', label: 'Drive' }], rows: [14, 15] } },
        }),
      },
    }),
    heading: { fr: 'Ce que j’ai compris', en: 'What I understood' },
    walk: async ({ page }) => {
      await page.getByText(/(Colonnes non lues|Columns not read)\s?: M · Drive\.$/).waitFor();
      await page.getByText(/(Lignes non lues|Rows not read)\s?: 14, 15\.$/).waitFor();
      await page.getByRole('button', { name: /Ce que j’ai compris|What I understood/ }).click();
    },
  },
  {
    named: 'the year that is built',
    opening: home({ hasRetroplanning: true }),
    heading: { fr: 'Le rétroplanning de l’année', en: 'The year planner' },
    walk: async ({ page }) => {
      await page.getByRole('button', { name: /Présentation et|Layout and/ }).click();
      await page.getByRole('link', { name: /PDF/ }).waitFor();
    },
  },
  {
    named: 'the year that is not built yet',
    opening: home({}),
    heading: { fr: 'Le rétroplanning de l’année', en: 'The year planner' },
    walk: ({ page }) => page.getByRole('button', { name: /Présentation et|Layout and/ }).click(),
  },
  {
    named: 'help',
    opening: () => ({ view: 'help' }),
    heading: { fr: 'La méthode, les signes et les commandes', en: 'The method, the signs and the commands' },
  },
  {
    named: 'the self-test with its report',
    opening: () => ({ view: 'help', answers: { selfTest: () => ({ ok: true, value: aSelfTest }) } }),
    heading: { fr: 'Essayer Rétroplan dans ce fichier', en: 'Try Rétroplan in this file' },
    walk: async ({ page }) => {
      await page.getByRole('button', { name: /Essayer Rétroplan|Try Rétroplan/ }).click();
      await page.getByRole('button', { name: /Lancer l’essai|Run the test/ }).click();
      await page.getByRole('textbox').waitFor();
    },
  },
];

describe.each(languages)('in %s', (language) => {
  // Each sight in one language at least, and every other one in the other.
  test.each(sampled(sights, Math.ceil(sights.length / 2), languages.indexOf(language)))(
    '$named: no axe violation, nothing scrolls sideways',
    async ({ opening, heading, walk }) => {
      const sidebar = await openSidebar({ ...opening(language), language });
      await walk?.(sidebar);
      await sidebar.page.getByRole('heading', { level: 1, name: heading[language] }).waitFor();
      await expect(violations(sidebar)).resolves.toEqual([]);
      await expect(overflow(sidebar)).resolves.toBe(0);
      await expect(sidebar.page.evaluate(() => document.documentElement.lang)).resolves.toBe(language);
      await expect(sidebar.page.locator('button.main').count()).resolves.toBe(1);
      expect(sidebar.errors).toEqual([]);
    },
  );
});

describe.each(languages)('the page as the browser gets it, in %s', (language) => {
  let html = '';
  beforeAll(async () => {
    html = await servedPage('home', language);
  });

  test('contract 10: it asks for nothing from outside', () =>
    expect(html.match(/(?:src|href)\s*=\s*["'][^"']*|@import|url\(/g)).toBeNull());
  test('no mark is left for a person to see', () => expect(html).not.toMatch(/__[A-Z]+__/));
  test('no script ends before its end', () => expect(html.match(/<\/script/gi)).toHaveLength(4));
  test('it holds no sentence of another language', () =>
    expect(html).not.toMatch(language === 'fr' ? /No action without/ : /Pas d’action sans objectif/));
});

describe('names that anybody may have written in the sheet', () => {
  const hostile = '<img src=x onerror="window.wasRun=true"> & "quotes"';
  const wasRun = ({ page }: SidebarPage): Promise<boolean> => page.evaluate(() => 'wasRun' in window);

  test('contract 13: names in the form are text, never HTML', async () => {
    const form = rowForm({ ...newsletter, name: hostile, objectives: [hostile], kpis: [hostile], deadline: hostile });
    const sidebar = await openSidebar({ view: 'action', answers: { actionForm: () => ({ ok: true, value: form }) } });
    await sidebar.page.locator('#field-name').waitFor();
    await expect(sidebar.page.locator('#field-name').inputValue()).resolves.toBe(hostile);
    await expect(sidebar.page.locator('img').count()).resolves.toBe(0);
    await expect(wasRun(sidebar)).resolves.toBe(false);
  });

  test('contract 13: names in the check are text, never HTML', async () => {
    const problem = aProblem(
      { code: 'action.several-owners', facts: { action: hostile, first: hostile } },
      { mend: { was: hostile, becomes: hostile } },
    );
    const sidebar = await openSidebar(check([problem])('fr'));
    await sidebar.page.getByText(hostile).first().waitFor();
    await expect(sidebar.page.locator('img').count()).resolves.toBe(0);
    await expect(wasRun(sidebar)).resolves.toBe(false);
  });

  test('long names wrap, with and without spaces', async () => {
    const long = 'Lancement'.repeat(20);
    const context = { objectives: [long, 'une suite de mots '.repeat(12)], kpis: [long] };
    const form = {
      ...newForm(context),
      draft: { ...newsletter, name: long, objectives: [long], kpis: [long], owner: long },
    };
    const sidebar = await openSidebar({ view: 'action', answers: { actionForm: () => ({ ok: true, value: form }) } });
    await sidebar.page.locator('#field-name').waitFor();
    await expect(overflow(sidebar)).resolves.toBe(0);
    const checked = await openSidebar(
      check([
        aProblem({ code: 'action.missing-owner', facts: { action: long } }, { mend: { was: long, becomes: long } }),
      ])('fr'),
    );
    await checked.page.getByText(long).first().waitFor();
    await expect(overflow(checked)).resolves.toBe(0);
  });
});
