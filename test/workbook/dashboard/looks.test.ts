import { dashboardTab } from '../../../src/workbook/dashboard';
import {
  columns,
  KPI_LINES,
  LAST_ROW,
  LATE_LINES,
  OBJECTIVE_LINES,
  rows,
  SOON_LINES,
  VISIBLE_COLUMNS,
} from '../../../src/workbook/dashboard/layout';
import { looksAfter } from '../kpi/a-shop-by-week';
import { words } from '../year-view/a-year-view';
import { builtDashboard } from './a-dashboard';

const kpis = [{ key: 'ventes', last: 5, target: 10, current: 5 }, { key: 'contacts' }];

function looksOf(sketch: Parameters<typeof builtDashboard>[0]) {
  const { source, view } = builtDashboard(sketch);
  const formats = source.kpis?.kpis.map((it, index) => ({ ...it, numberFormat: `0.${'0'.repeat(index + 1)}` }));
  return looksAfter(
    dashboardTab({
      tab: 'Bord',
      view,
      words,
      currency: 'EUR',
      kpis: source.kpis && { ...source.kpis, kpis: formats ?? [] },
      charts: [],
      built: undefined,
      isFirstLook: true,
    }),
  );
}

describe('how the dashboard looks', () => {
  const all = Array.from({ length: LAST_ROW }, (_, index) => index + 1);

  test('shows amounts as money in its quarters and their total, and nowhere else', () => {
    const looks = looksOf({ kpis });
    const isMoney = (row: number): boolean => looks(row, columns.value).numberFormat?.includes('€') === true;
    expect(all.filter(isMoney)).toEqual(all.filter((row) => row >= rows.quarters && row <= rows.total));
    expect([rows.total - 1, rows.total].map((row) => looks(row, columns.label).bold)).toEqual([undefined, true]);
  });

  test('shows each KPI in its own unit, what was reached as a share', () => {
    const looks = looksOf({ kpis });
    const formats = (column: number) => all.slice(rows.kpis - 1).map((row) => looks(row, column).numberFormat);
    const each = [undefined, '0.0', '0.00', ...Array.from({ length: KPI_LINES - 2 }, () => undefined)];
    expect([formats(columns.value), formats(columns.when)]).toEqual([each, each]);
    expect(formats(columns.owner)).toEqual([undefined, ...Array.from({ length: KPI_LINES }, () => '0%')]);
    for (const row of all.slice(rows.kpis - 1))
      expect([looks(row, columns.when).align, looks(row, columns.owner).align]).toEqual(['right', 'right']);
    expect(looksOf({})(rows.kpis + 1, columns.value).numberFormat).toBeUndefined();
  });

  test('shows days to the left, what is late in red, and cuts what is too long', () => {
    const looks = looksOf({ kpis });
    const within = (first: number, lines: number) => all.filter((row) => row >= first && row < first + lines);
    const soon = within(rows.soon, SOON_LINES);
    const late = within(rows.late, LATE_LINES);
    expect(all.filter((row) => looks(row, columns.when).numberFormat === 'd mmm')).toEqual([...soon, ...late]);
    for (const row of [...soon, ...late])
      expect([looks(row, columns.when).align, looks(row, columns.how).wrap]).toEqual(['left', 'clip']);
    const red = looks(rows.late, columns.how).color;
    expect(all.filter((row) => looks(row, columns.how).color === red)).toEqual(late);
    expect(within(rows.objectives, OBJECTIVE_LINES).map((row) => looks(row, columns.label).wrap)).toEqual(
      Array.from({ length: OBJECTIVE_LINES }, () => 'clip'),
    );
    expect(looks(rows.kpis + 1, columns.how).wrap).toBe('clip');
  });

  test('has heads that stand out, and says in small what is beside', () => {
    const looks = looksOf({ kpis });
    const isHead = (row: number, column: number): boolean => looks(row, column).background !== undefined;
    const heads: readonly (readonly [row: number, first: number, last: number])[] = [
      [rows.heads, columns.label, columns.value],
      [rows.heads, columns.when, columns.how],
      [rows.lateHead, columns.when, columns.how],
      [rows.money, columns.label, columns.value],
      [rows.lackingHead, columns.aside, columns.asideValue],
      [rows.kpis, columns.label, columns.value],
      [rows.kpis, columns.when, columns.how],
    ];
    const expected = heads.flatMap(([row, first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => `${row}:${first + index}`),
    );
    const found = all.flatMap((row) =>
      Array.from({ length: VISIBLE_COLUMNS }, (_, index) => index + 1)
        .filter((column) => isHead(row, column))
        .map((column) => `${row}:${column}`),
    );
    expect(found.sort()).toEqual(expected.sort());
    const small = looks(rows.moreObjectives, columns.label).color;
    for (const [row, column] of [
      [rows.moreSoon, columns.how],
      [rows.moreLate, columns.when],
      [rows.soon + SOON_LINES - 1, columns.how],
      [rows.title, columns.when],
    ] as const)
      expect(looks(row, column).color).toBe(small);
    expect([looks(rows.objectives, columns.label).color === small, looks(rows.title, columns.label).bold]).toEqual([
      false,
      true,
    ]);
  });

  test('shows a count of nothing that lacks as a tick', () => {
    const looks = looksOf({});
    const ticked = all.filter((row) => looks(row, columns.asideValue).numberFormat?.includes('✓') === true);
    expect(ticked).toEqual(all.filter((row) => row >= rows.lacking && row < rows.total));
  });
});
