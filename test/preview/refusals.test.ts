import type { NodeHost, OpenOptions } from './open';
import { aWorkbook, withSheet } from './script';

const TYPED = 'This operation is not allowed on cells in typed columns.';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const TAB = 'Feuille 1';

/** Rows of a plan in A1:C3; what `body` writes is what is tried. */
async function tried(
  body: string,
  prepare: (host: NodeHost) => void,
  options: OpenOptions = {},
): Promise<{ readonly said: string; readonly host: NodeHost }> {
  const host = await aWorkbook(withSheet(body), options);
  for (const [cell, text] of Object.entries({ A1: 'Action', B1: 'Début', C1: 'Échéance', A2: 'Salon', A3: 'Pub' }))
    host.person.type(TAB, cell, text);
  prepare(host);
  const result = await host.execute('run');
  return { said: result.ok ? String(result.value ?? 'done') : result.message, host };
}

const aTable = ({ person }: NodeHost): void => person.convertToTable(TAB, 'A1:C3');

describe('contract 7: on the typed columns of a table she made', () => {
  const rule = "SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()";

  test.each([
    "sheet.getRange('B2').setNumberFormat('dd/mm/yyyy')",
    "sheet.getRange('A1:D9').setBackground('#ffffff')",
    "sheet.getRange('C3').setFontWeights([['bold']])",
    "sheet.getRange('A2').setBorder(true, true, true, true, true, true)",
    "sheet.getRange('A2').clearFormat()",
    "sheet.getRange('A2').clear()",
    "sheet.getRange('A2:B2').merge()",
    `sheet.getRange('A2').setDataValidation(${rule})`,
    `sheet.getRange('A2').setDataValidations([[${rule}]])`,
    "sheet.getRange('A2').clearDataValidations()",
    "sheet.getRange('E1').copyTo(sheet.getRange('A2'))",
    "sheet.getRangeList(['E1', 'A2']).setBackground('#ffffff')",
    'sheet.clearFormats()',
  ])('formats and validations are refused: %s', async (write) => {
    const { said, host } = await tried(`${write};`, aTable);
    expect(said).toBe(TYPED);
    expect(host.cells(TAB, 'A2')).toEqual([['Salon']]);
  });

  test.each([
    "sheet.getRange('A2').setValue('Foire')",
    "sheet.getRange('A2').setNote('une note')",
    "sheet.getRange('A2:C3').sort(1)",
    "sheet.getRange('E1').copyTo(sheet.getRange('A2'), { contentsOnly: true })",
    "sheet.getRange('D1').setBackground('#ffffff')",
    "sheet.getRange('A4').setNumberFormat('0')",
    'sheet.insertRowsAfter(2, 1)',
    'sheet.setColumnWidths(1, 3, 90)',
  ])('everything else is written: %s', async (write) =>
    expect((await tried(`${write}; return 'written';`, aTable)).said).toBe('written'),
  );

  test('the table follows the rows and columns she puts before it or into it', async () => {
    const moved = (host: NodeHost): void => {
      aTable(host);
      host.person.insertColumn(TAB, 'A');
      host.person.insertRow(TAB, 3);
    };
    expect((await tried("sheet.getRange('D4').setNumberFormat('0');", moved)).said).toBe(TYPED);
    expect((await tried("sheet.getRange('A1').setNumberFormat('0'); return 'free';", moved)).said).toBe('free');
  });

  test('a table whose columns are all gone is none any more', async () => {
    const gone = (host: NodeHost): void => {
      aTable(host);
      for (const column of ['A', 'A', 'A']) host.person.deleteColumn(TAB, column);
    };
    expect((await tried("sheet.getRange('A1:C3').setNumberFormat('0'); return 'free';", gone)).said).toBe('free');
  });

  test('or they are refused only when what was written is sent', async () => {
    const body = "sheet.getRange('B2').setNumberFormat('0'); sheet.getRange('E1').setValue(1); SpreadsheetApp.flush();";
    const { said, host } = await tried(body, aTable, { rejectsAt: 'flush' });
    expect(said).toBe(TYPED);
    expect(host.cells(TAB, 'E1')).toEqual([[1]]);
  });
});

describe('protected cells', () => {
  const row2 = ({ person }: NodeHost): void => person.protect(TAB, 'A2:C2');

  test.each([
    "sheet.getRange('A1:C3').setValues([[1, 1, 1], [1, 1, 1], [1, 1, 1]])",
    "sheet.getRange('C2').setFormula('=1')",
    "sheet.getRange('A2').clearContent()",
    "sheet.getRange('A1:A2').setNote('une note')",
    "sheet.getRange('B2').setNumberFormat('0')",
    "sheet.getRange('A2').clearDataValidations()",
    "sheet.getRange('A2:C3').sort(1)",
    "sheet.getRangeList(['A1', 'A2']).setValue(1)",
    'sheet.deleteRow(2)',
    'sheet.deleteColumn(3)',
    'sheet.insertColumnsBefore(2, 1)',
    'sheet.insertColumnsAfter(1, 1)',
    "sheet.moveRows(sheet.getRange('A2'), 5)",
    "sheet.moveColumns(sheet.getRange('E1'), 2)",
    'sheet.clearContents()',
    'book.insertSheet("Autre"); book.deleteSheet(sheet)',
  ])('no write that touches them is made, not even for the cells beside them: %s', async (write) => {
    const { said, host } = await tried(`${write};`, row2);
    expect(said).toBe(PROTECTED);
    expect(host.cells(TAB, 'A1:C2')).toEqual([
      ['Action', 'Début', 'Échéance'],
      ['Salon', '', ''],
    ]);
  });

  test.each([
    "sheet.getRange('A3').setValue('Foire')",
    'sheet.insertRowsBefore(2, 1)',
    'sheet.insertRowsAfter(2, 1)',
    'sheet.insertColumnsBefore(1, 1)',
    'sheet.deleteRow(3)',
    "sheet.moveRows(sheet.getRange('A5'), 2)",
    "sheet.setName('Autre')",
  ])('what only stands beside them is written: %s', async (write) =>
    expect((await tried(`${write}; return 'written';`, row2)).said).toBe('written'),
  );

  test('a range can be asked whether it may be edited', async () => {
    const body = "return ['A1', 'A1:A2', 'D2'].map(function (a1) { return sheet.getRange(a1).canEdit(); }).join();";
    expect((await tried(body, row2)).said).toBe('true,false,true');
  });

  test.each([
    "sheet.getRange('Z9').setValue(1)",
    'sheet.insertRowsAfter(900, 1)',
    "sheet.setName('Autre')",
    'sheet.setFrozenRows(1)',
    'sheet.setConditionalFormatRules([])',
    'sheet.hideColumns(4)',
    'sheet.sort(1)',
  ])('in a tab that is protected as a whole nothing is written: %s', async (write) =>
    expect((await tried(`${write};`, ({ person }) => person.protect(TAB))).said).toBe(PROTECTED),
  );

  test('once the protection is gone, everything is written again', async () => {
    const lifted = (host: NodeHost): void => {
      host.person.protect(TAB);
      row2(host);
      host.person.unprotect(TAB);
    };
    expect((await tried("sheet.getRange('A2').setValue('Foire'); return 'written';", lifted)).said).toBe('written');
  });

  test('of cells that are in a table too, protection is what is said', async () => {
    const both = (host: NodeHost): void => {
      aTable(host);
      row2(host);
    };
    expect((await tried("sheet.getRange('B2').setNumberFormat('0');", both)).said).toBe(PROTECTED);
  });
});

describe('getSheetByName, which may or may not mind the case', () => {
  const body = "return String(book.getSheetByName('FEUILLE 1'));";
  test('finds a tab by its name in any case', async () => expect((await tried(body, () => {})).said).toBe('Sheet'));
  test('or only as it is written', async () =>
    expect((await tried(body, () => {}, { findsTabsBy: 'exact name' })).said).toBe('null'));
});
