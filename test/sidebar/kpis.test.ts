import type { KpisReport } from '../../src/commands/api';
import { languages } from '../../src/languages/languages';
import { pages } from '../words-in-page';
import { aHome } from './fixtures';
import { type Answers, tabTo, violations } from './sidebar-page';
import { names, open, press, status, title } from './walking';

const offer = {
  key: 'average_gift',
  name: 'Don moyen',
  meaning: 'Ce que donne une personne en une fois.',
  calculation: 'dons reçus ÷ nombre de dons',
  unit: 'money',
  direction: 'up',
} as const;

const nothingYet: KpisReport = {
  message: 'Aucun KPI n’est encore suivi.',
  hasTurned: false,
  organisation: null,
  organisations: [
    { key: 'ecommerce', name: 'Boutique en ligne', starters: [] },
    { key: 'non_profit', name: 'Association', starters: ['average_gift'] },
  ],
  currency: 'EUR',
  kpis: [],
  offered: [offer],
  parts: [],
  figures: [],
};

const followed: KpisReport = {
  ...nothingYet,
  message: '1 KPI est ajouté.',
  organisation: 'non_profit',
  offered: [],
  kpis: [
    {
      key: 'average_gift',
      name: 'Don moyen',
      unit: 'money',
      direction: 'up',
      target: 50,
      toDate: 41.5,
      month: '2027-03-01',
      last: 42.5,
      before: 40,
      lastYear: null,
      gap: -7.5,
      state: 'off',
      sheet: 'KPI',
      cell: 'A6',
    },
  ],
};

const kpis: Answers['kpis'] = ({ organisation }) => ({
  ok: true,
  value: organisation === null ? nothingYet : followed,
});

test('she says what her organisation is, sees what it begins with, and follows it', async () => {
  const sidebar = await open({ answers: { home: () => aHome('fr'), kpis } });
  await press(sidebar, 'KPI et chiffres');
  await title(sidebar, 'Vos KPI');
  const follow = sidebar.page.getByRole('button', { name: 'Suivre ces KPI' });
  await expect(follow.count()).resolves.toBe(0);
  await sidebar.page.selectOption('#kpis-organisation', { label: 'Association' });
  await sidebar.page.getByText('Ce que donne une personne en une fois.').waitFor();
  await follow.click();
  await status(sidebar).getByText('1 KPI est ajouté.').waitFor();
  await sidebar.page.getByText(/^✕ en retard · 42,50\s€ en mars 2027 · cible 50\s€$/).waitFor();
  await press(sidebar, 'Don moyen');
  expect(names(sidebar)).toEqual(['home', 'kpis', 'kpis', 'goTo']);
  expect(sidebar.calls.find(({ name }) => name === 'goTo')?.args).toEqual([{ sheet: 'KPI', cell: 'A6' }]);
});

test('she makes a KPI of her own from the figures there are, by keyboard alone', async () => {
  const parts = [
    { key: 'conversions', name: 'Conversions' },
    { key: 'visits', name: 'Visites du site' },
  ];
  const answer: Answers['kpis'] = () => ({ ok: true, value: { ...followed, parts } });
  const sidebar = await open({ answers: { home: () => aHome('fr'), kpis: answer } });
  const { page } = sidebar;
  await press(sidebar, 'KPI et chiffres');
  await title(sidebar, 'Vos KPI');
  await tabTo(sidebar, 'Créer un KPI à vous');
  await page.keyboard.press('Enter');
  await tabTo(sidebar, 'own-kpi-name');
  await page.keyboard.type('Prospects par visite');
  await page.selectOption('#own-kpi-unit', { label: '%' });
  await page.selectOption('#own-kpi-shape', { label: 'un chiffre divisé par un autre' });
  const add = page.getByRole('button', { name: 'Suivre ce KPI' });
  await expect(add.count()).resolves.toBe(0);
  await page.selectOption('#own-kpi-part-0', { label: 'Conversions' });
  await page.selectOption('#own-kpi-part-1', { label: 'Visites du site' });
  await tabTo(sidebar, 'Suivre ce KPI');
  await page.keyboard.press('Enter');
  await status(sidebar).getByText('1 KPI est ajouté.').waitFor();
  const own = { name: 'Prospects par visite', direction: 'up', made: 'percent|ratio|conversions|visits' };
  expect(sidebar.calls.filter(({ name }) => name === 'kpis').pop()?.args).toEqual([
    { organisation: null, add: [], own },
  ]);
});

test.each(languages)('another organisation says what it changes, in %s', async (language) => {
  const words = pages[language].kpis;
  const changed = {
    fresh: ['Panier moyen', 'ROI'],
    kept: ['Don moyen'],
    turned: [{ name: 'Temps passé', direction: '↓ à la baisse' }],
  };
  const answer: Answers['kpis'] = ({ organisation }) => ({
    ok: true,
    value: organisation === null ? followed : { ...followed, organisation, changed },
  });
  const sidebar = await open({ language, answers: { home: () => aHome(language), kpis: answer } });
  await press(sidebar, pages[language].home.kpis);
  await sidebar.page.selectOption('#kpis-organisation', { label: 'Boutique en ligne' });
  const { fresh, kept } = changed;
  const turned = ['Temps passé (↓ à la baisse)'];
  for (const sentence of [words.changed.fresh(fresh), words.changed.kept(kept), words.changed.turned(turned)])
    await sidebar.page.getByText(sentence).waitFor();
  expect(await violations(sidebar)).toEqual([]);
  await press(sidebar, words.again);
  await sidebar.page.getByText(words.changed.kept(kept)).waitFor({ state: 'detached' });
});

test('a number that she types may be a level; what is made of others is as they are', async () => {
  const answer: Answers['kpis'] = () => ({ ok: true, value: followed });
  const sidebar = await open({ answers: { home: () => aHome('fr'), kpis: answer } });
  const { page } = sidebar;
  await press(sidebar, 'KPI et chiffres');
  await page.getByText('Créer un KPI à vous').click();
  await page.locator('#own-kpi-name').fill('Adhérents');
  const level = page.getByLabel(/^C’est un niveau/);
  await page.selectOption('#own-kpi-shape', { label: 'un chiffre divisé par un autre' });
  await expect(level.count()).resolves.toBe(0);
  await page.selectOption('#own-kpi-shape', { label: 'l’évolution d’un chiffre depuis le mois d’avant' });
  await expect(page.locator('#own-kpi-unit option').allTextContents()).resolves.toEqual(['%']);
  await page.selectOption('#own-kpi-shape', { label: 'je la saisis chaque mois' });
  await level.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Suivre ce KPI' }).last().click();
  const own = { name: 'Adhérents', direction: 'up', made: 'count|typed|level' };
  await status(sidebar).getByText('1 KPI est ajouté.').waitFor();
  expect(sidebar.calls.filter(({ name }) => name === 'kpis').pop()?.args).toMatchObject([{ own }]);
});

test('of a latest month whose figures have no result it says so, and no older month', async () => {
  const kpis = followed.kpis.map((kpi) => ({ ...kpi, last: null, gap: null, state: 'noData' as const }));
  const sidebar = await open({
    answers: { home: () => aHome('fr'), kpis: () => ({ ok: true, value: { ...followed, kpis } }) },
  });
  await press(sidebar, 'KPI et chiffres');
  await sidebar.page.getByText(/^– pas de donnée en mars 2027 · cible 50/).waitFor();
});

test('she has the follow-up shown in the plan', async () => {
  const answer: Answers['kpis'] = () => ({ ok: true, value: { ...followed, message: 'Le suivi est à droite.' } });
  const sidebar = await open({ answers: { home: () => aHome('fr'), kpis: answer } });
  await press(sidebar, 'KPI et chiffres');
  await press(sidebar, 'Montrer le suivi dans le plan');
  await status(sidebar).getByText('Le suivi est à droite.').waitFor();
  expect(sidebar.calls.filter(({ name }) => name === 'kpis').pop()?.args).toEqual([
    { organisation: null, add: [], follow: true },
  ]);
});

test('opened in another year of the plan, the view says which months were added', async () => {
  const message = 'Les KPI suivent maintenant 2028 : 12 mois.';
  const answer: Answers['kpis'] = () => ({ ok: true, value: { ...followed, hasTurned: true, message } });
  const sidebar = await open({ answers: { home: () => aHome('fr'), kpis: answer } });
  await press(sidebar, 'KPI et chiffres');
  await title(sidebar, 'Vos KPI');
  await status(sidebar).getByText(message).waitFor();
});

test('she has a figure counted by week', async () => {
  const figures = [
    { key: 'visits', name: 'Visites du site', months: 2, isWeekly: false, held: 0 },
    { key: 'orders', name: 'Commandes', months: 0, isWeekly: true, held: 2 },
  ];
  const answer: Answers['kpis'] = () => ({ ok: true, value: { ...followed, figures } });
  const sidebar = await open({ answers: { home: () => aHome('fr'), kpis: answer } });
  const { page } = sidebar;
  await press(sidebar, 'KPI et chiffres');
  await title(sidebar, 'Vos KPI');
  await page.getByText(/^Comptés par semaine\s: Commandes\.$/).waitFor();
  const choices = page.getByLabel('Compter un chiffre par semaine').getByRole('option');
  await expect(choices.allTextContents()).resolves.toEqual(['Choisir…', 'Visites du site']);
  await page.selectOption('#kpis-weekly', { label: 'Visites du site' });
  await tabTo(sidebar, 'Compter ce chiffre par semaine');
  await page.keyboard.press('Enter');
  await status(sidebar).getByText('1 KPI est ajouté.').waitFor();
  expect(sidebar.calls.filter(({ name }) => name === 'kpis').pop()?.args).toEqual([
    { organisation: null, add: [], weekly: ['visits'] },
  ]);
  const asked = () => sidebar.calls.filter(({ name }) => name === 'kpis').pop()?.args;
  await press(sidebar, 'Laisser 2 mois tapés de «\u00a0Commandes\u00a0» suivre ses semaines');
  expect(asked()).toEqual([{ organisation: null, add: [], weekly: ['orders'], monthsFollow: true }]);
  await press(sidebar, 'Ne plus compter «\u00a0Commandes\u00a0» par semaine');
  expect(asked()).toEqual([{ organisation: null, add: [], monthly: ['orders'] }]);
});
