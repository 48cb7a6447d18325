import type { Person } from '../../preview/node/node';
import { answerOf, aWorkbook, inScript, withSheet } from './script';

describe('contract 18: the sentences of Google', () => {
  it.each([
    [
      'getRange("A1:B2").setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'getRange("A1:B1").setValues([[1]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['getRange(1, 0)', 'The starting column of the range is too small.'],
    ['getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange("AB1")', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange("nothing")', 'Range not found'],
    [
      'getParent().insertSheet("feuille 1")',
      'A sheet with the name "feuille 1" already exists. Please enter another name.',
    ],
    [`setName("${'x'.repeat(101)}")`, 'The sheet name cannot be greater than 100 characters.'],
    ['getParent().deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['hideSheet()', "You can't hide all the sheets in a document."],
  ])('%s', async (call, message) => {
    await expect(inScript(`sheet.${call}`)).rejects.toThrow(message);
  });
});

const NAMED = withSheet(`sheet.getRange('A1:D3').setValues([['a', 'b', 'c', 'd'], [1, 2, 3, 4], [10, 20, 30, 40]]);
  book.setNamedRange('col_b', sheet.getRange('B2:B1000'));
  var calc = book.insertSheet('calc'); calc.getRange('A1').setFormula('=SUM(col_b)');`);
const WHERE = `function where() { var range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName('COL_B');
  return range && range.getSheet().getName() + '!' + range.getA1Notation(); }`;

describe('contract 21: named ranges follow their cells', () => {
  it.each([
    ['a column inserted before', (her: Person) => her.insertColumn('Feuille 1', 'A'), 'Feuille 1!C2:C1000', 22],
    ['the column moved away', (her: Person) => her.moveColumn('Feuille 1', 'B', 'E'), 'Feuille 1!D2:D1000', 22],
    ['a column deleted before', (her: Person) => her.deleteColumn('Feuille 1', 'A'), 'Feuille 1!A2:A1000', 22],
    ['a row inserted above', (her: Person) => her.insertRow('Feuille 1', 1), 'Feuille 1!B3:B1001', 22],
    ['a row deleted inside', (her: Person) => her.deleteRow('Feuille 1', 3), 'Feuille 1!B2:B999', 2],
    ['the tab renamed', (her: Person) => her.renameTab('Feuille 1', "L'été"), "L'été!B2:B1000", 22],
  ])('%s', async (_what, gesture, place, sum) => {
    const host = await aWorkbook(NAMED + WHERE);
    await answerOf(host);
    gesture(host.person);
    expect(await answerOf(host, 'where')).toBe(place);
    expect(host.cells('calc', 'A1')).toEqual([[sum]]);
  });

  it('deleting the tab turns every reference to it into #REF!', async () => {
    const host = await aWorkbook(NAMED + WHERE);
    await answerOf(host);
    host.person.deleteTab('Feuille 1');
    expect(await answerOf(host, 'where')).toBeNull();
    expect(host.cells('calc', 'A1')).toEqual([['#REF!']]);
  });

  it('a name is made, moved, renamed and removed', async () => {
    expect(
      await inScript(`book.setNamedRange('plan_action', sheet.getRange('A2:A9'));
        book.setNamedRange('plan_action', sheet.getRange('C2:C9'));
        var named = book.getNamedRanges()[0]; named.setName('plan_name');
        var seen = [named.getName(), book.getRangeByName('plan_name').getA1Notation(), sheet.getRange('plan_name').getA1Notation()];
        named.remove(); return seen.concat(book.getNamedRanges().length);`),
    ).toEqual(['plan_name', 'C2:C9', 'C2:C9', 0]);
  });

  it.each(['A1', 'r1c1', 'été', '1st', 'two words', 'a.b'])('"%s" cannot name a range', async (name) => {
    await expect(inScript(`book.setNamedRange('${name}', sheet.getRange('A1'))`)).rejects.toThrow('is not valid');
  });
});

describe('a sheet of hers', () => {
  it('is sorted with its formulas and formats, blanks last', async () => {
    const host = await aWorkbook(
      withSheet(`sheet.getRange('A1:C4').setValues([['b', 2, '=B1*10'], ['', 9, '=B2*10'], ['A', 1, '=B3*10'], [3, 3, '=B4*10']]);
        sheet.getRange('A3').setBackground('#ff0000');`) +
        `function colours() { return SpreadsheetApp.getActiveSheet().getRange('A1:A4').getBackgrounds().join(); }`,
    );
    await answerOf(host);
    host.person.sortRows('Feuille 1', 'A1:C4', 'A');
    expect(host.cells('Feuille 1', 'A1:C4')).toEqual([
      [3, 3, 30],
      ['A', 1, 10],
      ['b', 2, 20],
      ['', 9, 90],
    ]);
    expect(await answerOf(host, 'colours')).toBe('#ffffff,#ff0000,#ffffff,#ffffff');
  });

  it('a range sorts by several columns', async () => {
    expect(
      await inScript(`sheet.getRange('A1:B4').setValues([['b', 1], ['a', 1], ['b', 2], ['a', 2]]);
        return sheet.getRange('A1:B4').sort([{ column: 1, ascending: false }, 2]).getValues().join(' ');`),
    ).toBe('b,1 b,2 a,1 a,2');
  });

  it('formats reach the rows that a filter hides, and leave formulas as they are', async () => {
    const host = await aWorkbook(
      `${withSheet(`sheet.getRange('A1:A3').setValues([['head'], ['=1+1'], ['=2+2']]);`)}
       function paint() { var range = SpreadsheetApp.getActiveSheet().getRange('A1:A3').setBackground('#00ff00');
         return [SpreadsheetApp.getActiveSheet().getFilter().getRange().getA1Notation(), range.getFormulas().join(), range.getBackgrounds().join()]; }`,
    );
    await answerOf(host);
    const filter = host.engine.api.getActiveWorkbook()?.getActiveSheet().getRange('A1:A3').createFilter();
    filter?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['4'] } });
    expect(await answerOf(host, 'paint')).toEqual(['A1:A3', ',=1+1,=2+2', '#00ff00,#00ff00,#00ff00']);
  });

  it('copyTo moves relative references and leaves the others, and carries the formats', async () => {
    expect(
      await inScript(`sheet.getRange('A1:A3').setValues([[1], [2], [3]]); sheet.getRange('B1').setFormula('=A1+$A$1').setNumberFormat('0.0');
        sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
        return [sheet.getRange('B1:B3').getValues().join(), sheet.getRange('B3').getFormula(), sheet.getRange('B3').getNumberFormat()];`),
    ).toEqual(['2,3,4', '=A3+$A$1', '0.0']);
  });

  it('a merged range keeps its first value, and writing through it does not fill what it covers', async () => {
    expect(
      await inScript(`sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); sheet.getRange('A1:B2').merge();
        sheet.getRange('A1:B2').setValues([[5, 6], [7, 8]]);
        var merged = [sheet.getRange('A1:B2').getValues().join(), sheet.getRange('B2').isPartOfMerge()];
        sheet.getRange('A1:B2').breakApart(); return merged.concat(sheet.getRange('B2').isPartOfMerge());`),
    ).toEqual(['5,,,', true, false]);
  });

  it('every look can be set and read back', async () => {
    expect(
      await inScript(`var cell = sheet.getRange('B2').setFontWeight('bold').setFontColor('#123456').setFontSize(14).setFontStyle('italic')
          .setFontLine('line-through').setHorizontalAlignment('center').setVerticalAlignment('middle')
          .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setNote('note').setFontFamily('Roboto')
          .setBorder(true, true, true, true, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID);
        sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.setColumnWidth(2, 210); sheet.setRowHeight(3, 44);
        sheet.setTabColor('#00ff00'); sheet.setHiddenGridlines(true); sheet.hideColumns(5, 2); sheet.hideRows(7);
        return [cell.getFontWeight(), cell.getFontColor(), cell.getFontSize(), cell.getFontStyles()[0][0], cell.getFontLines()[0][0],
          cell.getNote(), cell.getWrapStrategies()[0][0] === SpreadsheetApp.WrapStrategy.CLIP,
          sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(2), sheet.getRowHeight(3), sheet.getTabColor(),
          sheet.hasHiddenGridlines(), sheet.isColumnHiddenByUser(6), sheet.isColumnHiddenByUser(7), sheet.isRowHiddenByUser(7)].join();`),
    ).toBe('bold,#123456,14,italic,line-through,note,true,1,2,210,44,#00ff00,true,true,false,true');
  });

  it('clear takes contents and formats, and leaves rules and notes', async () => {
    expect(
      await inScript(`var cell = sheet.getRange('B2').setValue(3).setBackground('#ff0000').setNote('note')
          .setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
        sheet.clear(); return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];`),
    ).toEqual(['', '#ffffff', 'note', true]);
  });

  it('a new tab stands after the active one, with the name of its locale', async () => {
    expect(
      await inScript(`var a = book.insertSheet(), b = book.insertSheet('Plan', 0); b.activate(); book.moveActiveSheet(3);
        return book.getSheets().map(function (each) { return each.getName(); }).concat(a.getMaxRows(), a.getMaxColumns(), b.getIndex());`),
    ).toEqual(['Feuille 1', 'Feuille 2', 'Plan', 1000, 26, 3]);
  });

  it('rows and columns are inserted and deleted on a tab that is not the active one', async () => {
    expect(
      await inScript(`var plan = book.insertSheet('Plan'); sheet.activate();
        plan.getRange('A1:B2').setValues([[1, '=A1*2'], [2, '=A2*2']]); sheet.getRange('A1').setFormula('=Plan!B2');
        plan.insertRowsBefore(1, 2); plan.insertColumnsAfter(1, 1); plan.deleteRows(3, 1);
        plan.insertColumnsAfter(plan.getMaxColumns(), 4); plan.insertRowsAfter(plan.getMaxRows(), 10);
        return [plan.getDataRange().getFormulas().join(), sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue(),
          plan.getMaxRows(), plan.getMaxColumns()];`),
    ).toEqual([',,,,,,,,=A3*2', '=Plan!C3', 4, 1011, 31]);
  });
});

describe('contract 7: a filter, and where a tab stands on the web', () => {
  it('rows and columns inserted within a filter are of it, however many they are', async () => {
    expect(
      await inScript(`sheet.getRange('A1:B4').setValue('x'); sheet.getRange('A1:B4').createFilter();
        sheet.insertRowsAfter(3, 20); sheet.insertColumnsAfter(1, 10); sheet.insertRowsAfter(24, 5);
        return sheet.getFilter().getRange().getA1Notation();`),
    ).toBe('A1:L24');
  });

  it('a tab has one filter, on the range that was asked for', async () => {
    expect(
      await inScript(`sheet.getRange('A1:B3').setValues([['a', 'b'], [1, 2], [3, 4]]);
        var before = sheet.getFilter(); sheet.getRange('A1:B3').createFilter();
        return [before, sheet.getFilter().getRange().getA1Notation()];`),
    ).toEqual([null, 'A1:B3']);
  });

  it('a second one is refused in the words of Google', async () => {
    await expect(
      inScript(`sheet.getRange('A1:B3').createFilter(); sheet.getRange('D1:E3').createFilter();`),
    ).rejects.toThrow("You can't create a filter in a sheet that already has a filter.");
  });

  it('contract 23: what a script writes below a filter does not stretch it', async () => {
    expect(
      await inScript(`sheet.getRange('A1:B3').setValues([['a', 'b'], [1, 2], [3, 4]]).createFilter();
        sheet.getRange('A4:B5').setValues([[5, 6], [7, 8]]).setBackgrounds([['#ff0000', '#ff0000'], ['#ff0000', '#ff0000']]);
        return sheet.getFilter().getRange().getA1Notation();`),
    ).toBe('A1:B3');
  });

  it('the file and the tab have the id and the number of their address', async () => {
    expect(
      await inScript(`var other = book.insertSheet('Autre');
        return [book.getUrl().indexOf(book.getId()) > 0, typeof sheet.getSheetId(), sheet.getSheetId() === other.getSheetId()];`),
    ).toEqual([true, 'number', false]);
  });
});
