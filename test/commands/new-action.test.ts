import { saveAction } from '../../src/commands/action';
import { checkPlan } from '../../src/commands/check';
import { aDraft, aFile, fill, OBJECTIVES, PLAN, shown, succeeded, troubleOf } from './a-file';
import { aFileWithTwo, rows } from './a-file-with-two';
import { squareAt, tabOf } from './memory-file';
import { rearrange } from './memory-moves';

/** Without the rows that only wait for what she will write. */
const written = (rows: readonly string[]): readonly string[] => rows.filter((row) => row !== '');

describe('a new action', () => {
  test('goes below the last one, amounts as numbers, days as days', () => {
    const { file, port } = aFileWithTwo();
    const saved = succeeded(
      saveAction(port, {
        draft: aDraft({
          name: ' Vidéo ',
          objectives: ['Acquérir'],
          kpis: ['Vues'],
          owner: 'Zoé',
          rhythm: 'Ponctuelle',
          deadline: '2027-03-15',
          budget: ['1 250,50 €', '', 'gratuit', ''],
        }),
        newObjectives: [],
      }),
    );
    expect(saved).toMatchObject({ cell: { sheet: PLAN, cell: 'A4' }, problems: [] });
    expect(rows(file)[2]).toBe('Vidéo|Acquérir|Vues|Zoé|1250.5||0||Ponctuelle||46461');
    expect(file.selected).toEqual({ tab: PLAN, row: 4 });
  });

  test('what it still misses is said at once', () => {
    const { port } = aFileWithTwo();
    const saved = succeeded(saveAction(port, { draft: aDraft({ name: 'salon' }), newObjectives: [] }));
    expect(saved.problems.map(({ code, cell }) => `${cell} ${code}`)).toEqual([
      'B4 action.missing-objective',
      'C4 action.missing-kpi',
      'D4 action.missing-owner',
      'E4 action.missing-budget',
      'I4 action.missing-rhythm',
      'A4 action.duplicate-name',
    ]);
  });

  test('without a name is not written', () => {
    const { file, port } = aFileWithTwo();
    file.done = [];
    expect(troubleOf(saveAction(port, { draft: aDraft({ name: '  ' }), newObjectives: [] }))).toMatchObject({
      code: 'action.no-name',
    });
    expect(file.done).toEqual([]);
  });

  test.each(['=1+1', '+33 6 12', '-50 % en mai', '@mimine sur Instagram', '3/4', 'TRUE'])(
    'called %j stays a text',
    (name) => {
      const { file, port } = aFileWithTwo();
      succeeded(saveAction(port, { draft: aDraft({ name, owner: name, kpis: [name] }), newObjectives: [] }));
      expect(squareAt(tabOf(file, PLAN), 4, 1).cell).toEqual({ text: name });
      expect(squareAt(tabOf(file, PLAN), 4, 3).cell).toEqual({ text: name });
    },
  );

  test('with several objectives has them in one cell, which keeps no drop-down', () => {
    const { file, port } = aFileWithTwo();
    const draft = aDraft({ name: 'Pub', objectives: ['Fidéliser', 'Acquérir'] });
    succeeded(saveAction(port, { draft, newObjectives: [] }));
    expect(rows(file)[2]).toBe('Pub|Fidéliser; Acquérir');
    expect(file.done).toContainEqual({ do: 'unchoose', tab: PLAN, row: 4, column: 2 });
  });

  test('a new objective joins the objectives, a new owner the owners', () => {
    const { file, port } = aFileWithTwo();
    const draft = aDraft({ name: 'Pub', objectives: ['Recruter'], owner: 'Inès' });
    succeeded(saveAction(port, { draft, newObjectives: ['Recruter', 'fideliser', ' '] }));
    expect(written(shown(file, OBJECTIVES, 2))).toEqual(['Fidéliser|S1|||10', 'Acquérir|S1|||20', 'Recruter']);
    const owners = port
      .readName('settings_owners')
      ?.values.flat()
      .filter((owner) => owner !== '');
    expect(owners).toEqual(['Inès']);
    succeeded(saveAction(port, { draft: { ...draft, name: 'Pub 2', owner: 'ines' }, newObjectives: [] }));
    expect(
      port
        .readName('settings_owners')
        ?.values.flat()
        .filter((owner) => owner !== ''),
    ).toEqual(['Inès']);
  });

  test('goes above the TOTAL row, which moves down', () => {
    const { file, port } = aFileWithTwo();
    fill(file, PLAN, 4, 'TOTAL | | | | 0 | 1230 | 50 | 199');
    succeeded(saveAction(port, { draft: aDraft({ name: 'Vidéo' }), newObjectives: [] }));
    expect(rows(file).map((row) => row.split('|')[0])).toEqual(['Newsletter', 'Salon', 'Vidéo', 'TOTAL']);
    expect(succeeded(checkPlan(port)).actions).toBe(3);
  });

  test('goes on a new row when the tab is full, and the named columns follow', () => {
    const { file, port } = aFileWithTwo();
    const plan = tabOf(file, PLAN);
    rearrange(file, plan, 'row', (row) => (row > 3 ? undefined : row), 3);
    succeeded(saveAction(port, { draft: aDraft({ name: 'Vidéo' }), newObjectives: [] }));
    expect(rows(file).map((row) => row.split('|')[0])).toEqual(['Newsletter', 'Salon', 'Vidéo']);
    expect(file.names.get('plan_action')?.area).toEqual({ row: 2, column: 1, rows: 3, columns: 1 });
  });

  test('a new objective goes on a new row when the tab of objectives is full', () => {
    const { file, port } = aFile({
      tabs: {
        Plan: 'Action | Objectif | KPI\nSalon | Vendre | Ventes',
        Buts: 'Objectif | Période | Cible\nVendre | S1 | 10',
      },
      rows: 2,
    });
    succeeded(
      saveAction(port, { draft: aDraft({ name: 'Pub', objectives: ['Recruter'] }), newObjectives: ['Recruter'] }),
    );
    expect(shown(file, 'Buts')).toEqual(['Objectif|Période|Cible', 'Vendre|S1|10', 'Recruter']);
    expect(shown(file, 'Plan', 2)).toEqual(['Salon|Vendre|Ventes', 'Pub|Recruter']);
  });

  test('a new objective goes above what she wrote below the objectives', () => {
    const { file, port } = aFileWithTwo();
    fill(file, OBJECTIVES, 4, 'TOTAL | | | | 30');
    succeeded(saveAction(port, { draft: aDraft({ objectives: ['Recruter'] }), newObjectives: ['Recruter', 'Former'] }));
    expect(written(shown(file, OBJECTIVES, 3))).toEqual(['Acquérir|S1|||20', 'Recruter', 'Former', 'TOTAL||||30']);
    expect(file.names.get('objectives_name')?.area.rows).toBe(201);
  });
});
