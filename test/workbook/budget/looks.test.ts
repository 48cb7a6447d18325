import { typedPlaces } from '../../../src/workbook/budget';
import { columns, listColumns, rows, VISIBLE_COLUMNS } from '../../../src/workbook/budget/layout';
import type { Style } from '../../../src/workbook/cells';
import { of, tab, type View, view } from './a-budget';

describe('how the budget looks', () => {
  const styleIn = (it: View) => {
    const paints = of(tab(it), 'paint').flatMap((operation) => operation.paints);
    return (row: number, column: number): Style =>
      Object.assign(
        {},
        ...paints
          .filter(({ area: { row: first, rows: count } }) => first <= row && row < first + count)
          .filter(({ area: { column: first, columns: count } }) => first <= column && column < first + count)
          .map(({ style }) => style),
      );
  };

  test('amounts are money, shares are shares, and what is below nothing has a sign', () => {
    const style = styleIn(view());
    const format = (row: number, column: number): string => style(row, column).numberFormat ?? '';
    for (const row of [rows.quarters, rows.year, rows.months, rows.months + 11])
      expect([row, format(row, columns.engaged).includes('€') || format(row, columns.engaged) === '0.0%']).toEqual([
        row,
        true,
      ]);
    expect([rows.quarters, rows.quarters + 3, rows.year].map((row) => format(row, columns.share) === '0.0%')).toEqual([
      true,
      true,
      false,
    ]);
    expect(
      [rows.months, rows.months + 11, rows.months + 12].map((row) => format(row, columns.weight) === '0.0'),
    ).toEqual([true, true, false]);
    expect([rows.followed, rows.followedYear].map((row) => format(row, columns.left).includes('▲'))).toEqual([
      true,
      true,
    ]);
    expect([format(rows.followed, columns.varianceShare), format(rows.followedYear, columns.varianceShare)]).toEqual([
      '0%',
      '0%',
    ]);
    expect(format(rows.followed, columns.planned)).not.toContain('▲');
    expect(style(rows.quarters, columns.mode).align).toBe('left');
    expect(style(rows.quarters, columns.envelope).align).toBe('right');
  });

  test('heads and totals stand out, and what is hers to type has a ground', () => {
    const it = view();
    const style = styleIn(it);
    const heads = [rows.envelope, rows.followUp, rows.monthHead, ...it.parts.rows.lists.map(({ head }) => head)];
    for (const row of heads)
      expect([
        row,
        style(row, 1).bold,
        style(row, VISIBLE_COLUMNS).bold,
        style(row, 1).align,
        style(row, 2).align,
      ]).toEqual([row, true, true, 'left', 'right']);
    expect([rows.year, rows.followedYear].map((row) => [style(row, 1).bold, style(row, VISIBLE_COLUMNS).bold])).toEqual(
      [
        [true, true],
        [true, true],
      ],
    );
    expect([
      style(rows.followed, 1).bold,
      style(rows.quarters, columns.envelope).bold,
      style(rows.said, 1).bold,
    ]).toEqual([undefined, true, true]);
    const ground = style(rows.quarters, columns.mode).background;
    expect(ground).toBeDefined();
    expect(typedPlaces.every(([, row, column]) => style(row, column).background === ground)).toBe(true);
    expect([style(rows.quarters, columns.envelope).background, style(rows.year, columns.envelope).background]).toEqual([
      undefined,
      undefined,
    ]);
    expect([style(rows.title, 1).wrap, style(rows.said, 1).wrap, style(rows.followed, 1).wrap]).toEqual([
      'overflow',
      'overflow',
      'clip',
    ]);
  });

  test('each list says shares, and in grey what is in none of its rows', () => {
    const it = view();
    const style = styleIn(it);
    for (const { first, count } of it.parts.rows.lists) {
      expect([
        style(first, listColumns.share).numberFormat,
        style(first + count - 1, listColumns.share).numberFormat,
      ]).toEqual(['0%', '0%']);
      expect(style(first + count, listColumns.planned).numberFormat?.endsWith('" "')).toBe(true);
      expect(style(first + count, 1).color === style(first, 1).color).toBe(false);
    }
  });
});
