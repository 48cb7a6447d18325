import { answerOf, aWorkbook, inScript, withSheet } from './script';

describe('calls are counted', () => {
  it('a read fetches, a write changes, finding is other, and a read after a write flushes (contract 23)', async () => {
    const host = await aWorkbook(
      withSheet(`var range = sheet.getRange('A1:B1'); range.getValues(); range.setValues([[1, 2]]); range.setBackground('#ffffff');
        range.getValues(); range.getValues(); SpreadsheetApp.flush(); Utilities.getUuid();`),
    );
    const { stats } = await host.execute('run');
    expect(stats).toMatchObject({ calls: 9, read: 3, write: 2, flush: 2, other: 3 });
    expect(stats.byName).toMatchObject({ 'Range.getValues': 3, 'Sheet.getRange': 1, 'Utilities.getUuid': 1 });
  });

  it('contract 22: writes without the lock of the document are counted', async () => {
    const lock = 'var lock = LockService.getDocumentLock(); lock.waitLock(1000);';
    const write = "sheet.getRange('A1').setValue(1);";
    const careless = await (await aWorkbook(withSheet(write))).execute('run');
    const careful = await (
      await aWorkbook(withSheet(`${lock} ${write} SpreadsheetApp.flush(); lock.releaseLock();`))
    ).execute('run');
    expect([careless.stats.writesWithoutLock, careful.stats.writesWithoutLock]).toEqual([1, 0]);
  });

  it('contract 22: a lock that somebody else holds is not had', async () => {
    const isLocked = () => true;
    expect(await inScript('return LockService.getDocumentLock().tryLock(100)', { isLocked })).toBe(false);
    await expect(inScript('LockService.getDocumentLock().waitLock(100)', { isLocked })).rejects.toThrow('Lock timeout');
  });

  it('contract 22: a property holds 9 KB', async () => {
    const body = (size: number): string =>
      `var properties = PropertiesService.getUserProperties().setProperty('key', new Array(${size} + 1).join('x'));
       return properties.getProperty('key').length;`;
    expect(await inScript(body(9216))).toBe(9216);
    await expect(inScript(body(9217))).rejects.toThrow('Argument too large: value');
    expect(await inScript(`return PropertiesService.getDocumentProperties().getProperty('none')`)).toBeNull();
  });
});

const GUARDED = withSheet(`try { sheet.getRange('A1').setValue('before'); sheet.getRange('A2').setValue('never'); }
  catch (error) { sheet.getRange('A3').setValue('from catch'); }
  finally { sheet.getRange('A4').setValue('from finally'); }`);

describe('a script may be killed at any call', () => {
  it('nothing of it runs after, not even in finally, and what was written stays', async () => {
    const host = await aWorkbook(GUARDED);
    // Two calls find the sheet, two write A1, the fifth finds A2, the sixth would write it.
    const result = await host.execute('run', [], { dieAt: 6 });
    expect(result).toMatchObject({ ok: false, died: true, message: 'Exceeded maximum execution time' });
    expect(host.cells('Feuille 1', 'A1:A4')).toEqual([['before'], [''], [''], ['']]);
  });

  it('after it a command runs as on any workbook', async () => {
    const host = await aWorkbook(GUARDED);
    await host.execute('run', [], { dieAt: 3 });
    expect(await host.execute('run')).toMatchObject({ ok: true, died: false });
    expect(host.cells('Feuille 1', 'A1:A4')).toEqual([['before'], ['never'], [''], ['from finally']]);
  });
});

const BUILD =
  withSheet(`sheet.getRange('A1:B2').setValues([[1, '=A1*2'], [2, '=A2*2']]).setBackground('#00ff00').setFontWeight('bold');
  sheet.getRange('A1:B1').merge(); sheet.getRange('C1').setNote('note'); book.setNamedRange('col_a', sheet.getRange('A1:A9'));
  sheet.getRange('D1:D9').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#ff0000').setRanges([sheet.getRange('A1')]).build()]);
  for (var i = 0; i < 30; i++) sheet.getRange(20 + i, 1).setValue(i);
  var other = book.insertSheet('Autre'); other.getRange('A1').setFormula('=SUM(col_a)'); other.hideSheet(); sheet.insertRowsBefore(1, 1);`);

describe('a command is one step of undo', () => {
  it('undo takes all of it back, redo brings it again', async () => {
    const host = await aWorkbook(BUILD);
    await answerOf(host);
    const after = { cells: host.cells('Feuille 1', 'A1:B60'), tabs: host.tabs(), sum: host.cells('Autre', 'A1') };
    host.undo();
    await host.settled();
    expect(host.tabs()).toEqual(['Feuille 1']);
    expect(
      host
        .cells('Feuille 1', 'A1:B60')
        .flat()
        .filter((value) => value !== ''),
    ).toEqual([]);
    host.redo();
    await host.settled();
    expect({ cells: host.cells('Feuille 1', 'A1:B60'), tabs: host.tabs(), sum: host.cells('Autre', 'A1') }).toEqual(
      after,
    );
    expect(host.formulas('Feuille 1', 'B3')).toEqual([['=A3*2']]);
  });

  it('a saved workbook opens as it was', async () => {
    const host = await aWorkbook(BUILD, { locale: 'de_DE', timeZone: 'America/New_York' });
    await answerOf(host);
    const again = await aWorkbook(
      `function run() { var book = SpreadsheetApp.getActiveSpreadsheet(); return [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(),
        book.getRangeByName('col_a').getA1Notation(), book.getSheets()[0].getConditionalFormatRules().length, book.getSheets()[0].getRange('C2').getNote()]; }`,
      { snapshot: host.save(), locale: 'fr_FR' },
    );
    expect(await answerOf(again)).toEqual(['de_DE', 'America/New_York', 'A2:A10', 1, 'note']);
    expect(again.cells('Autre', 'A1')).toEqual(host.cells('Autre', 'A1'));
  });
});
