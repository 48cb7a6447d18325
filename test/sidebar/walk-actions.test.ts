import { blankDraft } from '../../src/domain/draft';
import { aSaved } from './fixtures';
import { type Answers, focusOn, tabTo } from './sidebar-page';
import { names, open, press, title } from './walking';

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
    await keyboard.type('30 €');
    await tabTo(sidebar, 'Enregistrer');
    await keyboard.press('Enter');
    await title(sidebar, 'L’action est enregistrée');
    await focusOn(sidebar, 'L’action est enregistrée');
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
          budget: ['', '30 €', '', ''],
        },
        newObjectives: [],
      },
    ]);
  });

  test('a new objective is added to the objectives and chosen', async () => {
    const sidebar = await open({ view: 'action' });
    await sidebar.page.fill('#field-name', 'Affiches');
    await sidebar.page.fill('#field-objectives', 'Faire connaître la marque');
    await press(sidebar, 'Ajouter « Faire connaître la marque » aux objectifs');
    await expect(sidebar.page.getByRole('checkbox', { name: /Faire connaître/ }).isChecked()).resolves.toBe(true);
    await focusOn(sidebar, 'field-objectives');
    await press(sidebar, 'Enregistrer');
    await title(sidebar, 'L’action est enregistrée');
    expect(sidebar.calls[1]?.args).toMatchObject([{ newObjectives: ['Faire connaître la marque'] }]);
  });

  test('what is wrong is told under the field once she has left it, and tied to it', async () => {
    const sidebar = await open({ view: 'action' });
    await focusOn(sidebar, 'Une nouvelle action');
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
    await title(sidebar, 'L’action est enregistrée');
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
    await sidebar.page.getByText('« Affiches » n’est pas encore enregistrée.').waitFor();
    await press(sidebar, 'Reprendre l’action');
    await expect(sidebar.page.inputValue('#field-name')).resolves.toBe('Affiches');
    expect(names(sidebar)).toEqual(['actionForm', 'home']);
  });

  test('saved with Enter from a field, nothing is left unsaved', async () => {
    const sidebar = await open({ view: 'action' });
    await sidebar.page.fill('#field-name', 'Affiches');
    await sidebar.page.press('#field-name', 'Enter');
    await title(sidebar, 'L’action est enregistrée');
    await sidebar.page.keyboard.press('Escape');
    await title(sidebar, 'Votre plan compte 11 actions pour 6 objectifs');
    await expect(sidebar.page.getByText('n’est pas encore enregistrée').count()).resolves.toBe(0);
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
    await title(sidebar, 'L’action de la ligne 12');
    await expect(sidebar.page.inputValue('#field-owner')).resolves.toBe('Zoé');
  });
});
