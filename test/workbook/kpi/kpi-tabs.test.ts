import { catalogue, kpiKeys, organisations } from '../../../src/domain/kpi';
import { dayOf } from '../../../src/domain/time';
import type { Cell } from '../../../src/workbook/cells';
import {
  directionText,
  FIRST_ROW,
  kpiChoices,
  kpiFormat,
  kpiLayout,
  kpiPaints,
  kpisTab,
  names,
} from '../../../src/workbook/kpi';
import { calculated } from '../../formula/calculated';
import { board, byName, cornersOf, FIGURES, KPIS, sourceIn, typed } from './a-board';
import { cellsAfter, looksAfter } from './a-shop-by-week';

const col = (key: string): number => kpiLayout.get(key) ?? 0;

describe('the tab of KPIs', () => {
  test('says what it is and of which organisation, above the heads and keys of its columns', () => {
    const source = sourceIn('fr');
    const cells = cellsAfter(kpisTab(KPIS, 'media', source), KPIS);
    const at = (row: number, key: string): Cell | undefined => cells[row - 1]?.[col(key) - 1];
    const { title, help, organisation, columns } = source.texts.kpiTab;
    expect([at(1, 'name'), at(1, 'target'), at(1, 'month'), at(2, 'state')]).toEqual(
      [title, organisation, source.texts.organisations.media, help].map((text) => ({ text })),
    );
    expect(Object.entries(columns).map(([key]) => at(3, key))).toEqual(
      Object.values(columns).map((text) => ({ text })),
    );
    expect(['month1', 'month12', 'month13', 'month24', 'key'].map((key) => at(3, key))).toEqual([
      dayOf(2027, 1, 1),
      dayOf(2027, 12, 1),
      dayOf(2026, 1, 1),
      dayOf(2026, 12, 1),
      null,
    ]);
    expect(cells[3]).toEqual([...kpiLayout.keys()].map((text) => ({ text })));
    expect(cells.map((line) => line.length)).toEqual([1, 2, 3, 4, 5].map(() => kpiLayout.size));
  });

  test('knows where the figures of each of its months stand, and says that they are made up as long as they are', () => {
    const { shownIn, tabs, made } = board({ kpis: [typed(1, 'count')] });
    const places = Array.from({ length: 24 }, (_, index) => shownIn(KPIS)[4]?.[col(`month${index + 1}`) - 1]);
    expect(places).toEqual(places.map((_, index) => index + 1));
    expect(shownIn(KPIS)[1]?.[0]).toBe('');
    const said = tabs[FIGURES]?.map((line, index) => (index === 1 ? [{ text: 'inventés' }, ...line.slice(1)] : line));
    const placed = made.flatMap((it) => (it.do === 'name' ? [{ name: it.name, tab: it.tab, area: it.area }] : []));
    const again = calculated({
      tabs: { ...tabs, [FIGURES]: said ?? [] },
      places: placed,
      names: { settings_today: [1], settings_year: [2027], settings_first_month: [1] },
    });
    expect(again.shownIn(KPIS)[1]?.[0]).toBe('inventés');
  });

  test('is found by names from its title to its last row', () => {
    const tab = kpisTab(KPIS, 'media', sourceIn('fr'));
    const width = kpiLayout.size;
    const column = (key: string) => [FIRST_ROW, col(key), 305, col(key)];
    expect(byName(tab, 'make-tab')).toEqual([{ do: 'make-tab', tab: KPIS, rows: 305, columns: width }]);
    expect(cornersOf(tab)).toEqual({
      [names.kpiTab]: [1, 1, 305, width],
      [names.kpiLayout]: [4, 1, 4, width],
      [names.board]: [FIRST_ROW, 1, 305, width],
      [names.kpiNames]: column('name'),
      [names.kpiDirections]: column('direction'),
      [names.kpiKeys]: column('key'),
      [names.kpiDays]: [3, col('month1'), 3, col('month12')],
      [names.quarters]: [5, col('results'), 5, col('results')],
      [names.kpiParts]: [FIRST_ROW, col('month13'), 305, width],
      [names.organisation]: [1, col('month'), 1, col('month')],
    });
  });

  test('shows what she reads and hides the rest', () => {
    const tab = kpisTab(KPIS, 'media', sourceIn('fr'));
    expect(tab.filter((it) => /^(hide|freeze|size-rows)/.test(it.do))).toEqual([
      { do: 'size-rows', tab: KPIS, row: 3, count: 1, pixels: 40, isFixed: true },
      { do: 'hide-columns', tab: KPIS, column: col('month12') + 1, count: kpiLayout.size - col('month12') },
      { do: 'hide-rows', tab: KPIS, row: 4, count: 2 },
      { do: 'freeze', tab: KPIS, rows: 5, columns: 1 },
      { do: 'hide-gridlines', tab: KPIS },
    ]);
    const widths = tab.flatMap((it) =>
      it.do === 'size-columns' ? Array.from({ length: it.count }, (_, index) => [it.column + index, it.pixels]) : [],
    );
    // Each column that is seen has one width, the name the greatest.
    expect(widths.map(([column]) => column)).toEqual(widths.map((_, index) => index + 1));
    expect(widths.length).toBe(col('month12'));
    expect(Math.max(...widths.map(([, pixels = 0]) => pixels))).toBe(widths[0]?.[1]);
    const looks = looksAfter(tab);
    expect([looks(1, 1).bold, looks(3, col('month12')).numberFormat, looks(3, col('target')).align]).toEqual([
      true,
      'mmm',
      'right',
    ]);
    expect(byName(tab, 'paint')).toMatchObject([{ area: { row: 1, column: 1, rows: 5, columns: kpiLayout.size } }]);
  });

  test.each(['fr', 'en'] as const)('tells each state apart by its own look (%s)', (language) => {
    const source = sourceIn(language);
    const { onTrack, atRisk, off, noData } = source.texts.states;
    const [highlights] = kpisTab(KPIS, 'media', source).flatMap((it) => (it.do === 'highlight' ? [it] : []));
    const said = [onTrack, atRisk, off, noData, ''];
    const rows = said.map((state, index): readonly Cell[] => [
      ...Array.from({ length: col('state') - 1 }, () => null),
      { text: state },
      ...(highlights?.highlights ?? []).map((it) => ({
        formula: it.formula.replace(new RegExp(`\\b${FIRST_ROW}\\b|(?<=[A-Z])${FIRST_ROW}\\b`), String(index + 1)),
      })),
    ]);
    const { shownIn } = calculated({ tabs: { T: rows } });
    expect(shownIn('T').map((row) => row.slice(col('state')))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [false, false, false],
      [false, false, false],
    ]);
    const looks = highlights?.highlights ?? [];
    expect(new Set(looks.map(({ color }) => color)).size).toBe(3);
    expect(looks.map(({ area }) => [area.row, area.column, area.rows])).toEqual(
      looks.map(() => [6, col('state'), 300]),
    );
    expect([highlights?.among, looks.map(({ bold }) => bold)]).toEqual(['none', [undefined, undefined, true]]);
  });
});

describe('the rows of some KPIs', () => {
  const source = sourceIn('fr');
  const paintsAfter = (layout = kpiLayout) =>
    looksAfter([
      {
        do: 'paint',
        tab: KPIS,
        area: { row: 1, column: 1, rows: 1, columns: 1 },
        paints: kpiPaints([typed(1, 'percent'), typed(2, 'money')], 8, layout, source),
      },
    ]);

  test('look like their units, her target stands out, and a month is a month', () => {
    const looks = paintsAfter();
    for (const column of ['target', 'toDate', 'last', 'before', 'lastYear', 'gap', 'month1', 'month12'])
      expect([column, ...[7, 8, 9, 10].map((row) => looks(row, col(column)).numberFormat)]).toEqual([
        column,
        undefined,
        kpiFormat('percent', source),
        kpiFormat('money', source),
        undefined,
      ]);
    expect([looks(8, col('month')), looks(9, col('month')).align]).toEqual([
      { vertical: 'middle', numberFormat: 'mmm yyyy', align: 'right' },
      'right',
    ]);
    expect([looks(8, col('target')).background, looks(9, col('target')).background]).not.toContain(undefined);
    expect([looks(8, col('unit')).color, looks(8, col('name')).color]).toEqual([expect.any(String), undefined]);
    expect(['name', 'state', 'direction', 'last', 'month3'].map((it) => looks(9, col(it)).vertical)).toEqual(
      Array(5).fill('middle'),
    );
    expect([looks(8, col('last')).align, looks(8, col('name')).align, looks(8, col('month13'))]).toEqual([
      'right',
      undefined,
      {},
    ]);
  });

  test('of which she has deleted columns look as they do in the others', () => {
    const layout = new Map([...kpiLayout].filter(([key]) => key !== 'target' && key !== 'month2'));
    const looks = paintsAfter(layout);
    expect([looks(8, col('target')), looks(8, col('month2'))]).toEqual([{}, {}]);
    expect(looks(9, col('last')).numberFormat).toBe(kpiFormat('money', source));
  });

  test('offer the directions, where their column stands', () => {
    const { directions } = source.texts;
    expect(kpiChoices(KPIS, 8, 2, kpiLayout, source)).toEqual([
      {
        do: 'choose',
        tab: KPIS,
        area: { row: 8, column: col('direction'), rows: 2, columns: 1 },
        choice: { from: 'list', values: [directions.up, directions.down, directions.open] },
      },
    ]);
    expect(kpiChoices(KPIS, 8, 2, new Map([['name', 1]]), source)).toEqual([]);
  });

  test('have the direction that their organisation makes of them, where it makes one', () => {
    const { up, down, open } = source.texts.directions;
    for (const key of kpiKeys)
      for (const organisation of organisations) {
        const of = catalogue[key].direction[organisation];
        const expected = of === 'up' ? up : of === 'down' ? down : open;
        expect([key, organisation, directionText(key, organisation, source)]).toEqual([key, organisation, expected]);
      }
  });
});
