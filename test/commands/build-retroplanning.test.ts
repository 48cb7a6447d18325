import { frenchPlan } from '../../preview/bench/french-plan';
import { dropAction, saveAction } from '../../src/commands/action';
import { checkPlan } from '../../src/commands/check';
import { home } from '../../src/commands/home';
import { newPlan } from '../../src/commands/plan';
import { buildRetroplanning } from '../../src/commands/year-view';
import { dayOfSerial } from '../../src/domain/time';
import type { Step } from '../../src/workbook/cells';
import { PLAN_ROWS } from '../../src/workbook/plan/plan-tab';
import { FIRST_BODY_ROW, headRows } from '../../src/workbook/year-view';
import {
  aDraft,
  aFile,
  aPlanFile,
  fill,
  formOn,
  PLAN,
  RETROPLANNING,
  SETTINGS,
  succeeded,
  TEMPLATES,
  troubleOf,
  type,
} from './a-file';
import { formulaAt, inserted, type MemoryFile, putSquare, rearrange, renamed, squareAt, tabOf } from './memory-file';
import { contentOf } from './memory-port';

const SALON = 'Salon | Vendre | Contacts | Zoé | | 1200 | | | Ponctuelle | | 2027-06-18';
const PUB = 'Publicité | Vendre | Clics | Zoé | 300 | | | | Continue';
const aSmallPlan = (actions = SALON) => aPlanFile({ actions, objectives: 'Vendre | S1 | | | 10' });

const build = (port: Parameters<typeof buildRetroplanning>[0]): string =>
  succeeded(buildRetroplanning(port, { year: null })).message;

/** The names that the rows of the year view were built from. */
function builtNames(file: MemoryFile, tab = RETROPLANNING): readonly string[] {
  const { squares } = contentOf(file, tab);
  const column =
    squares[headRows.labels - 1]?.findIndex(
      ({ cell }) => cell !== null && typeof cell === 'object' && 'text' in cell && cell.text === 'key',
    ) ?? -1;
  return squares.slice(FIRST_BODY_ROW - 1).flatMap((row) => {
    const cell = row[column]?.cell;
    return cell !== null && typeof cell === 'object' && 'text' in cell && cell.text !== '#' ? [cell.text] : [];
  });
}

describe('building the retroplanning', () => {
  test('makes one tab, with a row an action', () => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}\nRefonte | Vendre | Visites | Zoé | 0 | | | | Ponctuelle`);
    expect(build(port)).toBe('Rétroplanning construit : 3 actions, dont 1 à dater.');
    expect(file.tabs.map(({ name }) => name).filter((name) => name.startsWith(RETROPLANNING))).toEqual([RETROPLANNING]);
    expect(builtNames(file)).toEqual(['Salon', 'Publicité', 'Refonte']);
    expect(home(port).plan).toMatchObject({ hasRetroplanning: true, isInterrupted: false });
  });

  test('changes no cell of the plan', () => {
    const { file, port } = aSmallPlan();
    const before = contentOf(file, PLAN);
    build(port);
    expect(contentOf(file, PLAN)).toEqual(before);
  });

  test('twice gives the same tab, cell for cell', () => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}`);
    build(port);
    const first = contentOf(file, RETROPLANNING).squares;
    build(port);
    expect(contentOf(file, RETROPLANNING).squares).toEqual(first);
  });

  test('follows the plan: a new action has its row, a dropped one has none', () => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}`);
    build(port);
    const draft = aDraft({ name: 'Vidéo', objectives: ['Vendre'], deadline: '2027-03-15' });
    succeeded(saveAction(port, { draft, newObjectives: [] }));
    succeeded(dropAction(port, formOn(file, port, 2).loaded));
    build(port);
    expect(builtNames(file)).toEqual(['Publicité', 'Vidéo']);
  });

  test('rewrites its tab where it stands, even renamed', () => {
    const { file, port } = aSmallPlan();
    build(port);
    renamed(file, tabOf(file, RETROPLANNING), 'Année 2027');
    fill(file, PLAN, 3, PUB);
    build(port);
    expect(builtNames(file, 'Année 2027')).toEqual(['Salon', 'Publicité']);
    expect(file.tabs.map(({ name }) => name)).not.toContain(RETROPLANNING);
  });

  test('gives a year view of an earlier version the row of days it lacked, and keeps a row of hers', () => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}`);
    build(port);
    const fresh = contentOf(file, RETROPLANNING).squares;
    const tab = tabOf(file, RETROPLANNING);
    const days = fresh[headRows.days - 1] ?? [];
    rearrange(
      file,
      tab,
      'row',
      (row) => (row === headRows.days ? undefined : row > headRows.days ? row - 1 : row),
      tab.rows - 1,
    );
    days.forEach(({ cell }, index) => {
      if (typeof cell === 'number') putSquare(tab, headRows.days, index + 1, { cell: { day: dayOfSerial(cell) } });
    });
    const kept = file.names.get('settings_retroplanning')?.area ?? { row: 0, column: 0 };
    const settings = tabOf(file, SETTINGS);
    putSquare(settings, kept.row + 3, kept.column, { cell: { text: 'retroplanning.rows' } });
    putSquare(settings, kept.row + 3, kept.column + 1, { cell: fresh.length - headRows.days - 1 });
    rearrange(file, tab, 'row', inserted(7, 1), tab.rows + 1);
    fill(file, RETROPLANNING, 8, 'à moi');
    build(port);
    const squares = contentOf(file, RETROPLANNING).squares;
    expect(squares.slice(0, fresh.length)).toEqual(fresh);
    expect(squares[fresh.length]?.[0]?.cell).toEqual({ text: 'à moi' });
    expect(file.done).toContainEqual({ do: 'hide-rows', tab: RETROPLANNING, row: headRows.days, count: 1 });
    const made = file.done.length;
    build(port);
    expect(file.done.slice(made).map((step) => step.do)).not.toContain('insert-rows');
  });

  test('leaves a tab of hers that already has its name', () => {
    const { file, port } = aFile({ tabs: { [RETROPLANNING]: 'à moi' } });
    succeeded(newPlan(port, frenchPlan));
    fill(file, PLAN, 2, SALON);
    build(port);
    expect(contentOf(file, RETROPLANNING).squares).toEqual([[{ cell: { text: 'à moi' }, note: '' }]]);
    expect(builtNames(file, `${RETROPLANNING} 2`)).toEqual(['Salon']);
  });

  test('a name with wildcards is looked for as it is written', () => {
    const { file, port } = aSmallPlan('Qui sommes-nous ? 5* ~ | Vendre | Vues | Zoé | 0 | | | | Continue');
    build(port);
    expect(builtNames(file)).toEqual(['Qui sommes-nous ~? 5~* ~~']);
  });

  test('its named columns follow the rows she typed beyond them', () => {
    const { file, port } = aSmallPlan();
    rearrange(file, tabOf(file, PLAN), 'row', inserted(PLAN_ROWS, 5), PLAN_ROWS + 5);
    fill(file, PLAN, PLAN_ROWS + 3, PUB);
    build(port);
    expect(file.names.get('plan_action')?.area).toEqual({ row: 2, column: 1, rows: PLAN_ROWS + 4, columns: 1 });
    expect(file.names.get('plan_deadline')?.area).toEqual({ row: 2, column: 11, rows: PLAN_ROWS + 4, columns: 1 });
  });

  test('an empty plan and an unreadable year are said, and nothing is made', () => {
    const empty = aPlanFile();
    empty.file.done = [];
    expect(troubleOf(buildRetroplanning(empty.port, { year: null }))).toEqual({
      code: 'plan.empty',
      facts: { tab: PLAN },
    });
    expect(empty.file.done).toEqual([]);
    const { file, port } = aSmallPlan();
    const year = file.names.get('settings_year')?.area;
    type(file, SETTINGS, `B${year?.row ?? 0}`, 'deux mille');
    expect(troubleOf(buildRetroplanning(port, { year: null }))).toMatchObject({ code: 'plan.unreadable-settings' });
  });
});

describe('a build that was interrupted', () => {
  const isFlush = (step: Step): boolean => step.do === 'flush';
  /** The computer goes off before the nth step of a kind. */
  const breaking = (file: MemoryFile, isIt: (step: Step) => boolean, nth: number): void => {
    let seen = 0;
    file.breaksAt = (step) => {
      seen += isIt(step) ? 1 : 0;
      return seen >= nth;
    };
  };

  const moments: readonly (readonly [string, (file: MemoryFile) => void])[] = [
    ['before its tab is made', (file) => breaking(file, (step) => step.do === 'make-tab', 1)],
    ['right after its tab is made', (file) => breaking(file, isFlush, 1)],
    ['before its cells are written', (file) => breaking(file, (step) => step.do === 'write', 1)],
    ['before it is painted', (file) => breaking(file, (step) => step.do === 'paint', 1)],
    ['before the mark is removed', (file) => breaking(file, isFlush, 2)],
  ];

  test.each(moments)('%s is said by home, and finished by the next one', (_, breakAt) => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}`);
    breakAt(file);
    expect(() => build(port)).toThrow('The computer went off.');
    file.breaksAt = () => false;
    expect(home(port).plan).toMatchObject({ isInterrupted: true });
    expect(succeeded(checkPlan(port)).problems).toEqual([]);
    expect(build(port)).toBe('La construction interrompue est terminée : 2 actions.');
    expect(home(port).plan).toMatchObject({ isInterrupted: false, hasRetroplanning: true });
    expect(builtNames(file)).toEqual(['Salon', 'Publicité']);
    expect(file.tabs.filter(({ name }) => name.startsWith(RETROPLANNING))).toHaveLength(1);
  });
});

describe('a plan of hers is adopted where it stands', () => {
  const hers = () =>
    aFile({
      tabs: {
        'Mon plan': `
        Plan 2027 de la boulangerie
        Quoi    | Pourquoi | Mesure   | Qui  | T1  | T2 | T3 | T4 | Quand
        Galette | Vendre   | Ventes   | Paul | 120 |    |    |    | 2027-01-06
        Vitrine | Vendre   | Entrées  | Léa  | =100+50 | | |    | 2027-11-29
        TOTAL   |          |          |      | 270 |    |    |    |`,
        Recettes: 'Galette | 3 oeufs',
      },
    });

  test('a settings tab and its retroplanning are added: not a cell of hers changes', () => {
    const { file, port } = hers();
    const before = [contentOf(file, 'Mon plan'), contentOf(file, 'Recettes')];
    expect(build(port)).toBe('Rétroplanning construit : 2 actions.');
    expect([contentOf(file, 'Mon plan'), contentOf(file, 'Recettes')]).toEqual(before);
    expect(file.tabs.map(({ name }) => name)).toEqual(['Mon plan', 'Recettes', TEMPLATES, SETTINGS, RETROPLANNING]);
    expect(formulaAt(tabOf(file, 'Mon plan'), 4, 5)).toBe('=100+50');
  });

  test('its columns are named down to the row before the TOTAL', () => {
    const { file, port } = hers();
    build(port);
    expect(file.names.get('plan_action')).toEqual({
      tab: 'Mon plan',
      area: { row: 3, column: 1, rows: 2, columns: 1 },
    });
    expect(file.names.has('plan_rhythm')).toBe(false);
  });

  test('from then on it is known by its cells: headers may be rewritten', () => {
    const { file, port } = hers();
    build(port);
    fill(file, 'Mon plan', 2, 'Chantier | Cap | Preuve | Nom | A | B | C | D | Pour le');
    expect(succeeded(checkPlan(port))).toMatchObject({ tab: 'Mon plan', actions: 2, problems: [] });
  });

  test.each([
    [null, 2027],
    [2026, 2026],
  ])('its year is the one asked for, or that of its dates (%s: %d)', (asked, year) => {
    const { file, port } = hers();
    succeeded(buildRetroplanning(port, { year: asked }));
    const place = file.names.get('settings_year')?.area;
    expect(squareAt(tabOf(file, SETTINGS), place?.row ?? 0, place?.column ?? 0).cell).toBe(year);
  });

  test('an action added above its TOTAL keeps the named columns whole', () => {
    const { file, port } = hers();
    build(port);
    succeeded(saveAction(port, { draft: aDraft({ name: 'Bûche' }), newObjectives: [] }));
    expect(file.names.get('plan_action')?.area).toEqual({ row: 3, column: 1, rows: 3, columns: 1 });
    build(port);
    expect(builtNames(file)).toEqual(['Galette', 'Vitrine', 'Bûche']);
  });
});
