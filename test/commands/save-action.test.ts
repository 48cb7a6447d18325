import { dropAction, duplicateAction, saveAction } from '../../src/commands/action';
import { checkPlan } from '../../src/commands/check';
import { aFile, aPlanFile, fill, formOn, OBJECTIVES, PLAN, succeeded, troubleOf, type } from './a-file';
import { aFileWithTwo, rows, SALON } from './a-file-with-two';
import { formulaAt, tabOf } from './memory-file';
import { inserted, rearrange } from './memory-moves';
import { contentOf } from './memory-port';

describe('an action that is edited', () => {
  const edit = { newObjectives: [] };

  test('only has its changed cells written', () => {
    const { file, port } = aFileWithTwo();
    const { draft, loaded } = formOn(file, port, 3);
    file.done = [];
    succeeded(saveAction(port, { ...edit, draft: { ...draft, owner: 'Arnaud' }, loaded }));
    expect(rows(file)[1]).toBe('Salon|Acquérir|Contacts|Arnaud||1200|||Ponctuelle||46556');
    expect(file.done.filter((operation) => operation.do === 'write' && operation.tab === PLAN)).toEqual([
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
