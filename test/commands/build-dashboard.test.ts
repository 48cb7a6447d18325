import { buildDashboard } from '../../src/commands/dashboard';
import { home } from '../../src/commands/home';
import { newPlan } from '../../src/commands/plan';
import type { Operation } from '../../src/workbook/cells';
import { dashboardNames, LAST_ROW } from '../../src/workbook/dashboard';
import { aFile, PLAN, succeeded, troubleOf } from './a-file';
import { aSmallPlan, build as buildYear, PUB, SALON } from './a-small-plan';
import { type MemoryFile, putSquare, tabOf, valueAt } from './memory-file';
import { inserted, rearrange, renamed } from './memory-moves';
import { contentOf } from './memory-port';

const BOARD = 'Tableau de bord';
const build = (port: Parameters<typeof buildDashboard>[0]) => succeeded(buildDashboard(port));
const chartsOf = (file: MemoryFile, tab = BOARD) => tabOf(file, tab).charts ?? [];
const insertRow = (file: MemoryFile, after: number) => {
  const tab = tabOf(file, BOARD);
  rearrange(file, tab, 'row', inserted(after, 1), tab.rows + 1);
};
const insertColumn = (file: MemoryFile, after: number) => {
  const tab = tabOf(file, BOARD);
  rearrange(file, tab, 'column', inserted(after, 1), tab.columns + 1);
};
const text = (file: MemoryFile, row: number, column: number) => valueAt(file, tabOf(file, BOARD), row, column);

describe('building the dashboard', () => {
  test('makes one tab with one chart, and says what it shows', () => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}`);
    const { message, tab, objectives, planned, lacking } = build(port);
    expect([message.replace(/\u00a0/g, ' '), tab]).toEqual([
      'Tableau de bord construit : 0 en retard, 0 dans les sept prochains jours.',
      BOARD,
    ]);
    expect(objectives).toEqual([{ name: 'Vendre', actions: 2 }]);
    expect(planned.map(({ amount }) => amount)).toEqual([300, 1200, 0, 0]);
    expect(lacking).toEqual({ objective: 0, owner: 0, budget: 0, deadline: 0 });
    expect(chartsOf(file).map(({ title }) => title.replace(/\u00a0/g, ' '))).toEqual([
      'Quand l’argent est-il dépensé ?',
    ]);
    expect(home(port).plan).toMatchObject({ isInterrupted: false });
  });

  test('changes no cell of the plan, and twice gives the same tab with the same chart', () => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}`);
    const plan = contentOf(file, PLAN);
    build(port);
    const [first, charts] = [contentOf(file, BOARD).squares, chartsOf(file)];
    build(port);
    expect(contentOf(file, BOARD).squares).toEqual(first);
    expect(chartsOf(file)).toEqual(charts);
    expect(contentOf(file, PLAN)).toEqual(plan);
  });

  test('finds its tab again under another name, and leaves what she wrote beside and below it', () => {
    const { file, port } = aSmallPlan();
    build(port);
    const tab = tabOf(file, BOARD);
    putSquare(tab, LAST_ROW + 3, 1, { cell: { text: 'Ma note' } });
    renamed(file, tab, 'Le matin');
    expect(build(port).tab).toBe('Le matin');
    expect(file.tabs.some(({ name }) => name === BOARD)).toBe(false);
    expect(valueAt(file, tab, LAST_ROW + 3, 1)).toBe('Ma note');
  });

  test('a row and a column of hers among ours are moved behind, with all that is in them', () => {
    const { file, port } = aSmallPlan();
    build(port);
    const before = contentOf(file, BOARD).squares;
    insertRow(file, 8);
    insertColumn(file, 2);
    putSquare(tabOf(file, BOARD), 9, 1, { cell: { text: 'Ma ligne' } });
    putSquare(tabOf(file, BOARD), 2, 3, { cell: { text: 'Ma colonne' } });
    build(port);
    expect(text(file, LAST_ROW + 1, 1)).toBe('Ma ligne');
    const place = file.names.get(dashboardNames.block);
    expect(text(file, 2, (place?.area.columns ?? 0) + 1)).toBe('Ma colonne');
    const after = contentOf(file, BOARD).squares.slice(0, LAST_ROW);
    expect(after.map((row) => row.slice(0, 11))).toEqual(before.slice(0, LAST_ROW).map((row) => row.slice(0, 11)));
  });

  test('a row of ours that she deleted is there again', () => {
    const { file, port } = aSmallPlan();
    build(port);
    const before = contentOf(file, BOARD).squares;
    const tab = tabOf(file, BOARD);
    rearrange(file, tab, 'row', (row) => (row === 9 ? undefined : row > 9 ? row - 1 : row), tab.rows - 1);
    build(port);
    expect(contentOf(file, BOARD).squares.slice(0, LAST_ROW)).toEqual(before.slice(0, LAST_ROW));
  });

  test('where the plan has fewer actions than before, none of the old rows is left', () => {
    const many = Array.from({ length: 40 }, (_, index) => SALON.replace('Salon', `Salon ${index}`)).join('\n');
    const { file, port } = aSmallPlan(many);
    build(port);
    const plan = tabOf(file, PLAN);
    for (const [row, line] of plan.squares) if (row > 3) line.clear();
    build(port);
    const below = contentOf(file, BOARD).squares.slice(LAST_ROW).flat();
    expect(below.filter(({ cell }) => cell !== null)).toEqual([]);
  });

  test('a chart she deleted is not made again', () => {
    const { file, port } = aSmallPlan();
    build(port);
    tabOf(file, BOARD).charts = [];
    build(port);
    expect(chartsOf(file)).toEqual([]);
  });

  test('a plan without actions gets a page that says how to begin', () => {
    const { file, port } = aFile();
    succeeded(
      newPlan(port, { language: 'fr', year: 2027, firstMonth: 1, currency: 'EUR', country: 'FR', setLocale: false }),
    );
    expect(build(port)).toMatchObject({ late: [], soon: [], objectives: [] });
    expect(chartsOf(file)).toHaveLength(1);
  });

  test('a file without a plan is told what it lacks, and keeps its tabs', () => {
    const { file, port } = aFile();
    expect(troubleOf(buildDashboard(port))).toMatchObject({ code: 'plan.none' });
    expect(file.tabs).toHaveLength(1);
  });

  test('a tab of hers of that name stays hers', () => {
    const { file, port } = aSmallPlan();
    file.tabs.push({ name: BOARD, rows: 10, columns: 5, squares: new Map(), looks: [] });
    expect(build(port).tab).toBe(`${BOARD} 2`);
    expect(
      contentOf(file, BOARD)
        .squares.flat()
        .filter(({ cell }) => cell !== null),
    ).toEqual([]);
  });
});

describe('a dashboard whose build was interrupted', () => {
  const moments: readonly (readonly [string, (operation: Operation) => boolean, number])[] = [
    ['before its tab is made', ({ do: is }) => is === 'make-tab', 1],
    ['right after its tab is made', ({ do: is }) => is === 'name', 1],
    ['before its cells are written', ({ do: is }) => is === 'write', 1],
    ['between its cells', ({ do: is }) => is === 'write', 2],
    ['before its charts are made', ({ do: is }) => is === 'add-charts', 1],
    ['before the mark is removed', ({ do: is }) => is === 'flush', 1],
  ];
  test.each(moments)('%s is finished by the next one, with one tab and one chart', (_, isIt, nth) => {
    const { file, port } = aSmallPlan(`${SALON}\n${PUB}`);
    let seen = 0;
    file.breaksAt = (operation) => {
      seen += isIt(operation) ? 1 : 0;
      return seen >= nth;
    };
    expect(() => build(port)).toThrow('The computer went off.');
    file.breaksAt = () => false;
    expect(home(port).plan).toMatchObject({ isInterrupted: true, interruptedTab: BOARD });
    // Another tab that is built meanwhile does not finish it.
    expect(buildYear(port)).toMatch(/^Rétroplanning construit/);
    expect(home(port).plan).toMatchObject({ isInterrupted: true, interruptedTab: BOARD });
    build(port);
    expect(home(port).plan).toMatchObject({ isInterrupted: false });
    expect(file.tabs.filter(({ name }) => name.startsWith(BOARD))).toHaveLength(1);
    expect(chartsOf(file)).toHaveLength(1);
    const whole = aSmallPlan(`${SALON}\n${PUB}`);
    build(whole.port);
    const shown = (of: MemoryFile) => contentOf(of, BOARD).squares.map((row) => row.slice(0, 11));
    expect(shown(file)).toEqual(shown(whole.file));
  });
});
