import { area, type Chart, type ChartContent } from '../../../src/workbook/cells';
import { chartsOf, contentOf } from '../../../src/workbook/charts';
import { differing, readContent, writtenContent } from '../../../src/workbook/charts/kept-content';

const aChart = (of: Partial<Chart> = {}): Chart => ({
  key: 'money',
  kind: 'column',
  title: 'Où va l’argent ?',
  of: 'Budget',
  domain: area(4, 1, 5),
  series: [{ values: area(4, 2, 5), colour: '#111111' }],
  unit: 'money',
  axis: '€',
  isStacked: false,
  anchor: { row: 1, column: 9 },
  pixels: { width: 400, height: 200 },
  ...of,
});
const series = (...columns: readonly number[]): Chart['series'] =>
  columns.map((column) => ({ values: area(4, column, 5), colour: `#00000${column}` }));

describe('what a spreadsheet is told of a chart', () => {
  test('is its title in bold, its numbers and its axis; one series needs no legend', () => {
    expect(contentOf(aChart())).toEqual({
      kind: 'column',
      of: 'Budget',
      ranges: ['A4:A8', 'B4:B8'],
      options: {
        title: 'Où va l’argent ?',
        'titleTextStyle.fontSize': 12,
        'titleTextStyle.bold': true,
        'legend.position': 'none',
        useFirstColumnAsDomain: true,
        isStacked: 'false',
        'vAxes.0.title': '€',
        'series.0.color': '#111111',
        'series.0.dataLabel': 'value',
      },
    });
  });

  const changed = (of: Partial<Chart>) => {
    const { options: plain } = contentOf(aChart({ axis: '' }));
    const { options } = contentOf(aChart({ axis: '', ...of }));
    const gone = Object.keys(plain).filter((key) => !(key in options));
    return { gone, ...Object.fromEntries(Object.entries(options).filter(([key, value]) => plain[key] !== value)) };
  };

  test.each<[string, Partial<Chart>, object]>([
    ['no axis where the title has said it', {}, {}],
    ['the axis of bars at the bottom', { kind: 'bar', axis: 'jours' }, { 'hAxis.title': 'jours' }],
    ['that it is stacked', { isStacked: true }, { isStacked: 'absolute' }],
    [
      'little where it is one of several',
      { isBrief: true },
      { gone: ['titleTextStyle.fontSize', 'titleTextStyle.bold', 'isStacked'] },
    ],
    [
      'that it is stacked, also among several',
      { isBrief: true, isStacked: true },
      { gone: ['titleTextStyle.fontSize', 'titleTextStyle.bold'], isStacked: 'absolute' },
    ],
    ['a line with its points', { kind: 'line' }, { 'series.0.lineWidth': 2, 'series.0.pointSize': 5 }],
    [
      'the colour alone of a series among many',
      { kind: 'line', series: [{ values: area(4, 2, 5), colour: '#222222', isPlain: true }] },
      { gone: ['series.0.dataLabel'], 'series.0.color': '#222222' },
    ],
    [
      'which are columns and which a line, above their names',
      { kind: 'combo', series: [...series(2), { values: area(4, 3, 5), colour: '#333333', isLine: true }] },
      {
        'legend.position': 'top',
        'series.0.color': '#000002',
        'series.0.type': 'bars',
        'series.1.color': '#333333',
        'series.1.dataLabel': 'value',
        'series.1.type': 'line',
        'series.1.lineWidth': 2,
        'series.1.pointSize': 5,
      },
    ],
  ])('is %s', (_, of, expected) => expect(changed(of)).toEqual({ gone: [], ...expected }));

  test.each([
    ['side by side are one', series(2, 3, 4), ['A4:A8', 'B4:D8']],
    ['apart are two', series(2, 4), ['A4:A8', 'B4:B8', 'D4:D8']],
    ['in another order are apart', series(3, 2), ['A4:A8', 'C4:C8', 'B4:B8']],
    ['of other rows are apart', [...series(2), { values: area(5, 3, 5), colour: '#1' }], ['A4:A8', 'B4:B8', 'C5:C9']],
    [
      'longer than another are apart',
      [...series(2), { values: area(4, 3, 6), colour: '#1' }],
      ['A4:A8', 'B4:B8', 'C4:C9'],
    ],
    ['of two pairs are two', series(2, 3, 6, 7), ['A4:A8', 'B4:C8', 'F4:G8']],
  ])('has ranges: series that stand %s', (_, of, ranges) => {
    expect(contentOf(aChart({ series: of })).ranges).toEqual(ranges);
  });
});

describe('what is kept of a chart', () => {
  const content: ChartContent = {
    kind: 'bar',
    of: 'Budget',
    ranges: ['A1:A5', 'B1:B5'],
    options: { title: 'T', n: 2, is: true },
  };

  test('reads back as it was', () => expect(readContent(writtenContent(content))).toEqual(content));

  test('reads back without what is none of its values', () => {
    const more = {
      ...content,
      ranges: ['A1:A5', 7, null],
      options: { title: 'T', list: [1], of: { a: 1 }, none: null },
    };
    expect(readContent(JSON.stringify(more))).toEqual({ ...content, ranges: ['A1:A5'], options: { title: 'T' } });
  });

  test.each([
    '',
    'Bonjour',
    'null',
    '7',
    '"texte"',
    '[]',
    JSON.stringify({ ...content, kind: 'pie' }),
    JSON.stringify({ ...content, kind: undefined }),
    JSON.stringify({ ...content, of: 7 }),
    JSON.stringify({ ...content, ranges: 'A1:A5' }),
    JSON.stringify({ ...content, options: [] }),
    JSON.stringify({ ...content, options: null }),
    JSON.stringify({ ...content, options: 'title' }),
  ])('is nothing that somebody else wrote: %s', (text) => expect(readContent(text)).toBeUndefined());

  test.each<[string, Partial<ChartContent>, Partial<ChartContent> | undefined]>([
    ['nothing', {}, undefined],
    ['its kind', { kind: 'line' }, { kind: 'line' }],
    ['its tab', { of: 'Autre' }, { of: 'Autre', ranges: content.ranges }],
    ['its ranges', { ranges: ['A1:A5'] }, { of: 'Budget', ranges: ['A1:A5'] }],
    ['an option', { options: { title: 'U', n: 2, is: true } }, { options: { title: 'U' } }],
    ['an option more', { options: { ...content.options, x: 0 } }, { options: { x: 0 } }],
    // What is not said any more stays as it is.
    ['an option less', { options: { title: 'T', n: 2 } }, undefined],
  ])('differs in %s', (_, change, expected) => expect(differing(content, { ...content, ...change })).toEqual(expected));
});

describe('the charts of a tab', () => {
  const at = { row: 7, column: 20 };
  const [money, load] = [aChart(), aChart({ key: 'load', title: 'Qui fait quoi ?' })];
  const kept = (chart: Chart, id: string) => [chart.key, id, writtenContent(contentOf(chart))];
  const cells = (chart: Chart, id: string) => [
    { text: chart.key },
    id === '' ? null : { text: id },
    { text: writtenContent(contentOf(chart)) },
  ];
  const of = (charts: readonly Chart[], rows: readonly (readonly string[])[], seen: readonly string[][]) =>
    chartsOf({
      tab: 'Budget',
      charts,
      kept: rows,
      seen: seen.map(([id = '', title = '']) => ({ id, title })),
      at,
    });

  test('that are new are made among those there, each with a cell for its id', () => {
    expect(of([money, load], [], [['9', 'à elle']])).toEqual({
      cells: [cells(money, ''), cells(load, '')],
      operations: [
        {
          do: 'add-charts',
          tab: 'Budget',
          among: ['9'],
          charts: [
            { chart: money, id: { row: 7, column: 21 } },
            { chart: load, id: { row: 8, column: 21 } },
          ],
        },
      ],
    });
    expect(of([money, load], [kept(money, '1')], [['1', money.title]]).operations).toMatchObject([
      { charts: [{ chart: load, id: { row: 8, column: 21 } }] },
    ]);
  });

  test('whose making was interrupted are made once more, those she deleted are not', () => {
    expect(of([money], [kept(money, '')], [])).toMatchObject({
      cells: [cells(money, '')],
      operations: [{ do: 'add-charts' }],
    });
    expect(of([money], [kept(money, '5')], [['6', 'à elle']])).toEqual({ cells: [cells(money, '5')], operations: [] });
  });

  test('are known by their titles where their ids are of another file, and none of hers or of another is', () => {
    const seen = [
      ['30', 'à elle'],
      ['31', load.title],
      ['32', money.title],
    ];
    const copied = of([money, load], [kept(money, '1'), kept(load, '2')], seen);
    expect(copied).toEqual({ cells: [cells(money, '32'), cells(load, '31')], operations: [] });
    const taken = of([money, load], [kept(money, '1'), kept(load, '32')], seen);
    expect(taken.cells[0]).toEqual(cells(money, '1'));
  });

  test('of which nobody knows any more what they were told are told all of it', () => {
    const { operations } = of([money], [['money', '4', 'perdu']], [['4', money.title]]);
    expect(operations).toEqual([{ do: 'change-chart', tab: 'Budget', id: '4', changes: contentOf(money), was: {} }]);
    expect(of([money], [['money', '1', 'perdu']], [['4', money.title]]).operations).toEqual([]);
    expect(of([money], [['money']], []).operations).toMatchObject([{ do: 'add-charts' }]);
  });

  test('that are not wanted now are not forgotten', () => {
    const rows = [kept(load, '2'), ['', 'x', 'y'], kept(money, '1'), [' ', '', '']];
    expect(of([money], rows, [['1', money.title]]).cells).toEqual([cells(money, '1'), cells(load, '2')]);
  });
});
