import type { LoadedAction } from '../../src/commands/api';
import {
  aHome,
  aReport,
  aSaved,
  cellsOf,
  newsletter,
  rowForm,
  severalOwners,
  unreadableBudget,
  withoutOwner,
} from './fixtures';
import { type Answers, focusOn, type Opening, type SidebarPage } from './sidebar-page';
import { names, open, press, status, title } from './walking';

describe('a row of the sheet', () => {
  const refused: Answers['saveAction'] = () => ({
    ok: false,
    sentence: 'Quelqu’un a modifié « Newsletter » entre-temps.',
  });
  const openRow = async (answers: Answers = {}): Promise<SidebarPage> => {
    const sidebar = await open({ answers });
    await press(sidebar, 'Modifier la ligne sélectionnée');
    await title(sidebar, 'L’action de la ligne 2');
    return sidebar;
  };

  test('a refused save says why and keeps the form as it was typed', async () => {
    const sidebar = await openRow({ saveAction: refused });
    await sidebar.page.fill('#field-owner', 'Zoé');
    await press(sidebar, 'Enregistrer');
    await status(sidebar).getByText('Quelqu’un a modifié « Newsletter » entre-temps.').waitFor();
    await expect(sidebar.page.inputValue('#field-owner')).resolves.toBe('Zoé');
    await expect(sidebar.page.inputValue('#field-name')).resolves.toBe('Newsletter');
  });

  test('a rhythm in her own words is said again as it is understood', async () => {
    const { page } = await openRow({});
    await page.fill('#field-rhythm', 'chaque 1er mardi, hors août');
    await page.getByText('Compris : le 1er mardi du mois sauf août.').waitFor();
    await page.fill('#field-rhythm', 'de temps en temps');
    await page.getByText('Pas encore compris.').waitFor();
  });

  test('the row is read again under what she typed', async () => {
    const rows = [rowForm(), rowForm({ ...newsletter, rhythm: 'Hebdomadaire' })];
    const actionForm: Answers['actionForm'] = () => ({ ok: true, value: rows.shift() ?? rowForm() });
    const sidebar = await openRow({ saveAction: refused, actionForm });
    await sidebar.page.fill('#field-owner', 'Zoé');
    await press(sidebar, 'Enregistrer');
    await press(sidebar, 'Recharger la ligne');
    await sidebar.page.waitForFunction("document.getElementById('field-rhythm').value === 'Hebdomadaire'");
    await expect(sidebar.page.inputValue('#field-rhythm')).resolves.toBe('Hebdomadaire');
    await expect(sidebar.page.inputValue('#field-owner')).resolves.toBe('Zoé');
    // Whatever row is selected by now.
    expect(sidebar.calls.at(-1)).toEqual({ name: 'actionForm', args: [{ loaded: rowForm().loaded }] });
  });

  test('dropping is asked twice, and Escape answers no', async () => {
    const dropAction = (loaded: LoadedAction) => ({ ok: true as const, value: aSaved(newsletter, { loaded }) });
    const sidebar = await openRow({ dropAction });
    await press(sidebar, 'Abandonner');
    await focusOn(sidebar, 'confirm-title');
    await sidebar.page.keyboard.press('Escape');
    await expect(sidebar.page.locator('#confirm-title').count()).resolves.toBe(0);
    await title(sidebar, 'L’action de la ligne 2');
    await press(sidebar, 'Abandonner');
    await press(sidebar, 'Abandonner l’action');
    await title(sidebar, 'L’action est abandonnée');
    expect(names(sidebar)).toEqual(['home', 'actionForm', 'dropAction']);
  });

  test('a copy is made of what is saved, so changes are to be saved first', async () => {
    const copy = { line: 13, cells: cellsOf({ ...newsletter, name: 'Newsletter (copie)' }) };
    const sidebar = await openRow({
      duplicateAction: () => ({ ok: true, value: aSaved(newsletter, { loaded: copy }) }),
    });
    await sidebar.page.fill('#field-owner', 'Zoé');
    await press(sidebar, 'Dupliquer');
    await status(sidebar).getByText('Enregistrez d’abord vos modifications').waitFor();
    await press(sidebar, 'Annuler les changements');
    await press(sidebar, 'Dupliquer');
    await press(sidebar, 'Modifier la copie');
    await expect(sidebar.page.inputValue('#field-name')).resolves.toBe('Newsletter (copie)');
  });

  test('what her own formula calculates can be read, not written', async () => {
    const actionForm: Answers['actionForm'] = () => ({
      ok: true,
      value: rowForm(newsletter, { calculated: ['owner', 'q2'] }),
    });
    const sidebar = await openRow({ actionForm });
    await expect(sidebar.page.locator('#field-owner').isEditable()).resolves.toBe(false);
    await expect(sidebar.page.locator('#field-q2').isEditable()).resolves.toBe(false);
    await expect(sidebar.page.locator('#field-q1').isEditable()).resolves.toBe(true);
  });
});

/** Until that is what the page has asked for last. */
async function lastAsked(sidebar: SidebarPage, name: string): Promise<void> {
  while (names(sidebar).at(-1) !== name) await sidebar.page.waitForTimeout(20);
}

describe('the objectives', () => {
  const without = (changes: Parameters<typeof aHome>[1]): Promise<SidebarPage> =>
    open({ answers: { home: () => aHome('fr', changes) } });

  test('come first in an empty plan: one button leads to them', async () => {
    const sidebar = await without({ actions: 0, objectives: 0 });
    await press(sidebar, 'Écrire les objectifs');
    await title(sidebar, 'Vos objectifs');
    await lastAsked(sidebar, 'objectives');
    expect(sidebar.calls.at(-1)).toEqual({ name: 'objectives', args: [{ measure: false }] });
  });
  test('can be gone back to later', async () => {
    const sidebar = await without({});
    await press(sidebar, 'Poser les objectifs');
    await title(sidebar, 'Vos objectifs');
    await lastAsked(sidebar, 'objectives');
    expect(names(sidebar).at(-1)).toBe('objectives');
  });
});

describe('the check', () => {
  const opening = (
    report = aReport([unreadableBudget, ...withoutOwner(500)]),
  ): Opening & { readonly answers: Answers } => ({
    view: 'check',
    answers: { check: () => ({ ok: true, value: report }) },
  });

  test('five hundred problems of one rule show the first ones, and all of them on demand', async () => {
    const sidebar = await open(opening());
    await title(sidebar, '501 points à revoir dans votre plan');
    await expect(sidebar.page.locator('.problems > li').count()).resolves.toBe(6);
    await press(sidebar, 'Afficher 495 autres');
    await expect(sidebar.page.locator('.problems > li').count()).resolves.toBe(501);
    await sidebar.page.waitForFunction(() => document.activeElement?.tagName === 'SUMMARY');
  });

  test('"Voir" goes to the cell', async () => {
    const sidebar = await open(opening(aReport([unreadableBudget])));
    await press(sidebar, "Voir la cellule E5, onglet Plan d'action");
    expect(sidebar.calls.at(-1)).toEqual({ name: 'goTo', args: [{ sheet: "Plan d'action", cell: 'E5' }] });
  });

  test('a mend is one call, says what is left and takes the focus back to the heading', async () => {
    const mend: Answers['mend'] = () => ({ ok: true, value: aReport(withoutOwner(1)) });
    const { answers } = opening(aReport([unreadableBudget, ...withoutOwner(1)]));
    const sidebar = await open({ view: 'check', answers: { ...answers, mend } });
    await press(sidebar, 'Remplacer « 1 250 € » par « 1 250 »');
    await status(sidebar).getByText('Corrigé. 1 point reste à revoir.').waitFor();
    await focusOn(sidebar, '1 point à revoir dans votre plan');
    expect(sidebar.calls.at(-1)).toEqual({
      name: 'mend',
      args: [{ code: 'budget.not-a-number', sheet: "Plan d'action", cell: 'E5', was: '1 250 €' }],
    });
  });

  test('each problem has its reason and its remedy, made of its facts', async () => {
    const sidebar = await open(opening(aReport([severalOwners])));
    await sidebar.page.getByText('Pourquoi, et que faire').click();
    await sidebar.page.getByText('Quand plusieurs personnes répondent d’une action, personne n’en répond.').waitFor();
    await sidebar.page.getByText('Gardez une seule personne, par exemple « Zoé » ; les autres participent.').waitFor();
  });

  test('home remembers what the check found', async () => {
    const sidebar = await open(opening(aReport([unreadableBudget])));
    await title(sidebar, '1 point à revoir dans votre plan');
    await sidebar.page.keyboard.press('Escape');
    await sidebar.page.getByText('1 erreur').waitFor();
  });
});
