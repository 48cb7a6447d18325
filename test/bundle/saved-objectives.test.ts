import type { IWorkbookData } from '@univerjs/core';
import type { ObjectivesReport } from '../../src/commands/api';
import { longTest } from '../sampled';
import { anAddOn, TODAY } from './add-on';
import { aPlanOf, manyActions, OBJECTIVES, SETTINGS, withCells } from './plans';

const blank = { name: '', period: '', kpi: '', startingPoint: '', target: '', deadline: '', owner: '' };
const raise = { ...blank, name: 'Récolter 5 000 €', period: 'S1', kpi: 'Montant collecté', target: '5 000 €' };

const aPlan = async (): Promise<IWorkbookData> => {
  const plan = await aPlanOf({ actions: manyActions(3), objectives: ['Objectif 1'] });
  return withCells(plan, SETTINGS, { row: 4, column: 2 }, [[46_461]]);
};

/** A plan and objectives as people have them, without anything of ours. */
async function ofHers() {
  const host = await anAddOn();
  const [first = ''] = Object.values(host.save().sheets).map(({ name }) => name ?? '');
  host.person.duplicateTab(first);
  const [, second = ''] = Object.values(host.save().sheets).map(({ name }) => name ?? '');
  host.person.renameTab(first, 'Com');
  host.person.renameTab(second, 'Buts');
  const typed = {
    Com: ['Action|Objectif|Responsable|Échéance|Budget Q1', 'Salon|Vendre|Zoé|15/06/2027|300'],
    Buts: ['Objectif|Période|Cible|Atteint', 'Vendre|S1|100|20'],
  };
  for (const [tab, rows] of Object.entries(typed))
    rows.forEach((row, line) => {
      row.split('|').forEach((cell, column) => {
        host.person.type(tab, `${String.fromCharCode(65 + column)}${line + 1}`, cell);
      });
    });
  return host;
}

const one = ({ objectives }: ObjectivesReport, name: string) => {
  const found = objectives.find(({ draft }) => draft.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

const cellsOf = async (host: Awaited<ReturnType<typeof anAddOn>>, tab: string) => {
  const sheet = Object.values(host.save().sheets).find(({ name }) => name === tab);
  return (row: number, column: number) => sheet?.cellData?.[row - 1]?.[column - 1];
};

describe('an objective', () => {
  test('is written below the others, its numbers as numbers and its day as a day', async () => {
    const host = await anAddOn({ snapshot: await aPlan() });
    const saved = await host.does('saveObjective', { draft: { ...raise, deadline: '2027-05-31' } });
    expect(one(saved, raise.name)).toMatchObject({ cell: 'A3', target: 5000, reached: null, state: 'noData' });
    const cell = await cellsOf(host, OBJECTIVES);
    expect([cell(3, 5)?.v, cell(3, 6)?.v]).toEqual([5000, 46_538]);
    expect(saved.message).toMatch(/«\sRécolter 5 000 €\s» est enregistré en A3 de l’onglet «\sObjectifs\s»\./u);
  });

  longTest(
    'is measured once the file follows KPIs, wherever these are moved and whatever they are called',
    async () => {
      const host = await anAddOn({ snapshot: await aPlan() });
      await host.does('saveObjective', { draft: raise });
      const { figures } = await host.does('kpis', { organisation: 'non_profit', add: [] });
      const donations = 6 + figures.findIndex(({ key }) => key === 'donations');
      host.person.type('Chiffres', `D${donations}`, '1000');
      host.person.type('Chiffres', `E${donations}`, '700');
      const reached = async (): Promise<number | null> =>
        one(await host.does('objectives', { measure: false }), raise.name).reached;
      await expect(reached()).resolves.toBe(1700);
      host.person.insertColumn('KPI', 'B');
      host.person.insertRow('Chiffres', 3);
      host.person.insertRow(OBJECTIVES, 2);
      host.person.insertColumn(OBJECTIVES, 'C');
      await expect(reached()).resolves.toBe(1700);
      host.person.type('KPI', 'A6', 'Dons');
      const { kpis } = await host.does('kpis', { organisation: null, add: [] });
      expect(kpis[0]).toMatchObject({ key: 'amount_raised', name: 'Dons' });
      await host.does('saveObjective', { draft: { ...blank, name: 'Un autre' } });
      await expect(reached()).resolves.toBe(1700);
    },
  );

  test('that came near is missed once its period is over, in a file without KPIs too', async () => {
    const host = await anAddOn({ snapshot: await aPlan() });
    const draft = { ...blank, target: '100' };
    await host.does('saveObjective', { draft: { ...draft, name: 'Février', period: 'février' } });
    await host.does('saveObjective', { draft: { ...draft, name: 'Mars', period: 'mars' } });
    for (const cell of ['G3', 'G4']) host.person.type(OBJECTIVES, cell, '95');
    const { objectives } = await host.does('objectives', { measure: false });
    expect(objectives.slice(-2).map(({ state }) => state)).toEqual(['off', 'onTrack']);
  });

  test('keeps what she writes as reached, and her other cells, whatever is measured later', async () => {
    const host = await anAddOn({ snapshot: await aPlan() });
    host.person.type(OBJECTIVES, 'G2', '40');
    host.person.type(OBJECTIVES, 'J2', 'à mon avis');
    await host.does('kpis', { organisation: 'non_profit', add: [] });
    await host.does('objectives', { measure: true });
    const cell = await cellsOf(host, OBJECTIVES);
    expect([cell(2, 7), cell(2, 10)]).toMatchObject([{ v: 40 }, { v: 'à mon avis' }]);
    expect([cell(2, 7)?.f, cell(2, 10)?.f]).toEqual([undefined, undefined]);
  });

  test('is not written over what somebody else has changed meanwhile', async () => {
    const host = await anAddOn({ snapshot: await aPlan() });
    const before = one(await host.does('objectives', { measure: false }), 'Objectif 1');
    host.person.type(OBJECTIVES, 'E2', '90');
    const refused = await host.isRefused('saveObjective', {
      draft: { ...before.draft, target: '120' },
      loaded: before.loaded,
    });
    expect(refused).toMatch(/Quelqu’un a modifié «\sObjectif 1\s» entre-temps \(Cible\)/u);
    const now = one(await host.does('objectives', { measure: false }), 'Objectif 1');
    const saved = await host.does('saveObjective', { draft: { ...now.draft, target: '120' }, loaded: now.loaded });
    expect(one(saved, 'Objectif 1')).toMatchObject({ cell: 'A2', target: 120, startingPoint: 0 });
  });

  test('needs words', async () => {
    const host = await anAddOn({ snapshot: await aPlan() });
    await expect(host.isRefused('saveObjective', { draft: blank })).resolves.toMatch(/Écrivez l’objectif/);
  });
});

describe('a tab of objectives that is hers', () => {
  test('is not changed by looking at it, and gets a row and no column by an objective that is added', async () => {
    const host = await ofHers();
    const before = JSON.stringify(host.save());
    const seen = await host.does('objectives', { measure: false });
    expect([seen.isMeasured, seen.fields]).toEqual([false, ['name', 'period', 'target']]);
    expect(JSON.stringify(host.save())).toBe(before);
    await host.does('saveObjective', { draft: raise });
    const cell = await cellsOf(host, 'Buts');
    expect([cell(3, 1)?.v, cell(3, 2)?.v, cell(3, 3)?.v, cell(1, 5)?.v]).toEqual([raise.name, 'S1', 5000, undefined]);
  });

  test('gets what it lacks to its right, where she asks for it', async () => {
    const host = await ofHers();
    host.person.type('Buts', 'F1', 'Remarque');
    host.person.type('Buts', 'A6', 'TOTAL');
    const measured = await host.does('objectives', { measure: true });
    expect([measured.isMeasured, measured.fields.includes('deadline')]).toEqual([true, true]);
    host.person.type('Paramètres', 'B4', TODAY);
    const after = await host.does('objectives', { measure: false });
    expect(one(after, 'Vendre')).toMatchObject({ reached: 20, progress: 0.2, state: 'off' });
    const cell = await cellsOf(host, 'Buts');
    const heads = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((column) => cell(1, column)?.v ?? '');
    expect(heads.join('|')).toBe(
      'Objectif|Période|Cible|Atteint||Remarque|KPI|Point de départ|Échéance|Attendu à ce jour|Avancement|État',
    );
    expect(cell(2, 4)).toMatchObject({ v: 20 });
    // Beside her total nothing is calculated.
    expect([cell(5, 12)?.f, cell(6, 12)]).toEqual([expect.stringMatching(/^=IF/), undefined]);
  });
});

longTest('objectives cost as many calls, however many there are', async () => {
  const costs = async (count: number): Promise<unknown> => {
    const goals = Array.from({ length: count }, (_, index) => `Objectif ${index + 1}`);
    const plan = await aPlanOf({ actions: manyActions(3), objectives: goals });
    const host = await anAddOn({ snapshot: plan });
    await host.does('kpis', { organisation: 'non_profit', add: [] });
    const { stats: listed } = await host.run('objectives', [{ measure: false }], { today: TODAY });
    const { stats: saved } = await host.run('saveObjective', [{ draft: raise }], { today: TODAY });
    return [listed, saved].map(({ read, write, flush, other }) => ({ read, write, flush, other }));
  };
  await expect(costs(20)).resolves.toEqual(await costs(3));
});

describe('the check', () => {
  test('turns a target of 12 into 12 % where a rate is meant, in one click', async () => {
    const plan = withCells(await aPlan(), OBJECTIVES, { row: 2, column: 2 }, [
      ['S1', 'Taux d’ouverture', undefined, 12],
    ]);
    const host = await anAddOn({ snapshot: plan });
    await host.does('kpis', { organisation: 'ecommerce', add: [] });
    const { problems } = await host.does('check');
    const found = problems.find(({ code }) => code === 'objective.target-unit');
    expect(found?.mend).toEqual({ was: '12', becomes: '12 %' });
    const { code, sheet, cell } = found ?? { code: 'objective.target-unit' as const, sheet: '', cell: '' };
    const mended = await host.does('mend', { code, sheet, cell, was: '12' });
    expect(mended.problems.filter((problem) => problem.code === code)).toEqual([]);
    expect((await host.does('objectives', { measure: false })).objectives[0]).toMatchObject({ target: 0.12 });
    const { s: style } = (await cellsOf(host, OBJECTIVES))(2, 5) ?? {};
    expect(typeof style === 'string' ? host.save().styles[style]?.n?.pattern : style).toBe('0.0%');
  });
});

longTest(
  'what an objective has cost for each result is said from budgets and figures, once they are known',
  async () => {
    const [first, ...others] = manyActions(3);
    const actions = [
      { ...first, objectives: 'Objectif 1', q1: 300 },
      ...others.map((it) => ({ ...it, objectives: 'Autre' })),
    ];
    const plan = await aPlanOf({ actions, objectives: ['Objectif 1'] });
    const today = withCells(plan, SETTINGS, { row: 4, column: 2 }, [[46_500]]);
    const named = withCells(today, OBJECTIVES, { row: 2, column: 2 }, [['T1', 'Montant collecté', undefined, 5000]]);
    const host = await anAddOn({ snapshot: named });
    const { figures } = await host.does('kpis', { organisation: 'non_profit', add: [] });
    const donations = 6 + figures.findIndex(({ key }) => key === 'donations');
    const costOf = async () => (await host.does('objectives', { measure: false })).objectives[0]?.costPerResult;
    expect(await costOf()).toBeNull();
    ['100', '200', '300'].forEach((donated, month) => {
      host.person.type('Chiffres', `${'DEF'[month] ?? ''}${donations}`, donated);
    });
    expect(await costOf()).toBe(0.5);
  },
);
