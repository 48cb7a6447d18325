import {
  FIRST_BODY_ROW,
  filterOperation,
  headRows,
  unitOfColumns,
  type YearView,
} from '../../../src/workbook/year-view';
import { roomFor, yearViewColumns } from '../../../src/workbook/year-view/columns';
import { OWN_HIGHLIGHTS } from '../../../src/workbook/year-view/highlights';
import { type OperationOf, of, type Sketch, salon, tab, view } from './a-tab';
import { words } from './a-year-view';

describe('a year view that is written', () => {
  test('anew is given its widths, its hidden columns and row, and its frozen head', () => {
    for (const unit of ['week', 'month'] as const) {
      const it = view({ unit });
      const operations = tab(it);
      expect(of(operations, 'write')).toEqual([{ do: 'write', tab: 'Rétro', row: 1, column: 1, cells: it.cells }]);
      const sized = of(operations, 'size-columns').flatMap(({ column, count }) =>
        Array.from({ length: count }, (_, index) => column + index),
      );
      expect(sized).toEqual(Array.from({ length: it.columns.lastPeriod }, (_, index) => index + 1));
      const [periods] = of(operations, 'size-columns').filter(({ column }) => column === it.columns.firstPeriod);
      expect(periods?.pixels).toBe(unit === 'week' ? 15 : 42);
      const [hidden] = of(operations, 'hide-columns');
      expect([hidden?.column, (hidden?.column ?? 0) + (hidden?.count ?? 0) - 1]).toEqual([
        it.columns.lastPeriod + 1,
        it.columns.columns,
      ]);
      expect(it.cells.every((row) => row.length === it.columns.columns)).toBe(true);
    }
    const one = view();
    const operations = tab(one);
    expect(of(operations, 'hide-rows')).toEqual([{ do: 'hide-rows', tab: 'Rétro', row: headRows.days, count: 1 }]);
    expect(of(operations, 'freeze')).toEqual([{ do: 'freeze', tab: 'Rétro', rows: headRows.labels, columns: 1 }]);
    expect(of(operations, 'size-rows')).toMatchObject([
      { row: headRows.state, count: 1, isFixed: true },
      { row: FIRST_BODY_ROW, count: one.rows.length },
    ]);
    expect(of(operations, 'paint')[0]?.area).toEqual({
      row: 1,
      column: 1,
      rows: one.cells.length,
      columns: one.columns.lastPeriod,
    });
  });

  const built = (it: YearView, rows: number, columns: number) =>
    tab(it, { built: { rows: it.cells.length - rows, columns: it.columns.columns - columns }, isFirstLook: false });

  test('in place of one of its size keeps all that is hers', () => {
    const it = view();
    expect(new Set(built(it, 0, 0).map((operation) => operation.do))).toEqual(
      new Set(['write', 'paint', 'note', 'highlight']),
    );
    expect(of(built(it, 0, 0), 'highlight')[0]?.among).toEqual({ replaces: OWN_HIGHLIGHTS });
    expect(of(tab(it), 'highlight')[0]?.among).toBe('none');
  });

  test('in place of another inserts or takes rows before the last action, and columns within the calendar', () => {
    const it = view();
    // Below the actions stand an empty row and six of the foot.
    const last = (before: number): number => before - 7;
    expect(of(built(it, 2, 0), 'insert-rows')).toEqual([
      { do: 'insert-rows', tab: 'Rétro', after: last(it.cells.length - 2) - 1, count: 2 },
    ]);
    expect(of(built(it, 2, 0), 'size-rows')).toMatchObject([{ row: last(it.cells.length - 2), count: 2 }]);
    expect(of(built(it, 2, 0), 'delete-rows')).toEqual([]);
    expect(of(built(it, -2, 0), 'delete-rows')).toEqual([
      { do: 'delete-rows', tab: 'Rétro', row: last(it.cells.length + 2) - 2, count: 2 },
    ]);
    expect(of(built(it, -2, 0), 'insert-rows')).toEqual([]);
    const end = it.columns.lastPeriod;
    expect(of(built(it, 0, 3), 'insert-columns')).toEqual([
      { do: 'insert-columns', tab: 'Rétro', after: end - 4, count: 3 },
    ]);
    expect(of(built(it, 0, 3), 'delete-columns')).toEqual([]);
    expect(of(built(it, 0, -3), 'delete-columns')).toEqual([
      { do: 'delete-columns', tab: 'Rétro', column: end - 1, count: 3 },
    ]);
    expect(of(built(it, 0, -3), 'insert-columns')).toEqual([]);
  });

  test('has a note where an action serves more than one objective, and none to write where no action does', () => {
    const three = view();
    const [notes] = of(tab(three), 'note');
    expect([notes?.row, notes?.column]).toEqual([FIRST_BODY_ROW, 1]);
    expect(notes?.notes.flat().filter((note) => note !== '')).toEqual([words.retroplanning.alsoServes('Fidéliser')]);
    const place = three.rows.findIndex((row) => row.is === 'action' && row.action.name === 'Blog');
    expect(notes?.notes[place]?.[0]).not.toBe('');
    const alone = view({ actions: [salon] });
    expect(of(tab(alone), 'note')).toEqual([]);
    const standing = { rows: alone.cells.length, columns: alone.columns.columns };
    expect(of(tab(alone, { built: standing }), 'note')).toHaveLength(1);
  });

  test('can be filtered by its owners, from their head to the last action', () => {
    const it = view();
    const { area, among } = filterOperation('Rétro', it, 'hers') as OperationOf<'filter'>;
    const lastAction = FIRST_BODY_ROW + it.rows.reduce((last, row, index) => (row.is === 'action' ? index : last), 0);
    expect([area.row, area.column, area.row + area.rows - 1, area.columns, among]).toEqual([
      headRows.labels,
      2,
      lastAction,
      1,
      'hers',
    ]);
  });
});

test('a year view tells by its columns whether it was of weeks or of months', () => {
  for (const occurrences of [22, 72, 122, 172]) {
    for (const weeks of [50, 54, 66, 80])
      expect(unitOfColumns(yearViewColumns(weeks, 'week', occurrences).columns)).toBe('week');
    for (const months of [12, 18, 22])
      expect(unitOfColumns(yearViewColumns(months, 'month', occurrences).columns)).toBe('month');
  }
  expect([0, 22, 23, 72, 73].map(roomFor)).toEqual([22, 22, 72, 72, 122]);
  const columns = yearViewColumns(12, 'month', 22, 3);
  expect([columns.visible('name'), columns.firstPeriod, columns.lastPeriod, columns.period(1)]).toEqual([4, 9, 20, 10]);
  expect([columns.helperNumber('key'), columns.prepared(0) - columns.occurrence(0), columns.prepared(21)]).toEqual([
    21,
    22,
    columns.columns,
  ]);
  expect([yearViewColumns(54, 'week').aside, columns.aside, columns.outlook]).toEqual([6, 3, 2]);
});

describe('the rows of a year view', () => {
  /** The first cell of each row that holds a text there, with what the row is. */
  const titles = (sketch: Sketch) => {
    const { rows, cells } = view(sketch);
    return rows.flatMap(({ is }, index) => {
      const cell = cells[FIRST_BODY_ROW - 1 + index]?.[0];
      return typeof cell === 'object' && cell !== null && 'text' in cell ? [`${is} ${cell.text}`] : [];
    });
  };
  const { retroplanning, rhythms } = words;

  test('stand under what groups them, and last those that have no date', () => {
    const undated = { name: 'Plus tard', rhythm: 'ponctuelle', objectives: ['Vendre'] };
    expect(titles({ actions: [salon, undated] }).filter((title) => title.startsWith('group'))).toEqual([
      'group Vendre',
      `group ${retroplanning.undated}`,
    ]);
    const it = view({ actions: [salon, undated] });
    expect([it.actions, it.undated]).toEqual([2, 1]);
    expect(view({ actions: [salon] }).undated).toBe(0);
    expect(titles({ actions: [{ ...salon, objectives: [] }] })[0]).toBe(`group ${retroplanning.without.objective}`);
    expect(titles({ actions: [salon], by: 'rhythm' })[0]).toBe(`group ${rhythms['one-off']}`);
    expect(titles({ actions: [{ ...salon, owners: [] }], by: 'owner' })[0]).toBe(
      `group ${retroplanning.without.owner}`,
    );
  });

  test('name beside an objective the actions that serve it as well', () => {
    const groups = titles({ actions: [salon, { name: 'Blog', objectives: ['Fidéliser', 'Vendre'] }] })
      .filter((title) => title.startsWith('group'))
      .sort();
    expect(groups).toEqual(['group Fidéliser', `group Vendre  ·  ${retroplanning.also('Blog')}`]);
    const [both] = view({ actions: [{ ...salon, objectives: ['Vendre', 'A', 'B'] }] }).notes.filter(
      (note) => note !== '',
    );
    expect(both).toBe(retroplanning.alsoServes('A ; B'));
  });

  test('show how far a group reaches, but for one without dates', () => {
    const it = view({ actions: [salon, { name: 'Plus tard', rhythm: 'ponctuelle', objectives: ['Vendre'] }] });
    const barsOf = (index: number) =>
      (it.cells[FIRST_BODY_ROW - 1 + index] ?? []).slice(it.columns.firstPeriod - 1, it.columns.lastPeriod);
    const places = it.rows.flatMap(({ is }, index) => (is === 'group' ? [index] : []));
    expect(places.map((index) => barsOf(index).every((cell) => cell !== null))).toEqual([true, false]);
    expect(places.map((index) => barsOf(index).some((cell) => cell !== null))).toEqual([true, false]);
    const [formula] = barsOf(places[0] ?? 0);
    expect(JSON.stringify(formula)).toContain(String(FIRST_BODY_ROW + 1));
    // Each row of ours is marked as ours.
    const marks = it.cells.slice(FIRST_BODY_ROW - 1).map((row) => row[it.columns.helperNumber('key') - 1]);
    expect(marks.every((mark) => mark !== null)).toBe(true);
  });
});
