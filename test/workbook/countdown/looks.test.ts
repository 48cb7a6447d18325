import type { Cell, Style } from '../../../src/workbook/cells';
import { type Countdown, countdownHead } from '../../../src/workbook/countdown';
import { type CountdownColumn, FIRST_STEP_ROW } from '../../../src/workbook/countdown/columns';
import { highlightsOf, OWN_HIGHLIGHTS } from '../../../src/workbook/countdown/highlights';
import { legendSigns, signs } from '../../../src/workbook/countdown/signs';
import { day } from '../../domain/builders';
import { calculated } from '../../formula/calculated';
import { of, removed, tab, view } from './a-tab';

describe('how a countdown looks', () => {
  const styleIn = (it: Countdown) => {
    const paints = of(tab(it), 'paint').flatMap((operation) => operation.paints);
    return (row: number, column: CountdownColumn | number): Style => {
      const at = typeof column === 'number' ? column : it.columns.numberOf(column);
      return Object.assign(
        {},
        ...paints
          .filter(({ area: { row: first, rows } }) => first <= row && row < first + rows)
          .filter(({ area: { column: first, columns } }) => first <= at && at < first + columns)
          .map(({ style }) => style),
      );
    };
  };
  const rowOf = (it: Countdown, is: string): number => FIRST_STEP_ROW + it.rows.findIndex((row) => row.is === is);

  test('days are days, with their year where they are of two; texts wrap, bars are cut', () => {
    const it = view({ removed: [removed] });
    const style = styleIn(it);
    for (const is of ['step', 'due']) {
      const row = rowOf(it, is);
      expect([style(row, 'start').numberFormat, style(row, 'end').numberFormat]).toEqual(['d mmm', 'd mmm']);
      expect([style(row, 'days').numberFormat, style(row, 'owner').numberFormat]).toEqual(['0', undefined]);
      expect(
        (['name', 'why', 'deliverable', 'comment', 'owner'] as const).map((column) => style(row, column).wrap),
      ).toEqual(['wrap', 'wrap', 'wrap', 'wrap', undefined]);
      expect(style(row, 'dayCount').align).toBe('right');
      expect(
        [style(row, it.columns.firstBar), style(row, it.columns.lastBar)].map(({ wrap, align }) => [wrap, align]),
      ).toEqual([
        ['clip', 'center'],
        ['clip', 'center'],
      ]);
    }
    const ofTwo = view({ action: { deadline: '2027-01-08' }, steps: 'Brief 20' });
    expect([it.isOfTwoYears, ofTwo.isOfTwoYears]).toEqual([false, true]);
    expect(styleIn(ofTwo)(FIRST_STEP_ROW, 'start').numberFormat).toBe('dd/mm/yy');
    expect([
      style(rowOf(it, 'step'), 'doneOn').numberFormat,
      style(rowOf(it, 'removed'), 'doneOn').numberFormat,
    ]).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy']);
    expect(style(rowOf(it, 'due'), 'doneOn').numberFormat).toBeUndefined();
  });

  test('what is not a step stands apart', () => {
    const it = view({ removed: [removed], other: { name: 'Bal' } });
    const style = styleIn(it);
    expect([style(rowOf(it, 'due'), 'name').bold, style(rowOf(it, 'step'), 'name').bold]).toEqual([true, undefined]);
    expect(style(rowOf(it, 'due'), 'alert').background).toBe(style(countdownHead.labels, 1).background);
    expect(style(rowOf(it, 'due'), it.columns.firstBar).background).toBeUndefined();
    const group = rowOf(it, 'group');
    expect([style(group, 1).bold, style(group, 1).wrap, style(group, it.columns.lastBar).bold]).toEqual([
      true,
      'wrap',
      true,
    ]);
    expect(style(group, it.columns.lastBar + 1).bold).toBeUndefined();
    expect([style(rowOf(it, 'heading'), 1).bold, style(rowOf(it, 'removed'), 1).italic]).toEqual([true, true]);
    expect([style(rowOf(it, 'removed'), 2).wrap, style(rowOf(it, 'removed'), 1).wrap]).toEqual(['clip', 'wrap']);
    const sign = rowOf(it, 'legend');
    expect([style(sign, it.columns.firstBar).align, style(sign, it.columns.firstBar).background !== undefined]).toEqual(
      ['center', true],
    );
    expect(style(rowOf(it, 'gap'), 1)).toEqual({ size: 9, vertical: 'middle' });
  });

  test('the head has its sizes, and its labels a ground of their own before and behind the bars', () => {
    const it = view();
    const style = styleIn(it);
    const [first, last] = [it.columns.firstBar, it.columns.lastBar];
    expect([
      style(1, 1).size,
      style(1, 2).size,
      style(1, first).size,
      style(2, 2).size,
      style(3, 2).size,
      style(4, 2).size,
    ]).toEqual([13, 14, 10, 10, 10, 9]);
    expect([
      style(1, 1).bold,
      style(1, 2).bold,
      style(1, first).bold,
      style(2, 2).bold,
      style(3, last).bold,
      style(2, first).bold,
    ]).toEqual([true, true, true, true, true, undefined]);
    for (const row of [4, 5])
      for (const column of [first, last])
        expect(style(row, column)).toMatchObject({ size: 7, align: 'center', wrap: 'clip' });
    expect(style(6, first).size).toBe(9);
    const grounds = [1, first - 1, first, last + 1, last + 4, last + 5].map((column) => style(5, column).bold === true);
    expect(grounds).toEqual([true, true, false, true, true, false]);
    expect([1, 2, 5, 6].map((column) => style(5, column).align)).toEqual([undefined, 'center', 'center', undefined]);
  });
});

describe('what is coloured as days go by', () => {
  /** Which highlights hold, each asked in the first cell of its area, of a row and a column of the calendar with these values. */
  function coloured(cells: Readonly<Record<string, Cell>>, today = '2027-05-05'): readonly number[] {
    const it = view();
    const grid = it.cells.slice(0, FIRST_STEP_ROW).map((row) => row.map((): Cell => null));
    const put = (row: number, column: number, cell: Cell) => {
      const line = grid[row - 1];
      if (line !== undefined) line[column - 1] = cell;
    };
    for (const [key, cell] of Object.entries(cells)) {
      const [head, at] = [
        countdownHead[key as keyof typeof countdownHead],
        it.columns.numberOf(key as CountdownColumn),
      ];
      // The rules of the calendar are asked in its first row, as if it were one of its head, or of the rows below.
      if (key === 'bar') put(countdownHead.weeks, it.columns.firstBar, cell);
      else if (key === 'body') put(countdownHead.weeks, it.columns.numberOf('row'), cell);
      else if (head !== undefined) put(head, it.columns.firstBar, cell);
      else put(FIRST_STEP_ROW, at, cell);
    }
    put(countdownHead.title, it.columns.numberOf('key'), day(today));
    const asked = highlightsOf(it).map(({ formula }): Cell => ({ formula }));
    const shown = calculated({ tabs: { Retro: [...grid, asked] } }).shownIn('Retro');
    return (shown[grid.length] ?? []).flatMap((it_, index) => (it_ === true ? [index] : []));
  }
  const [NOW, CLOSED, LATE, DONE] = [5, 6, 7, 8];
  const barSigns = legendSigns.filter((sign) => sign !== 'milestone');

  test('each bar by its sign; a milestone is none', () => {
    const held = (sign: (typeof legendSigns)[number]) =>
      coloured({ bar: { text: signs[sign] } }).filter((it) => it < NOW);
    expect(barSigns.map(held)).toEqual(barSigns.map((_, index) => [index]));
    expect(held('milestone')).toEqual([]);
  });

  test('the column of today', () => {
    const isNow = (bar: string) => coloured({ keys: { day: day(bar) } }).includes(NOW);
    expect(view().columns.unit).toBe('day');
    expect(['2027-05-04', '2027-05-05', '2027-05-06'].map(isNow)).toEqual([false, true, false]);
  });

  test('a column in which nobody works, and the head of one in which some days are closed', () => {
    const head = (count: number) => coloured({ closed: count }).includes(CLOSED);
    expect([0, 1, 9].map(head)).toEqual([false, true, true]);
    const body = (count: number) => coloured({ closed: count, body: { text: '#' } }).includes(CLOSED);
    expect([0, 1, 9].map(body)).toEqual([false, false, true]);
  });

  test('an alert, late or at risk, and a step that is done', () => {
    const late = (code: number) => coloured({ late: code }).filter((it) => it >= LATE);
    expect([0, 1, 2, 3, 4].map(late)).toEqual([[], [LATE], [LATE], [LATE], []]);
    expect([-1, 0, 1].map((missing) => coloured({ missing }).filter((it) => it >= LATE))).toEqual([[], [], [LATE]]);
    const done = (row: string, isDone: number) => coloured({ row: { text: row }, isDone }).includes(DONE);
    expect([done('step', 1), done('step', 0), done('#', 1)]).toEqual([true, false, false]);
  });

  test('in the areas that show it, down to the last date', () => {
    const it = view({ other: { name: 'Bal' } });
    const areas = highlightsOf(it).map(({ area: { row, column, rows, columns } }) => [row, column, rows, columns]);
    const { firstBar, bars } = it.columns;
    const calendar = [countdownHead.weeks, firstBar, FIRST_STEP_ROW - countdownHead.weeks + 10, bars];
    expect(areas).toEqual([
      ...barSigns.map(() => calendar),
      calendar,
      calendar,
      [FIRST_STEP_ROW, it.columns.numberOf('alert'), 10, 1],
      [FIRST_STEP_ROW, 1, 10, 8],
    ]);
    expect(highlightsOf(it).every(({ background, color }) => (background ?? color) !== undefined)).toBe(true);
    const own = new RegExp(OWN_HIGHLIGHTS);
    expect(highlightsOf(it).every(({ formula }) => own.test(formula))).toBe(true);
    expect(['=A1="x"', '=AND(A1;B1)', '=$B5>3'].some((formula) => own.test(formula))).toBe(false);
  });
});
