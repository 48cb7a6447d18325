import { objectives, saveObjective } from '../../src/commands/objective';
import { openPlan } from '../../src/commands/plan';
import { aFile, shown, succeeded, troubleOf } from './a-file';
import { contentOf } from './memory-port';

const PLAN = `
  Quoi      | Pourquoi                | Qui   | T1  | T2 | T3 | T4 | Échéance
  Affiches  | Faire venir du monde    | Zoé   | 100 |    |    |    | 2027-03-15
  Billets   | Vendre 8 000 billets    | Omar  |     | 50 |    |    | 2027-05-15
  Stories   | Faire venir du monde    | Zoé   |     |    |  0 |    | 2027-09-01
`;

const draft = {
  name: 'Recueillir 40 000 € de dons',
  period: 'Année',
  kpi: '',
  startingPoint: '0',
  target: '40000',
  deadline: '',
  owner: '',
};

describe('a plan without a tab of objectives', () => {
  test('gets one with the first that is saved, below those its actions name; her tab stays as it is', () => {
    const { file, port } = aFile({ tabs: { Festival: PLAN } });
    const before = contentOf(file, 'Festival');
    succeeded(saveObjective(port, { draft }));
    expect(shown(file, 'Objectifs', 1, 1).slice(0, 5)).toEqual([
      'Objectif',
      'Faire venir du monde',
      'Vendre 8 000 billets',
      'Recueillir 40 000 € de dons',
      '',
    ]);
    expect(contentOf(file, 'Festival')).toEqual(before);
    expect(succeeded(openPlan(port)).plan.objectives).toHaveLength(3);
  });

  test('gets one that is measured where she asks for it, and keeps it', () => {
    const { file, port } = aFile({ tabs: { Festival: PLAN } });
    succeeded(objectives(port, { measure: true }));
    const { squares } = contentOf(file, 'Objectifs');
    const { objectives: read } = succeeded(objectives(port, { measure: true }));
    expect(read.map(({ draft: { name } }) => name)).toEqual(['Faire venir du monde', 'Vendre 8 000 billets']);
    expect(contentOf(file, 'Objectifs').squares).toEqual(squares);
  });

  test('is told what to do where a tab of hers has its name', () => {
    const { file, port } = aFile({ tabs: { Festival: PLAN, Objectifs: 'Notes\nÀ voir' } });
    const before = contentOf(file, 'Objectifs');
    expect(troubleOf(saveObjective(port, { draft }))).toEqual({ code: 'objective.no-tab', facts: {} });
    expect(contentOf(file, 'Objectifs')).toEqual(before);
  });
});
