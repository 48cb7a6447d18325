import fc from 'fast-check';
import { cell, expressionOf, formulaText } from '../../../src/formula';
import {
  area,
  areaAround,
  escapedName,
  formula,
  isBlank,
  isPattern,
  neighbours,
  paint,
  placedGrid,
  plainFormula,
  plainText,
  rangeAddress,
  readAnchor,
  soughtText,
  tabRange,
  text,
  writableFormula,
} from '../../../src/workbook/cells';
import { day } from '../../domain/builders';
import { calculated } from '../../formula/calculated';

describe('cells', () => {
  test('are written as texts and formulas, a text without letters as nothing', () => {
    expect([text('Salon'), text(''), text(' ')]).toEqual([{ text: 'Salon' }, null, { text: ' ' }]);
    expect(formula(cell(2, 7, 'column'))).toEqual({ formula: '=$B7' });
  });

  test('are compared by what they show', () => {
    const days = { day: day('2027-01-01') };
    expect([plainText(' Salon '), plainText(12), plainText(true), plainText(days), plainText('')]).toEqual([
      'Salon',
      '12',
      'true',
      String(days.day),
      '',
    ]);
    expect([undefined, '', ' \n', '0', 0, false, days].map(isBlank)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('lie in the smallest area around them', () => {
    const place = fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (cells) => {
        const { row, column, rows, columns } = areaAround(cells);
        const [all, others] = [cells.map((it) => it.row), cells.map((it) => it.column)];
        expect([row, row + rows - 1, column, column + columns - 1]).toEqual([
          Math.min(...all),
          Math.max(...all),
          Math.min(...others),
          Math.max(...others),
        ]);
      }),
    );
  });

  test.each([
    [area(2, 2), 'B2', "'Plan d''action'!B2"],
    [area(2, 2, 3), 'B2:B4', "'Plan d''action'!B2:B4"],
    [area(2, 2, 1, 3), 'B2:D2', "'Plan d''action'!B2:D2"],
    [area(2, 27, 3, 2), 'AA2:AB4', "'Plan d''action'!AA2:AB4"],
  ])('are named by their corners: %j', (of, address, range) => {
    expect(rangeAddress(of)).toBe(address);
    expect(formulaText(tabRange("Plan d'action", of))).toBe(`=${range}`);
    expect(paint(of, { bold: true })).toEqual({ area: of, style: { bold: true } });
  });

  test('that stand side by side are one piece', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 20 })), (places) => {
        const pieces = neighbours(places);
        expect(pieces.flat()).toEqual([...places].sort((one, other) => one - other));
        for (const piece of pieces) expect(piece).toEqual(piece.map((_, index) => piece[0] + index));
        pieces.slice(1).forEach(([first], index) => {
          expect(first).toBeGreaterThan((pieces[index]?.slice(-1)[0] ?? 0) + 1);
        });
      }),
    ));

  test('are put where they stand, between two columns, in so many rows', () => {
    const placed = [
      [1, 3, 31],
      [2, 5, 52],
      [2, 4, 42],
      [2, 2, 22],
      [2, 6, 62],
      [3, 4, 43],
    ] as const;
    expect(placedGrid(placed, 3, 5, 2)).toEqual([
      [31, null, null],
      [null, 42, 52],
    ]);
    expect(placedGrid([], 2, 2, 1)).toEqual([[null]]);
  });
});

describe('a formula that was read', () => {
  test.each([
    ['=MAX(A1,B1)', '=MAX(A1;B1)'],
    ['=IF(A1="a,b",1,2)', '=IF(A1="a,b";1;2)'],
    ["=SUM('Plan, A'!B1,C1)", "=SUM('Plan, A'!B1;C1)"],
    ['=IF(A1="a;b",1,2)', '=IF(A1="a;b";1;2)'],
    ['=MAX(A1;1,5)', '=MAX(A1;1,5)'],
    ['=SUM({1,2})', '=SUM({1,2})'],
    ['=A1', '=A1'],
    ['', ''],
  ])('%s is written as %s', (read, written) => expect(writableFormula(read)).toBe(written));

  test.each([
    ['  =a1  +  b1 ', '=A1+B1'],
    ['=plan!b2', "='plan'!B2"],
    ['=plan_2.a!b2+été!c3', "='plan_2.a'!B2+'été'!C3"],
    ['="a  b"&"c,d"', '="a  b"&"c,d"'],
    ['Total = 5', 'Total = 5'],
    ['=#REF!b2', '=#REF!B2'],
    ['=(a1,"x")', '=(A1;"x")'],
  ])('%s is compared as %s', (read, plain) => expect(plainFormula(read)).toBe(plain));

  test.each([
    ["='Plan'!A1+1", undefined],
    ["=1+'Plan'!A1", undefined],
    ["=A1='Plan'!A1", undefined],
    ["='Plan'!A0", undefined],
    ["='Plan'!AAAA1", undefined],
    ['=P!A1', { key: 'k', tab: 'P', row: 1, column: 1 }],
    ["=''!A1", undefined],
    ["='P'!$C$2", { key: 'k', tab: 'P', row: 2, column: 3 }],
  ])('%s is this anchor: %j', (written, anchor) => expect(readAnchor('k', written)).toEqual(anchor));
});

describe('a name that is looked for', () => {
  test('is escaped where it holds a sign that stands for others', () => {
    const names = ['Salon', 'Salon ?', '5 * 5', '~', ''];
    expect(names.map((name) => [isPattern(name), escapedName(name)])).toEqual([
      [false, 'Salon'],
      [true, 'Salon ~?'],
      [true, '5 ~* 5'],
      [true, '~~'],
      [false, ''],
    ]);
  });

  test('is sought escaped where the tab’s answer is that signs are read so, and as it is elsewhere', () => {
    const sought = { formula: formulaText(soughtText('Qui ?', cell(1, 1, 'both'))) };
    const shown = (answer: number) => calculated({ tabs: { T: [[answer, sought]] } }).shownIn('T')[0]?.[1];
    expect([shown(1), shown(0)]).toEqual(['Qui ~?', 'Qui ?']);
    expect(formulaText(expressionOf('Qui ?'))).toBe('="Qui ?"');
  });
});

test('the area around more cells than a call may have arguments', () => {
  const cells = Array.from({ length: 200_000 }, (_, at) => ({
    row: 3 + (at % 2000),
    column: 2 + Math.floor(at / 2000),
  }));
  expect(areaAround(cells)).toEqual({ row: 3, column: 2, rows: 2000, columns: 100 });
});
