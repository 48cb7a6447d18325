import type { LoadedAction } from '../../src/commands/api';
import { blankDraft } from '../../src/domain/draft';
import {
  aHome,
  aReport,
  aSaved,
  aSelfTest,
  cellsOf,
  newsletter,
  rowForm,
  severalOwners,
  unreadableBudget,
  withoutOwner,
} from './fixtures';
import {
  type Answers,
  closeBrowser,
  focusOn,
  type Opening,
  openSidebar,
  type SidebarPage,
  tabTo,
} from './sidebar-page';

afterAll(closeBrowser);

let opened: SidebarPage | undefined;
async function open(...opening: Parameters<typeof openSidebar>): Promise<SidebarPage> {
  opened = await openSidebar(...opening);
  return opened;
}
afterEach(() => expect(opened?.errors ?? []).toEqual([]));

const names = ({ calls }: SidebarPage): readonly string[] => calls.map(({ name }) => name);
const title = ({ page }: SidebarPage, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = ({ page }: SidebarPage, name: string) => page.getByRole('button', { name, exact: true }).click();
const status = ({ page }: SidebarPage) => page.getByRole('status');

describe('adding an action', () => {
  test('the keyboard alone goes from the heading to a saved action, in two calls', async () => {
    const sidebar = await open({ view: 'action' });
    const { keyboard } = sidebar.page;
    await title(sidebar, 'Une nouvelle action');
    await focusOn(sidebar, 'Une nouvelle action');
    await tabTo(sidebar, 'field-name');
    await keyboard.type('Newsletter');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await tabTo(sidebar, 'field-kpis');
    await keyboard.type('taux de clic');
    await keyboard.press('Enter');
    await keyboard.type('Ventes');
    await tabTo(sidebar, 'field-owner');
    await keyboard.type('Arnaud');
    await tabTo(sidebar, 'field-rhythm');
    await keyboard.type('Mensuelle');
    await tabTo(sidebar, 'field-q2');
    await keyboard.type('30 €');
    await tabTo(sidebar, 'Enregistrer');
    await keyboard.press('Enter');
    await title(sidebar, "L'action est enregistrée");
    await focusOn(sidebar, "L'action est enregistrée");
    expect(names(sidebar)).toEqual(['actionForm', 'saveAction']);
    expect(sidebar.calls[1]?.args).toEqual([
      {
        draft: {
          ...blankDraft,
          name: 'Newsletter',
          objectives: ['Récolter 5 000 € pendant la campagne de crowdfunding'],
          kpis: ['Taux de clic', 'Ventes'],
          owner: 'Arnaud',
          rhythm: 'Mensuelle',
          start: '',
          deadline: '',
          kind: '',
          status: '',
          budget: ['', '30 €', '', ''],
        },
        newObjectives: [],
      },
    ]);
  });

  test('a new objective is added to the objectives and chosen', async () => {
    const sidebar = await open({ view: 'action' });
    await sidebar.page.fill('#field-name', 'Affiches');
    await sidebar.page.fill('#field-objectives', 'Faire connaître la marque');
    await press(sidebar, 'Ajouter « Faire connaître la marque » aux objectifs');
    await expect(sidebar.page.getByRole('checkbox', { name: /Faire connaître/ }).isChecked()).resolves.toBe(true);
    await focusOn(sidebar, 'field-objectives');
    await press(sidebar, 'Enregistrer');
    await title(sidebar, "L'action est enregistrée");
    expect(sidebar.calls[1]?.args).toMatchObject([{ newObjectives: ['Faire connaître la marque'] }]);
  });

  test('what is wrong is told under the field once she has left it, and tied to it', async () => {
    const sidebar = await open({ view: 'action' });
    const owner = sidebar.page.locator('#field-owner');
    await owner.focus();
    await expect(sidebar.page.locator('#field-owner-told').count()).resolves.toBe(0);
    await sidebar.page.keyboard.press('Tab');
    await sidebar.page.locator('#field-owner-told').waitFor();
    await expect(owner.getAttribute('aria-describedby')).resolves.toBe('field-owner-help field-owner-told');
  });

  test('what is still missing leads to its field', async () => {
    const sidebar = await open({ view: 'action' });
    await press(sidebar, 'un responsable');
    await focusOn(sidebar, 'field-owner');
  });

  test('only a missing name holds saving back, and takes her to it', async () => {
    const sidebar = await open({ view: 'action' });
    await sidebar.page.fill('#field-owner', 'Zoé');
    await press(sidebar, 'Enregistrer');
    await focusOn(sidebar, 'field-name');
    expect(names(sidebar)).toEqual(['actionForm']);
    await sidebar.page.keyboard.type('Affiches');
    await press(sidebar, 'Enregistrer');
    await title(sidebar, "L'action est enregistrée");
  });

  test('another action is added without asking the server for the form again', async () => {
    const sidebar = await open({ view: 'action' });
    await sidebar.page.fill('#field-name', 'Affiches');
    await press(sidebar, 'Enregistrer');
    await press(sidebar, 'Ajouter une autre action');
    await title(sidebar, 'Une nouvelle action');
    await expect(sidebar.page.inputValue('#field-name')).resolves.toBe('');
    expect(names(sidebar)).toEqual(['actionForm', 'saveAction']);
  });

  test('going home loses nothing: the action waits there', async () => {
    const sidebar = await open({ view: 'action' });
    await sidebar.page.fill('#field-name', 'Affiches');
    await sidebar.page.keyboard.press('Escape');
    await sidebar.page.getByText("« Affiches » n'est pas encore enregistrée.").waitFor();
    await press(sidebar, "Reprendre l'action");
    await expect(sidebar.page.inputValue('#field-name')).resolves.toBe('Affiches');
    expect(names(sidebar)).toEqual(['actionForm', 'home']);
  });

  test('saved with Enter from a field, nothing is left unsaved', async () => {
    const sidebar = await open({ view: 'action' });
    await sidebar.page.fill('#field-name', 'Affiches');
    await sidebar.page.press('#field-name', 'Enter');
    await title(sidebar, "L'action est enregistrée");
    await sidebar.page.keyboard.press('Escape');
    await title(sidebar, 'Votre plan compte 11 actions pour 6 objectifs');
    await expect(sidebar.page.getByText("n'est pas encore enregistrée").count()).resolves.toBe(0);
  });

  test('what she types while the answer is on its way stays to be saved', async () => {
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const saveAction: Answers['saveAction'] = async ({ draft }) => {
      await slow;
      return { ok: true, value: aSaved(draft) };
    };
    const sidebar = await open({ view: 'action', answers: { saveAction } });
    await sidebar.page.fill('#field-name', 'Affiches');
    await press(sidebar, 'Enregistrer');
    await sidebar.page.fill('#field-owner', 'Zoé');
    answer();
    await title(sidebar, "L'action de la ligne 12");
    await expect(sidebar.page.inputValue('#field-owner')).resolves.toBe('Zoé');
  });
});

describe('a row of the sheet', () => {
  const refused: Answers['saveAction'] = () => ({
    ok: false,
    sentence: "Quelqu'un a modifié « Newsletter » entre-temps.",
  });
  const openRow = async (answers: Answers = {}): Promise<SidebarPage> => {
    const sidebar = await open({ answers });
    await press(sidebar, 'Modifier la ligne sélectionnée');
    await title(sidebar, "L'action de la ligne 2");
    return sidebar;
  };

  test('a refused save says why and keeps the form as it was typed', async () => {
    const sidebar = await openRow({ saveAction: refused });
    await sidebar.page.fill('#field-owner', 'Zoé');
    await press(sidebar, 'Enregistrer');
    await status(sidebar).getByText("Quelqu'un a modifié « Newsletter » entre-temps.").waitFor();
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
    await title(sidebar, "L'action de la ligne 2");
    await press(sidebar, 'Abandonner');
    await press(sidebar, "Abandonner l'action");
    await title(sidebar, "L'action est abandonnée");
    expect(names(sidebar)).toEqual(['home', 'actionForm', 'dropAction']);
  });

  test('a copy is made of what is saved, so changes are to be saved first', async () => {
    const copy = { line: 13, cells: cellsOf({ ...newsletter, name: 'Newsletter (copie)' }) };
    const sidebar = await openRow({
      duplicateAction: () => ({ ok: true, value: aSaved(newsletter, { loaded: copy }) }),
    });
    await sidebar.page.fill('#field-owner', 'Zoé');
    await press(sidebar, 'Dupliquer');
    await status(sidebar).getByText("Enregistrez d'abord vos modifications").waitFor();
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

describe('the objectives', () => {
  const without = (changes: Parameters<typeof aHome>[1]): Promise<SidebarPage> =>
    open({ answers: { home: () => aHome('fr', changes) } });

  test('come first in an empty plan: one button leads to their tab', async () => {
    const sidebar = await without({ actions: 0, objectives: 0 });
    await press(sidebar, 'Écrire les objectifs');
    expect(sidebar.calls.at(-1)).toEqual({ name: 'goTo', args: [{ sheet: 'Objectifs', cell: 'A1' }] });
  });
  test('can be gone back to later', async () => {
    const sidebar = await without({});
    await press(sidebar, 'Poser les objectifs');
    expect(names(sidebar)).toEqual(['home', 'goTo']);
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
    await press(sidebar, 'Remplacer « 1 250 € » par « 1 250 »');
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
    await sidebar.page.getByText("Quand plusieurs personnes répondent d'une action, personne n'en répond.").waitFor();
    await sidebar.page.getByText('Gardez une seule personne, par exemple « Zoé » ; les autres participent.').waitFor();
  });

  test('home remembers what the check found', async () => {
    const sidebar = await open(opening(aReport([unreadableBudget])));
    await title(sidebar, '1 point à revoir dans votre plan');
    await sidebar.page.keyboard.press('Escape');
    await sidebar.page.getByText('1 erreur').waitFor();
  });
});

describe('the layout of the year', () => {
  const built: Answers['retroplanning'] = () => ({
    ok: true,
    value: { message: 'Rétroplanning construit : 11 actions.' },
  });
  const opening = (hasRetroplanning: boolean): { readonly answers: Answers } => ({
    answers: {
      home: () => aHome('fr', { hasRetroplanning, grouping: 'owner', unit: 'month' }),
      retroplanning: built,
    },
  });

  test('is the one of the settings until she chooses another, by keyboard alone', async () => {
    const sidebar = await open(opening(false));
    const { page } = sidebar;
    await tabTo(sidebar, 'Présentation et impression');
    await page.keyboard.press('Enter');
    await title(sidebar, "Le rétroplanning de l'année");
    await tabTo(sidebar, 'year-grouping');
    await expect(page.inputValue('#year-grouping')).resolves.toBe('owner');
    await page.selectOption('#year-grouping', 'campaign');
    await tabTo(sidebar, 'year-unit');
    await expect(page.inputValue('#year-unit')).resolves.toBe('month');
    await tabTo(sidebar, 'Construire');
    await page.keyboard.press('Enter');
    await status(sidebar).getByText('Rétroplanning construit : 11 actions.').waitFor();
    expect(sidebar.calls.find(({ name }) => name === 'retroplanning')?.args).toEqual([
      { year: null, grouping: 'campaign', unit: 'month' },
    ]);
    await title(sidebar, "Le rétroplanning de l'année");
  });

  test('a year that is built has its PDF one click away, in a new tab', async () => {
    const sidebar = await open(opening(true));
    await press(sidebar, 'Présentation et impression');
    const link = sidebar.page.getByRole('link', { name: 'PDF à imprimer (A3, paysage)' });
    await link.waitFor();
    await expect(link.getAttribute('href')).resolves.toMatch(/^https:\/\/docs\.google\.com\/.*format=pdf/);
    await expect(link.getAttribute('target')).resolves.toBe('_blank');
    expect(names(sidebar)).toEqual(['home', 'printLink']);
  });

  test('a link that does not come is told in its place, and the year can still be built', async () => {
    const { answers } = opening(true);
    const sidebar = await open({ answers: { ...answers, printLink: () => ({ fails: 'PERMISSION_DENIED' }) } });
    await press(sidebar, 'Présentation et impression');
    await sidebar.page.getByText('plusieurs comptes Google').waitFor();
    await press(sidebar, 'Reconstruire');
    await status(sidebar).getByText('Rétroplanning construit : 11 actions.').waitFor();
  });
});

describe('a new plan', () => {
  const noPlan: Answers = {
    home: () => aHome('fr', 'no plan'),
    newPlan: () => ({ ok: true, value: { message: 'Le plan est prêt.' } }),
  };

  test('it is proposed from the file, and one button makes it', async () => {
    const sidebar = await open({ view: 'new-plan', answers: noPlan });
    await press(sidebar, 'Créer le plan');
    await status(sidebar).getByText('Le plan est prêt.').waitFor();
    expect(sidebar.calls.find(({ name }) => name === 'newPlan')?.args).toEqual([aHome('fr').proposal]);
  });

  test('another country brings its currency and asks about the file again', async () => {
    const sidebar = await open({
      view: 'new-plan',
      answers: { ...noPlan, home: () => ({ ...aHome('fr', 'no plan'), locale: 'fr_FR' }) },
    });
    await expect(sidebar.page.getByRole('checkbox').count()).resolves.toBe(0);
    await sidebar.page.selectOption('#plan-country', 'CH');
    await expect(sidebar.page.inputValue('#plan-currency')).resolves.toBe('CHF');
    await sidebar.page.getByRole('checkbox', { name: /Suisse/ }).waitFor();
    await sidebar.page.getByText('à la manière de « fr_FR »').waitFor();
  });

  test('a country whose regions have holidays of their own asks for hers, by name', async () => {
    const sidebar = await open({ view: 'new-plan', answers: noPlan });
    await sidebar.page.selectOption('#plan-region', { label: 'Alsace et Moselle' });
    await press(sidebar, 'Créer le plan');
    await status(sidebar).getByText('Le plan est prêt.').waitFor();
    expect(sidebar.calls.find(({ name }) => name === 'newPlan')?.args).toMatchObject([{ country: 'FR-AM' }]);
  });

  test('one that has none asks for no region', async () => {
    const sidebar = await open({ view: 'new-plan', answers: noPlan });
    await sidebar.page.selectOption('#plan-country', 'BE');
    await expect(sidebar.page.locator('#plan-region').count()).resolves.toBe(0);
  });

  test('a year that is none is told and not sent', async () => {
    const sidebar = await open({ view: 'new-plan', answers: noPlan });
    await sidebar.page.fill('#plan-year', '27');
    await press(sidebar, 'Créer le plan');
    await focusOn(sidebar, 'plan-year');
    expect(names(sidebar)).toEqual(['home']);
  });
});

describe('trying Rétroplan in a file', () => {
  test('the page tells its width and its scripts, the report can be copied, and a second click takes the tab away', async () => {
    const selfTest: Answers['selfTest'] = () => ({ ok: true, value: aSelfTest });
    const removeSelfTest: Answers['removeSelfTest'] = () => ({ ok: true, value: { message: "L'onglet est retiré." } });
    const sidebar = await open({ view: 'help', answers: { selfTest, removeSelfTest } });
    await press(sidebar, 'Essayer Rétroplan dans ce fichier');
    await title(sidebar, 'Essayer Rétroplan dans ce fichier');
    await press(sidebar, "Lancer l'essai");
    const report = sidebar.page.getByRole('textbox', { name: 'Le compte rendu à copier' });
    await expect(report.inputValue()).resolves.toBe(aSelfTest.report);
    await expect(report.getAttribute('readonly')).resolves.toBe('');
    await status(sidebar).getByText(aSelfTest.message).waitFor();
    const [told] = sidebar.calls.find(({ name }) => name === 'selfTest')?.args ?? [];
    const some = expect.any(Number);
    expect(told).toEqual({ page: { width: 300, scripts: [some, some, some], build: null } });
    await press(sidebar, 'Copier');
    await status(sidebar)
      .getByText(/^Le compte rendu est (copié|sélectionné)/)
      .waitFor();
    await press(sidebar, "Voir l'onglet d'essai");
    await press(sidebar, "Retirer l'onglet d'essai");
    await status(sidebar).getByText("L'onglet est retiré.").waitFor();
    expect(names(sidebar)).toEqual(['selfTest', 'goTo', 'removeSelfTest']);
  });

  test('contract 40: how long she waited for a whole build is told, once there was one', async () => {
    const retroplanning: Answers['retroplanning'] = () => ({ ok: true, value: { message: 'Construit.' } });
    const selfTest: Answers['selfTest'] = () => ({ ok: true, value: aSelfTest });
    const sidebar = await open({ answers: { retroplanning, selfTest } });
    await press(sidebar, 'Construire le rétroplanning');
    await status(sidebar).getByText('Construit.').waitFor();
    await press(sidebar, 'Aide et méthode');
    await press(sidebar, 'Essayer Rétroplan dans ce fichier');
    await press(sidebar, "Lancer l'essai");
    await status(sidebar).getByText(aSelfTest.message).waitFor();
    const [told] = sidebar.calls.find(({ name }) => name === 'selfTest')?.args ?? [];
    expect(told).toMatchObject({ page: { build: expect.any(Number) } });
  });
});

describe('when the platform fails', () => {
  test('contract 12: several accounts are told in one sentence with the remedy', async () => {
    const sidebar = await open({ answers: { home: () => ({ fails: 'PERMISSION_DENIED at Object.rpc (Code:12)' }) } });
    await sidebar.page.getByText('plusieurs comptes Google').waitFor();
    await expect(sidebar.page.getByText('Object.rpc').count()).resolves.toBe(0);
    await press(sidebar, 'Réessayer');
    expect(names(sidebar)).toEqual(['home', 'home']);
  });

  test('contract 11: a payload lost on the way is told, and what was typed is kept', async () => {
    const sidebar = await open({ view: 'action', answers: { saveAction: () => ({ loses: true }) } });
    await sidebar.page.fill('#field-name', 'Affiches');
    await press(sidebar, 'Enregistrer');
    await status(sidebar).getByText('La réponse de Google est arrivée vide.').waitFor();
    await expect(sidebar.page.inputValue('#field-name')).resolves.toBe('Affiches');
  });

  test('a long build says that it goes on, then what it did; a second click starts nothing', async () => {
    let answer = (): void => undefined;
    const built = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const retroplanning: Answers['retroplanning'] = async () => {
      await built;
      return { ok: true, value: { message: 'Rétroplanning construit : 11 actions.' } };
    };
    const sidebar = await open({ answers: { retroplanning } });
    await press(sidebar, 'Construire le rétroplanning');
    await sidebar.page.getByRole('button', { name: 'Construire le rétroplanning' }).dispatchEvent('click');
    await status(sidebar).getByText('Construction du rétroplanning…').waitFor();
    answer();
    await status(sidebar).getByText('Rétroplanning construit : 11 actions.').waitFor();
    expect(names(sidebar).filter((name) => name === 'retroplanning')).toHaveLength(1);
  });
});
