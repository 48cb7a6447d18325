import { asCalculated, asWritten } from '../../preview/engine/spelling';
import { aWorkbook } from './script';

const TAB = 'Feuille 1';

/** What people write in formulas that HyperFormula spells otherwise, and what it gives. */
const texts = [
  ['="dit ""oui"""', 'dit "oui"'],
  ['=""""&B1&""""', '"5"'],
  ['="C:\\plan\\"&B1', 'C:\\plan\\5'],
  ['=IF(B1=5;"""";"")', '"'],
  ['="a"&CHAR(34)&"b"', 'a"b'],
] as const;

describe('a formula is spelt as a person writes it, whatever the engine makes of it', () => {
  test.each(texts)('%s', async (formula, expected) => {
    const host = await aWorkbook('', { locale: 'fr_FR' });
    host.person.type(TAB, 'B1', '5');
    host.person.type(TAB, 'A1', formula);
    const before = host.formulas(TAB, 'A1');
    expect(host.cells(TAB, 'A1')).toEqual([[expected]]);
    host.person.insertColumn(TAB, 'B');
    host.person.insertRow(TAB, 1);
    expect(host.cells(TAB, 'A2')).toEqual([[expected]]);
    expect(host.formulas(TAB, 'A2')).toEqual(before.map((row) => row.map((it) => it.replace('B1', 'C2'))));
  });

  test('a range that names its tab at both ends reads back with its name once', async () => {
    const host = await aWorkbook('', { locale: 'fr_FR' });
    host.person.duplicateTab(TAB);
    const [, other = ''] = host.tabs();
    host.person.type(TAB, 'B1', '5');
    host.person.type(other, 'A1', `=SUM('${TAB}'!$B$1:'${TAB}'!$B$3)`);
    host.person.insertRow(TAB, 1);
    expect([host.formulas(other, 'A1'), host.cells(other, 'A1')]).toEqual([[[`=SUM('${TAB}'!$B$2:$B$4)`]], [[5]]]);
  });

  test.each(['2027', '1er', '27_x', 'AB12', 'R1C1', 'true', "L'été", 'Plan', '🎄'])(
    'a tab called %s is read again by whoever opens the file',
    async (name) => {
      const host = await aWorkbook('', { locale: 'fr_FR' });
      host.person.type(TAB, 'B1', '5');
      host.person.duplicateTab(TAB);
      const [, other = ''] = host.tabs();
      host.person.type(other, 'A1', `='${TAB}'!B1*2`);
      host.person.renameTab(TAB, name);
      const again = await aWorkbook('', { snapshot: host.save() });
      again.person.type(name, 'B1', '7');
      expect(again.cells(other, 'A1')).toEqual([[14]]);
    },
  );

  test('a text within a tab’s name is none', () => expect(asCalculated(`='a ""b'!A1&"c"`)).toBe(`='a ""b'!A1&"c"`));

  test('errors are no tabs', () => expect(asWritten('=#REF!+#DIV/0!+2027!A1')).toBe("=#REF!+#DIV/0!+'2027'!A1"));
});
