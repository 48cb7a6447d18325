import { answerOf, aWorkbook, inScript, withSheet } from './script';

/** Writes texts down column A and gives what is read back: a day as "D2027-01-15" in UTC, else the value. */
const roundTrip = (texts: readonly unknown[]): string => `
  var texts = ${JSON.stringify(texts)};
  var range = sheet.getRange(1, 1, texts.length, 1);
  range.setValues(texts.map(function (text) { return [text]; }));
  return range.getValues().map(function (row) {
    return row[0] instanceof Date ? 'D' + row[0].toISOString().slice(0, 10) : row[0];
  });`;

const inUtc = { timeZone: 'Etc/UTC' };

describe('contract 14: setValues behaves like typing in the locale of the file', () => {
  it.each([
    ['fr_FR', '1 250 €', 1250],
    ['fr_FR', '1 250,50', 1250.5],
    ['fr_FR', '12,5 %', 0.125],
    ['fr_FR', '1.5', '1.5'],
    ['fr_FR', '03/04/2026', 'D2026-04-03'],
    ['fr_FR', '15/01/27', 'D2027-01-15'],
    ['fr_FR', '15 janvier 2027', 'D2027-01-15'],
    ['fr_FR', '1 févr. 2027', 'D2027-02-01'],
    ['fr_FR', 'décembre', 'décembre'],
    ['fr_FR', 'décembre 2027', 'D2027-12-01'],
    ['fr_FR', '15 January 2027', '15 January 2027'],
    ['fr_FR', 'VRAI', true],
    ['fr_FR', 'FALSE', false],
    ['fr_FR', 'T3 2027', 'T3 2027'],
    ['fr_FR', '30 euros', '30 euros'],
    ['fr_FR', '31/02/2027', '31/02/2027'],
    ['fr_FR', '0012', 12],
    ['fr_FR', '2027', 2027],
    ['en_US', '1,250.50', 1250.5],
    ['en_US', '$30', 30],
    ['en_US', '(5)', -5],
    ['en_US', '12,5', '12,5'],
    ['en_US', '04/03/2026', 'D2026-04-03'],
    ['en_US', '15/01/2027', '15/01/2027'],
    ['en_US', 'January 15, 2027', 'D2027-01-15'],
    ['en_US', 'VRAI', 'VRAI'],
    ['en_GB', '15/01/2027', 'D2027-01-15'],
    ['en_GB', '1,250.50', 1250.5],
    ['de_DE', '1.250,50', 1250.5],
    ['de_DE', '15.01.2027', 'D2027-01-15'],
    ['de_DE', '15. März 2027', '15. März 2027'],
    ['de_DE', '15 März 2027', 'D2027-03-15'],
    ['de_DE', 'WAHR', true],
    ['fr_FR', '2027-01-15', 'D2027-01-15'],
    ['en_US', '-3', -3],
    ['en_US', '1E3', 1000],
  ])('in a %s file "%s" becomes %s', async (locale, text, expected) => {
    expect(await inScript(roundTrip([text]), { locale, ...inUtc })).toEqual([expected]);
  });

  it('"08/04" is a day of the current year: April 8th in France, August 4th in America', async () => {
    const body = withSheet(roundTrip(['08/04']));
    const french = await aWorkbook(body, { locale: 'fr_FR', ...inUtc });
    const american = await aWorkbook(body, { locale: 'en_US', ...inUtc });
    const today = { today: '2027-03-15' };
    expect(await french.execute('run', [], today)).toMatchObject({ value: ['D2027-04-08'] });
    expect(await american.execute('run', [], today)).toMatchObject({ value: ['D2027-08-04'] });
  });

  it('a leading apostrophe keeps a text a text, and is gone on reading', async () => {
    expect(await inScript(roundTrip(["'001", "'=1+1", "'15/01/2027", "'"]))).toEqual(['001', '=1+1', '15/01/2027', '']);
  });

  it('a cell formatted as text keeps what is written', async () => {
    expect(
      await inScript(`var range = sheet.getRange('A1:A2').setNumberFormat('@');
        range.setValues([['15/01/2027'], ['=1+1']]); return range.getValues();`),
    ).toEqual([['15/01/2027'], ['=1+1']]);
  });

  it('a text that starts with = is a formula', async () => {
    expect(await inScript(roundTrip(['=1+1']))).toEqual([2]);
  });

  it.each(['+de ventes', '@Zoé', '-x', '\tx'])(
    'a text that may be taken for a formula must be written after an apostrophe: %j',
    async (text) => {
      await expect(inScript(roundTrip([text]))).rejects.toThrow('contract 14');
      expect(await inScript(roundTrip([`'${text}`]))).toEqual([text]);
    },
  );

  it('null, undefined and "" clear; an empty cell reads ""', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        sheet.getRange('A1:A3').setValues([[null], [undefined], ['']]); return sheet.getRange('A1:A3').getValues();`),
    ).toEqual([[''], [''], ['']]);
  });

  it('a format that is there stays when something is typed over it', async () => {
    expect(
      await inScript(`var cell = sheet.getRange('A1').setNumberFormat('0.000'); cell.setValue('12,5 %');
        return [cell.getValue(), cell.getNumberFormat()];`),
    ).toEqual([0.125, '0.000']);
  });

  it('what is shown follows the locale', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setValues([[1250.5], [true], [new Date(Date.UTC(2027, 0, 15, 12))]]);
        sheet.getRange('A1').setNumberFormat('#,##0.00'); return sheet.getRange('A1:A3').getDisplayValues().join('|');`),
    ).toBe('1 250,50|VRAI|15/01/2027'.replace(' ', '\u202f'));
  });
});

describe('contract 15: the day of a Date is the one it is in the time zone of the file', () => {
  it.each([
    ['Europe/Paris', '2027-01-14T23:00:00Z', 46402],
    ['America/New_York', '2027-01-15T05:00:00Z', 46402],
    // The clocks of New York changed on 14 March 2027.
    ['America/New_York', '2027-03-15T04:00:00Z', 46461],
    ['Pacific/Auckland', '2027-01-14T11:00:00Z', 46402],
  ])('in %s, %s is the cell %i', async (timeZone, instant, serial) => {
    const host = await aWorkbook(
      withSheet(`sheet.getRange('A1').setValue(new Date('${instant}')); return sheet.getRange('A1').getValue();`),
      { timeZone },
    );
    expect(await answerOf(host)).toEqual(new Date(instant));
    expect(host.cells('Feuille 1', 'A1')).toEqual([[serial]]);
  });

  it('the zone of the file can be changed: the cells stay, their instants move', async () => {
    expect(
      await inScript(
        `sheet.getRange('A1').setValue(new Date('2027-01-15T00:00:00Z'));
         book.setSpreadsheetTimeZone('America/New_York'); return sheet.getRange('A1').getValue();`,
        inUtc,
      ),
    ).toEqual(new Date('2027-01-15T05:00:00Z'));
  });

  it('a Date takes the format of the locale, and keeps one that is there', async () => {
    expect(
      await inScript(`sheet.getRange('B1').setNumberFormat('dd mmm');
        sheet.getRange('A1:B1').setValues([[new Date(2027, 0, 15), new Date(2027, 0, 15)]]);
        return sheet.getRange('A1:B1').getNumberFormats();`),
    ).toEqual([['dd/mm/yyyy', 'dd mmm']]);
  });
});

describe('contract 16', () => {
  it('the data of an empty sheet is A1 with "", and its last row 0', async () => {
    expect(
      await inScript(`var range = sheet.getDataRange();
        return [range.getA1Notation(), range.getValues(), sheet.getLastRow(), sheet.getLastColumn()];`),
    ).toEqual(['A1', [['']], 0, 0]);
  });

  it('a formula that returns "" counts as content, a format does not', async () => {
    expect(
      await inScript(`sheet.getRange('B7').setFormula('=IF(1=1;"";"")'); sheet.getRange('D9').setBackground('#ff0000');
        return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getRange('B7').isBlank()];`),
    ).toEqual(['A1:B7', 7, false]);
  });
});
