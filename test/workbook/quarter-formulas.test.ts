import fc from 'fast-check';
import { amountOf, centsOf } from '../../src/domain/money';
import { type ActionTime, type BudgetField, budgetFields, spreadBudget } from '../../src/domain/plan';
import { fiscalYear } from '../../src/domain/time';
import { type Cell, type CellValue, text } from '../../src/workbook/cells';
import { findPlanHeader, quartersOfBudget, quartersOfMonths } from '../../src/workbook/plan';
import { monthsOfQuarters, sumOfCells } from '../../src/workbook/plan/amount-columns';
import { day } from '../domain/builders';
import { calculated, type Shown } from '../formula/calculated';
import { fileReading } from '../vocabulary';

const year = fiscalYear(2027, 1);

/** What each quarter's formula shows beside a row of cells. */
function shownBeside(row: readonly Cell[], cells: Readonly<Partial<Record<BudgetField, Cell>>>): readonly Shown[] {
  const quarters = budgetFields.map((field) => cells[field] ?? null);
  const [shown = []] = calculated({ tabs: { Plan: [[...row, ...quarters]] } }).shownIn('Plan');
  return budgetFields.map((_, index) => shown[row.length + index] ?? '');
}

describe('the quarters of one budget', () => {
  const months = fc.integer({ min: 1, max: 12 });
  const someTime = fc.tuple(months, months).map(([one, other]): ActionTime => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    const iso = (month: number): string => `2027-${String(month).padStart(2, '0')}-15`;
    return { is: 'one-off', start: day(iso(first)), deadline: day(iso(last)), isMoment: false };
  });

  test('are what the planning rules give, to the cent, whatever the amount', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_00 }), someTime, (cents, time) => {
        const spread = spreadBudget(centsOf(cents / 100), time, year);
        const active = budgetFields.filter((field) => spread[field] !== undefined);
        const shown = shownBeside([cents / 100], quartersOfBudget(1, 1, active));
        const wanted = budgetFields.map((field) => amountOf(spread[field] ?? centsOf(0)));
        expect(shown.map((it) => Number(it))).toEqual(wanted);
      }),
      { numRuns: 60 },
    ));

  test.each<readonly [string, Cell, readonly Shown[]]>([
    ['a text is shown once, for the check to tell it', text('env. 500'), ['', 'env. 500', '', '']],
    ['no amount is none', null, ['', '', '', '']],
    ['nothing is nothing', 0, ['', 0, '', '']],
  ])('%s', (_, budget, shown) => expect(shownBeside([budget], quartersOfBudget(1, 1, ['q2', 'q3']))).toEqual(shown));

  test('of an action without a date are none', () => expect(quartersOfBudget(1, 1, [])).toEqual({}));
});

describe('the quarters of twelve months', () => {
  const labels = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];
  const header = findPlanHeader([['Action', 'Objectif', 'Responsable', ...labels]], fileReading);
  const cellOf = (value: CellValue): Cell => (typeof value === 'string' ? text(value) : Number(value));

  test('are their sums, a text instead where one stands there', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 9999 }) }, fc.constantFrom('', '', 'à voir')),
          {
            minLength: 12,
            maxLength: 12,
          },
        ),
        (amounts) => {
          if (header === undefined) throw new Error('no header');
          const row = [text('Foire'), text('Vendre'), text('Zoé'), ...amounts.map(cellOf)];
          const shown = shownBeside(row, quartersOfMonths(header, 1));
          const values: readonly CellValue[] = ['Foire', 'Vendre', 'Zoé', ...amounts];
          const wanted = [...monthsOfQuarters(header).values()].map((columns) =>
            sumOfCells(columns.map((column) => values[column - 1] ?? '')),
          );
          expect(shown).toEqual(wanted);
        },
      ),
      { numRuns: 60 },
    ));
});
