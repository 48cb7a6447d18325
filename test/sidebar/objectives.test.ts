import type { ObjectivesReport, ReportedObjective } from '../../src/commands/api';
import { aHome } from './fixtures';
import type { Answers } from './sidebar-page';
import { names, open, press, status, title } from './walking';

const draft = {
  name: 'Récolter 5 000 €',
  period: 'S1',
  kpi: 'Montant collecté',
  startingPoint: '',
  target: '5000',
  deadline: '',
  owner: '',
};

const raised: ReportedObjective = {
  draft,
  loaded: { line: 2, cells: Object.values(draft) },
  unit: 'money',
  startingPoint: null,
  target: 5000,
  reached: 1500,
  expected: 1650,
  progress: 0.3,
  state: 'atRisk',
  costPerResult: 0.4,
  sheet: 'Objectifs',
  cell: 'A2',
};

const report: ObjectivesReport = {
  message: '1 objectif.',
  tab: 'Objectifs',
  isMeasured: true,
  fields: ['name', 'period', 'kpi', 'startingPoint', 'target', 'deadline'],
  objectives: [raised],
  periods: ['S1', 'S2', 'mars'],
  kpis: [
    { name: 'Montant collecté', unit: 'money', direction: 'up', isFollowed: true },
    { name: 'Don moyen', unit: 'money', direction: 'up', isFollowed: false },
  ],
  owners: ['Zoé'],
  currency: 'EUR',
  guide: ['Dites ce qui change, et de combien.'],
  organisation: 'non_profit',
  examples: [{ organisation: 'non_profit', name: 'Association', pairs: [['Mobiliser', 'Réunir 2 000 signatures']] }],
};

const answers: Answers = {
  home: () => aHome('fr'),
  objectives: () => ({ ok: true, value: report }),
  saveObjective: () => ({ ok: true, value: { ...report, message: 'Enregistré.' } }),
};

test('she sees how each objective stands, in words, and goes to its cell', async () => {
  const sidebar = await open({ answers });
  await press(sidebar, 'Poser les objectifs');
  await title(sidebar, 'Vos objectifs');
  await sidebar.page
    .getByText(
      /^▲ à surveiller · atteint\s: 1\s500\s€ · attendu\s: 1\s650\s€ · cible\s: 5\s000\s€ · avancement\s: 30\s% · 0,40\s€ par résultat jusqu’ici$/,
    )
    .waitFor();
  await press(sidebar, 'Récolter 5 000 €');
  expect(sidebar.calls.find(({ name }) => name === 'goTo')?.args).toEqual([{ sheet: 'Objectifs', cell: 'A2' }]);
});

test('the form says as she types what makes an objective measurable, and what it lacks', async () => {
  const sidebar = await open({ answers });
  const { page } = sidebar;
  await press(sidebar, 'Poser les objectifs');
  await press(sidebar, 'Ajouter un objectif');
  await title(sidebar, 'Un nouvel objectif');
  await page.fill('#objective-name', 'Développer la notoriété');
  await page.getByText(/^– à préciser/).waitFor();
  await page.getByText(/^– à mesurer/).waitFor();
  await page.getByText(/^– à dater/).waitFor();
  await expect(page.getByText(/à confier/).count()).resolves.toBe(0);
  await page.fill('#objective-name', 'Passer de 1 200 à 2 000 visites par mois');
  await page.getByText(/^✓ précis/).waitFor();
  await page.selectOption('#objective-kpi', 'Don moyen');
  await page.getByText(/^Ce KPI n’est pas suivi/).waitFor();
  await page.fill('#objective-target', '2 000');
  await page.getByText(/^✓ mesurable/).waitFor();
  await page.selectOption('#objective-period', 'mars');
  await page.getByText(/^✓ daté/).waitFor();
  await page.getByText('Comment bien le formuler').click();
  await page.getByText(/Mobiliser.*Réunir 2 000 signatures/).waitFor();
  await press(sidebar, 'Enregistrer l’objectif');
  await status(sidebar).getByText('Enregistré.').waitFor();
  await title(sidebar, 'Vos objectifs');
  expect(sidebar.calls.find(({ name }) => name === 'saveObjective')?.args).toEqual([
    {
      draft: {
        name: 'Passer de 1 200 à 2 000 visites par mois',
        period: 'mars',
        kpi: 'Don moyen',
        startingPoint: '',
        target: '2 000',
        deadline: '',
        owner: '',
      },
    },
  ]);
});

test('an objective that is edited goes back with the row it was loaded from', async () => {
  const sidebar = await open({ answers });
  await press(sidebar, 'Poser les objectifs');
  await sidebar.page.getByRole('button', { name: /Modifier «/ }).click();
  await title(sidebar, 'Modifier l’objectif');
  await sidebar.page.fill('#objective-target', '6000');
  await press(sidebar, 'Enregistrer l’objectif');
  await title(sidebar, 'Vos objectifs');
  const saved = sidebar.calls.find(({ name }) => name === 'saveObjective')?.args;
  expect(saved).toEqual([{ draft: { ...draft, target: '6000' }, loaded: raised.loaded }]);
});

test('a tab that measures nothing yet is measured where she asks for it', async () => {
  let isMeasured = false;
  const objectives: Answers['objectives'] = ({ measure }) => {
    isMeasured = isMeasured || measure;
    return { ok: true, value: { ...report, isMeasured } };
  };
  const sidebar = await open({ answers: { ...answers, objectives } });
  await press(sidebar, 'Poser les objectifs');
  await press(sidebar, 'Suivre l’avancement');
  await status(sidebar).getByText('1 objectif.').waitFor();
  await expect(sidebar.page.getByRole('button', { name: 'Suivre l’avancement' }).count()).resolves.toBe(0);
  expect(names(sidebar).filter((name) => name !== 'laterWords')).toEqual(['home', 'objectives', 'objectives']);
});
