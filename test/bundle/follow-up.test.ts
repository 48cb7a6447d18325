import type { IWorkbookData } from '@univerjs/core';
import { writeXlsx } from '../../preview/xlsx/write/write';
import { ownKpiText } from '../../src/domain/kpi';
import { dayOf } from '../../src/domain/time';
import { compareEngines, testWithLibreOffice } from '../libreoffice';
import { longTest } from '../sampled';
import { type AddOn, anAddOn, bundle } from './add-on';
import { aPlanOf, PLAN, type PlanRow, SETTINGS, type Value, withCells } from './plans';

const LIKES = 'Nombre de likes';
const written = [
  ['Pétition', 'Nombre de signataires ; Taux d’ouverture', { q1: 600, q2: 200, q3: 50 }],
  ['Lettre', 'Taux d’ouverture', { q1: 100 }],
  ['Collecte', 'montant collecte', { q1: 0, q2: 2500 }],
  ['Appels', 'Réclamations', { q1: 30, q2: 30 }],
  ['Réseaux', `${LIKES} et Nombre de signataires`, { q1: 90 }],
  ['Affiche', LIKES, { q1: 90 }],
  ['Film', '', { q1: 90 }],
  ['Stand', 'Nombre de signataires', { q1: '600 €' }],
  ['Tract', 'Nombre de signataires', {}],
] as const satisfies readonly (readonly [string, string, PlanRow])[];

const actions = written.map(
  ([name, kpis, budget]): PlanRow => ({
    name,
    objectives: 'Mobiliser',
    owner: 'Zoé',
    rhythm: 'Continue',
    ...(kpis === '' ? {} : { kpis }),
    ...budget,
  }),
);

const figures: Readonly<Record<string, readonly Value[]>> = {
  signatures: [50, 70, 80, 100, 50, 50],
  emails_delivered: [1000, 1000, 1000, 1000, 1000, 1000],
  unique_opens: [200, 250, 210, 263, 263, 263],
  donations: [1000, 2000, 1500, 2500, 3000, 12_480],
  'own_1:count': [3, 4, 0, 5, 2, 6],
};
const targets: Readonly<Record<string, Value>> = { open_rate: 0.25, signatures: 4000 };

/** A non-profit that follows its usual KPIs and one of its own, on 1 July, when two quarters are over. */
async function aFile(): Promise<IWorkbookData> {
  const plan = await aPlanOf({ actions, objectives: ['Mobiliser'] });
  const host = await anAddOn({ snapshot: withCells(plan, SETTINGS, { row: 4, column: 2 }, [[dayOf(2027, 7, 1)]]) });
  await host.does('kpis', { organisation: 'non_profit', add: [] });
  const own = { name: 'Réclamations', direction: 'down', made: ownKpiText('count', 'typed', []) } as const;
  const { figures: asked, kpis } = await host.does('kpis', { organisation: null, add: [], own });
  const months = asked.map(({ key }) => figures[key] ?? []);
  const filled = withCells(host.save(), 'Chiffres', { row: 6, column: 4 }, months);
  return withCells(
    filled,
    'KPI',
    { row: 6, column: 3 },
    kpis.map(({ key }) => [targets[key]]),
  );
}

const follow = (host: AddOn) => host.does('kpis', { organisation: null, add: [], follow: true });
const columnsOf = (host: AddOn, lines = '2:10') => {
  const [first, last] = lines.split(':');
  return host.cells(PLAN, `N${first}:P${last}`);
};

const signed = 'Nombre de signataires · 50 · ✕ en retard';
const shown = [
  [signed, 800, 2],
  ['Taux d’ouverture · 26,3\u00a0% · ✓ tenu', 100, ''],
  ['Montant collecté · 12\u00a0480\u00a0€', 2500, 2500 / 22_480],
  ['Réclamations · 6', 60, 3],
  [signed, 90, 90 / 400],
  ['', 90, ''],
  ['', '', ''],
  [signed, '', ''],
  [signed, '', ''],
];

const close = (value: unknown) => (typeof value === 'number' ? expect.closeTo(value, 9) : value);

describe('the follow-up of the actions in the plan', () => {
  let before: IWorkbookData;
  let saved: IWorkbookData;
  beforeAll(async () => {
    before = await aFile();
    const host = await anAddOn({ snapshot: before });
    const { message } = await follow(host);
    expect(message).toMatch(/^Le suivi des actions est à droite de l’onglet «\sPlan d'action\s»/u);
    saved = host.save();
  });

  test('says of each how its first KPI that is followed stands, and what its results have cost', async () => {
    const host = await anAddOn({ snapshot: saved });
    expect(host.cells(PLAN, 'N1:P1')).toEqual([['Suivi du KPI', 'Budget échu', 'Coût par résultat']]);
    expect(columnsOf(host)).toEqual(shown.map((row) => row.map(close)));
  });

  test('costs what the form says, wherever a budget is a number', async () => {
    const host = await anAddOn({ snapshot: saved });
    const cells = columnsOf(host);
    for (const [index] of written.entries()) {
      await host.does('goTo', { sheet: PLAN, cell: `A${index + 2}` });
      const { kpis = [] } = await host.does('actionForm', 'selected');
      const cost = cells[index]?.[2];
      const [first] = kpis;
      expect(cost === '' ? null : cost).toEqual(close(first?.costPerResult ?? null));
    }
  });

  test('is the same when it is asked for again, and no cell of hers is another', async () => {
    const host = await anAddOn({ snapshot: saved });
    const { message } = await follow(host);
    expect(message).toMatch(/^Le suivi des actions est à jour/);
    expect(host.save().sheets).toEqual((await anAddOn({ snapshot: saved })).save().sheets);
    const asBefore = await anAddOn({ snapshot: before });
    expect(host.cells(PLAN, 'A1:M20')).toEqual(asBefore.cells(PLAN, 'A1:M20'));
  });

  test('is neither a problem nor a column that was not read', async () => {
    const host = await anAddOn({ snapshot: saved });
    const [now, then] = [await host.does('check'), await (await anAddOn({ snapshot: before })).does('check')];
    expect(now.problems.map(({ code, cell }) => [code, cell])).toEqual(
      then.problems.map(({ code, cell }) => [code, cell]),
    );
    expect(now.notRead).toEqual(then.notRead);
    const { columns } = await host.does('read', { year: null, tab: null });
    expect(columns.slice(-3).map(({ why }) => why)).toEqual(['follow-up', 'follow-up', 'follow-up']);
  });

  test('lives on without the add-on: other KPIs, budgets, figures and orders of rows show at once', async () => {
    const host = await anAddOn({ snapshot: saved });
    host.person.type(PLAN, 'C3', 'Nombre de signataires ; Taux d’ouverture');
    host.person.type(PLAN, 'E3', '200');
    expect(columnsOf(host, '3:3')).toEqual([[signed, 200, 0.5]]);
    host.person.insertColumn(PLAN, 'C');
    host.person.sortRows(PLAN, 'A2:Q10', 'A');
    const names = host.cells(PLAN, 'A2:A10').map(([name]) => name);
    const [petition] = host.cells(PLAN, `O${2 + names.indexOf('Pétition')}:Q${2 + names.indexOf('Pétition')}`);
    expect(petition).toEqual(shown[0]);
  });

  test('leaves what she writes in its columns, and heals what she breaks', async () => {
    const host = await anAddOn({ snapshot: saved });
    host.person.type(PLAN, 'N3', 'à revoir');
    host.person.type(PLAN, 'O4', '=1+1');
    host.person.deleteColumn(PLAN, 'O');
    await follow(host);
    expect(host.cells(PLAN, 'N1:P1')).toEqual([['Suivi du KPI', 'Coût par résultat', 'Budget échu']]);
    expect(host.cells(PLAN, 'N2:P3')).toEqual([
      [signed, 2, 800],
      ['à revoir', '', 100],
    ]);
  });

  test('goes with its columns, and comes back only where it is asked for', async () => {
    const host = await anAddOn({ snapshot: saved });
    for (const column of ['P', 'O', 'N']) host.person.deleteColumn(PLAN, column);
    await host.does('kpis', { organisation: null, add: ['cac'] });
    expect(host.cells(PLAN, 'N1:P2').flat()).toEqual(['', '', '', '', '', '']);
    await follow(host);
    expect(columnsOf(host, '2:2')).toEqual([shown[0]]);
  });

  test('is of a new action too, once the form has written it', async () => {
    const host = await anAddOn({ snapshot: saved });
    await host.does('goTo', { sheet: PLAN, cell: 'A2' });
    const { loaded } = await host.does('actionForm', 'selected');
    if (loaded === undefined) throw new Error('nothing loaded');
    await host.does('duplicateAction', loaded);
    expect(columnsOf(host, '11:11')).toEqual([shown[0]]);
  });

  test('of a file that follows nothing yet asks first who she is', async () => {
    const host = await anAddOn({ snapshot: await aPlanOf({ actions, objectives: ['Mobiliser'] }) });
    const sentence = await host.isRefused('kpis', { organisation: null, add: [], follow: true });
    expect(sentence).toMatch(/organisation/);
    await host.does('kpis', { organisation: 'non_profit', add: [], follow: true });
    expect(host.cells(PLAN, 'N1')).toEqual([['Suivi du KPI']]);
  });

  test('has no formula that nobody could read', () => {
    const sheets = Object.values(saved.sheets).filter(({ name }) => name === PLAN);
    const formulas = sheets.flatMap(
      ({ cellData = {} }) => JSON.stringify(cellData).match(/"f":"(?:[^"\\]|\\.)*"/g) ?? [],
    );
    expect(formulas.filter((formula) => formula.length > 250)).toEqual([]);
  });

  testWithLibreOffice('LibreOffice agrees on every cell', async () => {
    const { bytes } = await writeXlsx(saved, 'fr_FR');
    expect(await compareEngines(saved, bytes)).toEqual([]);
  });
});

longTest('where she has deleted the blank rows of the KPIs’ tab, it is shown all the same', async () => {
  const host = await anAddOn({
    snapshot: await aFile(),
    code: `${bundle.code}
function shorten() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('KPI');
  sheet.deleteRows(21, sheet.getMaxRows() - 20);
}`,
  });
  await host.execute('shorten');
  await follow(host);
  expect(columnsOf(host).map(([kpi]) => kpi)).toEqual(shown.map(([kpi]) => kpi));
});
