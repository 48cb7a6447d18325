import type { Objective } from '../../../src/domain/plan';
import type { ObjectiveFormulas } from '../../../src/languages/content/objective-formulas';
import { type Measure, measures } from '../../../src/languages/content/objective-layout';
import { content } from '../../../src/languages/fr/content';
import { wordsOf } from '../../../src/languages/say';
import { area, type CellValue, type Operation } from '../../../src/workbook/cells';
import {
  MEASURES,
  type MeasuredTable,
  measureCells,
  measuresUnder,
  NEW_COLUMNS,
  newMeasures,
  numbersPaint,
  objectiveChoices,
  READY_ROWS,
  seenCells,
  usualPeriods,
  withMeasures,
} from '../../../src/workbook/objective';
import { newObjectiveColumns } from '../../../src/workbook/plan';
import { anObjective } from '../../domain/builders';

const words = wordsOf('fr');
const texts = content(['fr']).kpis;
/** One that says which row and column of it a formula is of. */
const formulas: ObjectiveFormulas = {
  always: { place: '={place}', state: '={state}+{=target}', reached: '={value}', status: '={state}' },
  followed: { kpi: '={kpi}' },
  alone: {},
  understood: { first: '={?first}' },
};
const aTable = (of: Partial<MeasuredTable> = {}): MeasuredTable => ({
  tab: 'Objectifs',
  words,
  texts,
  formulas,
  headerRow: 3,
  columns: new Map([
    ['period', 2],
    ['kpi', 4],
    ['target', 5],
    ['reached', 6],
    ['expected', 7],
  ]),
  measuresAt: 11,
  hasKpis: true,
  ...of,
});
const written = (it: Operation | undefined) => (it?.do === 'write' ? it : undefined);
const at = (cells: readonly unknown[] | undefined, key: Measure): unknown => cells?.[measures.indexOf(key)];

describe('the hidden columns of objectives', () => {
  test('have heads by which they and the usual periods are found again', () => {
    const { row, column, cells } = written(measureCells(aTable(), 3)) ?? { cells: [] };
    const heads = cells[0]?.map((it) => (typeof it === 'object' && it !== null && 'text' in it ? it.text : '')) ?? [];
    expect([row, column, cells.length, heads.length]).toEqual([3, 11, 1, MEASURES]);
    expect(heads.slice(1, 20)).toEqual(usualPeriods(words));
    expect(heads.slice(20)).toEqual(heads.slice(20).map(() => ''));
    expect([measuresUnder(['Objectif', '', ...heads]), measuresUnder(heads), measuresUnder(heads.slice(1))]).toEqual([
      3,
      1,
      undefined,
    ]);
    expect(usualPeriods(words)).toEqual([...words.periods, ...words.idiom.speech.months]);
  });

  test('have the formulas of each line down to the last, with what is understood of hers', () => {
    const understood = new Map([[5, { period: { text: 'été', first: 46539, last: 46600 } }]]);
    const { cells } = written(measureCells(aTable(), 6, understood)) ?? { cells: [] };
    expect(cells.length).toBe(4);
    expect(cells.slice(1).map((line) => [line.length, at(line, 'place'), at(line, 'first'), at(line, 'kpi')])).toEqual(
      [4, 5, 6].map((row) => [
        MEASURES,
        { formula: `=$K${row}` },
        row === 5 ? { formula: '=46539' } : null,
        { formula: `=$N${row}` },
      ]),
    );
    expect(at(cells[1], 'value')).toBeNull();
    expect(written(measureCells(aTable(), 1))?.cells.length).toBe(1);
    expect(at(written(measureCells(aTable({ hasKpis: false }), 4))?.cells[1], 'kpi')).toBeNull();
  });
});

describe('what she sees of a measured objective', () => {
  test('is written line by line beside each other, where its columns stand', () => {
    const cells = [4, 5].map((row) => [{ formula: `=$AA${row}` }, { formula: '' }, { formula: `=$AN${row}` }]);
    expect(seenCells(aTable(), ['reached', 'expected', 'status'], 4, 5)).toEqual([
      { do: 'write', tab: 'Objectifs', row: 4, column: 6, cells },
    ]);
    expect(seenCells(aTable(), ['reached'], 4, 4)).toMatchObject([{ row: 4, cells: [[{ formula: '=$AA4' }]] }]);
    expect(seenCells(aTable(), ['reached'], 5, 4)).toEqual([]);
    expect(seenCells(aTable(), ['progress'], 4, 5)).toEqual([]);
  });

  test('are numbers, where they stand', () => {
    const paints = numbersPaint(aTable(), 9);
    expect(paints.flatMap((it) => (it.do === 'paint' ? [it.area, ...it.paints.map(({ area }) => area)] : []))).toEqual(
      [6, 6, 7, 7].map((column) => area(4, column, 9)),
    );
    expect(paints.flatMap((it) => (it.do === 'paint' ? it.paints.map(({ style }) => style) : []))).toEqual(
      [1, 2].map(() => ({ numberFormat: '#,##0.00', vertical: 'middle' })),
    );
    expect(numbersPaint(aTable({ columns: new Map([['expected', 7]]) }), 9).length).toBe(1);
  });

  test('has drop-downs of the usual periods and of KPIs, those she follows first and none twice', () => {
    const names = Object.values(texts.kpis).map(([name]) => name);
    const [last = ''] = names.slice(-1);
    expect(objectiveChoices(aTable(), 9, ['Le mien', last])).toEqual([
      { do: 'choose', tab: 'Objectifs', area: area(4, 2, 9), choice: { from: 'list', values: usualPeriods(words) } },
      {
        do: 'choose',
        tab: 'Objectifs',
        area: area(4, 4, 9),
        choice: { from: 'list', values: ['Le mien', last, ...names.slice(0, -1)] },
      },
    ]);
    expect(objectiveChoices(aTable({ columns: new Map([['kpi', 1]]) }), 9, []).length).toBe(1);
  });
});

test('a new plan has its formulas for the first rows, behind columns that stay hers', () => {
  const operations = newMeasures(words, content(['fr']), 50);
  const [hidden, seen, ...others] = operations;
  const [first, fields] = [newObjectiveColumns.length + 3, newObjectiveColumns.map(({ field }) => field)];
  expect(written(hidden)).toMatchObject({ tab: words.tabs.objectives, row: 1, column: first });
  expect(written(hidden)?.cells.length).toBe(READY_ROWS + 1);
  expect(NEW_COLUMNS).toBe(MEASURES + 2);
  expect(written(seen)).toMatchObject({ row: 2, column: fields.indexOf('reached') + 1 });
  expect([written(seen)?.cells.length, written(seen)?.cells[0]?.length]).toEqual([READY_ROWS, 4]);
  expect(others).toMatchObject([
    { do: 'hide-columns', tab: words.tabs.objectives, column: first, count: MEASURES },
    { do: 'choose', area: area(2, fields.indexOf('period') + 1, 50) },
    { do: 'choose', area: area(2, fields.indexOf('kpi') + 1, 50) },
  ]);
  // It follows no KPIs yet.
  expect(JSON.stringify(operations)).not.toContain('kpis_');
});

describe('what the hidden columns say of an objective', () => {
  const reached12 = (line: number): Objective => anObjective({ line, numbers: { reached: 12 } });
  /** Heads in row 2, the hidden columns from the third on, then a line for each of these. */
  const grid = (
    ...lines: readonly Readonly<Partial<Record<Measure, CellValue>>>[]
  ): readonly (readonly CellValue[])[] => [
    ['Mes objectifs'],
    ['Objectif', '', 'retroplan.objectives'],
    ...lines.map((said) => ['x', '', ...measures.map((key) => said[key] ?? '')]),
  ];

  test.each<[string, Partial<Record<Measure, CellValue>>, object]>([
    ['nothing yet', {}, { isMeasured: true, isCounted: false }],
    ['that its KPI is followed', { kpi: 4 }, { isMeasured: true, isCounted: false, isFollowed: true }],
    ['that it is not', { kpi: 0 }, { isMeasured: true, isCounted: false, isFollowed: false }],
    ['that more is better', { better: 1 }, { isMeasured: true, isCounted: false, better: 'up' }],
    ['that less is', { better: -1 }, { isMeasured: true, isCounted: false, better: 'down' }],
    ['that neither is', { better: 0, kpi: '' }, { isMeasured: true, isCounted: false }],
    ['that what is reached is counted', { value: 12 }, { isMeasured: true, isCounted: true }],
    ['that what is reached is hers', { value: 13 }, { isMeasured: true, isCounted: false }],
    ['an error', { value: '#REF!', kpi: '#REF!' }, { isMeasured: true, isCounted: false }],
  ])('is %s', (_, said, expected) => {
    const objective = reached12(3);
    expect(withMeasures([objective], grid(said), 2)).toEqual([{ ...objective, ...expected }]);
  });

  test('is of its own line, and nothing in a table without them', () => {
    const both = [reached12(4), reached12(3)];
    const values = grid({ kpi: 1 }, { kpi: 0 });
    expect(withMeasures(both, values, 2).map(({ isFollowed }) => isFollowed)).toEqual([false, true]);
    expect(withMeasures(both, values, 1)).toBe(both);
    expect(withMeasures(both, [], 2)).toBe(both);
  });

  test('is nothing on a line that is not there', () => {
    expect(withMeasures([reached12(9)], grid({}), 2)).toMatchObject([{ isMeasured: true, isCounted: false }]);
  });
});
