import { signs } from '../../../src/domain/year-view';
import type { Cell, Style } from '../../../src/workbook/cells';
import { FIRST_BODY_ROW, headRows, type YearView } from '../../../src/workbook/year-view';
import { highlightsOf, OWN_HIGHLIGHTS } from '../../../src/workbook/year-view/highlights';
import { day } from '../../domain/builders';
import { calculated } from '../../formula/calculated';
import { of, type Sketch, salon, tab, view } from './a-tab';

describe('how a year view looks', () => {
  const styleIn = (it: YearView) => {
    const paints = of(tab(it), 'paint').flatMap((operation) => operation.paints);
    return (row: number, column: number): Style =>
      Object.assign(
        {},
        ...paints
          .filter(({ area: { row: first, rows } }) => first <= row && row < first + rows)
          .filter(({ area: { column: first, columns } }) => first <= column && column < first + columns)
          .map(({ style }) => style),
      );
  };
  const rowOf = (it: YearView, name: string): number =>
    FIRST_BODY_ROW + it.rows.findIndex((row) => row.is === 'action' && row.action.name === name);

  test('bars have a colour by what they are, dates a form, and names two lines', () => {
    const it = view();
    const style = styleIn(it);
    const colours = ['Salon', 'Blog', 'Réseaux'].map((name) => style(rowOf(it, name), it.columns.firstPeriod).color);
    expect(new Set(colours).size).toBe(3);
    const row = rowOf(it, 'Salon');
    expect(
      [1, 2, 3, 4, 5].map((column) => [
        style(row, column).wrap,
        style(row, column).numberFormat,
        style(row, column).align,
      ]),
    ).toEqual([
      ['wrap', undefined, undefined],
      ['clip', undefined, undefined],
      ['clip', 'd mmm', 'center'],
      ['clip', 'd mmm', 'center'],
      ['clip', undefined, undefined],
    ]);
    expect([style(row, it.columns.lastPeriod).align, style(row, it.columns.lastPeriod).wrap]).toEqual([
      'center',
      'clip',
    ]);
    expect(
      styleIn(view({ actions: [{ ...salon, rhythm: 'x ?' }] }))(FIRST_BODY_ROW + 1, it.columns.firstPeriod).color,
    ).toBe(colours[0]);
  });

  test('groups have a ground in turn, from the first column to the last of the calendar', () => {
    const it = view({
      actions: Array.from({ length: 7 }, (_, index) => ({ ...salon, name: `A${index}`, objectives: [`O${index}`] })),
    });
    const style = styleIn(it);
    const groups = it.rows.flatMap((row, index) => (row.is === 'group' ? [FIRST_BODY_ROW + index] : []));
    const grounds = groups.map((row) => style(row, 1).background);
    expect(new Set(grounds.slice(0, 6)).size).toBe(6);
    expect(grounds[6]).toBe(grounds[0]);
    const [first = 0] = groups;
    expect([style(first, 1).bold, style(first, 1).wrap, style(first, 5).bold]).toEqual([true, 'wrap', true]);
    expect([style(first, it.columns.lastPeriod).background, style(first, it.columns.lastPeriod).bold]).toEqual([
      grounds[0],
      false,
    ]);
    expect(style(first, it.columns.firstPeriod).align).toBe('center');
  });

  test('the foot has amounts of money, and its title and total in bold', () => {
    const it = view();
    const style = styleIn(it);
    const foot = FIRST_BODY_ROW + it.rows.findIndex(({ is }) => is === 'foot');
    const [index0, index5] = [foot, foot + 5];
    expect([index0, index0 + 1, index5].map((row) => style(row, 1).bold)).toEqual([true, false, true]);
    expect([index0 + 1, index5].map((row) => [style(row, 2).bold, style(row, 2).align])).toEqual([
      [false, 'right'],
      [true, 'right'],
    ]);
    expect(style(foot + 1, 2).numberFormat).toContain('€');
    const signColours = [0, 1, 2, 3, 4, 5].map((index) => style(foot + index, it.columns.firstPeriod).color);
    expect(new Set(signColours).size).toBe(5);
    expect(style(foot, it.columns.firstPeriod + 2).size).toBe(9);
    expect(style(foot - 1, 1)).toEqual({ size: 9, vertical: 'middle' });
  });

  test('months, or quarters, stand on bands in turn', () => {
    const grounds = (unit: 'week' | 'month') => {
      const it = view({ unit });
      const style = styleIn(it);
      return it.periods.map((_, index) => style(headRows.months, it.columns.firstPeriod + index).background);
    };
    const changes = (list: readonly unknown[]): number =>
      list.filter((it, index) => index > 0 && it !== list[index - 1]).length;
    expect(new Set(grounds('month')).size).toBe(2);
    expect(changes(grounds('month').slice(-12))).toBe(3);
    expect(changes(grounds('week'))).toBeGreaterThanOrEqual(11);
    const it = view();
    const style = styleIn(it);
    expect(style(headRows.labels, it.columns.firstPeriod).background).toBe(
      style(headRows.months, it.columns.firstPeriod).background,
    );
    expect(style(FIRST_BODY_ROW - 1, 1).bold).toBe(true);
  });

  test('the head has its sizes, in months as in weeks', () => {
    const month = view();
    const week = view({ unit: 'week' });
    const sizes = (it: YearView) =>
      [
        [headRows.title, 1],
        [headRows.state, 1],
        [headRows.state, it.columns.outlook],
        [headRows.months, 2],
        [headRows.months, it.columns.firstPeriod],
        [headRows.weeks, it.columns.lastPeriod],
        [headRows.labels, it.columns.firstPeriod],
        [headRows.weeks, 5],
        [headRows.labels, 5],
      ].map(([row = 0, column = 0]) => styleIn(it)(row, column).size);
    expect(sizes(week)).toEqual([11, 10, 10, 9, 8, 7, 7, 7, 9]);
    expect(sizes(month)).toEqual([11, 10, 9, 9, 8, 9, 9, 7, 9]);
    const style = styleIn(month);
    expect([style(1, 1).bold, style(1, 1).wrap, style(2, 1).wrap, style(2, 2).bold]).toEqual([
      true,
      'wrap',
      'wrap',
      true,
    ]);
    expect([1, 2, 3, 4, 5].map((column) => style(headRows.labels, column).align)).toEqual([
      undefined,
      undefined,
      'center',
      'center',
      undefined,
    ]);
    expect([style(headRows.weeks, month.columns.firstPeriod).wrap, style(headRows.weeks, 5).align]).toEqual([
      'clip',
      'right',
    ]);
  });

  test('days say their year where the calendar is of two', () => {
    const formatOf = (sketch: Sketch) => styleIn(view(sketch))(FIRST_BODY_ROW + 1, 4).numberFormat;
    expect(formatOf({ actions: [salon] })).toBe('d mmm');
    expect(
      formatOf({
        actions: [{ ...salon, deadline: '2027-01-05', kind: 'Foire' }],
        leadTimes: [{ kind: 'Foire', workingDays: 30, prepares: 'deadline' }],
      }),
    ).toBe('dd/mm/yy');
  });
});

describe('what is coloured as days go by', () => {
  function coloured(sign: string, first: string, late: number): readonly number[] {
    const it = view();
    const grid = Array.from({ length: FIRST_BODY_ROW }, () =>
      Array.from({ length: it.columns.columns }, (): Cell => null),
    );
    const put = (row: number, column: number, cell: Cell) => {
      const line = grid[row - 1];
      if (line !== undefined) line[column - 1] = cell;
    };
    put(headRows.weeks, it.columns.firstPeriod, { text: sign });
    put(headRows.days, it.columns.firstPeriod, { day: day(first) });
    put(FIRST_BODY_ROW, it.columns.helperNumber('late'), late);
    const asked = highlightsOf(it).map(({ formula }): Cell => ({ formula }));
    const names = { settings_today: [{ day: day('2027-03-15') }] };
    // Today stands in a cell of the head.
    const today = /<=(\$?[A-Z]+\$?\d+)/.exec(highlightsOf(it)[4]?.formula ?? '')?.[1]?.replace(/\$/g, '') ?? 'A1';
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(today) ?? [];
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    put(Number(row), column, { day: day('2027-03-15') });
    const shown = calculated({ tabs: { Retro: [...grid, asked] }, names }).shownIn('Retro');
    return (shown[grid.length] ?? []).flatMap((it_, index) => (it_ === true ? [index] : []));
  }

  test('each bar by its sign, the month of today, and what is late', () => {
    expect(
      [signs.preparation, signs.run, signs.deadline, signs.continuous].map((sign) => coloured(sign, '2027-01-01', 0)),
    ).toEqual([[0], [1], [2], [3]]);
    expect(['2027-02-01', '2027-03-01', '2027-04-01'].map((first) => coloured('', first, 0))).toEqual([[], [4], []]);
    expect([0, 1, 2].map((late) => coloured('', '2027-01-01', late))).toEqual([[], [5], [5]]);
  });

  test('in the calendar and the column of beginnings, and is known again', () => {
    const it = view();
    const areas = highlightsOf(it).map(({ area: { row, column, rows, columns } }) => [row, column, rows, columns]);
    const calendar = [headRows.weeks, it.columns.firstPeriod, it.rows.length + 3, it.columns.periods];
    expect(areas).toEqual([calendar, calendar, calendar, calendar, calendar, [FIRST_BODY_ROW, 3, it.rows.length, 1]]);
    expect(highlightsOf(it).every(({ background, color }) => (background ?? color) !== undefined)).toBe(true);
    const own = new RegExp(OWN_HIGHLIGHTS);
    expect(highlightsOf(it).every(({ formula }) => own.test(formula))).toBe(true);
    expect(['=F4="x"', '=AND(A1;B1)', '=$B7=3'].some((formula) => own.test(formula))).toBe(false);
  });
});
