import { dropAction, duplicateAction, saveAction } from '../../src/commands/action';
import { checkPlan } from '../../src/commands/check';
import { aDraft, aFile, aPlanFile, fill, formOn, OBJECTIVES, PLAN, shown, succeeded, troubleOf, type } from './a-file';
import { formulaAt, inserted, rearrange, squareAt, tabOf } from './memory-file';
import { contentOf } from './memory-port';

const NEWSLETTER = "Newsletter | Fidéliser | Taux d'ouverture | Arnaud | 0 | 30 | 50 | 199 | Mensuelle";
const SALON = 'Salon | Acquérir | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18';
const aFileWithTwo = () =>
  aPlanFile({ actions: `${NEWSLETTER}\n${SALON}`, objectives: 'Fidéliser | S1 | | | 10\nAcquérir | S1 | | | 20' });

/** The rows of the plan below its header. */
const rows = (file: Parameters<typeof shown>[0]): readonly string[] => shown(file, PLAN, 2);

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
    expect(shown(file, OBJECTIVES, 2)).toEqual(['Fidéliser|S1|||10', 'Acquérir|S1|||20', 'Recruter']);
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
    expect(shown(file, OBJECTIVES, 3)).toEqual(['Acquérir|S1|||20', 'Recruter', 'Former', 'TOTAL||||30']);
    expect(file.names.get('objectives_name')?.area.rows).toBe(201);
  });
});

describe('an action that is edited', () => {
  const edit = { newObjectives: [] };

  test('only has its changed cells written', () => {
    const { file, port } = aFileWithTwo();
    const { draft, loaded } = formOn(file, port, 3);
    file.done = [];
    succeeded(saveAction(port, { ...edit, draft: { ...draft, owner: 'Arnaud' }, loaded }));
    expect(rows(file)[1]).toBe('Salon|Acquérir|Contacts|Arnaud||1200|||Ponctuelle||46556');
    expect(file.done.filter((step) => step.do === 'write' && step.tab === PLAN)).toEqual([
      { do: 'write', tab: PLAN, row: 3, column: 4, cells: [[{ text: 'Arnaud' }]] },
    ]);
  });

  test('saved as it was opened, changes no cell', () => {
    const { file, port } = aFileWithTwo();
    const before = [contentOf(file, PLAN).squares, contentOf(file, OBJECTIVES).squares];
    for (const row of [2, 3]) succeeded(saveAction(port, { ...edit, ...formOn(file, port, row) }));
    expect([contentOf(file, PLAN).squares, contentOf(file, OBJECTIVES).squares]).toEqual(before);
  });

  test('is found on its new row when the plan was sorted meanwhile', () => {
    const { file, port } = aFileWithTwo();
    const { draft, loaded } = formOn(file, port, 3);
    rearrange(file, tabOf(file, PLAN), 'row', (row) => ({ 2: 3, 3: 2 })[row] ?? row, 1000);
    succeeded(saveAction(port, { ...edit, draft: { ...draft, kpis: ['Cartes de visite'] }, loaded }));
    expect(rows(file).map((row) => row.split('|').slice(0, 3).join('|'))).toEqual([
      'Salon|Acquérir|Cartes de visite',
      "Newsletter|Fidéliser|Taux d'ouverture",
    ]);
  });

  test('is found in the column where it now stands', () => {
    const { file, port } = aFileWithTwo();
    const { draft, loaded } = formOn(file, port, 3);
    rearrange(file, tabOf(file, PLAN), 'column', inserted(1, 1), 17);
    type(file, PLAN, 'E1', "Celui qui s'y colle");
    succeeded(saveAction(port, { ...edit, draft: { ...draft, owner: 'Inès' }, loaded }));
    expect(rows(file)[1]).toBe('Salon||Acquérir|Contacts|Inès||1200|||Ponctuelle||46556');
  });

  test('is refused when somebody changed it meanwhile, and the columns are named', () => {
    const { file, port } = aFileWithTwo();
    const { draft, loaded } = formOn(file, port, 3);
    type(file, PLAN, 'D3', 'Inès');
    type(file, PLAN, 'F3', '1500');
    const before = contentOf(file, PLAN);
    expect(troubleOf(saveAction(port, { ...edit, draft: { ...draft, owner: 'Arnaud' }, loaded }))).toEqual({
      code: 'row.changed',
      facts: { action: 'Salon', columns: ['Responsable', 'Budget Q2'] },
    });
    expect(contentOf(file, PLAN)).toEqual(before);
  });

  test('is refused when its row is gone, or when two rows are exactly alike', () => {
    const { file, port } = aFileWithTwo();
    const { draft, loaded } = formOn(file, port, 3);
    rearrange(file, tabOf(file, PLAN), 'row', (row) => (row === 3 ? undefined : row > 3 ? row - 1 : row), 999);
    expect(troubleOf(saveAction(port, { ...edit, draft, loaded }))).toMatchObject({ code: 'row.gone' });
    fill(file, PLAN, 4, `${SALON}\n${SALON}`);
    expect(troubleOf(saveAction(port, { ...edit, draft, loaded: { ...loaded, line: 9 } }))).toMatchObject({
      code: 'row.gone',
    });
  });

  test('never has a formula of hers written over', () => {
    const { file, port } = aFileWithTwo();
    type(file, PLAN, 'F3', '=1000+200');
    const { draft, loaded, calculated } = formOn(file, port, 3);
    expect(calculated).toEqual(['q2']);
    succeeded(
      saveAction(port, { ...edit, draft: { ...draft, name: 'Grand salon', budget: ['9', '9', '9', '9'] }, loaded }),
    );
    expect(formulaAt(tabOf(file, PLAN), 3, 6)).toBe('=1000+200');
    expect(rows(file)[1]).toBe('Grand salon|Acquérir|Contacts|Zoé|9|1200|9|9|Ponctuelle||46556');
  });

  test('keeps a text that could not be read, when it is not touched', () => {
    const { file, port } = aFileWithTwo();
    type(file, PLAN, 'K3', 'juin');
    type(file, PLAN, 'F3', 'env. 1200');
    const { draft, loaded } = formOn(file, port, 3);
    succeeded(saveAction(port, { ...edit, draft: { ...draft, owner: 'Inès' }, loaded }));
    expect(rows(file)[1]).toBe('Salon|Acquérir|Contacts|Inès||env. 1200|||Ponctuelle||juin');
  });

  test('can have a cell emptied', () => {
    const { file, port } = aFileWithTwo();
    const { draft, loaded } = formOn(file, port, 3);
    const emptied = { ...draft, owner: '', deadline: '', budget: ['', '', '', ''] as const };
    succeeded(saveAction(port, { ...edit, draft: emptied, loaded }));
    expect(rows(file)[1]).toBe('Salon|Acquérir|Contacts||||||Ponctuelle');
  });
});

describe('everyday gestures', () => {
  test('duplicate: a copy below the last action, under a name of its own', () => {
    const { file, port } = aFileWithTwo();
    const saved = succeeded(duplicateAction(port, formOn(file, port, 2).loaded));
    expect(saved.cell).toEqual({ sheet: PLAN, cell: 'A4' });
    expect(rows(file)[2]).toBe("Newsletter (copie)|Fidéliser|Taux d'ouverture|Arnaud|0|30|50|199|Mensuelle");
  });

  test('drop: its row stays, its status says so, and the check falls silent about it', () => {
    const { file, port } = aPlanFile({ actions: 'Idée vague' });
    expect(succeeded(checkPlan(port)).problems).not.toEqual([]);
    succeeded(dropAction(port, formOn(file, port, 2).loaded));
    expect(rows(file)).toEqual(['Idée vague||||||||||||Abandonnée']);
    expect(succeeded(checkPlan(port)).problems).toEqual([]);
  });

  test('drop in a plan without a status column says which column is missing', () => {
    const { file, port } = aFile({ tabs: { Plan: 'Action | Objectif | KPI\nSalon | Vendre | Ventes' } });
    expect(troubleOf(dropAction(port, formOn(file, port, 2, 'Plan').loaded))).toEqual({
      code: 'plan.no-status-column',
      facts: { tab: 'Plan' },
    });
  });

  test('the form on a row that is no action asks for one', () => {
    const { file, port } = aFileWithTwo();
    expect(() => formOn(file, port, 40)).toThrow('row.none-selected');
  });
});
