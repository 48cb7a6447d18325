import type { Cell, CellValue, Grid } from '../../../src/workbook/cells';
import { keptWords, readCountdown } from '../../../src/workbook/countdown';
import { type CountdownColumn, FIRST_STEP_ROW } from '../../../src/workbook/countdown/columns';
import type { HerWords, WrittenStep } from '../../../src/workbook/countdown/words';
import { day } from '../../domain/builders';
import { builtCountdown, nothingSaid } from './a-countdown';

/** The values of the cells; what a formula shows is said by its column. */
function shownAs(cell: Cell, column: CountdownColumn | undefined): CellValue {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('text' in cell) return cell.text;
  if ('day' in cell) return cell;
  return { days: 4, templateDays: 4, owner: 'Zoé', builtOwner: 'Zoé', planRow: 3 }[String(column)] ?? 'formule';
}

function standing(her: Readonly<Record<string, Partial<HerWords>>> = {}, other = false) {
  const view = builtCountdown({
    steps: 'Brief 2\nMaquette 4 < Brief',
    her,
    ...(other ? { other: { name: 'Soirée', deadline: '2027-05-21' } } : {}),
  });
  const values = view.cells.map((row) =>
    row.map((cell, index) => shownAs(cell, view.columns.keys[index] as CountdownColumn | undefined)),
  );
  const rowOf = (step: string): CellValue[] => {
    const found = values.find((row, index) => index >= FIRST_STEP_ROW - 1 && row[0] === step);
    if (found === undefined) throw new Error(`No step ${step}.`);
    return found;
  };
  const at = (column: CountdownColumn): number => view.columns.numberOf(column) - 1;
  return { view, values, rowOf, at };
}

const wordsIn = (values: Grid<CellValue>, step: string) =>
  readCountdown(values)?.steps.find((it) => it.step === step)?.words;

const untouched = { ...nothingSaid, status: 'À faire' };

describe('a countdown reads back as it was built', () => {
  test('each step with its action and place, and nothing of hers', () => {
    const { view, values } = standing();
    expect(readCountdown(values)).toMatchObject({
      rows: view.cells.length,
      columns: view.columns.count,
      herRows: [],
      herColumns: [],
      steps: ['Brief', 'Maquette'].map((step, place) => ({
        action: 'Salon',
        nth: 0,
        step,
        place,
        wasRemoved: false,
        words: untouched,
      })),
      actions: [{ action: 'Salon', nth: 0, planRow: 3 }],
    });
  });

  test('with what she wrote, each word in its place', () => {
    const her: Partial<HerWords> = {
      name: 'Bref',
      days: 7,
      owner: 'Léa',
      status: 'Terminée',
      deliverable: 'Note',
      doneOn: { day: day('2027-03-12') },
      comment: 'Urgent',
    };
    const { values } = standing({ Brief: her });
    expect(wordsIn(values, 'Brief')).toEqual({ ...untouched, ...her });
    expect(wordsIn(values, 'Maquette')).toEqual(untouched);
    expect(wordsIn(standing({ Brief: { unreadDays: '2 à 3', doneOn: 'hier' } }).values, 'Brief')).toEqual({
      ...untouched,
      unreadDays: '2 à 3',
      doneOn: 'hier',
    });
  });

  test('the template’s own days are not hers, and other ones are', () => {
    const { values, rowOf, at } = standing();
    const days = (value: CellValue) => {
      rowOf('Brief')[at('days')] = value;
      const { days: typed, unreadDays } = wordsIn(values, 'Brief') ?? untouched;
      return [typed, unreadDays];
    };
    expect([days(4), days(5), days(0), days(' 5 j '), days(true)]).toEqual([
      [undefined, ''],
      [5, ''],
      [0, ''],
      [undefined, '5 j'],
      [undefined, ''],
    ]);
  });

  test('two actions, each with its own steps', () => {
    const found = readCountdown(standing({}, true).values);
    expect(found?.steps.map(({ action, step }) => `${action} ${step}`)).toEqual([
      'Salon Brief',
      'Salon Maquette',
      'Soirée Brief',
      'Soirée Maquette',
    ]);
    expect(found?.actions.map(({ action }) => action)).toEqual(['Salon', 'Soirée']);
  });

  test('an action that is not in the plan any more, or that nobody knows where', () => {
    const { values, at } = standing();
    const due = values.find((row) => row[at('builtKind')] === 'Foire');
    const planRow = (value: CellValue) => {
      if (due !== undefined) due[at('planRow')] = value;
      return readCountdown(values)?.actions[0]?.planRow;
    };
    expect([planRow(0), planRow(-1), planRow(12)]).toEqual([0, 0, 12]);
  });

  test('names that formulas had to escape', () => {
    const view = builtCountdown({ steps: [{ ...aStep, name: 'Brief*?~' }] });
    const values = view.cells.map((row) => row.map((cell) => shownAs(cell, undefined)));
    expect(readCountdown(values)?.steps[0]?.step).toBe('Brief*?~');
  });
});

const aStep = {
  name: 'Brief',
  is: 'work',
  workingDays: 2,
  after: [],
  role: '',
  deliverable: '',
  isOptional: false,
} as const;

describe('wherever its rows and columns stand now', () => {
  const inserted = <T>(list: readonly T[], index: number, item: T): readonly T[] => [
    ...list.slice(0, index),
    item,
    ...list.slice(index),
  ];

  test('a row of hers between the steps, above the head or within it is hers', () => {
    const { values } = standing();
    const herRows = (row: number, cells: readonly CellValue[]) =>
      readCountdown(inserted(values, row - 1, cells))?.herRows;
    expect(herRows(9, ['à moi'])).toEqual([9]);
    expect(herRows(9, ['', '', 'à moi'])).toEqual([9]);
    expect(herRows(9, ['', '', ''])).toEqual([]);
    expect(herRows(1, ['à moi'])).toEqual([1]);
    expect(herRows(3, ['à moi'])).toEqual([3]);
    // Below all that is ours it is nobody's business.
    expect(herRows(values.length + 1, ['à moi'])).toEqual([]);
    expect(readCountdown(inserted(values, 8, ['à moi']))?.rows).toBe(values.length + 1);
    expect(readCountdown(inserted(values, 8, ['à moi']))?.steps.length).toBe(2);
  });

  test('what she wrote behind the last column is not hers between ours', () => {
    const { values, view } = standing();
    const beside = values.map((row, index) => (index === 8 ? [...row, 'à moi'] : row));
    expect(readCountdown(beside)).toMatchObject({ columns: view.columns.count, herColumns: [], herRows: [] });
  });

  test('a column of hers is hers where something stands in it', () => {
    const { values, view } = standing();
    const withColumn = (said: CellValue) => values.map((row, index) => inserted(row, 3, index === 8 ? said : ''));
    expect(readCountdown(withColumn('x'))).toMatchObject({ herColumns: [4], columns: view.columns.count + 1 });
    expect(readCountdown(withColumn(''))?.herColumns).toEqual([]);
    expect(readCountdown(withColumn('x'))?.steps).toEqual(readCountdown(values)?.steps);
  });

  test('another tab is none', () => {
    expect(readCountdown([])).toBeUndefined();
    expect(readCountdown([['key', 'x'], ['builtDeliverable']])).toBeUndefined();
    const { values } = standing();
    const blanks = (count: number) => Array.from({ length: count }, (): CellValue[] => ['']);
    // Its keys stand in row 6, and are looked for in the first forty rows.
    expect(readCountdown([...blanks(34), ...values])).toBeDefined();
    expect(readCountdown([...blanks(35), ...values])).toBeUndefined();
  });
});

describe('what she wrote stays where a countdown is built again', () => {
  const written = (step: string, more: Partial<WrittenStep> = {}, words: Partial<HerWords> = {}): WrittenStep => ({
    action: 'Salon',
    nth: 0,
    step,
    place: 0,
    wasRemoved: false,
    ...more,
    words: { ...untouched, comment: `de ${step}`, ...words },
  });
  const inOrder = (...steps: readonly string[]) => steps.map((step, place) => written(step, { place }));
  const now = (...steps: readonly string[]) => steps.map((step) => ({ action: 'Salon', nth: 0, step }));
  /** Each step of now, with whose words it has; and the rows that are kept for themselves. */
  const kept = (before: readonly WrittenStep[], after: ReturnType<typeof now>) => {
    const { wordsOf, removed } = keptWords(before, after);
    return [after.map((step) => wordsOf(step)?.comment ?? '').join(' | '), removed.map(({ step }) => step).join(' | ')];
  };

  test('beside the step of that name, whatever its capitals and order', () => {
    expect(kept(inOrder('Brief', 'Maquette'), now('maquette', 'BRIEF'))).toEqual(['de Maquette | de Brief', '']);
    expect(kept(inOrder('Brief'), [{ action: 'Bal', nth: 0, step: 'Brief' }])).toEqual(['', 'Brief']);
  });

  test('beside a step of another name in the place of one that is gone', () => {
    expect(kept(inOrder('Brief', 'Maquette', 'Impression'), now('Brief', 'Design', 'Impression'))).toEqual([
      'de Brief | de Maquette | de Impression',
      '',
    ]);
    expect(kept(inOrder('Brief', 'Maquette'), now('Brief', 'Design'))).toEqual(['de Brief | de Maquette', '']);
    expect(kept(inOrder('Maquette', 'Impression'), now('Design', 'Impression'))).toEqual([
      'de Maquette | de Impression',
      '',
    ]);
    expect(kept(inOrder('A', 'B', 'C', 'D'), now('X', 'B', 'Y', 'D'))).toEqual(['de A | de B | de C | de D', '']);
    expect(kept(inOrder('A', 'B', 'C'), now('X', 'Y', 'C'))).toEqual(['de A | de B | de C', '']);
  });

  test('and not where as many are not gone as are new, or of another action', () => {
    expect(kept(inOrder('A', 'B', 'C'), now('X', 'C'))).toEqual([' | de C', 'A | B']);
    expect(kept(inOrder('A', 'C'), now('X', 'Y', 'C'))).toEqual([' |  | de C', 'A']);
    expect(kept(inOrder('A', 'B'), now('B', 'X'))).toEqual(['de B | ', 'A']);
    expect(kept(inOrder('A'), [{ action: 'Bal', nth: 0, step: 'X' }])).toEqual(['', 'A']);
  });

  test('a step renamed has the words of the old one, but for a name of its own', () => {
    const before = [written('Maquette', {}, { name: 'Ma maquette', owner: 'Léa' })];
    expect(keptWords(before, now('Design')).wordsOf({ action: 'Salon', nth: 0, step: 'Design' })).toMatchObject({
      name: undefined,
      owner: 'Léa',
    });
    expect(keptWords(before, now('Maquette')).wordsOf({ action: 'Salon', nth: 0, step: 'Maquette' })?.name).toBe(
      'Ma maquette',
    );
  });

  test('steps are put side by side in the order they waited for each other, not that of their rows', () => {
    const rows = [written('B', { place: 1 }), written('A', { place: 0 }), written('C', { place: 2 })];
    expect(kept(rows, now('X', 'B', 'Y'))).toEqual(['de A | de B | de C', '']);
  });

  test('the steps of two actions, each beside its own', () => {
    const both = [
      written('A', { place: 1 }),
      written('B', { place: 0, action: 'Bal' }),
      written('C', { place: 0 }),
      written('D', { place: 1, action: 'Bal' }),
    ];
    const later = [...now('C', 'X'), { action: 'Bal', nth: 0, step: 'Y' }, { action: 'Bal', nth: 0, step: 'D' }];
    expect(kept(both, later)).toEqual(['de C | de A | de B | de D', '']);
  });

  test('a step that is gone keeps its row where she had written in it, and one that was gone already', () => {
    const removed = (words: Partial<HerWords>, more: Partial<WrittenStep> = {}) =>
      keptWords([written('A', more, { comment: '', ...words })], []).removed.length;
    expect(removed({})).toBe(0);
    expect(removed({ status: 'Terminée' })).toBe(0);
    expect([removed({ comment: 'x' }), removed({ owner: 'x' }), removed({ name: 'x' })]).toEqual([1, 1, 1]);
    expect([removed({ deliverable: 'x' }), removed({ doneOn: 5 }), removed({}, { wasRemoved: true })]).toEqual([
      1, 1, 1,
    ]);
  });

  test('a step that comes back has its own row’s words before those of a row kept from before', () => {
    const rows = [written('A', { wasRemoved: true }, { comment: 'ancien' }), written('A', {}, { comment: 'nouveau' })];
    expect(kept(rows, now('A'))).toEqual(['nouveau', '']);
    expect(kept(rows.slice(0, 1), now('A'))).toEqual(['ancien', '']);
    // A row kept from before is no step that was renamed.
    expect(kept(rows.slice(0, 1), now('X'))).toEqual(['', 'A']);
  });
});
