import type { IWorkbookData } from '@univerjs/core';
import { type AddOn, aNewFile, aNewPlan, anAddOn, TODAY } from './add-on';
import { contentsOf, namesOf } from './file-content';
import { aPlanOf, OBJECTIVES, PLAN, type PlanRow, SETTINGS, withCells, YEAR_VIEW } from './plans';

const actions: readonly PlanRow[] = [
  { name: 'Newsletter', objectives: 'Vendre', kpis: 'Clics', owner: 'Zoé', q1: 30, rhythm: 'Mensuelle' },
  {
    name: 'Salon',
    objectives: 'Vendre',
    kpis: 'Contacts',
    owner: 'Zoé',
    q2: 300,
    rhythm: 'Ponctuelle',
    deadline: 46_500,
  },
];

const aFile = (more: readonly PlanRow[] = []): Promise<IWorkbookData> =>
  aPlanOf({ actions: [...actions, ...more], objectives: ['Vendre'] });

const everything = (host: AddOn): string => JSON.stringify([contentsOf(host.save()), namesOf(host.save())]);

const ONE_FRENCH_SENTENCE = /^[A-ZÉÀ«][^\n]+[.!]$/;
const RAW_ERROR = /Error|undefined|null|Exception|#REF|SpreadsheetApp/;

/** What every command that needs the plan says, where the file stays as it was. */
async function refusals(host: AddOn): Promise<readonly string[]> {
  const before = everything(host);
  const answers = [
    (await host.run('check', [])).answer,
    (await host.run('retroplanning', [{ year: null }])).answer,
    (await host.run('actionForm', ['new'])).answer,
  ];
  const sentences = answers.flatMap((answer) => (answer.ok ? [] : [answer.sentence]));
  expect(everything(host)).toBe(before);
  for (const sentence of sentences) {
    expect(sentence).toMatch(ONE_FRENCH_SENTENCE);
    expect(sentence).not.toMatch(RAW_ERROR);
  }
  return sentences;
}

const codesOf = async (host: AddOn): Promise<readonly string[]> =>
  (await host.does('check')).problems.map(({ code, cell }) => `${code} ${cell}`);

describe('A file that is not as it was left', () => {
  test('says that there is no plan, in an empty one', async () => {
    const said = await refusals(await anAddOn());
    expect(said).toEqual(Array(3).fill(expect.stringMatching(/^Aucun plan trouvé/)));
  });

  test.each([
    ['deleted', (host: AddOn) => host.person.deleteTab(PLAN), /supprimé/],
    [
      'emptied, headers too',
      (host: AddOn) => {
        for (const column of 'ABCDEFGHIJKLM')
          for (const row of [1, 2, 3]) host.person.type(PLAN, `${column}${row}`, '');
      },
      /vidé/,
    ],
    ['without its column of actions', (host: AddOn) => host.person.deleteColumn(PLAN, 'A'), /colonne des actions/],
  ])('says that the plan was %s, and writes nothing', async (_, act, sentence) => {
    const host = await anAddOn({ snapshot: await aFile() });
    act(host);
    expect(await refusals(host)).toEqual(Array(3).fill(expect.stringMatching(sentence)));
    expect((await host.does('home')).plan).toBeUndefined();
  });

  test('is found again when the plan was renamed and its columns moved and renamed', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    host.person.renameTab(PLAN, 'Actions 2027 (équipe)');
    host.person.moveColumn('Actions 2027 (équipe)', 'D', 'A');
    host.person.type('Actions 2027 (équipe)', 'A1', 'Qui donc');
    host.person.insertColumn('Actions 2027 (équipe)', 'C');
    expect(await codesOf(host)).toEqual([]);
    await host.does('retroplanning', { year: null });
    expect(host.cells(YEAR_VIEW, 'A8:B9')).toEqual([
      ['Newsletter', 'Zoé'],
      ['Salon', 'Zoé'],
    ]);
  });

  test('has a second column of the same meaning told, and a missing one', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    host.person.type(PLAN, 'N1', 'KPIs');
    host.person.deleteColumn(PLAN, 'D');
    const codes = await codesOf(host);
    expect(codes.join()).toMatch(/plan\.missing-column/);
    expect(codes.join()).toMatch(/plan\.duplicate-column/);
  });

  test.each([
    ['the year', 'B5'],
    ['the first month', 'B6'],
  ])('says that %s is missing from the settings', async (_, cell) => {
    const host = await anAddOn({ snapshot: await aFile() });
    host.person.type(SETTINGS, cell, '');
    expect(await refusals(host)).toEqual([expect.stringMatching(/L’année ou le premier mois/)]);
  });

  test.each(['B7', 'B8', 'B9', 'B10'])('builds with the setting %s wiped', async (cell) => {
    const host = await anAddOn({ snapshot: await aFile() });
    host.person.type(SETTINGS, cell, '');
    await host.does('retroplanning', { year: null });
    expect(host.cells(YEAR_VIEW, 'A2')[0]?.[0]).toMatch(/^À jour/);
  });

  test('with a plan of no action says so when the retroplanning is asked for', async () => {
    const host = await anAddOn({ snapshot: await aNewFile() });
    expect(await host.isRefused('retroplanning', { year: null })).toMatch(/pas encore d’action/);
  });

  test('is left alone by a new plan and by the example where there is a plan already', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    const before = everything(host);
    expect(await host.isRefused('newPlan', aNewPlan())).toMatch(/rien n’a été changé/);
    expect(await host.isRefused('newPlan', aNewPlan({ language: 'en' }))).toMatch(/rien n’a été changé/);
    expect(await host.isRefused('loadExample', { language: 'fr', year: 2027 })).toMatch(/rien n’a été changé/);
    expect(everything(host)).toBe(before);
  });
});

describe('Cells that nobody expects', () => {
  const odd: readonly PlanRow[] = [
    { ...actions[1], name: 'Texte', deadline: '15 mars' },
    { ...actions[1], name: 'Année', deadline: 2027 },
    { ...actions[1], name: '1899', deadline: 1 },
    { ...actions[1], name: '9999', deadline: 2_958_465 },
    { ...actions[1], name: 'Espaces', q1: '1 250 €' },
    { ...actions[1], name: 'Signe', q1: -30 },
    { ...actions[1], name: 'Mots', q1: 'gratuit' },
    { ...actions[1], name: 'x'.repeat(50_000) },
    { ...actions[1], name: true },
    { ...actions[1], name: 2027 },
  ];

  test('are problems in the list, at their place', async () => {
    const codes = await codesOf(await anAddOn({ snapshot: await aFile(odd) }));
    expect(codes).toEqual(
      expect.arrayContaining([
        'action.unreadable-date K4',
        'action.unreadable-date K5',
        'action.unreadable-date K6',
        'action.unreadable-date K7',
        'budget.not-a-number E8',
        'budget.negative E9',
        'budget.not-a-number E10',
      ]),
    );
  });

  test('do not stop the retroplanning, which shows every action once and is up to date', async () => {
    const host = await anAddOn({ snapshot: await aFile(odd.filter(({ name }) => String(name).length < 100)) });
    await host.does('retroplanning', { year: null });
    expect(host.cells(YEAR_VIEW, 'A2')[0]?.[0]).toBe('À jour · 11 actions');
  });

  test('do not stop the retroplanning when a name is longer than a formula may look for', async () => {
    const host = await anAddOn({ snapshot: await aFile(odd.slice(7, 8)) });
    await host.does('retroplanning', { year: null });
    expect(host.cells(YEAR_VIEW, 'A2')[0]?.[0]).toBe('À jour · 3 actions');
  });

  test('far below 5,000 blank rows are found like any other', async () => {
    const snapshot = await aFile();
    const plan = Object.values(snapshot.sheets).find(({ name }) => name === PLAN);
    const longer = structuredClone(snapshot);
    Object.assign(longer.sheets[plan?.id ?? ''] ?? {}, { rowCount: 5_100 });
    const host = await anAddOn({
      snapshot: withCells(longer, PLAN, { row: 5_050, column: 1 }, [['Loin', 'Vendre', 'Clics', 'Zoé', 10]]),
    });
    expect(await codesOf(host)).toEqual(['action.missing-rhythm I5050']);
    await host.does('retroplanning', { year: null });
    expect(host.cells(YEAR_VIEW, 'A2')[0]?.[0]).toBe('À jour · 3 actions');
  });

  test('are mended in one click each, as the list offers', async () => {
    const host = await anAddOn({
      snapshot: await aFile([{ ...actions[1], name: 'Espaces', q1: '1 250 €', deadline: 'décembre' }]),
    });
    for (const { code, sheet, cell, mend } of (await host.does('check')).problems)
      if (mend !== undefined) await host.does('mend', { code, sheet, cell, was: mend.was });
    expect(host.cells(PLAN, 'E4')).toEqual([[1250]]);
    expect(await codesOf(host)).not.toContain('action.unreadable-date K4');
  });
});

describe('A file that cannot be written', () => {
  test('while somebody else builds says so, and stays as it was', async () => {
    const host = await anAddOn({ snapshot: await aFile(), isLocked: () => true });
    const before = everything(host);
    const said = await host.isRefused('retroplanning', { year: null });
    expect(said).toMatch(/^Quelqu’un d’autre travaille/);
    expect(everything(host)).toBe(before);
    await expect(host.does('check')).resolves.toMatchObject({ actions: 2 });
  });

  test('says it in English to an English reader', async () => {
    const host = await anAddOn({ snapshot: await aFile(), isLocked: () => true, userLocale: 'en' });
    expect(await host.isRefused('retroplanning', { year: null })).toMatch(/^Somebody else is working/);
  });

  test('throws for a command or arguments that the sidebar never sends', async () => {
    const host = await anAddOn({ snapshot: await aFile() });
    const before = everything(host);
    for (const args of [
      ['__proto__', []],
      ['constructor', []],
      ['eval', ['1']],
      ['saveAction', [{}]],
      ['goTo', ['A1']],
      ['check'],
    ])
      expect(await host.execute('rpc', args, { today: TODAY })).toMatchObject({ ok: false });
    expect(everything(host)).toBe(before);
    expect(host.tabs()).toContain(OBJECTIVES);
  });
});
