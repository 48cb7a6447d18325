import { aHome, aSelfTest } from './fixtures';
import { type Answers, focusOn, tabTo } from './sidebar-page';
import { names, open, press, status, title } from './walking';

describe('the layout of the year', () => {
  const built: Answers['retroplanning'] = () => ({
    ok: true,
    value: { message: 'Rétroplanning construit : 11 actions.' },
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
    await title(sidebar, 'Le rétroplanning de l’année');
    await tabTo(sidebar, 'year-grouping');
    await expect(page.inputValue('#year-grouping')).resolves.toBe('owner');
    await page.selectOption('#year-grouping', 'campaign');
    await tabTo(sidebar, 'year-unit');
    await expect(page.inputValue('#year-unit')).resolves.toBe('month');
    await tabTo(sidebar, 'Construire');
    await page.keyboard.press('Enter');
    await status(sidebar).getByText('Rétroplanning construit : 11 actions.').waitFor();
    expect(sidebar.calls.find(({ name }) => name === 'retroplanning')?.args).toEqual([
      { year: null, grouping: 'campaign', unit: 'month' },
    ]);
    await title(sidebar, 'Le rétroplanning de l’année');
    // What home shows then has come with the answer.
    expect(names(sidebar).filter((name) => name !== 'printLink')).toEqual(['home', 'retroplanning']);
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
    await status(sidebar).getByText('Rétroplanning construit : 11 actions.').waitFor();
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
    expect(names(sidebar)).toEqual(['home', 'newPlan']);
  });

  test('where home does not come with the answer, it is asked for', async () => {
    let asked = 0;
    const home: Answers['home'] = () => {
      asked += 1;
      return asked === 2 ? { fails: 'The file could not be read just then.' } : aHome('fr', 'no plan');
    };
    const sidebar = await open({ view: 'new-plan', answers: { ...noPlan, home } });
    await press(sidebar, 'Créer le plan');
    await status(sidebar).getByText('Le plan est prêt.').waitFor();
    expect(names(sidebar)).toEqual(['home', 'newPlan', 'home']);
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
    await sidebar.page.getByText('selon ses paramètres régionaux (France)').waitFor();
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
    const removeSelfTest: Answers['removeSelfTest'] = () => ({ ok: true, value: { message: 'L’onglet est retiré.' } });
    const sidebar = await open({ view: 'help', answers: { selfTest, removeSelfTest } });
    await press(sidebar, 'Essayer Rétroplan dans ce fichier');
    await title(sidebar, 'Essayer Rétroplan dans ce fichier');
    await press(sidebar, 'Lancer l’essai');
    const report = sidebar.page.getByRole('textbox', { name: 'Le compte rendu à copier' });
    await expect(report.inputValue()).resolves.toBe(aSelfTest.report);
    await expect(report.getAttribute('readonly')).resolves.toBe('');
    await status(sidebar).getByText(aSelfTest.message).waitFor();
    const [told] = sidebar.calls.find(({ name }) => name === 'selfTest')?.args ?? [];
    const some = expect.any(Number);
    expect(told).toEqual({ page: { width: 300, scripts: [some, some, some, some, some], build: null } });
    await press(sidebar, 'Copier');
    await status(sidebar)
      .getByText(/^Le compte rendu est (copié|sélectionné)/)
      .waitFor();
    await press(sidebar, 'Voir l’onglet d’essai');
    await press(sidebar, 'Retirer l’onglet d’essai');
    await status(sidebar).getByText('L’onglet est retiré.').waitFor();
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
    await press(sidebar, 'Lancer l’essai');
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
      return { ok: true, value: { message: 'Rétroplanning construit : 11 actions.' } };
    };
    const sidebar = await open({ answers: { retroplanning } });
    await press(sidebar, 'Construire le rétroplanning');
    await sidebar.page.getByRole('button', { name: 'Construire le rétroplanning' }).dispatchEvent('click');
    await status(sidebar).getByText('Construction du rétroplanning…').waitFor();
    answer();
    await status(sidebar).getByText('Rétroplanning construit : 11 actions.').waitFor();
    expect(names(sidebar).filter((name) => name === 'retroplanning')).toHaveLength(1);
  });
});
