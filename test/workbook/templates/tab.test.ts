import type { Template } from '../../../src/domain/template';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import type { Cell, Operation, Style } from '../../../src/workbook/cells';
import { KIND_ROWS, STEP_ROWS, stepLines, templateAnchors, templatesTab } from '../../../src/workbook/templates';
import { cellsOfLine, kindColumns, stepColumns } from '../../../src/workbook/templates/columns';
import { aTemplate } from '../../domain/a-template';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
const of = <Do extends Operation['do']>(operations: readonly Operation[], wanted: Do): readonly OperationOf<Do>[] =>
  operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

const words = wordsOf('fr');
const three = (): readonly Template[] => [
  aTemplate('Brief 2\nTextes 3 < Brief', { source: 'Une enquête' }),
  aTemplate('', { kind: 'Vide' }),
  aTemplate('Accord 0\nMarge 2 buffer < Accord', { kind: 'Bal', prepares: 'start' }),
];
const made = (templates = three()) => templatesTab(words, templates);
const written = (operations: readonly Operation[]) => of(operations, 'write')[0]?.cells ?? [];
const shown = (cell: Cell | undefined): unknown =>
  typeof cell === 'object' && cell !== null
    ? 'text' in cell
      ? cell.text
      : 'formula' in cell
        ? cell.formula
        : cell.day
    : cell;

/** Kinds, an empty column, steps, and hidden behind them when each can be finished. */
const [GAP, STEPS] = [kindColumns.length + 1, kindColumns.length + 2];
const FINISH = STEPS + stepColumns.length;

describe('the tab of the templates', () => {
  test('has its kinds and, side by side, their steps', () => {
    const rows = written(made()).map((row) => row.map(shown));
    const { titles, title, help, prepares, ours, stepTypes } = words.templates;
    expect(rows[0]).toEqual([
      title,
      ...Array.from({ length: FINISH - 1 }, (_, index) => (index === GAP - 1 ? help : null)),
    ]);
    expect(rows[1]).toEqual([
      ...kindColumns.map((column) => titles[column]),
      null,
      ...stepColumns.map((column) => titles[column]),
      'finish',
    ]);
    expect(rows.slice(2).map((row) => row.slice(0, GAP))).toEqual([
      ['Salon', '=MAX(M3:M4)', prepares.deadline, 'Une enquête', null],
      ['Vide', 0, prepares.deadline, ours, null],
      ['Bal', '=MAX(M5:M6)', prepares.start, ours, null],
      [null, null, null, null, null],
    ]);
    expect(rows.slice(2).map((row) => row.slice(GAP, -1))).toEqual([
      ['Salon', 'Brief', 2, null, stepTypes.work, null, null],
      ['Salon', 'Textes', 3, 'Brief', stepTypes.work, null, null],
      ['Bal', 'Accord', 0, null, stepTypes.milestone, null, null],
      ['Bal', 'Marge', 2, 'Accord', stepTypes.buffer, null, null],
    ]);
    expect(rows.slice(2).every((row) => String(row[FINISH - 1]).startsWith('='))).toBe(true);
  });

  test('has a blank of each column below the shorter of both tables', () => {
    const empty = [aTemplate('', { kind: 'A' }), aTemplate('', { kind: 'B' })];
    expect(written(made(empty)).slice(2)).toEqual(
      ['A', 'B'].map((kind) => [
        { text: kind },
        0,
        expect.anything(),
        expect.anything(),
        ...Array.from({ length: FINISH - 4 }, () => null),
      ]),
    );
  });

  test('has a name for each column of both, with room for more', () => {
    expect(of(made(), 'name').map(({ name, area: { row, column, rows } }) => [name, row, column, rows])).toEqual([
      ['templates_kinds', 3, 1, KIND_ROWS],
      ['templates_kind_days', 3, 2, KIND_ROWS],
      ['templates_kind_prepares', 3, 3, KIND_ROWS],
      ...stepColumns.map((column, index) => [`templates_${column}`, 3, STEPS + index, STEP_ROWS]),
      ['templates_finish', 3, FINISH, STEP_ROWS],
    ]);
    expect(of(made(), 'make-tab')).toEqual([
      { do: 'make-tab', tab: words.tabs.templates, rows: STEP_ROWS + 2, columns: FINISH },
    ]);
    expect(of(templatesTab(words, [], { tab: 'Modèles 2', adopt: 'Feuille 1' }), 'make-tab')).toMatchObject([
      { tab: 'Modèles 2', adopt: 'Feuille 1' },
    ]);
  });

  test.each(languages)('offers what a step is, and what its kind prepares (%s)', (language) => {
    const { prepares, stepTypes } = wordsOf(language).templates;
    expect(
      of(templatesTab(wordsOf(language), three()), 'choose').map(({ area: { row, column, rows }, choice }) => [
        row,
        column,
        rows,
        choice.from === 'list' ? choice.values : [],
      ]),
    ).toEqual([
      [3, 3, KIND_ROWS, [prepares.deadline, prepares.start]],
      [3, STEPS + stepColumns.indexOf('nature'), STEP_ROWS, Object.values(stepTypes)],
    ]);
  });

  test('is as large as both tables: what is painted, sized and hidden', () => {
    expect(of(made(), 'paint')[0]?.area).toEqual({ row: 1, column: 1, rows: KIND_ROWS + 2, columns: FINISH - 1 });
    const many = [aTemplate(Array.from({ length: 70 }, (_, index) => `E${index} 1`).join('\n'))];
    expect(of(made(many), 'paint')[0]?.area.rows).toBe(72);
    expect(of(made(many), 'size-rows')).toMatchObject([{ row: 3, count: 70 }]);
    expect(of(made(), 'size-columns').map(({ column, count }) => [column, count])).toEqual(
      Array.from({ length: FINISH - 1 }, (_, index) => [index + 1, 1]),
    );
    expect(of(made(), 'hide-columns')).toMatchObject([{ column: FINISH, count: 1 }]);
    expect(of(made(), 'freeze')).toMatchObject([{ rows: 2, columns: 0 }]);
  });

  test('bands the steps of every other kind, and wraps long texts', () => {
    const paints = of(made(), 'paint').flatMap((operation) => operation.paints);
    const style = (row: number, column: number): Style =>
      Object.assign(
        {},
        ...paints
          .filter(({ area: { row: first, rows } }) => first <= row && row < first + rows)
          .filter(({ area: { column: first, columns } }) => first <= column && column < first + columns)
          .map((it) => it.style),
      );
    const banded = [3, 4, 5, 6, 7].map((row) => style(row, STEPS).background !== undefined);
    expect(banded).toEqual([true, true, true, true, false]);
    const two = [aTemplate('Brief 2'), aTemplate('Lieu 1', { kind: 'Bal' })];
    const bands = of(made(two), 'paint').flatMap((operation) =>
      operation.paints.filter(({ area }) => area.rows === 1 && area.row > 2),
    );
    expect(bands.map(({ area: { row, column, columns } }) => [row, column, columns])).toEqual([
      [3, STEPS, stepColumns.length],
    ]);
    expect(stepColumns.filter((_, index) => style(3, STEPS + index).wrap === 'wrap')).toEqual([
      'step',
      'after',
      'deliverable',
    ]);
    expect([
      style(1, 1).size,
      style(1, STEPS).italic,
      style(2, 1).bold,
      style(2, STEPS).bold,
      style(2, GAP).bold,
    ]).toEqual([14, true, true, true, undefined]);
    expect([style(3, 4).italic, style(3, 4).wrap, style(62, 4).italic]).toEqual([true, 'wrap', true]);
    expect(style(62, 1).vertical).toBe('middle');
  });
});

test('its anchors stand on the heads that a rule speaks of, and on the first step', () => {
  const at = (column: string): number => STEPS + stepColumns.indexOf(column as never);
  expect(templateAnchors('M').map(({ key, tab, row, column }) => [key, tab, row, column])).toEqual([
    ['templates.steps', 'M', 3, STEPS],
    ['templates.kind', 'M', 2, 1],
    ['templates.step', 'M', 2, at('step')],
    ['templates.days', 'M', 2, at('days')],
    ['templates.after', 'M', 2, at('after')],
  ]);
});

test('a line holds its cells in the order of the columns, the last one all that is left', () => {
  const cell = cellsOfLine(stepColumns, 'Salon␟ Brief ␟2␟␟␟␟Une␟note');
  expect(stepColumns.map(cell)).toEqual(['Salon', 'Brief', '2', '', '', '', 'Une␟note']);
  expect(cellsOfLine(kindColumns, 'Salon')('days')).toBe('');
  expect(stepLines()).toHaveLength(STEP_ROWS);
});
