import fc from 'fast-check';
import { addressOf, cellAt } from '../../src/formula';
import { columnLetters, columnNumber } from '../../src/formula/address';

describe('addresses', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  test('a cell and its address say the same', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 18_278 }), (row, column) => {
        expect(cellAt(addressOf(row, column))).toEqual({ row, column });
      }),
    ));

  test.each(['', 'A0', 'A', '7', 'a1', 'A1:B2', 'AAAA1'])('%j is no cell', (address) =>
    expect(cellAt(address)).toBeUndefined(),
  );
});
