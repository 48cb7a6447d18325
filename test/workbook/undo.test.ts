import fc from 'fast-check';
import { dayOfIso } from '../../src/domain/time';
import { addressOf, type Cell, type CellValue, type Grid } from '../../src/workbook/cells';
import {
  afterDeletion,
  afterInsertion,
  afterMove,
  leftMoved,
  leftWith,
  nothingLeft,
  packed,
  recordCells,
  recordIn,
  unpacked,
  writtenCells,
} from '../../src/workbook/undo';
import { editedPlace } from '../../src/workbook/undo/left';

/** The address of the first cell that is not as it was left. */
function editedCell(...of: Parameters<typeof editedPlace>): string | undefined {
  const at = editedPlace(...of);
  return at && addressOf(at.row, at.column);
}

const line = fc.integer({ min: 1, max: 30 });
const count = fc.integer({ min: 1, max: 9 });

/** Thirty rows by their numbers, as a spreadsheet moves them. */
const rows = Array.from({ length: 30 }, (_, index) => index + 1);

describe('what is kept of a grid', () => {
  const grid = fc.integer({ min: 1, max: 6 }).chain((width) =>
    fc.array(fc.array(fc.constantFrom(null, '', 'a', 1, 0, true), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  );

  test('is the grid', () => fc.assert(fc.property(grid, (cells) => expect(unpacked(packed(cells))).toEqual(cells))));

  test('is one value where all are the same', () => {
    const same = Array.from({ length: 300 }, () => ['#ffffff', '#ffffff']);
    expect(packed(same)).toEqual({ columns: 2, values: ['#ffffff'], runs: [0, 600] });
  });
});

describe('where rows are', () => {
  test('after some were put behind one', () =>
    fc.assert(
      fc.property(line, count, (after, many) => {
        const now = [...rows.slice(0, after), ...Array<number>(many).fill(0), ...rows.slice(after)];
        for (const row of rows) expect(now[afterInsertion(after, many)(row) - 1]).toBe(row);
      }),
    ));

  test('after some were taken away', () =>
    fc.assert(
      fc.property(line, count, (first, many) => {
        const now = rows.filter((row) => row < first || row >= first + many);
        for (const row of rows) {
          const at = afterDeletion(first, many)(row);
          expect(at === undefined ? undefined : now[at - 1]).toBe(at === undefined ? undefined : row);
          expect(at === undefined).toBe(!now.includes(row));
        }
      }),
    ));

  test('after some were moved in front of another', () =>
    fc.assert(
      fc.property(line, count, line, (first, many, before) => {
        fc.pre(first + many <= 31 && (before <= first || before >= first + many));
        const moved = rows.slice(first - 1, first - 1 + many);
        const others = rows.filter((row) => !moved.includes(row));
        const at = others.filter((row) => row < before).length;
        const now = [...others.slice(0, at), ...moved, ...others.slice(at)];
        for (const row of rows) expect(now[afterMove(first, many, before)(row) - 1]).toBe(row);
      }),
    ));
});

const [day, later] = ['2026-01-15', '2026-01-16'].flatMap((iso) => dayOfIso(iso) ?? []);
if (day === undefined || later === undefined) throw new Error('These are days.');
const written: readonly (readonly Cell[])[] = [
  [{ text: 'Salon' }, 12, null],
  [{ formula: "=MAX(A1;'Plan'!B2)" }, { day }, true],
];
const left = leftWith(nothingLeft, writtenCells(2, 2, written));
const read: { readonly values: Grid<CellValue>; readonly formulas: Grid<string> } = {
  values: [
    ['', '', '', ''],
    ['hers', 'Salon', 12, ''],
    ['', 12, { day }, true],
  ],
  formulas: [
    ['', '', '', ''],
    ['', '', '', ''],
    ['', '=max( A1, Plan!B2 )', '', ''],
  ],
};

const withValue = (row: number, column: number, value: CellValue) => ({
  ...read,
  values: read.values.map((cells, down) => cells.map((it, right) => (down === row && right === column ? value : it))),
});

describe('what a command left', () => {
  test('stands, however a formula is spelt and whatever it gives', () => {
    expect(editedCell(left, read)).toBeUndefined();
    expect(editedCell(left, withValue(2, 1, 99))).toBeUndefined();
  });

  test.each([
    ['a text', 1, 1, 'Foire', 'B2'],
    ['a number', 1, 2, 13, 'C2'],
    ['a text of the same digits', 1, 2, '12', 'C2'],
    ['what was left blank', 1, 3, 'mine', 'D2'],
    ['a day', 2, 2, { day: later }, 'C3'],
  ])('is not, where %s was changed', (_, row, column, value, cell) => {
    expect(editedCell(left, withValue(row, column, value))).toBe(cell);
  });

  test('does not speak of other cells, but in rows that were added and a tab that was made', () => {
    expect(editedCell(left, withValue(0, 0, 'mine'))).toBeUndefined();
    const added = { ...left, added: [{ of: 'rows', at: 2, count: 1 }] } as const;
    expect(editedCell(added, read)).toBe('A2');
    expect(editedCell({ ...left, isMade: true }, withValue(0, 3, 'mine'))).toBe('D1');
    expect(editedCell(added, read, { but: [{ row: 2, column: 1, rows: 1, columns: 1 }] })).toBeUndefined();
  });

  test('moves with its rows', () => {
    const moved = leftMoved(left, { of: 'rows', to: afterInsertion(0, 1) });
    const shifted = { values: [['', '', '', ''], ...read.values], formulas: [['', '', '', ''], ...read.formulas] };
    expect(editedCell(moved, shifted)).toBeUndefined();
    expect(editedCell(leftMoved(left, { of: 'rows', to: afterDeletion(2, 1) }), { values: [], formulas: [] })).toBe(
      'B2',
    );
  });
});

describe('a record', () => {
  const record = {
    steps: [
      {
        back: 'cells',
        tab: 'Plan d’action',
        area: { row: 2, column: 1, rows: 1, columns: 2 },
        cells: packed([['=A1', "'Café 😀"]]),
        formats: null,
      },
    ],
    tabs: { Plan: left },
    names: { settings_state: leftWith(nothingLeft, writtenCells(1, 1, [[null]])) },
  } as const;

  test('reads back as it was, from cells no longer than a spreadsheet takes', () => {
    const cells = recordCells(record) ?? [];
    expect(recordIn(cells)).toEqual(record);
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
  });

  test('that would fill more cells than it may is none', () => {
    const noise = fc.sample(fc.string({ minLength: 200, maxLength: 200 }), { numRuns: 3000, seed: 1 });
    const cells = packed(noise.map((text) => [`'${text}`]));
    const area = { row: 1, column: 1, rows: noise.length, columns: 1 };
    expect(
      recordCells({ ...record, steps: [{ back: 'cells', tab: 'Plan', area, cells, formats: null }] }),
    ).toBeUndefined();
  });

  test.each([[[]], [['']], [['Bonjour']], [['N4Ig']]])('is nothing that somebody else wrote: %j', (cells) => {
    expect(recordIn(cells)).toBeUndefined();
  });
});
