import type { ReadInput, ReadReport } from '../../src/commands/api';
import { type Language, languages } from '../../src/languages/languages';
import { pages } from '../words-in-page';
import { aHome } from './fixtures';
import { aColumn, anAdoption, aReadAction, aReading } from './read-fixtures';
import { type Answers, focusOn, overflow, type SidebarPage, tabTo, violations } from './sidebar-page';
import { names, open, press, status, title } from './walking';

const reads =
  (report: (input: ReadInput) => ReadReport): NonNullable<Answers['read']> =>
  (input) => ({ ok: true, value: report(input) });

/** What is read once she has said that column B is her KPIs. */
const answered = (input: ReadInput): ReadReport => {
  if (input.columns?.['B'] !== 'kpis') return aReading();
  const { columns, counts } = aReading();
  return aReading({
    columns: columns.map((it) => (it.letter === 'B' ? aColumn('B', 'Cible', 'kpis') : it)),
    counts: { ...counts, rows: 10, actions: 3 },
  });
};

const answers = (language: Language, more: Answers = {}): Answers => ({
  home: () => aHome(language, { isSetUp: false }),
  read: reads(answered),
  adopt: () => ({ ok: true, value: anAdoption }),
  ...more,
});

/** Opens the view from home. */
async function openRead(more: Answers = {}, language: Language = 'fr'): Promise<SidebarPage> {
  const sidebar = await open({ language, answers: answers(language, more) });
  await press(sidebar, pages[language].home.stages.adopt.title);
  await sidebar.page.getByRole('heading', { level: 1 }).waitFor();
  return sidebar;
}

const argsOf = ({ calls }: SidebarPage, name: string): readonly unknown[] =>
  calls.filter((it) => it.name === name).map(({ args }) => args[0]);

const FIRST = { year: null, tab: null, columns: {} };

async function looksRight(sidebar: SidebarPage): Promise<void> {
  await expect(violations(sidebar)).resolves.toEqual([]);
  await expect(overflow(sidebar)).resolves.toBe(0);
  await expect(sidebar.page.locator('button.main').count()).resolves.toBe(1);
}

/** Everything that is folded, once what was read is there: until then home is. */
const unfold = async ({ page }: SidebarPage): Promise<void> => {
  await page.locator('details.read-actions').waitFor();
  await page.evaluate(() => {
    for (const it of document.querySelectorAll('details')) it.open = true;
  });
  await page.locator('.read-actions dl').first().waitFor();
};

describe.each(languages)('in %s', (language) => {
  const { read, home } = pages[language];

  test('the keyboard alone answers a doubtful column, adds one and takes the plan over', async () => {
    const sidebar = await open({ language, answers: answers(language) });
    const { page } = sidebar;
    await tabTo(sidebar, home.stages.adopt.title);
    await page.keyboard.press('Enter');
    await focusOn(sidebar, home.readPlan);
    await page.getByText(read.counts({ rows: 9, actions: 2, titles: 1, totals: 1, told: 5 })).waitFor();
    await tabTo(sidebar, 'column-B');
    await page.selectOption('#column-B', 'kpis');
    const counts = read.counts({ rows: 10, actions: 3, titles: 1, totals: 1, told: 5 });
    await status(sidebar).getByText(counts).waitFor();
    await focusOn(sidebar, 'column-B');
    await expect(page.inputValue('#column-B')).resolves.toBe('kpis');
    const box = page.getByRole('checkbox', { name: read.adopt.quarters.months });
    while (!(await box.evaluate((it) => it === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tabTo(sidebar, read.adopt.adopt);
    await page.keyboard.press('Enter');
    await focusOn(sidebar, read.adopt.adopted);
    await page.getByRole('rowheader', { name: read.adopt.columns }).waitFor();
    expect(argsOf(sidebar, 'read')).toEqual([FIRST, { ...FIRST, columns: { B: 'kpis' } }]);
    expect(argsOf(sidebar, 'adopt')).toEqual([
      { year: null, tab: 'Plan 2027', columns: { B: 'kpis' }, add: ['quarters'] },
    ]);
    await looksRight(sidebar);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: home.readPlan }).waitFor();
  });

  test('everything that may be told is a sentence, and nothing scrolls sideways', async () => {
    const sidebar = await openRead({}, language);
    await unfold(sidebar);
    const seen = await sidebar.page.locator('main').textContent();
    const { asked: _asked, ...whyColumn } = read.whyColumn;
    for (const table of [read.whyTab, read.whyRow, whyColumn])
      expect(Object.values(table).filter((sentence) => !seen?.includes(sentence))).toEqual([]);
    expect(seen).not.toMatch(/undefined|not-asked|below-total|\bq1\b/);
    await looksRight(sidebar);
  });

  test('where no plan is recognised she says herself what the columns are', async () => {
    const byHand = (input: ReadInput): ReturnType<NonNullable<Answers['read']>> =>
      input.byHand === true
        ? { ok: true, value: aReading({ columns: [aColumn('A', 'Projet', input.columns?.['A'] ? 'name' : null)] }) }
        : { ok: false, sentence: 'Aucun plan.' };
    const sidebar = await openRead({ read: byHand, home: () => aHome(language, { isSetUp: false }) }, language);
    await focusOn(sidebar, read.refused);
    await sidebar.page.getByText('Aucun plan.').waitFor();
    await looksRight(sidebar);
    await press(sidebar, read.byHand);
    await sidebar.page.getByText(read.adopt.needsName).waitFor();
    await expect(sidebar.page.getByRole('button', { name: read.adopt.adopt }).count()).resolves.toBe(0);
    await sidebar.page.selectOption('#column-A', 'name');
    await press(sidebar, read.adopt.adopt);
    await title(sidebar, read.adopt.adopted);
    expect(argsOf(sidebar, 'read')).toEqual([
      FIRST,
      { ...FIRST, byHand: true },
      { ...FIRST, byHand: true, columns: { A: 'name' } },
    ]);
  });

  test('a file without a plan has its way there too', async () => {
    const sidebar = await open({ language, answers: answers(language, { home: () => aHome(language, 'no plan') }) });
    await press(sidebar, home.havePlan);
    await title(sidebar, home.readPlan);
  });
});

describe('her answers about columns', () => {
  test('one that is refused is taken back', async () => {
    const read: Answers['read'] = (input) =>
      input.columns?.['A'] === 'none'
        ? { ok: false, sentence: 'Il manque la colonne des actions.' }
        : { ok: true, value: aReading() };
    const sidebar = await openRead({ read });
    await sidebar.page.selectOption('#column-A', 'none');
    await status(sidebar).getByText('Il manque la colonne des actions.').waitFor();
    await sidebar.page.waitForFunction("document.getElementById('column-A').value === 'name'");
    await press(sidebar, 'Relire');
    await status(sidebar).getByText('9 lignes').waitFor();
    expect(argsOf(sidebar, 'read').at(-1)).toEqual(FIRST);
  });

  test('those given faster than the file is read are asked once it is, the last one counts', async () => {
    const asked: unknown[] = [];
    let answer = (): void => undefined;
    const sidebar = await openRead({
      read: async (input) => {
        asked.push(input.columns);
        if (asked.length === 2)
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
        return { ok: true, value: answered(input) };
      },
    });
    for (const role of ['objectives', 'owner', 'kpis']) await sidebar.page.selectOption('#column-B', role);
    answer();
    await status(sidebar).getByText('10 lignes').waitFor();
    expect(asked).toEqual([{}, { B: 'objectives' }, { B: 'kpis' }]);
    await expect(sidebar.page.inputValue('#column-B')).resolves.toBe('kpis');
  });

  test('what a column was said to be before is not said of it any longer', async () => {
    const sidebar = await openRead();
    await sidebar.page.selectOption('#column-B', 'kpis');
    await status(sidebar).getByText('10 lignes').waitFor();
    await sidebar.page.selectOption('#column-C', 'kpis');
    await status(sidebar).getByText('9 lignes').waitFor();
    expect(argsOf(sidebar, 'read').at(-1)).toEqual({ ...FIRST, columns: { C: 'kpis' } });
  });
});

describe('several tabs', () => {
  const several = (input: ReadInput): ReadReport =>
    aReading({
      tab: input.tab ?? 'Plan 2027',
      alsoPlans: input.tab === null && input.all !== true ? ['Nord', 'Sud'] : [],
      otherTabs: [],
      actions: [
        aReadAction(3, { tab: input.tab ?? 'Plan 2027' }),
        ...(input.all ? [aReadAction(3, { tab: 'Sud' })] : []),
      ],
    });

  test('another one can be read instead, or all as one: then none is taken over', async () => {
    const sidebar = await openRead({ read: reads(several) });
    await press(sidebar, 'Lire « Sud »');
    await sidebar.page.getByText('Onglet « Sud », dates de 2027.').waitFor();
    await press(sidebar, 'Lire les 3 onglets comme un seul plan');
    await sidebar.page.getByText('On reprend un seul onglet à la fois').waitFor();
    await expect(sidebar.page.getByRole('button', { name: 'Reprendre ce plan' }).count()).resolves.toBe(0);
    await expect(sidebar.page.getByRole('combobox').count()).resolves.toBe(0);
    await unfold(sidebar);
    await expect(sidebar.page.locator('.read-actions .aside').allTextContents()).resolves.toEqual(['« Sud »']);
    await looksRight(sidebar);
    await press(sidebar, 'Lire « Nord »');
    await press(sidebar, 'Reprendre ce plan');
    await title(sidebar, 'Votre plan est suivi là où il est');
    expect(argsOf(sidebar, 'adopt')).toEqual([{ year: null, tab: 'Nord', columns: {}, add: [] }]);
  });
});

describe('a plan that is set up', () => {
  test('is told what she says once she has said something', async () => {
    const sidebar = await open({
      answers: {
        ...answers('fr', { home: () => aHome('fr') }),
        read: (it) => ({ ok: true, value: { ...answered(it), isSetUp: true } }),
      },
    });
    await press(sidebar, 'Ce que j’ai compris');
    await sidebar.page.locator('#column-B').waitFor();
    await expect(sidebar.page.getByRole('button', { name: 'Retenir ces réponses' }).count()).resolves.toBe(0);
    await sidebar.page.selectOption('#column-B', 'kpis');
    await press(sidebar, 'Retenir ces réponses');
    await title(sidebar, 'Votre plan est suivi là où il est');
  });
});

describe('the actions as they are read', () => {
  const long = Array.from({ length: 300 }, (_, index) => aReadAction(index + 3));

  test('the first fifty of three hundred are drawn when she asks for them, then as many more', async () => {
    const sidebar = await openRead({ read: reads(() => aReading({ actions: long })) });
    const { page } = sidebar;
    await page.getByText('300 actions lues').click();
    const shown = page.locator('.read-actions .listed > li');
    await shown.nth(49).waitFor();
    await expect(shown.count()).resolves.toBe(50);
    await press(sidebar, 'Afficher 50 autres');
    await focusOn(sidebar, 'Action 53');
    await expect(shown.count()).resolves.toBe(100);
    await press(sidebar, 'Action 53');
    expect(sidebar.calls.at(-1)).toEqual({ name: 'goTo', args: [{ sheet: 'Plan 2027', cell: 'B53' }] });
  });

  test('say their amounts, the days they fall on and what is not understood, with its cell', async () => {
    const sidebar = await openRead();
    await unfold(sidebar);
    const first = sidebar.page.locator('.read-actions .listed > li').first();
    const facts = await first.locator('dl > div').allTextContents();
    expect(facts.map((text) => text.replace(/\s/g, ' '))).toEqual([
      'Objectif Vendre, Être connus',
      'Responsable D3Zoé',
      'Budget Q1 E31 250,50 €',
      'Fréquence tous les lundis',
      'Début 4 janvier 2027',
      'Échéance K3« fin mars si possible » non compris',
      'Dates 4 janvier 2027, 11 janvier 2027, 18 janvier 2027, + 2',
    ]);
  });

  test('a row that is not read is one click away', async () => {
    const sidebar = await openRead();
    await press(sidebar, 'Voir la cellule A22, onglet Plan 2027');
    expect(sidebar.calls.at(-1)).toEqual({ name: 'goTo', args: [{ sheet: 'Plan 2027', cell: 'A22' }] });
  });
});

test('home offers first to take over a plan that is not, and never once it is', async () => {
  const hers = await open({ answers: answers('fr') });
  await hers.page.getByText('il n’est pas encore repris').waitFor();
  await expect(hers.page.locator('button.main').textContent()).resolves.toBe('Reprendre votre plan');
  const ours = await open();
  await expect(ours.page.locator('button.main').textContent()).resolves.toBe('Vérifier le plan');
  expect(names(ours)).toEqual(['home']);
});

test('long names wrap', async () => {
  const long = 'Lancement'.repeat(20);
  const sidebar = await openRead({
    read: reads(() =>
      aReading({
        tab: long,
        alsoPlans: [long.toLowerCase()],
        columns: [aColumn('A', long, 'name'), aColumn('B', long, null)],
        told: [{ tab: long, line: 9, cell: 'A9', text: long, why: 'note' }],
        actions: [aReadAction(3, { name: long, owners: [long], unread: { deadline: long } })],
      }),
    ),
  });
  await unfold(sidebar);
  await expect(overflow(sidebar)).resolves.toBe(0);
});
