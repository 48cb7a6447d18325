import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import { area, type Cell, type Operation, type Style } from '../../../src/workbook/cells';
import { choiceOperations, objectivesTab, planAnchors, planTab, tableRow } from '../../../src/workbook/plan';
import { newObjectiveColumns, newPlanColumns } from '../../../src/workbook/plan/columns';
import { missingHighlights } from '../../../src/workbook/plan/highlights';
import { calculated } from '../../formula/calculated';
import { readingIn } from '../../vocabulary';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
const of = <Do extends Operation['do']>(operations: readonly Operation[], wanted: Do): readonly OperationOf<Do>[] =>
  operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

const ROWS = 1100;
const planOf = (language: (typeof languages)[number], adopt?: string) =>
  planTab(
    { words: wordsOf(language), columnNotes: { kpis: 'Mesuré par' }, reading: readingIn(language), currency: 'EUR' },
    adopt,
  );
/** Made in each test: what is made when the file is loaded no fault would reach. */
const plan = () => planOf('fr');

/** The look of a cell once all is painted. */
const lookAt = (operations: readonly Operation[], row: number, column: number): Style => {
  const painted = of(operations, 'paint')
    .flatMap(({ paints }) => paints)
    .filter(({ area: { row: first, rows } }) => first <= row && row < first + rows)
    .filter(({ area: { column: first, columns } }) => first <= column && column < first + columns);
  return Object.assign({}, ...painted.map(({ style }) => style));
};

describe('the tab of a new plan', () => {
  test.each(languages)('has its heads in the first row, frozen, and its notes on them (%s)', (language) => {
    const made = planOf(language);
    const { columns, tabs } = wordsOf(language);
    expect(of(made, 'make-tab')).toEqual([
      { do: 'make-tab', tab: tabs.plan, rows: ROWS, columns: newPlanColumns.length + 3 },
    ]);
    expect(of(made, 'write')).toEqual([
      {
        do: 'write',
        tab: tabs.plan,
        row: 1,
        column: 1,
        cells: [newPlanColumns.map(({ field }) => ({ text: columns[field] }))],
      },
    ]);
    expect(of(made, 'note')).toEqual([
      {
        do: 'note',
        tab: tabs.plan,
        row: 1,
        column: 1,
        notes: [newPlanColumns.map(({ field }) => (field === 'kpis' ? 'Mesuré par' : ''))],
      },
    ]);
    expect(of(made, 'freeze')).toEqual([{ do: 'freeze', tab: tabs.plan, rows: 1, columns: 1 }]);
  });

  test('has a name for each column, from below its head to the last row made ready, and its width', () => {
    expect(of(plan(), 'name').map(({ name, area: where }) => [name, where])).toEqual(
      newPlanColumns.map(({ name }, index) => [name, area(2, index + 1, ROWS - 1)]),
    );
    expect(of(plan(), 'size-columns').map(({ column, count, pixels }) => [column, count, pixels])).toEqual(
      newPlanColumns.map(({ pixels }, index) => [index + 1, 1, pixels]),
    );
  });

  test('shows amounts as money on a band, days as days, and lets long texts wrap; heads stand as what is below', () => {
    const made = plan();
    for (const [index, { kind }] of newPlanColumns.entries()) {
      const [head, body, last] = [1, 2, ROWS].map((row) => lookAt(made, row, index + 1));
      expect(body).toEqual(last);
      expect([kind, body?.numberFormat, body?.align, body?.wrap, body?.background !== undefined, head?.align]).toEqual(
        {
          money: [kind, expect.stringContaining('€'), 'right', undefined, true, 'right'],
          day: [kind, expect.stringContaining('yyyy'), 'center', undefined, false, 'center'],
          choice: [kind, undefined, undefined, 'wrap', false, undefined],
          'long-text': [kind, undefined, undefined, 'wrap', false, undefined],
          text: [kind, undefined, undefined, undefined, false, undefined],
        }[kind as 'money' | 'day' | 'choice' | 'long-text' | 'text'] ?? [kind],
      );
      expect([body?.vertical, head?.bold]).toEqual(['middle', true]);
    }
  });

  test('takes over a tab of hers, whose highlights and filter stay', () => {
    const adopted = planOf('fr', 'Feuille 1');
    expect(of(adopted, 'make-tab')).toMatchObject([{ adopt: 'Feuille 1' }]);
    expect([of(adopted, 'highlight'), of(adopted, 'filter')].flat().map(({ among }) => among)).toEqual([
      'hers',
      'hers',
    ]);
    expect([of(plan(), 'highlight'), of(plan(), 'filter')].flat().map(({ among }) => among)).toEqual(['none', 'none']);
  });

  test('offers a list on the columns of one value each, but in the rows that hold several', () => {
    const offered = choiceOperations(wordsOf('fr'), { objectives: [3], owner: [] });
    const fields = ['objectives', 'owner', 'rhythm', 'kind', 'status'];
    const columns = newPlanColumns.flatMap(({ field }, index) => (fields.includes(field) ? [index + 1] : []));
    expect(of(offered, 'choose').map(({ area: where, skip }) => [where, skip])).toEqual(
      columns.map((column, index) => [area(2, column, ROWS - 1), index === 0 ? [3] : undefined]),
    );
    expect(offered).toHaveLength(fields.length);
  });
});

test('the tab of the objectives has room behind its columns, and a name for each', () => {
  const made = objectivesTab(wordsOf('fr'), 'EUR', 7);
  expect(of(made, 'make-tab')).toEqual([
    { do: 'make-tab', tab: 'Objectifs', rows: 200, columns: newObjectiveColumns.length + 7 },
  ]);
  expect(of(made, 'name').map(({ name }) => name)).toEqual(newObjectiveColumns.map(({ name }) => name));
});

test('an anchor stands on each head of both tables', () => {
  const anchors = planAnchors(wordsOf('fr')).map(({ key, tab, row, column }) => [key, tab, row, column]);
  expect(anchors).toEqual([
    ...newPlanColumns.map(({ field }, index) => [`plan.${field}`, "Plan d'action", 1, index + 1]),
    ...newObjectiveColumns.map(({ field }, index) => [`objectives.${field}`, 'Objectifs', 1, index + 1]),
  ]);
  expect(tableRow(newObjectiveColumns, { name: { text: 'Vendre' } })).toEqual([
    { text: 'Vendre' },
    ...newObjectiveColumns.slice(1).map(() => null),
  ]);
});

describe('what is missing shows itself', () => {
  const columnOf = (field: string): number => newPlanColumns.findIndex((column) => column.field === field);
  const highlights = () => missingHighlights(5);

  /** The fields that are coloured in the row of an action: a highlight is asked of each cell of its area. */
  function coloured(cells: Readonly<Record<string, Cell>>): readonly string[] {
    const row = newPlanColumns.map(({ field }) => cells[field] ?? null);
    const asked = highlights().flatMap(({ area: where, formula }) =>
      Array.from({ length: where.columns }, (_, across) => ({
        column: where.column + across,
        // A column that is not fixed moves with the cell; there is one of them.
        formula: formula.replace(/(?<![$A-Z])([A-Z])(?=\d)/g, (letter) =>
          String.fromCharCode(letter.charCodeAt(0) + across),
        ),
      })),
    );
    const grid = calculated({
      tabs: { Plan: [[null], [...row, ...asked.map((it): Cell => ({ formula: it.formula }))]] },
    });
    const shown = grid.shownIn('Plan')[1]?.slice(newPlanColumns.length) ?? [];
    return asked.flatMap(({ column }, index) =>
      shown[index] === true ? [newPlanColumns[column - 1]?.field ?? ''] : [],
    );
  }
  const text = (said: string): Cell => ({ text: said });
  const whole = {
    name: text('Salon'),
    objectives: text('Vendre'),
    kpis: text('Contacts'),
    owner: text('Zoé'),
    q1: 100,
  };

  test.each<readonly [said: string, cells: Readonly<Record<string, Cell>>, coloured: readonly string[]]>([
    ['nothing of a whole action', whole, []],
    ['nothing of a blank row', {}, []],
    ['the objective', { ...whole, objectives: null }, ['objectives']],
    ['the KPI', { ...whole, kpis: null }, ['kpis']],
    ['the owner', { ...whole, owner: null }, ['owner']],
    ['an amount that is a text', { ...whole, q2: text('mille') }, ['q2']],
    ['no amount of 0', { ...whole, q1: 0, q4: 0 }, []],
    ['the name, beside an objective', { objectives: text('Vendre') }, ['name']],
    ['the name, beside an owner', { owner: text('Zoé') }, ['name']],
    ['the name, beside an amount', { q4: 5 }, ['name']],
  ])('%s', (_, cells, expected) => expect(coloured(cells)).toEqual(expected));

  test('in every row that was made ready, and in these columns', () =>
    expect(highlights().map(({ area: where }) => where)).toEqual([
      area(2, columnOf('objectives') + 1, 5, 3),
      area(2, columnOf('q1') + 1, 5, 4),
      area(2, columnOf('name') + 1, 5, 1),
    ]));
});
