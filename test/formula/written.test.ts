import fc from 'fast-check';
import {
  addressOf,
  call,
  cell,
  cellAt,
  type Expression,
  firstOf,
  formulaText,
  named,
  negative,
  type Part,
  pair,
  sum,
} from '../../src/formula';
import { columnLetters } from '../../src/formula/address';
import { printed } from '../../src/formula/print';
import { shownBy } from './calculated';

describe('a minus stands before one value', () => {
  // Made within the test: what a value comes to is then seen where it is written.
  const cases: readonly (readonly [string, () => Expression])[] = [
    ['-A1', () => negative(cell(1, 1))],
    ['-(-A1)', () => negative(negative(cell(1, 1)))],
    ['-1', () => negative(1)],
    ['-0', () => negative(0)],
    ['-(-1)', () => negative(-1)],
    ['-"-1"', () => negative('-1')],
    ['-TRUE', () => negative(true)],
    ['-TODAY()', () => negative(call('TODAY'))],
    ['-(A1+B1+C1)', () => negative(sum(cell(1, 1), cell(2, 1), cell(3, 1)))],
    ['-1^A1', () => pair(-1, '^', cell(1, 1))],
  ];
  test.each(cases)('%s', (written, expression) => expect(printed(expression())).toBe(written));
});

describe('a sum', () => {
  test('is that of all its parts, and of one part itself', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 5 }), ([first = 0, ...others]) =>
        expect(shownBy(formulaText(sum(first, ...others)))).toBe(others.reduce((total, it) => total + it, first)),
      ),
      { numRuns: 20 },
    ));
});

describe('the first value whose condition is true', () => {
  const grade = (points: number): Expression =>
    firstOf(
      [
        [pair(points, '>=', 16), 'very good'],
        [pair(points, '>=', 12), 'good'],
      ],
      'enough',
    );

  test.each([
    [18, 'very good'],
    [16, 'very good'],
    [15, 'good'],
    [11, 'enough'],
  ])('of %d points is %j', (points, shown) => expect(shownBy(formulaText(grade(points)))).toBe(shown));

  test('where there is no condition is the last', () => {
    const last: Part = named('plan_owner');
    expect(formulaText(firstOf([], last))).toBe('=plan_owner');
  });
});

describe('a number that is not whole', () => {
  test('is refused with what it is', () => expect(() => printed(sum(1, 0.5))).toThrow(/0\.5/));
});

describe('the columns of a sheet', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

  test('go from A to Z, then from AA to ZZ, then on', () => {
    const two = letters.flatMap((first) => letters.map((second) => first + second));
    const names = Array.from({ length: 26 + 26 * 26 + 1 }, (_, index) => columnLetters(index + 1));
    expect(names).toEqual([...letters, ...two, 'AAA']);
  });

  test('are called the same each time', () => {
    expect([addressOf(7, 60), addressOf(8, 60)]).toEqual(['BH7', 'BH8']);
  });

  test.each(['$B$7', '$B7', 'B$7', 'B7'])('%s is the cell in the second column and the seventh row', (address) =>
    expect(cellAt(address)).toEqual({ row: 7, column: 2 }),
  );

  test.each(['B7 ', ' B7', 'B07', 'B12345678', '$7', 'B$', 'feuille!B7'])('%j is no cell', (address) =>
    expect(cellAt(address)).toBeUndefined(),
  );
});
