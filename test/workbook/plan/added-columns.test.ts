import { dayOf, weekdayOf } from '../../../src/domain/time';
import { content as fr } from '../../../src/languages/fr/content';
import { languages } from '../../../src/languages/languages';
import { wordsOf } from '../../../src/languages/say';
import { area, type Operation } from '../../../src/workbook/cells';
import {
  addColumns,
  chooseTab,
  exampleActions,
  exampleObjectives,
  severalObjectives,
} from '../../../src/workbook/plan';
import { planColumns } from '../../../src/workbook/plan/columns';

const words = wordsOf('fr');
const asked = {
  tab: 'Mon plan',
  after: 4,
  headerRow: 3,
  isLabelled: false,
  lastRow: 50,
  tabRows: 80,
  currency: 'EUR',
  words,
  fields: ['status', 'q2'],
  cells: new Map([[6, { status: { text: 'Fait' } }]]),
} as const;
type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;
const of = <Do extends Operation['do']>(operations: readonly Operation[], wanted: Do): readonly OperationOf<Do>[] =>
  operations.flatMap((it) => (it.do === wanted ? [it as OperationOf<Do>] : []));

describe('columns that are added to a plan', () => {
  const added = () => addColumns(asked);

  test('stand behind hers in the order of the plan, from the header to the last row', () => {
    expect(of(added(), 'insert-columns')).toEqual([{ do: 'insert-columns', tab: 'Mon plan', after: 4, count: 2 }]);
    expect(of(added(), 'clear-choices')).toEqual([{ do: 'clear-choices', tab: 'Mon plan', area: area(1, 5, 80, 2) }]);
    const none = [null, null];
    expect(of(added(), 'write')).toEqual([
      {
        do: 'write',
        tab: 'Mon plan',
        row: 3,
        column: 5,
        cells: [[{ text: words.columns.q2 }, { text: words.columns.status }], none, none, [null, { text: 'Fait' }]],
      },
    ]);
  });

  test('have widths, formats and lists of their own, and heads as those beside them where these have any', () => {
    const pixelsOf = (field: string) => planColumns.find((column) => column.field === field)?.pixels;
    expect(of(added(), 'size-columns').map(({ column, pixels }) => [column, pixels])).toEqual([
      [5, pixelsOf('q2')],
      [6, pixelsOf('status')],
    ]);
    expect(of(added(), 'choose')).toEqual([
      { do: 'choose', tab: 'Mon plan', area: area(4, 6, 47), choice: { from: 'name', name: 'settings_statuses' } },
    ]);
    const painted = (isLabelled: boolean) =>
      of(addColumns({ ...asked, isLabelled }), 'paint').flatMap(({ area: where, paints }) => [
        where,
        ...paints.map((it) => it.area),
      ]);
    expect(painted(true)).toEqual([area(3, 5, 48, 2), area(4, 5, 47), area(4, 6, 47)]);
    expect(painted(false)).toEqual([...painted(true), area(3, 5, 1, 2)]);
  });

  test('are none where none is asked for', () => expect(addColumns({ ...asked, fields: [] })).toEqual([]));
});

test('the example stands in the year that is asked for, on a Monday or a Friday where it should', () => {
  const { example } = fr(languages);
  const rows = exampleActions(example, 2031);
  expect(rows.map(({ q1, q2, q3, q4 }) => [q1, q2, q3, q4])).toEqual(example.actions.map(({ budget }) => budget));
  const weekdays = { monday: 1, friday: 5 };
  for (const field of ['start', 'deadline'] as const)
    for (const [index, action] of example.actions.entries()) {
      const [said, cell] = [action[field], rows[index]?.[field] ?? null];
      const found = cell !== null && typeof cell === 'object' && 'day' in cell ? cell.day : undefined;
      expect(found === undefined).toBe(said === null);
      if (said === null || found === undefined) continue;
      if (said.on === 'day') expect(found).toBe(dayOf(2031, said.month, said.day));
      else expect([said.on, weekdayOf(found)]).toEqual([said.on, weekdays[said.on]]);
    }
  expect(severalObjectives(example)).toEqual(
    example.actions.flatMap(({ objectives }, index) => (objectives.length > 1 ? [index] : [])),
  );
  expect(exampleObjectives(example).map((row) => 'target' in row)).toEqual(
    example.objectives.map(({ target }) => target !== null),
  );
});

describe('which plan is read', () => {
  const plan = { tab: 'A', isHidden: false, isActive: false, actions: 5, columns: 3 };
  const other = { ...plan, tab: 'B' };
  const why = (one: object, two: object, year = 2027) => {
    const chosen = chooseTab(
      [
        { ...plan, ...one },
        { ...other, ...two },
      ],
      { tab: null, year },
    );
    return [chosen?.tab, chosen?.others[0]?.why, chosen?.several];
  };

  test('three columns are a plan, two a list', () => expect(why({ columns: 2 }, {})).toEqual(['B', 'few-columns', []]));

  test('one of no year comes before one of another', () => {
    expect(why({ year: 2026 }, {})).toEqual(['B', 'other-year', ['A']]);
    expect(why({}, { year: 2027 })).toEqual(['B', 'other-year', ['A']]);
    expect(why({ year: 2026 }, { year: 2027 }, 0)).toEqual(['A', 'several', ['B']]);
  });

  test('one that is in front leaves the other as one that could be meant', () =>
    expect(why({}, { isActive: true })).toEqual(['B', 'not-active', ['A']]));

  test('of none, none', () => expect(chooseTab([], { tab: null, year: 2027 })).toBeUndefined());
});
