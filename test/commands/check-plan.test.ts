import { sayProblem } from '../../preview/command-line/say-problem';
import { checkPlan, goTo } from '../../src/commands/check';
import { addressOf } from '../../src/workbook/cells';
import { aFile, aPlanFile, fill, OBJECTIVES, PLAN, SETTINGS, succeeded, troubleOf, type } from './a-file';
import { aPlanWithSalon, placesOf, SALON } from './a-plan-with-salon';
import { type MemoryFile, tabOf } from './memory-file';
import { inserted, movedBefore, rearrange, removed, renamed } from './memory-moves';

describe('the check says where', () => {
  test('in the cell to be mended, wherever the column stands', () =>
    expect(
      placesOf(
        aFile({
          tabs: {
            'Plan 2027': `
            Notre plan | |
            |
            Remarques | Quoi | Pourquoi | Mesure | Qui | Budget Q1 | Budget Q2 | Budget Q3 | Budget Q4
            | Salon | Vendre | | Zoé | mille | | |`,
          },
        }),
      ),
    ).toEqual(['Plan 2027!F4 budget.not-a-number', 'Plan 2027!D4 action.missing-kpi']));

  test('at the header for a column, in the objectives for an objective, nowhere for the file', () => {
    const made = aPlanFile({ actions: SALON, objectives: 'Vendre | | | | 10' }, {}, { locale: 'en_US' });
    type(made.file, PLAN, 'N1', 'Indicateurs');
    expect(placesOf(made)).toEqual([
      `${PLAN}! settings.locale-mismatch`,
      `${PLAN}!A1 plan.duplicate-column`,
      `${OBJECTIVES}!B2 objective.missing-period`,
    ]);
  });

  test('with the facts its sentence is made of', () => {
    const { port } = aPlanWithSalon('Salon | Vendre | Contacts | | | 1200 | | | | | 2027-06-18');
    const { problems } = succeeded(checkPlan(port));
    expect(problems).toMatchObject([
      { code: 'action.missing-owner', severity: 'warning', sheet: PLAN, cell: 'D2', facts: { action: 'Salon' } },
    ]);
    expect(problems.map((problem) => sayProblem('en', problem, problem.currency))).toEqual(['“Salon” has no owner.']);
  });

  test('at once, even where a preparation of a billion days was typed in the settings', () => {
    const { file, port } = aPlanWithSalon(`${SALON} | Imprimé`);
    const kinds = port.readName('templates_kinds')?.values.map(([kind]) => kind) ?? [];
    const place = port.placeOfName('templates_kind_days');
    type(
      file,
      place?.tab ?? '',
      addressOf((place?.row ?? 0) + kinds.indexOf('Imprimé'), place?.column ?? 0),
      '1000000000',
    );
    expect(succeeded(checkPlan(port)).problems).toEqual([]);
  });

  test('says which columns and rows it has not read: hers, what is doubtful, notes', () => {
    const { port } = aFile({
      tabs: {
        'Plan 2027': `
        Action | Objectif | KPI | Responsable | Budget Q1 | Budget Q2 | Budget Q3 | Budget Q4 | Échéance | Drive | Remarques | Vide
        Salon | Vendre | Contacts | Zoé | 1 | 2 | 3 | 4 | 2027-06-18 | dossier | | |
        Affiches | Vendre | Contacts | Zoé | 1 | 2 | 3 | 4 | 2027-06-18 | | Emma les a | |
        * hors taxes | | | | | | | | | | | |`,
      },
    });
    expect(succeeded(checkPlan(port)).notRead).toEqual({
      columns: [
        { letter: 'J', label: 'Drive' },
        { letter: 'K', label: 'Remarques' },
      ],
      rows: [4],
    });
  });

  test('and writes nothing', () => {
    const { file, port } = aPlanWithSalon('Salon');
    file.done = [];
    succeeded(checkPlan(port));
    expect(file.done).toEqual([]);
  });

  test('a cell it speaks of is selected on demand; a tab or a cell that is gone is said', () => {
    const { file, port } = aPlanWithSalon();
    succeeded(goTo(port, { sheet: PLAN, cell: 'D2' }));
    expect(file.selected).toEqual({ tab: PLAN, row: 2 });
    expect(troubleOf(goTo(port, { sheet: 'Parti', cell: 'D2' }))).toEqual({
      code: 'tab.none',
      facts: { tab: 'Parti' },
    });
    for (const cell of ['A20000', 'ZZZ1'])
      expect(troubleOf(goTo(port, { sheet: PLAN, cell }))).toEqual({ code: 'cell.none', facts: { sheet: PLAN, cell } });
  });
});

describe('the plan is found again', () => {
  const gestures: readonly (readonly [string, (file: MemoryFile) => void])[] = [
    [
      'the tabs were renamed',
      (file) => {
        renamed(file, tabOf(file, PLAN), 'Marketing');
        renamed(file, tabOf(file, OBJECTIVES), 'Nos buts');
        renamed(file, tabOf(file, SETTINGS), 'Réglages');
      },
    ],
    [
      'every header was rewritten',
      (file) =>
        fill(
          file,
          PLAN,
          1,
          'Chantier | Cap | Preuve | Nom | Hiver | Printemps | Été | Automne | Quand ? | Du | Au | Genre | Où en est-on',
        ),
    ],
    [
      'columns of hers were inserted',
      (file) => {
        rearrange(file, tabOf(file, PLAN), 'column', inserted(1, 2), 18);
        type(file, PLAN, 'B1', 'Service');
        type(file, PLAN, 'C1', 'Remarques');
      },
    ],
    ['columns were moved', (file) => rearrange(file, tabOf(file, PLAN), 'column', movedBefore(1, 1, 5), 16)],
    [
      'a title was inserted above',
      (file) => {
        rearrange(file, tabOf(file, PLAN), 'row', inserted(0, 2), 1002);
        type(file, PLAN, 'A1', 'Notre année');
      },
    ],
  ];
  test.each(gestures)('after %s', (_, gesture) => {
    const made = aPlanWithSalon();
    gesture(made.file);
    expect(placesOf(made)).toEqual([]);
    expect(succeeded(checkPlan(made.port))).toMatchObject({ actions: 1, objectives: 1 });
  });

  test('a column that was deleted is missing, and asked for once', () => {
    const made = aPlanFile({
      actions: `${SALON}\nPub | Vendre | Clics | Zoé | 10`,
      objectives: 'Vendre | S1 | | | 10',
    });
    type(made.file, PLAN, 'I3', 'Continue');
    rearrange(
      made.file,
      tabOf(made.file, PLAN),
      'column',
      (column) => (column === 4 ? undefined : column > 4 ? column - 1 : column),
      15,
    );
    expect(placesOf(made)).toEqual([`${PLAN}!A1 plan.missing-column`]);
  });

  test.each<readonly [string, (file: MemoryFile) => void, string]>([
    ['its tab was deleted', (file) => removed(file, PLAN), 'plan.deleted'],
    ['its tab was emptied', (file) => tabOf(file, PLAN).squares.clear(), 'plan.emptied'],
    [
      'its column of actions was deleted',
      (file) => rearrange(file, tabOf(file, PLAN), 'column', (it) => (it === 1 ? undefined : it - 1), 15),
      'plan.no-action-column',
    ],
  ])('or not: %s', (_, gesture, code) => {
    const { file, port } = aPlanWithSalon();
    gesture(file);
    expect(troubleOf(checkPlan(port))).toMatchObject({ code });
  });

  test('a file without a plan has none', () =>
    expect(troubleOf(checkPlan(aFile({ tabs: { Budget: 'Poste | Montant\nLoyer | 900' } }).port))).toMatchObject({
      code: 'plan.without-actions',
    }));
});
