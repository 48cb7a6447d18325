import { dayOf, isWithin } from '../../../src/domain/time';
import { figureLayout, figureRow, figuresTab, kpiFormat, names, sized } from '../../../src/workbook/kpi';
import { byName, cornersOf, FIGURES, sourceIn } from './a-board';
import { cellsAfter, looksAfter } from './a-shop-by-week';

const inFigures = (key: string): number => figureLayout.get(key) ?? 0;

describe('the tab of figures', () => {
  test('says what it is, has a column for each month of both years, and keys below its heads', () => {
    const source = sourceIn('fr');
    const cells = cellsAfter(figuresTab(FIGURES, source), FIGURES);
    const { title, help, columns } = source.texts.figureTab;
    const days = [2027, 2026].flatMap((year) => Array.from({ length: 12 }, (_, index) => dayOf(year, index + 1, 1)));
    const blank = (count: number) => Array.from({ length: count }, () => null);
    expect(cells).toEqual([
      [{ text: title }, ...blank(27)],
      [null, { text: help }, ...blank(26)],
      [{ text: columns.name }, { text: columns.unit }, { text: columns.note }, ...days, null],
      [...figureLayout.keys()].map((text) => ({ text })),
      blank(28),
    ]);
    expect(days.filter((it) => isWithin(it, source.year)).length).toBe(12);
  });

  test('is found by names from its title to its last row', () => {
    const tab = figuresTab(FIGURES, sourceIn('fr'));
    expect(byName(tab, 'make-tab')).toEqual([{ do: 'make-tab', tab: FIGURES, rows: 305, columns: 28 }]);
    expect(cornersOf(tab)).toEqual({
      [names.figureTab]: [1, 1, 305, 28],
      [names.figures]: [6, inFigures('month1'), 305, inFigures('month24')],
      [names.figureKeys]: [6, inFigures('key'), 305, inFigures('key')],
      [names.months]: [3, inFigures('month1'), 3, inFigures('month24')],
      [names.figureLayout]: [4, 1, 4, 28],
      [names.imported]: [5, 1, 5, 1],
      [names.madeUp]: [2, 1, 2, 1],
    });
  });

  test('keeps its heads in sight and its keys out of it', () => {
    const tab = figuresTab(FIGURES, sourceIn('fr'));
    expect(tab.filter((it) => /^(hide|freeze|size)/.test(it.do))).toEqual([
      { do: 'size-columns', tab: FIGURES, column: 1, count: 1, pixels: 250 },
      { do: 'size-columns', tab: FIGURES, column: 2, count: 1, pixels: 80 },
      { do: 'size-columns', tab: FIGURES, column: 3, count: 1, pixels: 180 },
      { do: 'size-rows', tab: FIGURES, row: 3, count: 1, pixels: 40, isFixed: true },
      { do: 'size-columns', tab: FIGURES, column: 4, count: 24, pixels: 98 },
      { do: 'hide-columns', tab: FIGURES, column: 28, count: 1 },
      { do: 'hide-rows', tab: FIGURES, row: 4, count: 2 },
      { do: 'freeze', tab: FIGURES, rows: 5, columns: 1 },
    ]);
    const looks = looksAfter(tab);
    expect([looks(1, 1).bold, looks(2, 2).italic, looks(3, 1).bold, looks(3, 27).numberFormat]).toEqual([
      true,
      true,
      true,
      'mmm yyyy',
    ]);
    expect(byName(tab, 'paint')).toMatchObject([{ area: { row: 1, column: 1, rows: 3, columns: 28 } }]);
  });

  test('has a row for a figure, its name and unit and its name in the files, wherever its columns stand', () => {
    const { texts } = sourceIn('fr');
    const layout = new Map([...figureLayout].map(([key, column]) => [key, column === 1 ? 30 : column]));
    const row = figureRow('revenue', layout, { texts });
    expect([row.length, row[0], row[29], row[1], row[27]]).toEqual([
      30,
      null,
      { text: texts.figures.revenue },
      { text: texts.figureUnits.money },
      { text: 'revenue' },
    ]);
    expect(row.filter((cell) => cell !== null).length).toBe(3);
    expect(figureRow('own_1:percent', figureLayout, { texts, ownName: 'Le mien' }).slice(0, 2)).toEqual([
      { text: 'Le mien' },
      { text: texts.units.percent },
    ]);
    expect(figureRow('own_1:percent', figureLayout, { texts })[0]).toBeNull();
  });

  test('sizes columns of one width at once', () => {
    expect(sized('T', [5, 5, 7, 5])).toEqual([
      { do: 'size-columns', tab: 'T', column: 1, count: 2, pixels: 5 },
      { do: 'size-columns', tab: 'T', column: 3, count: 1, pixels: 7 },
      { do: 'size-columns', tab: 'T', column: 4, count: 1, pixels: 5 },
    ]);
    expect(sized('T', [])).toEqual([]);
  });
});

test('amounts are shown in the currency, numbers in their unit', () => {
  const { words } = sourceIn('en');
  const shown = (unit: Parameters<typeof kpiFormat>[0]) => kpiFormat(unit, { currency: 'GBP', words });
  expect(shown('money')).toContain('£');
  expect(
    (['count', 'seconds', 'number', 'percent', 'times', 'points', 'duration', 'rank'] as const).map(shown),
  ).toEqual(['#,##0', '#,##0', '#,##0.00', '0.0%', '0.0', '0', '0', '0.0']);
});
