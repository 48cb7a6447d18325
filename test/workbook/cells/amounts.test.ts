import fc from 'fast-check';
import { cell, formulaText } from '../../../src/formula';
import {
  amountInFigures,
  amountSteps,
  moneyFormat,
  shownAmount,
  shownSymbol,
  withSymbol,
} from '../../../src/workbook/cells';
import { calculated } from '../../formula/calculated';

/** An amount in A1, its steps beside it, then what is shown with its currency on either side. */
function written(amounts: readonly number[], mark: string) {
  const rows = amounts.map((amount, index) => {
    const row = index + 1;
    const at = (step: (typeof amountSteps)[number]) => cell(amountSteps.indexOf(step) + 2, row);
    const steps = new Map(amountInFigures(cell(1, row), mark, at));
    const shown = [withSymbol(at('shown'), '€', true), withSymbol(at('shown'), '€', false)];
    return [
      amount,
      ...amountSteps.map((step) => ({ formula: formulaText(steps.get(step) ?? cell(1, 1)) })),
      ...shown.map((it) => ({ formula: formulaText(it) })),
    ];
  });
  const { shownIn } = calculated({ tabs: { T: rows } });
  return shownIn('T').map((row) => row.slice(amountSteps.length));
}

describe('an amount as a text', () => {
  test('has its groups of three, rounded to whole ones, its currency on either side', () => {
    const amounts = [0, 7, 999, 999.5, 1000, 1007, 12_029, 100_450, 999_999.4, 1_000_000, 2_050_009, 123_000_099];
    const groups = (amount: number): string => String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ' ');
    expect(written(amounts, ' ').map(([shown, behind, before]) => [String(shown), behind, before])).toEqual(
      amounts.map((amount) => [groups(amount), `${groups(amount)}\u00a0€`, `€${groups(amount)}`]),
    );
  });

  test('whatever it is', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 999_999_999 }), { minLength: 1, maxLength: 30 }), (amounts) => {
        expect(written(amounts, ',').map(([shown]) => String(shown))).toEqual(
          amounts.map((it) => it.toLocaleString('en')),
        );
      }),
      { numRuns: 5 },
    ));
});

describe('an amount in its cell', () => {
  test.each([
    ['EUR', true, '#,##0"\u00a0€";-#,##0"\u00a0€";"–"'],
    ['GBP', false, '"£"#,##0;-"£"#,##0;"–"'],
    ['CHF', true, '#,##0"\u00a0CHF";-#,##0"\u00a0CHF";"–"'],
    ['"XY"', false, '"XY"#,##0;-"XY"#,##0;"–"'],
  ])('of %s is shown in its currency, nothing as a dash', (currency, isCurrencyLast, format) => {
    expect(moneyFormat(currency, { isCurrencyLast })).toBe(format);
  });

  const french = { decimal: ',', groups: ' .', isCurrencyLast: true };
  const english = { decimal: '.', groups: ',', isCurrencyLast: false };
  test.each([
    [1250, '1\u00a0250\u00a0€', '€1,250'],
    [1250.5, '1\u00a0250,50\u00a0€', '€1,250.50'],
    [-12_345_678.25, '-12\u00a0345\u00a0678,25\u00a0€', '-€12,345,678.25'],
    [0, '0\u00a0€', '€0'],
    [999, '999\u00a0€', '€999'],
    [-1, '-1\u00a0€', '-€1'],
  ])('is told as the cell shows it: %d', (amount, inFrench, inEnglish) => {
    expect([shownAmount(amount, 'EUR', french), shownAmount(amount, 'EUR', english)]).toEqual([inFrench, inEnglish]);
  });

  test('has the first mark of thousands that a language has', () => {
    expect(shownAmount(1250, 'EUR', { ...english, groups: '. ' })).toBe('€1.250');
  });

  test('has the sign of its currency, or its code', () => {
    expect(['EUR', 'GBP', 'USD', 'CAD', 'CHF', 'JPY'].map(shownSymbol)).toEqual(['€', '£', '$', '$', 'CHF', 'JPY']);
  });
});
