import fc from 'fast-check';
import { type Area, area, type Cell, type CellValue, type Grid } from '../../src/workbook/cells';
import {
  afterDeletion,
  afterInsertion,
  afterMove,
  CHUNKS,
  type Left,
  leftMoved,
  leftWith,
  NOT_OURS,
  noRecord,
  nothingLeft,
  packed,
  recordCells,
  recordIn,
  unpacked,
  writtenCells,
} from '../../src/workbook/undo';
import { editedPlace, isUntouched } from '../../src/workbook/undo/left';

/** What stands in a tab, and what was left of it: every cell that holds anything. */
const standing = (values: Grid<CellValue>) => ({ values, formulas: values.map((row) => row.map(() => '')) });
const wrote = (row: number, column: number, cells: Grid<Cell>): Left =>
  leftWith(nothingLeft, writtenCells(row, column, cells));
const put = (values: Grid<CellValue>, row: number, column: number, value: CellValue): Grid<CellValue> =>
  values.map((cells, down) => cells.map((it, right) => (down + 1 === row && right + 1 === column ? value : it)));
const blank: Grid<CellValue> = Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => ''));

describe('a tab is edited', () => {
  const places = [1, 2, 3, 4, 5, 6].flatMap((row) => [1, 2, 3, 4, 5, 6].map((column) => ({ row, column })));
  /** The cells in which something of hers counts, of those in which nothing was written. */
  const heeded = (left: Left, but: readonly Area[] = []) =>
    places.filter(
      ({ row, column }) => editedPlace(left, standing(put(blank, row, column, 'mine')), { but }) !== undefined,
    );

  test('where anything stands in rows or columns that were added, and nowhere else', () => {
    const within = (of: 'rows' | 'columns', at: number, count: number): Left => ({
      ...nothingLeft,
      added: [{ of, at, count }],
    });
    expect(heeded(within('rows', 2, 3))).toEqual(places.filter(({ row }) => row >= 2 && row <= 4));
    expect(heeded(within('columns', 5, 1))).toEqual(places.filter(({ column }) => column === 5));
    expect(heeded({ ...nothingLeft, isMade: true })).toEqual(places);
    expect(heeded(nothingLeft)).toEqual([]);
    const two: Left = {
      ...nothingLeft,
      added: [
        { of: 'rows', at: 1, count: 1 },
        { of: 'columns', at: 6, count: 1 },
      ],
    };
    expect(heeded(two)).toEqual(places.filter(({ row, column }) => row === 1 || column === 6));
  });

  test('but in the areas that are not looked at', () => {
    const but = [area(2, 3, 2, 2), area(6, 6)];
    const isLeftOut = ({ row, column }: (typeof places)[number]): boolean =>
      (row >= 2 && row <= 3 && column >= 3 && column <= 4) || (row === 6 && column === 6);
    expect(heeded({ ...nothingLeft, isMade: true }, but)).toEqual(places.filter((it) => !isLeftOut(it)));
    const written = wrote(
      1,
      1,
      Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => null)),
    );
    expect(heeded(written, but)).toEqual(places.filter((it) => !isLeftOut(it)));
  });

  test('where a cell that was written is gone, or blank where it was not', () => {
    const left = wrote(2, 2, [[1, null]]);
    expect(editedPlace(left, standing([['']]))).toMatchObject({ row: 2, column: 2 });
    expect(editedPlace(left, standing([[], ['', 1]]))).toBeUndefined();
    expect(editedPlace(left, { values: [[], ['', 1]], formulas: [] })).toBeUndefined();
  });

  test('what a value is tells it from others that look alike', () => {
    const values: readonly Cell[] = [{ text: '1' }, 1, true, { text: 'true' }, { text: '#1' }, { formula: '=1' }, null];
    const shown: readonly CellValue[] = ['1', 1, true, 'true', '#1', '', ''];
    for (const [index, cell] of values.entries()) {
      const same = shown.filter((value) => editedPlace(wrote(1, 1, [[cell]]), standing([[value]])) === undefined);
      expect([index, same]).toEqual([
        index,
        shown.filter((value, at) => (at === index && value !== '') || (cell === null && value === '')),
      ]);
    }
  });

  test('not where nothing was ever written', () => {
    expect(isUntouched(nothingLeft)).toBe(true);
    expect(isUntouched(wrote(1, 1, [[null]]))).toBe(false);
    expect(isUntouched({ ...nothingLeft, isMade: true })).toBe(false);
    expect(isUntouched({ ...nothingLeft, added: [{ of: 'rows', at: 1, count: 1 }] })).toBe(false);
  });
});

describe('what was left', () => {
  const left: Left = {
    ...wrote(2, 3, [
      [1, 2],
      [3, 4],
    ]),
    added: [
      { of: 'rows', at: 3, count: 1 },
      { of: 'columns', at: 4, count: 1 },
    ],
  };
  const places = ({ cells, added }: Left) => [cells.map(({ row, column }) => [row, column]), added.map(({ at }) => at)];

  test.each<[string, 'rows' | 'columns', (at: number) => number | undefined, unknown]>([
    [
      'rows put in',
      'rows',
      afterInsertion(2, 2),
      [
        [
          [2, 3],
          [2, 4],
          [5, 3],
          [5, 4],
        ],
        [5, 4],
      ],
    ],
    [
      'columns put in',
      'columns',
      afterInsertion(3, 1),
      [
        [
          [2, 3],
          [2, 5],
          [3, 3],
          [3, 5],
        ],
        [3, 5],
      ],
    ],
    [
      'rows taken away',
      'rows',
      afterDeletion(3, 1),
      [
        [
          [2, 3],
          [2, 4],
        ],
        [4],
      ],
    ],
    [
      'columns taken away',
      'columns',
      afterDeletion(2, 2),
      [
        [
          [2, 2],
          [3, 2],
        ],
        [3, 2],
      ],
    ],
    [
      'rows moved',
      'rows',
      afterMove(2, 1, 4),
      [
        [
          [3, 3],
          [3, 4],
          [2, 3],
          [2, 4],
        ],
        [2, 4],
      ],
    ],
  ])('goes along with %s', (_, of, to, expected) => expect(places(leftMoved(left, { of, to }))).toEqual(expected));

  test('is what was written last, and in its place', () => {
    const again = leftWith(left, writtenCells(2, 3, [[9]]));
    expect(places(again)).toEqual(places(left));
    expect(
      editedPlace(
        { ...again, added: [] },
        standing(
          put(
            [[], [], []].map(() => ['', '', '', '']),
            2,
            3,
            9,
          ),
        ),
      ),
    ).toMatchObject({
      row: 2,
      column: 4,
    });
  });

  test('stays where rows are moved in front of themselves', () => {
    for (const row of [1, 2, 3, 4, 5]) expect([afterMove(2, 2, 2)(row), afterMove(2, 2, 4)(row)]).toEqual([row, row]);
  });
});

describe('a record', () => {
  const area2 = area(2, 1, 1, 2);
  const step = (text: string) =>
    ({ back: 'cells', tab: 'Plan', area: area2, cells: packed([[text, NOT_OURS]]), formats: null }) as const;

  test('holds cells in any order, those side by side as one', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 4 }), column: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const tab = cells.reduce(
          (all, { row, column }, index) => leftWith(all, writtenCells(row, column, [[index]])),
          nothingLeft,
        );
        const read = recordIn(recordCells({ steps: [], tabs: { Plan: tab }, names: {} }) ?? [])?.tabs['Plan'];
        const inOrder = [...tab.cells].sort((one, other) => one.row - other.row || one.column - other.column);
        expect(read).toEqual({ ...tab, cells: inOrder });
      }),
    );
    const many = wrote(1, 1, [Array.from({ length: 300 }, () => null)]);
    const apart = writtenCells(1, 1, [[null]]);
    const length = (left: Left): number =>
      JSON.stringify(recordCells({ steps: [], tabs: { Plan: left }, names: {} })).length;
    const spread = Array.from({ length: 300 }, (_, row) => apart.map((it) => ({ ...it, row: 2 * row + 1 }))).flat();
    expect(length(many)).toBeLessThan(length(leftWith(nothingLeft, spread)) / 4);
  });

  test('fills as many cells as it has, the others with nothing', () => {
    const sized = (letters: number): readonly string[] | undefined => {
      // Letters that cannot be packed.
      let seed = 7;
      const text = Array.from({ length: letters }, () => {
        seed = (seed * 48_271) % 2_147_483_647;
        return String.fromCharCode(0x4e00 + (seed % 20_000));
      }).join('');
      const made = recordCells({ steps: [step(text)], tabs: {}, names: {} });
      if (made !== undefined) expect(recordIn(made)?.steps).toEqual([step(text)]);
      return made;
    };
    for (const letters of [10, 20_000]) {
      const made = sized(letters) ?? [];
      const used = made.filter((it) => it !== '-');
      expect([made.length, made.slice(used.length)]).toEqual([CHUNKS, noRecord.slice(used.length)]);
      expect(used.every(({ length }, index) => (index < used.length - 1 ? length === 32_000 : length <= 32_000))).toBe(
        true,
      );
    }
  });

  test('is none where it is not one', () => expect(recordIn(noRecord)).toBeUndefined());
});

describe('what is kept of a grid', () => {
  test('has a run for each value in turn, and none of what is not there', () => {
    expect(
      packed([
        ['a', 'a'],
        ['b', 'a'],
      ]),
    ).toEqual({ columns: 2, values: ['a', 'b'], runs: [0, 2, 1, 1, 0, 1] });
    expect(packed([])).toEqual({ columns: 0, values: [], runs: [] });
    expect(unpacked(packed([]))).toEqual([]);
    expect(NOT_OURS).toBe('~');
  });
});
