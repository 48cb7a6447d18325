import { frenchPlan } from '../../preview/bench/french-plan';
import { dropAction, saveAction } from '../../src/commands/action';
import { home } from '../../src/commands/home';
import { newPlan } from '../../src/commands/plan';
import { buildRetroplanning } from '../../src/commands/year-view';
import { dayOfSerial } from '../../src/domain/time';
import { PLAN_ROWS } from '../../src/workbook/plan/plan-tab';
import { headRows } from '../../src/workbook/year-view';
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
  troubleOf,
  type,
} from './a-file';
import { aSmallPlan, build, builtNames, PUB, SALON } from './a-small-plan';
import { putSquare, tabOf } from './memory-file';
import { inserted, rearrange, renamed } from './memory-moves';
import { contentOf } from './memory-port';

describe('building the retroplanning', () => {
  test('makes one tab, with a row an action', () => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}\nRefonte | Vendre | Visites | Zoé | 0 | | | | Ponctuelle`);
    expect(build(port)).toBe('Rétroplanning construit : 3 actions, dont 1 à dater.');
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

  test('of a plan whose actions are all dropped is built, empty, and follows when one is taken up again', () => {
    const { file, port } = aSmallPlan(`${SALON} | | Abandonnée`);
    expect(build(port)).toBe('Rétroplanning construit\u00a0: 0 action.');
    expect(builtNames(file)).toEqual([]);
    build(port);
    fill(file, PLAN, 3, PUB);
    build(port);
    expect(builtNames(file)).toEqual(['Publicité']);
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
    expect(file.done.slice(made).map((operation) => operation.do)).not.toContain('insert-rows');
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
