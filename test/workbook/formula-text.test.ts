import fc from 'fast-check';
import { plainFormula } from '../../src/workbook/cells';
import { isTotalFormula } from '../../src/workbook/templates';

describe('a formula of ours that is read back', () => {
  test.each([
    ['=or( $A1=1, $A1=2 )', '=OR($A1=1;$A1=2)'],
    ['=AND($A1="a, b; c";B$2<=3)', '=AND($A1="a, b; c";B$2<=3)'],
    ['=Plan!$D$1', "='Plan'!$D$1"],
    ["='Plan d''action, 2'!D1", "='Plan d''action, 2'!D1"],
    ['= Modèles!b3', "='Modèles'!B3"],
    ['=MAX(#REF!,M4)', '=MAX(#REF!;M4)'],
    ['+a1', '=A1'],
    ['Vendre, louer', 'Vendre, louer'],
    ['', ''],
  ])('%s is %s', (written, plain) => expect(plainFormula(written)).toBe(plain));

  const part = fc.oneof(
    fc.constantFrom('A1', '$B$2', ';', '=', '(', ')', 'IF', '&', '<>', '"a;b, c "" d"', "'Plan d''action'!"),
    fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text.replace(/["\\]/g, ''))),
  );

  test('is the same however its arguments are separated, its letters are written and spaces put in', () =>
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const written = `=${parts.join('')}`;
        const isText = (it: string): boolean => /^["']/.test(it);
        const read = `=${parts.map((it) => (isText(it) ? it : ` ${it.replace(';', ',').toLowerCase()} `)).join('')}`;
        expect(plainFormula(read)).toBe(plainFormula(written));
        expect(plainFormula(plainFormula(written))).toBe(plainFormula(written));
      }),
    ));

  test.each([
    ['=MAX(M3:M9;M40)', true],
    ['=max( m3:m9, $M$40 )', true],
    ['=MAX(#REF!,M4)', true],
    ['=MAX(M3:M9;M40)+1', false],
    ['=SUM(M3:M9)', false],
  ])('%s is a total of ours: %s', (written, is) => expect(isTotalFormula(written)).toBe(is));
});
