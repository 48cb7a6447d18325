import { area, type CellValue, type Grid } from '../../../src/workbook/cells';
import type { PlanHeader } from '../../../src/workbook/plan';
import { mayBeMerged, mayMergeAmounts, mergedAmounts, unmerged } from '../../../src/workbook/plan/merged';

/** A title stands above the head, and a column that is no field between the owner and the money. */
const header = (budget?: number): PlanHeader => ({
  row: 2,
  columns: new Map([['name', 1] as const, ['kpis', 2] as const, ['owner', 3] as const, ['q1', 5] as const, ['q2', 6]]),
  duplicates: [],
  ...(budget === undefined ? {} : { budget }),
});
const above: Grid<CellValue> = [
  ['Plan', '', '', '', '', ''],
  ['Action', 'KPI', 'Qui', 'Note', 'T1', 'T2'],
];
const plan = (...rows: Grid<CellValue>): Grid<CellValue> => [...above, ...rows];

describe('merged cells are asked for only where they could change what is read', () => {
  const isAsked = (...rows: Grid<CellValue>) => mayBeMerged(plan(...rows), header());

  test('where a name stands without what is shared, or that without a name', () => {
    expect(isAsked(['Salon', 'Ventes', 'Léo'])).toBe(false);
    expect(isAsked(['Salon', '', 'Léo'])).toBe(true);
    expect(isAsked(['Salon', 'Ventes', ''])).toBe(true);
    expect(isAsked(['', 'Ventes', ''])).toBe(true);
    expect(isAsked(['', '', '', 'x', 5, ''])).toBe(false);
    expect(isAsked(['Salon', 'Ventes', 'Léo'], [])).toBe(false);
    expect(isAsked(['Salon', 'Ventes', 'Léo'], ['Bal'])).toBe(true);
    // The title above the head is no row of it.
    expect(isAsked()).toBe(false);
  });

  test('where the name stands elsewhere than first', () => {
    const moved: PlanHeader = {
      row: 1,
      columns: new Map([['owner', 1] as const, ['name', 2] as const]),
      duplicates: [],
    };
    expect(
      mayBeMerged(
        [
          ['Qui', 'Action'],
          ['Léo', 'Salon'],
        ],
        moved,
      ),
    ).toBe(false);
    expect(
      mayBeMerged(
        [
          ['Qui', 'Action'],
          ['', 'Salon'],
        ],
        moved,
      ),
    ).toBe(true);
  });

  test('where an amount stands beside or above a blank one', () => {
    const asked = (...rows: Grid<CellValue>) => mayMergeAmounts(plan(...rows), header());
    expect(asked(['Salon', '', '', '', 5, 6])).toBe(false);
    expect(asked(['Salon', '', '', '', 5, ''])).toBe(true);
    expect(asked(['Salon', '', '', '', 5])).toBe(true);
    expect(asked(['Salon', '', '', '', '', 6])).toBe(false);
    expect(asked(['Salon', '', '', '', 5, 6], ['Bal', '', '', '', '', ''])).toBe(true);
    expect(asked(['Salon', '', '', '', '', 6], ['Bal', '', '', '', 5, ''])).toBe(true);
    expect(asked(['Salon', '', '', '', '', ''], ['Bal', '', '', '', 5, 6])).toBe(false);
    expect(asked(['Salon', '', '', '', 5, 6], ['Bal', '', '', '', 7, 8])).toBe(false);
    expect(asked(['Salon', '', '', '', 5, 6], [])).toBe(true);
    expect(asked(['Salon', '', '', '', '', ''])).toBe(false);
  });
});

describe('an amount in merged cells is told', () => {
  const values = plan(['Salon', 'Ventes', 'Léo', '', 5, ''], ['Bal', '', '', '', '', 7], ['TOTAL', '', '', '', 12, '']);
  const told = (lines: readonly number[], ...merges: readonly ReturnType<typeof area>[]) =>
    mergedAmounts(values, header(), merges, new Set(lines));

  test('across quarters, or down other actions, with its place and its cells', () => {
    expect(told([3, 4], area(3, 5, 1, 2))).toEqual([{ is: 'merged-amount', line: 3, column: 5, cells: 2 }]);
    expect(told([3, 4], area(3, 5, 2, 1))).toEqual([{ is: 'merged-amount', line: 3, column: 5, cells: 2 }]);
    expect(told([3, 5], area(3, 5, 3, 2))).toEqual([{ is: 'merged-amount', line: 3, column: 5, cells: 6 }]);
  });

  test.each([
    ['of no amount', area(4, 5, 1, 2)],
    ['of no money', area(3, 3, 2, 1)],
    ['across a column that is none', area(4, 6, 1, 2)],
    ['down to a row that is no action', area(4, 6, 2, 1)],
    ['of no action', area(5, 5, 1, 2)],
    ['of one cell', area(3, 5)],
    ['far below', area(30, 5, 2, 1)],
  ])('and no cells %s', (_, merge) => expect(told([3, 4, 30, 31], merge)).toEqual([]));
});

describe('what stands in merged cells', () => {
  const rows: Grid<CellValue> = [
    ['Salon', 'Ventes', 'Léo', 'a', 5, 6],
    ['Bal', '', '', 'b', '', ''],
    ['Pub', 'Contacts', '', '', 7, ''],
  ];
  const read = (...merges: readonly ReturnType<typeof area>[]) => unmerged(plan(...rows), header(), merges).slice(2);

  test('is that of each row it covers, where it is shared, and fills nothing that is said', () => {
    expect(read(area(3, 3, 3, 1)).map((cells) => cells[2])).toEqual(['Léo', 'Léo', 'Léo']);
    expect(read(area(3, 3, 2, 1)).map((cells) => cells[2])).toEqual(['Léo', 'Léo', '']);
    expect(read(area(3, 2, 3, 1)).map((cells) => cells[1])).toEqual(['Ventes', 'Ventes', 'Contacts']);
  });

  test('stays where it is of no shared column, in one row, or above the head', () => {
    expect(read(area(3, 5, 2, 1), area(3, 4, 3, 1), area(3, 2, 1, 2))).toEqual(rows);
    const whole = plan(...rows);
    expect(unmerged(whole, header(), [area(1, 3, 4, 1), area(2, 2, 3, 1)])).toBe(whole);
    expect(unmerged(whole, header(), [])).toBe(whole);
  });

  test('beyond the last row is nobody’s', () => expect(read(area(5, 2, 4, 1))).toEqual(rows));

  test('of an action over several rows is one list a column in its first, and nothing else of them', () => {
    const joined = unmerged(
      plan(
        ['Salon', 'Ventes', 'Léo', 'a', 5, 6],
        ['', 'Contacts', '', 'b', 1, ''],
        ['', '', 'Zoé', '', '', ''],
        ['Bal', 'Visites', '', '', '', ''],
      ),
      header(),
      [area(3, 1, 3, 1), area(3, 3, 4, 1)],
    ).slice(2);
    expect(joined).toEqual([
      ['Salon', 'Ventes\nContacts', 'Léo\nZoé', 'a', 5, 6],
      ['', '', '', 'b', 1, ''],
      ['', '', '', '', '', ''],
      ['Bal', 'Visites', 'Léo\nZoé', '', '', ''],
    ]);
  });

  test('of an action over several rows stays where it is no text', () => {
    const joined = unmerged(plan(['Salon', 3, 'Léo'], ['', 'Contacts', '']), header(), [area(3, 1, 2, 1)]).slice(2);
    expect(joined).toEqual([
      ['Salon', 3, 'Léo'],
      ['', 'Contacts', ''],
    ]);
  });
});
