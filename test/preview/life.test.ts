import { answerOf, aWorkbook, inScript } from './script';

const MENU = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Ouvrir', 'open').addSeparator().addToUi(); }`;

describe('the life of an editor add-on', () => {
  it('contract 1: before the add-on is enabled, onOpen can make its menu', async () => {
    const host = await aWorkbook(MENU);
    const result = await host.execute('onOpen', [], { authMode: 'NONE' });
    expect(result.ok).toBe(true);
    expect(host.shown.menus).toEqual([
      {
        title: 'Rétroplan',
        entries: [{ is: 'item', label: 'Ouvrir', functionName: 'open' }, { is: 'separator' }],
      },
    ]);
  });

  it.each([
    ['Logger.log', 'Logger.log("x")', true],
    ['Utilities.getUuid', 'Utilities.getUuid()', true],
    ['Session.getActiveUserLocale', 'Session.getActiveUserLocale()', true],
    ['SpreadsheetApp.getActiveSpreadsheet', 'SpreadsheetApp.getActiveSpreadsheet()', false],
    ['PropertiesService.getDocumentProperties', 'PropertiesService.getDocumentProperties()', false],
    ['LockService.getDocumentLock', 'LockService.getDocumentLock()', false],
    ['Session.getScriptTimeZone', 'Session.getScriptTimeZone()', false],
  ])('contract 1: before the add-on is enabled, %s works or not: %s → %s', async (name, call, works) => {
    const host = await aWorkbook(`function run() { ${call}; return true; }`);
    const result = await host.execute('run', [], { authMode: 'NONE' });
    expect(result.ok).toBe(works);
    if (!result.ok) expect(result.message).toMatch(`You do not have permission to call ${name}.`);
  });

  it('contract 1: one forbidden call at the top level and there is no menu', async () => {
    const host = await aWorkbook(`var book = SpreadsheetApp.getActiveSpreadsheet(); ${MENU}`);
    const result = await host.execute('onOpen', [], { authMode: 'NONE' });
    expect(result.ok).toBe(false);
    expect(host.shown.menus).toEqual([]);
  });

  it('contract 2 and 8: in LIMITED the spreadsheet works, a sidebar does not', async () => {
    const host = await aWorkbook(`function read() { return SpreadsheetApp.getActiveSheet().getName(); }
      function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>')); }`);
    expect(await host.execute('read', [], { authMode: 'LIMITED' })).toMatchObject({ ok: true, value: 'Feuille 1' });
    expect(await host.execute('show', [], { authMode: 'LIMITED' })).toMatchObject({
      message:
        'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    });
  });

  it('contract 8: without a window there is no Ui', async () => {
    await expect(inScript('SpreadsheetApp.getUi()', { ui: null })).rejects.toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('contract 5: the whole script is evaluated anew at every call', async () => {
    const host = await aWorkbook('var count = 0; function next() { return ++count; }');
    expect([await answerOf(host, 'next'), await answerOf(host, 'next')]).toEqual([1, 1]);
  });

  it('contract 25: what Apps Script has not is absent', async () => {
    const names = 'setTimeout fetch URL TextEncoder atob crypto performance Blob structuredClone process require'.split(
      ' ',
    );
    const types = await inScript(
      `return [${names.map((name) => `typeof ${name}`).join()}, typeof [].at, typeof ''.replaceAll]`,
    );
    expect(new Set(types as string[])).toEqual(new Set(['undefined']));
  });

  it('contract 25: Promise and Intl are there, and code made of text is not', async () => {
    expect(await inScript('return [typeof Promise, typeof Intl]')).toEqual(['function', 'object']);
    await expect(inScript('return eval("1")')).rejects.toThrow();
  });

  it('a sidebar is a page of the project, by name', async () => {
    const host = await aWorkbook(
      `function run() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Plan')); }`,
      { html: { sidebar: '<p>Bonjour</p>' } },
    );
    await answerOf(host);
    expect(host.shown.sidebars).toEqual([{ title: 'Plan', html: '<p>Bonjour</p>', width: 300, height: 400 }]);
    await expect(inScript(`HtmlService.createHtmlOutputFromFile('none')`)).rejects.toThrow(
      'No HTML file named none was found.',
    );
  });

  it('a question suspends the script until it is answered', async () => {
    const body = `var ui = SpreadsheetApp.getUi();
      return ui.alert('Titre', 'Remplacer ?', ui.ButtonSet.YES_NO) === ui.Button.YES;`;
    expect(await inScript(body, { answers: () => ({ button: 'YES' }) })).toBe(true);
    expect(await inScript(body, { answers: () => ({ button: 'NO' }) })).toBe(false);
  });

  it('the clock of the script can be stopped on a day', async () => {
    const host = await aWorkbook(
      'function run() { return [new Date(), Date.now(), new Date(2027, 0, 1) instanceof Date]; }',
    );
    const result = await host.execute('run', [], { today: '2027-03-15' });
    expect(result).toMatchObject({
      ok: true,
      value: [new Date('2027-03-15T11:00:00Z'), Date.UTC(2027, 2, 15, 11), true],
    });
  });
});

describe('strictness', () => {
  it.each([
    ['Sheet.getPivotTables', 'sheet.getPivotTables()'],
    ['Range.setValeus', 'sheet.getRange("A1").setValeus([[1]])'],
    ['SpreadsheetApp.openById', 'SpreadsheetApp.openById("x")'],
    ['Spreadsheet.name', 'book.name'],
  ])('%s is not in the contract and says so', async (name, call) => {
    await expect(inScript(call)).rejects.toThrow(`${name} is not in the platform contract`);
  });

  it('an argument of the wrong kind is refused as Google refuses it', async () => {
    await expect(inScript('sheet.getRange("A1").setValues("x")')).rejects.toThrow(
      "The parameters (string) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('errors, dates and arrays are those of the script', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue(new Date(2027, 0, 15));
        var values = sheet.getRange('A1').getValues(), error;
        try { sheet.getRange(0, 1); } catch (e) { error = e; }
        return [values instanceof Array, values[0][0] instanceof Date, error instanceof Error];`),
    ).toEqual([true, true, true]);
  });
});
