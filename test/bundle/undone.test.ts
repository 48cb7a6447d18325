import type { IWorkbookData } from '@univerjs/core';
import { blankDraft } from '../../src/domain/draft';
import { type AddOn, aNewPlan, anAddOn, fileAfter } from './add-on';
import { stateOf } from './file-state';
import { aPlanOf, fiveObjectives, manyActions, PLAN } from './plans';
import { paymentsFile, shopPlan } from './some-payments';

const example = () => fileAfter('example', (host) => host.does('loadExample', { language: 'fr', year: 2027 }));
const fivePlan = () => aPlanOf({ actions: manyActions(5), objectives: fiveObjectives });
const empty = async (): Promise<IWorkbookData> => (await anAddOn()).save();

const SHOP = 'Boutique en ligne mimine.fr';

/** A countdown whose template has lost steps since, and a year view whose plan has lost an action: both are to lose rows. */
const shorterCountdown = async (): Promise<IWorkbookData> => {
  const host = await anAddOn({ snapshot: await example() });
  await host.does('countdown', { action: SHOP });
  const kinds = host.cells('Modèles', 'F3:F462').map(([kind]) => kind);
  const last = kinds.lastIndexOf('Boutique en ligne') + 3;
  for (const line of [last, last - 1]) host.person.deleteRow('Modèles', line);
  return host.save();
};
const shorterYearView = async (): Promise<IWorkbookData> => {
  const host = await anAddOn({ snapshot: await example() });
  for (const column of 'ABCDEFGHIJKLM') host.person.type(PLAN, `${column}12`, '');
  return host.save();
};

const draft = { ...blankDraft, name: 'Une de plus', objectives: ['Objectif 1'], owner: 'Zoé', deadline: '2027-06-15' };

async function second(host: AddOn) {
  await host.does('goTo', { sheet: PLAN, cell: 'A3' });
  const form = await host.does('actionForm', 'selected');
  if (form.loaded === undefined) throw new Error('nothing loaded');
  return { draft: form.draft, loaded: form.loaded };
}

const withTextDays = async (): Promise<IWorkbookData> => {
  const host = await anAddOn({ snapshot: await fivePlan() });
  host.person.type(PLAN, 'K2', "'15 juin 2027");
  host.person.type(PLAN, 'K4', "'16 juin 2027");
  return host.save();
};

async function mendDays(host: AddOn): Promise<void> {
  const code = 'action.unreadable-date';
  const { problems } = await host.does('check');
  const seen = problems
    .filter((it) => it.code === code)
    .map(({ sheet, cell, mend }) => ({ sheet, cell, was: mend?.was ?? '' }));
  await host.does('mend', { code, seen });
}

/** A plan of hers, in which nothing is ours. */
const herPlan = async (): Promise<IWorkbookData> => {
  const host = await anAddOn();
  const [tab = ''] = Object.values(host.save().sheets).map(({ name }) => name ?? '');
  const rows = [
    ['Projet', 'Objectif', 'Qui', 'Fin', 'Budget'],
    ['Foire de printemps', 'Vendre', 'Zoé', '26/03/2027', '1200'],
    ['Film', 'Être connus', 'Paul', '15/10/2027', '300'],
  ];
  for (const [line, row] of rows.entries())
    for (const [column, typed] of row.entries())
      host.person.type(tab, `${String.fromCharCode(65 + column)}${line + 1}`, typed);
  return host.save();
};

type Done = readonly [title: string, file: () => Promise<IWorkbookData>, act: (host: AddOn) => Promise<unknown>];

const commands: readonly Done[] = [
  ['a new plan', empty, (host) => host.does('newPlan', aNewPlan())],
  ['the example', empty, (host) => host.does('loadExample', { language: 'fr', year: 2027 })],
  ['a new action', fivePlan, (host) => host.does('saveAction', { draft, newObjectives: [] })],
  [
    'a new action with a new objective',
    fivePlan,
    (host) => host.does('saveAction', { draft: { ...draft, objectives: ['Neuf'] }, newObjectives: ['Neuf'] }),
  ],
  [
    'an edited action',
    fivePlan,
    async (host) => {
      const loaded = await second(host);
      const edited = { ...loaded.draft, owner: 'Nouvelle', deadline: '2027-09-30' };
      await host.does('saveAction', { ...loaded, draft: edited, newObjectives: [] });
    },
  ],
  ['a copied action', fivePlan, async (host) => host.does('duplicateAction', (await second(host)).loaded)],
  ['a dropped action', fivePlan, async (host) => host.does('dropAction', (await second(host)).loaded)],
  ['a list', fivePlan, (host) => host.does('addList', { text: 'Salon ; 15/03/2027 ; Léa\nVidéo ; 20/04/2027 ; Tom' })],
  ['a retroplanning', fivePlan, (host) => host.does('retroplanning', { year: null })],
  [
    'a retroplanning by months and owners',
    example,
    (host) => host.does('retroplanning', { year: null, grouping: 'owner', unit: 'month' }),
  ],
  ['a dashboard', example, (host) => host.does('dashboard')],
  ['a countdown', example, (host) => host.does('countdown', { action: SHOP })],
  ['a countdown that lost two of its steps', shorterCountdown, (host) => host.does('countdown', { action: SHOP })],
  ['a retroplanning that lost an action', shorterYearView, (host) => host.does('retroplanning', { year: null })],
  ['KPIs', fivePlan, (host) => host.does('kpis', { organisation: 'ecommerce', add: [] })],
  ['another KPI', example, (host) => host.does('kpis', { organisation: null, add: ['cpa'] })],
  [
    'an objective',
    example,
    (host) =>
      host.does('saveObjective', {
        draft: { name: 'Neuf', period: '', kpi: '', startingPoint: '', target: '12', deadline: '', owner: '' },
      }),
  ],
  ['a correction of several cells', withTextDays, mendDays],
  ['payments that are followed', paymentsFile, (host) => host.does('followPayments', { action: 'Salon', on: true })],
  ['what was supposed', paymentsFile, (host) => host.does('applyWhatIf', { late: { action: 'Salon', days: 7 } })],
  [
    'imported figures',
    example,
    (host) =>
      host.does('importFigures', {
        values: [{ figure: 'revenue', month: '2027-02', value: 1200 }],
        wins: 'file',
        isTried: false,
        add: [],
        remember: null,
      }),
  ],
  [
    'a plan of hers that is taken over',
    herPlan,
    (host) => host.does('adopt', { year: 2027, tab: null, columns: {}, add: ['quarters', 'status'] }),
  ],
  [
    'payments',
    shopPlan,
    (host) =>
      host.does('savePayment', { action: 'Salon', payments: [{ fields: { amount: '60', date: '2027-04-02' } }] }),
  ],
  ['a budget', paymentsFile, (host) => host.does('budget', { build: true, envelope: { mode: 'fixed', fixed: 1000 } })],
];

test.each(commands)('%s, undone, leaves the file as it was', async (_, file, act) => {
  const host = await anAddOn({ snapshot: await file() });
  const before = stateOf(host.save());
  await act(host);
  expect(stateOf(host.save())).not.toEqual(before);
  await host.does('undo');
  expect(stateOf(host.save())).toEqual(before);
});

describe('The last command', () => {
  const saved = async (): Promise<AddOn> => {
    const host = await anAddOn({ snapshot: await fivePlan() });
    await host.does('saveAction', { draft, newObjectives: [] });
    return host;
  };

  test('is undone with what she wrote elsewhere since left where it is', async () => {
    const host = await saved();
    host.person.type(PLAN, 'D3', 'Zoé');
    await host.does('undo');
    expect(host.cells(PLAN, 'A3:D3')[0]?.[3]).toBe('Zoé');
    expect(host.cells(PLAN, 'A7')).toEqual([['']]);
  });

  test('is not undone where a cell it wrote was changed since, and the place is said', async () => {
    const host = await saved();
    host.person.type(PLAN, 'D7', 'Paul');
    const before = stateOf(host.save());
    expect(await host.isRefused('undo')).toMatch(
      /Une de plus.*la cellule D7 de l’onglet «\sPlan d'action\s» a changé depuis/iu,
    );
    expect(stateOf(host.save())).toEqual(before);
  });

  test('is undone by anybody, in any language, long after; then the one before it', async () => {
    const host = await saved();
    await host.does('saveAction', { draft: { ...draft, name: 'Encore une' }, newObjectives: [] });
    const english = await anAddOn({ snapshot: host.save(), language: 'en' });
    const { entries } = await english.does('history');
    expect(entries.slice(0, 2).map(({ what, when, state }) => [what, when, state])).toEqual([
      ['Action saved: “Encore une”', '2027-03-15 12:00', 'done'],
      ['Action saved: “Une de plus”', '2027-03-15 12:00', 'done'],
    ]);
    expect((await english.does('undo')).message).toBe('Undone: Action saved: “Encore une”.');
    expect(english.cells(PLAN, 'A7:A8')).toEqual([['Une de plus'], ['']]);
    await english.does('undo');
    expect(english.cells(PLAN, 'A7:A8')).toEqual([[''], ['']]);
  });

  test('is not undone where she may not edit what it wrote, and nothing is changed', async () => {
    const host = await saved();
    host.person.protect(PLAN, 'A7:B7');
    const before = stateOf(host.save());
    expect(await host.isRefused('undo')).toMatch(/protégée/);
    expect(stateOf(host.save())).toEqual(before);
  });

  test('says so where undoing it was stopped on its way', async () => {
    const snapshot = (await saved()).save();
    const whole = await (await anAddOn({ snapshot })).run('undo', []);
    for (let dieAt = whole.stats.calls - 1; dieAt > whole.stats.calls - 4; dieAt -= 1) {
      const host = await anAddOn({ snapshot });
      await host.execute('rpc', ['undo', []], { today: '2027-03-15', dieAt });
      expect(await host.isRefused('undo')).toMatch(/^L’annulation s’est arrêtée en chemin/);
    }
  });

  test('is not one that was refused because a colleague was quicker', async () => {
    const snapshot = await fivePlan();
    const refused: (readonly unknown[])[] = [];
    for (let at = 20; at < 60; at += 4) {
      const host = await anAddOn({ snapshot });
      const loaded = await second(host);
      const edit = { ...loaded, draft: { ...loaded.draft, owner: 'Nouvelle' }, newObjectives: [] };
      const beforeCall = (call: number): void => {
        if (call === at) host.person.type(PLAN, 'D3', 'Paul');
      };
      const { answer } = await host.run('saveAction', [edit], { beforeCall });
      if (!answer.ok) refused.push((await host.does('history')).entries.map(({ what }) => what));
    }
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.flat())).toEqual(new Set(['Nouveau plan']));
  });

  test('is one of the last ten', async () => {
    const host = await anAddOn({ snapshot: await fivePlan() });
    for (let number = 1; number <= 12; number += 1)
      await host.does('saveAction', { draft: { ...draft, name: `Numéro ${number}` }, newObjectives: [] });
    const { entries } = await host.does('history');
    expect([entries.length, entries[0]?.what, entries[9]?.what]).toEqual([
      10,
      expect.stringContaining('Numéro 12'),
      expect.stringMatching(/Numéro 3\s/),
    ]);
  });
});
