import fc from 'fast-check';
import { readXlsx } from '../../preview/xlsx/read/read';
import { bytesOf, cells } from './read-from-xlsx';
import { anXlsx, sharedStrings } from './workbooks';

describe('Bytes that are no workbook are a reason and never an exception', () => {
  const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

  test.each([
    ['an empty file', bytesOf(), 'empty'],
    ['a text', new TextEncoder().encode('Action;Objectif'), 'not-xlsx'],
    ['an old .xls', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 'old-excel'],
    ['a file with a password', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0x45, ...encrypted), 'encrypted'],
    ['a zip cut short', bytesOf(0x50, 0x4b, 3, 4, 9, 9), 'damaged'],
    ['a file of more than 25 MB', new Uint8Array(25_000_001), 'too-large'],
  ])('%s', async (_what, bytes, reason) => {
    expect(await readXlsx(bytes)).toEqual({ ok: false, reason });
  });

  test('a zip that holds no workbook, such as an .odt', async () => {
    const bytes = await anXlsx('', { '_rels/.rels': '<Relationships/>', 'xl/workbook.xml': '<office/>' });
    expect(await readXlsx(bytes)).toEqual({ ok: false, reason: 'not-xlsx' });
  });

  test('a workbook with broken XML', async () => {
    const bytes = await anXlsx('', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' });
    expect(await readXlsx(bytes)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('a workbook whose text would grow without end', async () => {
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>';
    expect(await readXlsx(await anXlsx('', { 'xl/worksheets/sheet1.xml': bomb }))).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  test.each([
    '<sheetData><row r="99999999"><c r="A99999999"><v>1</v></c></row></sheetData>',
    '<sheetData><row r="99999999"><c><v>1</v></c></row></sheetData>',
  ])('a workbook with a cell where no spreadsheet has one: %s', async (sheet) =>
    expect(await readXlsx(await anXlsx(sheet))).toEqual({ ok: false, reason: 'too-large' }),
  );

  test('a workbook some of whose bytes were changed on the way is read or refused', async () => {
    const whole = await anXlsx(cells('<c r="A1" t="s"><v>0</v></c>'), sharedStrings('<t>Newsletter</t>'));
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(whole.length), async (changes, end) => {
        const bytes = whole.slice(0, end % 2 === 0 ? whole.length : end);
        for (const { at, byte } of changes) bytes[at] = byte;
        expect(typeof (await readXlsx(bytes)).ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });
});
