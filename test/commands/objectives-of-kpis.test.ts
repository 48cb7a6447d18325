import { kpis } from '../../src/commands/kpi';
import { objectives, saveObjective } from '../../src/commands/objective';
import { longTest } from '../sampled';
import { aPlanFile, OBJECTIVES, succeeded } from './a-file';
import { calculating } from './calculating';
import { type MemoryFile, putSquare, tabOf, usedSize, valueAt } from './memory-file';

const [KPIS, FIGURES] = ['KPI', 'Chiffres'];

/** Writes beside what stands in the first column of a tab: in the second column from it on, and so on. */
function beside(file: MemoryFile, tab: string, head: string, column: number, ...cells: readonly (number | string)[]) {
  const of = tabOf(file, tab);
  const rows = Array.from({ length: usedSize(of).rows }, (_, index) => index + 1);
  const row = rows.find((at) => valueAt(file, of, at, 1) === head);
  if (row === undefined) throw new Error(`nothing is called ${head}`);
  cells.forEach((cell, index) => {
    putSquare(of, row, column + index, { cell: typeof cell === 'string' ? { text: cell } : cell });
  });
}

/** A shop that follows its usual KPIs and counts its complaints, with two months of figures. */
function aShop() {
  const made = aPlanFile({ objectives: 'Vendre | S1' });
  const { file, port } = made;
  succeeded(kpis(port, { organisation: 'ecommerce', add: [] }));
  const own = { name: 'Réclamations', direction: 'down', made: 'count|typed' } as const;
  succeeded(kpis(port, { organisation: null, add: [], own }));
  beside(file, FIGURES, 'Dépenses marketing', 4, 100, 140);
  beside(file, FIGURES, 'Nouveaux clients', 4, 4, 2);
  beside(file, FIGURES, 'Réclamations', 4, 3, 4);
  beside(file, FIGURES, 'Visites du site', 4, 500, 600);
  calculating(file, FIGURES, KPIS, OBJECTIVES);
  const reached = () =>
    Object.fromEntries(
      succeeded(objectives(port, { measure: false })).objectives.map(({ draft, reached: it }) => [draft.name, it]),
    );
  const save = (name: string, kpi: string): void => {
    const draft = { name, period: 'Année', kpi, startingPoint: '', target: '30', deadline: '', owner: '' };
    succeeded(saveObjective(port, { draft }));
  };
  return { ...made, save, reached };
}

describe('an objective finds its KPI', () => {
  longTest('whose name is said in short, in other words or in another language, and no other one', () => {
    const { save, reached } = aShop();
    const called = {
      'Coût d’acquisition client (CAC)': 40,
      CAC: 40,
      'CAC < 30 €': 40,
      'coût par nouveau client': 40,
      'customer acquisition cost': 40,
      // Not all visits are of mobiles.
      'Visites du site mobile': null,
      réclamation: null,
    };
    for (const kpi of Object.keys(called)) save(kpi, kpi);
    expect(reached()).toMatchObject(called);
  });

  test('when it is called otherwise in its tab since, without the add-on', () => {
    const { file, save, reached } = aShop();
    save('Dépenser moins', 'Coût d’acquisition client (CAC)');
    save('Moins de plaintes', 'Réclamations');
    const before = reached();
    expect(before).toMatchObject({ 'Dépenser moins': 40, 'Moins de plaintes': 7 });
    beside(file, KPIS, 'Coût d’acquisition client (CAC)', 1, 'Ce que coûte un client');
    beside(file, KPIS, 'Réclamations', 1, 'Plaintes');
    expect(reached()).toEqual(before);
  });

  test('which is the one that has its name now, if another one took it', () => {
    const { file, save, reached } = aShop();
    save('Moins de plaintes', 'Réclamations');
    beside(file, KPIS, 'Réclamations', 1, 'Plaintes');
    beside(file, KPIS, 'Visites du site', 1, 'Réclamations');
    expect(reached()).toMatchObject({ 'Moins de plaintes': 1100 });
  });
});
