import fc from 'fast-check';
import { rangeAddress, readAnchor } from '../../src/workbook/cells';
import { anchorFormula } from './anchor-formula';

describe('an anchor', () => {
  const row = fc.integer({ min: 1, max: 1_000_000 });
  const column = fc.integer({ min: 1, max: 18_278 });
  const tab = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !name.includes('#REF!'));

  test('points at the cell it was made from, whatever the name of the tab', () =>
    fc.assert(
      fc.property(tab, row, column, (name, atRow, atColumn) => {
        expect(readAnchor('plan.name', anchorFormula(name, atRow, atColumn))).toEqual({
          key: 'plan.name',
          tab: name,
          row: atRow,
          column: atColumn,
        });
      }),
    ));

  test.each([
    ["='Plan d''action'!D1", { tab: "Plan d'action", row: 1, column: 4 }],
    ['=Plan!$D$1', { tab: 'Plan', row: 1, column: 4 }],
    ["='Plan d''action'!AB12", { tab: "Plan d'action", row: 12, column: 28 }],
  ])('%s is read as the spreadsheet writes it', (written, place) =>
    expect(readAnchor('key', written)).toEqual({ key: 'key', ...place }),
  );

  test.each(["='Plan d''action'!#REF!", '=#REF!', '=#REF!D1'])('%s points at something deleted', (written) =>
    expect(readAnchor('key', written)).toBe('lost'),
  );

  test.each(['', '=1+1', '=COUNTA(plan_action)', '=D1', "='Plan'!D1:D5", 'Plan!D1'])('%j is no anchor', (written) =>
    expect(readAnchor('key', written)).toBeUndefined(),
  );
});

describe('addresses', () => {
  test('a range is written by its corners, a single cell by itself', () => {
    expect(rangeAddress({ row: 2, column: 2, rows: 3, columns: 2 })).toBe('B2:C4');
    expect(rangeAddress({ row: 2, column: 2, rows: 1, columns: 1 })).toBe('B2');
  });
});
