import fc from 'fast-check';
import { amountOf, centsOf, readAmount } from '../../src/domain/money';
import { fileReading } from '../vocabulary';

type DecimalMark = ',' | '.';

const read = (text: string, decimal: DecimalMark): number | undefined => {
  const cents = readAmount(text, decimal, fileReading);
  return cents === undefined ? undefined : amountOf(cents);
};

/** What she typed, and what it is worth in a file whose decimal mark is the comma, and in one where it is the point. */
const rows: readonly (readonly [string, number | undefined, number | undefined])[] = [
  ['1250', 1250, 1250],
  ['  1250  ', 1250, 1250],
  [' gratuit ', 0, 0],
  [' — ', 0, 0],
  ['1 250', 1250, 1250],
  ['12,5', 12.5, 12.5],
  ['12.5', 12.5, 12.5],
  ['12,50', 12.5, 12.5],
  ['12.50', 12.5, 12.5],
  ['1,250', undefined, 1250],
  ['1.250', 1250, undefined],
  ['1.250,50', 1250.5, 1250.5],
  ['1,250.50', 1250.5, 1250.5],
  ['1.250.000', 1_250_000, 1_250_000],
  ['1,250,000', 1_250_000, 1_250_000],
  ['1.2500', undefined, 1.25],
  ['1,2500', 1.25, undefined],
  ['1,25,000', undefined, undefined],
  ['1.25.000', undefined, undefined],
  ['1.2500.000', undefined, undefined],
  ['1,2500,000', undefined, undefined],
  ['-12,5', -12.5, -12.5],
  ['-12.5', -12.5, -12.5],
  ['+12.5', 12.5, 12.5],
  ['−12.5', -12.5, -12.5],
  ['1−2', undefined, undefined],
  ['-1,250', undefined, -1250],
  ['-1.250', -1250, undefined],
  ['1-250', undefined, undefined],
  ['1.-250', undefined, undefined],
  ['1,-250', undefined, undefined],
  ['--12.5', undefined, undefined],
  ['x12.5', undefined, undefined],
  ['12.5x', undefined, undefined],
  ['12.5.', undefined, undefined],
  ['x12,5', undefined, undefined],
  ['12k', 12_000, 12_000],
  ['1,5k', 1500, 1500],
  ['1.5K€', 1500, 1500],
  ['-2k', -2000, -2000],
  ['k', undefined, undefined],
  ['k€', undefined, undefined],
  ['-', 0, 0],
  ['', undefined, undefined],
  ['€', undefined, undefined],
];

describe('an amount that was typed', () => {
  test.each(rows)('%j is %p with a comma, %p with a point', (text, comma, point) => {
    expect([read(text, ','), read(text, '.')]).toEqual([comma, point]);
  });

  test('with its opposite sign is the opposite amount', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom<DecimalMark>(',', '.'), (cents, decimal) => {
        const text = (cents / 100).toFixed(2).replace('.', decimal);
        expect(read(`-${text} €`, decimal)).toBe(-cents / 100);
        expect(read(`+${text}`, decimal)).toBe(cents / 100);
      }),
    ));

  test('that no number holds to the cent is none', () => {
    expect(read('90000000000000', ',')).toBe(90_000_000_000_000);
    expect(read('900000000000000', ',')).toBeUndefined();
    expect(read('90000000000000k', ',')).toBeUndefined();
  });

  test('is a number of cents', () => expect(centsOf(-12.5)).toBe(-1250));
});
