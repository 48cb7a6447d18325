import { type Day, dayOf } from '../../../src/domain/time';
import type { CellValue, Grid } from '../../../src/workbook/cells';
import { keyedTab, readKpiBoard } from '../../../src/workbook/kpi';
import { day } from '../../domain/builders';
import { fileReading } from '../../vocabulary';

const of = (month: number): { readonly day: Day } => ({ day: dayOf(2027, month, 1) });

/** Months that she has put in another order, a column of hers between them, rows of hers above the heads and among the others. */
const kpis: Grid<CellValue> = [
  ['KPI', '', ' Boutique en ligne ', '', '', '', '', '', '', '', ''],
  ['à elle', '', '', '', '', '', '', '', '', '', ''],
  ['KPI', 'État', 'Mois', 'Cible', 'Dernier', 'Sens', of(3), 'à elle', of(1), of(2), ''],
  ['name', 'state', 'month', 'target', 'last', 'direction', 'month3', '', 'month1', 'month2', 'key'],
  ['', '', '', '', '', '', 103, '', 101, 102, ''],
  [' Ventes ', '✓ tenu', of(2), 120, 30, '↑ à la hausse', '', 'x', 0, 'env. 9', 'revenue_total'],
  ['Rebond', '▲ à surveiller', '', 'bas', '', '↓ à la baisse', 0.4, 'x', '', ' ', 'bounce_rate'],
  ['', '✓ tenu', of(2), 1, 1, '↑', 1, '', 1, 1, 'churn'],
  ['Le sien', '', '', '', '', 'plus haut', 5, '', 6, 7, ''],
  ['ROI', '✕ en retard', '', of(1), '', 'à vous de dire', '', '', '', '', 'roi'],
  ['Sources', '– pas de donnée', '', '', '', '↑ à la hausse', '', '', '', '', 'traffic_share'],
  ['À moi', '', '', '', '', '', '', '', '', '', 'own_1|percent|typed'],
  ['Inconnu', '✓ tenu', '', '', '', '', '', '', '', '', 'no_such_kpi'],
];

const replaced = (cells: readonly CellValue[], was: CellValue, is: CellValue): readonly CellValue[] =>
  cells.map((cell) => (cell === was ? is : cell));

const boardOf = (grid: Grid<CellValue>, figures?: Grid<CellValue>) => {
  const [tab, figureTab] = [keyedTab(grid), figures === undefined ? undefined : keyedTab(figures)];
  if (tab === undefined) throw new Error('the tab is not known');
  return readKpiBoard(tab, figureTab, fileReading);
};

describe('a tab with a key above each of its columns', () => {
  test('is made out wherever its columns and rows stand, its months in time', () => {
    const tab = keyedTab(kpis);
    expect(tab?.title).toEqual(kpis[0]);
    expect(tab?.months).toEqual([1, 2, 3].map((month) => ({ key: `month${month}`, day: of(month).day })));
    expect(tab?.rows.map(({ line, key, at }) => [line, key, at('name'), at('month1'), at('nowhere')])).toEqual(
      kpis.flatMap((cells, index) => {
        const [name = '', key = ''] = [cells[0], cells[10]];
        return index < 4 || key === '' ? [] : [[index + 1, key, name, cells[8], '']];
      }),
    );
  });

  test('is none where the row of its keys is gone, or nothing stands above it', () => {
    expect(keyedTab([['KPI'], ['name'], ['Ventes']])).toBeUndefined();
    expect(keyedTab(kpis.filter((cells) => !cells.includes('key')))).toBeUndefined();
    expect(keyedTab(kpis.slice(3))).toBeUndefined();
  });

  test('has the months whose heads say which they are', () => {
    const later = Number(dayOf(2028, 5, 1));
    const heads = [of(1), 'avril', later, later, of(2), ''];
    const keys = ['month1', 'month4', `month${later}`, 'month7', 'name', 'key'];
    expect(keyedTab([heads, keys])?.months).toEqual([
      { key: 'month1', day: of(1).day },
      { key: `month${later}`, day: dayOf(2028, 5, 1) },
    ]);
  });
});

describe('what a file follows', () => {
  test('is each row with a name and the key of a KPI, its months in time', () => {
    const { kpis: followed, months } = boardOf(kpis);
    expect(months).toEqual([1, 2, 3].map((month) => of(month).day));
    expect(followed.map(({ line, key, name, months: amounts }) => [line, key, name, amounts])).toEqual([
      [7, 'bounce_rate', 'Rebond', [null, null, 0.4]],
      [10, 'roi', 'ROI', [null, null, null]],
      [11, 'traffic_share', 'Sources', [null, null, null]],
      [12, 'own_1', 'À moi', [null, null, null]],
    ]);
  });

  test('has the state, target and direction of its cells: a text among numbers stays one', () => {
    const { kpis: followed } = boardOf(kpis);
    expect(
      followed.map(({ state, direction, target, last, month }) => [state, direction, target, last, month]),
    ).toEqual([
      ['atRisk', 'down', 'bas', null, null],
      ['off', 'open', of(1), null, null],
      ['noData', 'mix', null, null, null],
      [null, 'open', null, null, null],
    ]);
    const row = kpis.map((cells) => replaced(cells, 'revenue_total', 'own_2|count|typed'));
    expect(boardOf(row).kpis[0]).toMatchObject({
      key: 'own_2',
      name: 'Ventes',
      state: 'onTrack',
      direction: 'up',
      target: 120,
      last: 30,
      month: of(2),
      months: [0, 'env. 9', null],
      unit: 'count',
      isShare: false,
      addsUp: true,
    });
  });

  test('is a share where it is one of a whole: a return is none, nor what she counts in percent', () => {
    const { kpis: followed } = boardOf(kpis);
    expect(followed.map(({ key, unit, isShare, addsUp }) => [key, unit, isShare, addsUp])).toEqual([
      ['bounce_rate', 'percent', true, false],
      ['roi', 'percent', false, false],
      ['traffic_share', 'percent', true, false],
      ['own_1', 'percent', false, false],
    ]);
  });

  test('is that of an online shop where its tab says so, in any language', () => {
    const shops = ['E-commerce', ...fileReading.map(({ onlineShop }) => onlineShop)];
    const saying = (said: string) => kpis.map((cells) => replaced(cells, ' Boutique en ligne ', ` ${said} `));
    expect(shops.map((said) => boardOf(saying(said)).isOnlineShop)).toEqual(
      shops.map((said) => fileReading.some(({ onlineShop }) => onlineShop === said)),
    );
    expect(boardOf(saying('Média')).isOnlineShop).toBe(false);
    const without = kpis.map((cells) => replaced(cells, 'month', ''));
    expect(boardOf(without).isOnlineShop).toBe(false);
  });

  test('are its figures too, in the months of the KPIs', () => {
    const figures: Grid<CellValue> = [
      ['Chiffres'],
      ['Chiffre', of(2), of(1), { day: day('2026-12-01') }, ''],
      ['name', 'month2', 'month1', 'month24', 'key'],
      ['', '', '', '', ''],
      [' Visites ', 20, 10, 5, 'visits'],
      ['', '', '', '', ''],
      ['Ventes', '', 'dix', 7, 'orders'],
    ];
    expect(boardOf(kpis).figures).toEqual([]);
    expect(boardOf(kpis, figures).figures).toEqual([
      { line: 5, key: 'visits', name: 'Visites', months: [10, 20, null] },
      { line: 7, key: 'orders', name: 'Ventes', months: ['dix', null, null] },
    ]);
  });
});
