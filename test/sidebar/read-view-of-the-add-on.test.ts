import { aFileWith, answersOf, bakery } from './a-plan-of-hers';
import { focusOn } from './sidebar-page';
import { open, press, status, title } from './walking';

test('a bakery’s plan: what a column is is said, one is added, and not a cell of hers has changed', async () => {
  const host = await aFileWith(bakery);
  const before = host.cells('Feuille 1', 'A1:J10');
  const sidebar = await open({ answers: answersOf(host) });
  const { page } = sidebar;
  await press(sidebar, 'Reprendre votre plan');
  await page.getByText('8 lignes : 4 actions, 2 titres, 1 total, 1 non lue.').waitFor();
  await page.getByText('mars, additionné dans Q1').waitFor();
  await page.selectOption('#column-C', 'kpis');
  await status(sidebar).getByText('8 lignes').waitFor();
  await page.getByText('À préciser : J.').waitFor();
  await page.getByRole('checkbox', { name: 'Q1 à Q4, calculés depuis vos mois' }).check();
  await page.getByRole('checkbox', { name: 'Fréquence' }).check();
  await press(sidebar, 'Reprendre ce plan');
  await title(sidebar, 'Votre plan est suivi là où il est');
  for (const added of ['K · Budget Q1', 'N · Budget Q4', 'O · Fréquence']) await page.getByText(added).waitFor();
  await expect(page.getByRole('row', { name: /Colonnes lues/ }).textContent()).resolves.toMatch(/7 sur 10\s*10 sur 15/);
  await expect(page.getByRole('row', { name: /Budget Q1/ }).textContent()).resolves.toMatch(/360\s€\s*360\s€/);
  expect(host.cells('Feuille 1', 'A1:J10')).toEqual(before);
  await page.keyboard.press('Escape');
  await page.getByText('du 1er janvier 2027 au 31 décembre 2027').waitFor();
});

test('a table that nobody would take for a plan is one once she says what its columns are', async () => {
  const host = await aFileWith([
    ['Projet', 'Chef', 'Sous'],
    ['Salon', 'Léa', '100'],
    ['Affiches', 'Paul', '50'],
  ]);
  const sidebar = await open({ answers: answersOf(host) });
  await press(sidebar, 'J’ai déjà un plan dans ce fichier');
  await focusOn(sidebar, 'Pas de plan reconnu');
  await press(sidebar, 'Dire moi-même ce que sont les colonnes');
  await sidebar.page.selectOption('#column-A', 'name');
  await status(sidebar).getByText('2 lignes : 2 actions.').waitFor();
  await sidebar.page.selectOption('#column-C', 'budget');
  await press(sidebar, 'Reprendre ce plan');
  await title(sidebar, 'Votre plan est suivi là où il est');
  await expect(sidebar.page.getByRole('row', { name: /^Budget/ }).textContent()).resolves.toMatch(/150\s€/);
});
