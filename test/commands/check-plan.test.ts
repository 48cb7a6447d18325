import { sayProblem } from '../../preview/command-line/say-problem';
import { checkPlan, goTo, mendProblem } from '../../src/commands/check';
import { addressOf } from '../../src/workbook/cells';
import { aFile, aPlanFile, fill, OBJECTIVES, PLAN, SETTINGS, shown, succeeded, troubleOf, type } from './a-file';
import { inserted, type MemoryFile, movedBefore, rearrange, removed, renamed, squareAt, tabOf } from './memory-file';
import { contentOf } from './memory-port';

const SALON = 'Salon | Vendre | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18';
const aPlanWithSalon = (salon = SALON) => aPlanFile({ actions: salon, objectives: 'Vendre | S1 | | | 10' });

const placesOf = ({ port }: { readonly port: Parameters<typeof checkPlan>[0] }): readonly string[] =>
  succeeded(checkPlan(port)).problems.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`);

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

  test('and writes nothing', () => {
    const { file, port } = aPlanWithSalon('Salon');
    file.done = [];
    succeeded(checkPlan(port));
    expect(file.done).toEqual([]);
  });

  test('a cell it speaks of is selected on demand; a tab that is gone is said', () => {
    const { file, port } = aPlanWithSalon();
    succeeded(goTo(port, { sheet: PLAN, cell: 'D2' }));
    expect(file.selected).toEqual({ tab: PLAN, row: 2 });
    expect(troubleOf(goTo(port, { sheet: 'Parti', cell: 'D2' }))).toEqual({
      code: 'tab.none',
      facts: { tab: 'Parti' },
    });
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
      code: 'plan.none',
    }));
});

describe('mending in one click', () => {
  const mendOf = (made: ReturnType<typeof aFile>, code: string) => {
    const problem = succeeded(checkPlan(made.port)).problems.find((it) => it.code === code);
    if (problem?.mend === undefined) throw new Error('Nothing is offered.');
    return {
      becomes: problem.mend.becomes,
      input: { code: problem.code, sheet: problem.sheet, cell: problem.cell, was: problem.mend.was },
    };
  };

  test.each([
    ['budget.not-a-number', 'F2', "'1 250,50 €", '1250,5', 1250.5],
    ['action.unreadable-date', 'K2', 'juin', '30/06/2027', { day: 46568 }],
    ['action.unknown-rhythm', 'I2', 'ponctuele', 'Ponctuelle', { text: 'Ponctuelle' }],
    ['action.unknown-objective', 'B2', 'Vendr', 'Vendre', { text: 'Vendre' }],
  ])('%s: what was offered is written, and nothing else', (code, cell, typed, becomes, written) => {
    const made = aPlanWithSalon();
    type(made.file, PLAN, cell, typed);
    const before = contentOf(made.file, PLAN).squares;
    const mend = mendOf(made, code);
    expect(mend.becomes).toBe(becomes);
    expect(succeeded(mendProblem(made.port, mend.input)).problems).toEqual([]);
    const after = contentOf(made.file, PLAN).squares;
    const changed = after.flatMap((row, down) =>
      row.filter((square, right) => square.cell !== before[down]?.[right]?.cell),
    );
    expect(changed.map((square) => square.cell)).toEqual([written]);
  });

  test('the locale of the file is set to that of the plan', () => {
    const made = aPlanFile({}, {}, { locale: 'en_US' });
    succeeded(mendProblem(made.port, mendOf(made, 'settings.locale-mismatch').input));
    expect(made.file.locale).toBe('fr_FR');
  });

  test('a cell that has changed since is left alone', () => {
    const made = aPlanWithSalon();
    type(made.file, PLAN, 'F2', "'1 250 €");
    const { input } = mendOf(made, 'budget.not-a-number');
    type(made.file, PLAN, 'F2', "'1 350 €");
    expect(troubleOf(mendProblem(made.port, input))).toEqual({ code: 'mend.stale', facts: { cell: 'F2' } });
    expect(shown(made.file, PLAN, 2)[0]).toContain('1 350 €');
  });

  test('a text that a formula of hers gives is not written over', () => {
    const made = aPlanWithSalon();
    type(made.file, PLAN, 'F2', `='${OBJECTIVES}'!F2`);
    type(made.file, OBJECTIVES, 'F2', "'1 250 €");
    const [problem] = succeeded(checkPlan(made.port)).problems;
    expect(problem).toMatchObject({ code: 'budget.not-a-number', cell: 'F2' });
    const input = { code: 'budget.not-a-number' as const, sheet: PLAN, cell: 'F2', was: '1 250 €' };
    expect(troubleOf(mendProblem(made.port, input))).toEqual({ code: 'mend.calculated', facts: { cell: 'F2' } });
    expect(squareAt(tabOf(made.file, PLAN), 2, 6).cell).toEqual({ formula: `='${OBJECTIVES}'!F2` });
  });
});
