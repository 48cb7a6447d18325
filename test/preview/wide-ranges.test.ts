import { inScript } from './script';

/** A sum over 20,000 blank cells, and over cells that come later: typed, calculated, moved by rows that are put in, and taken away again. */
test('what comes into a wide blank range counts, wherever it comes from, and no longer when it goes', async () => {
  const sums = await inScript(`
    sheet.getRange('Z1').setFormula('=SUM(A1:T1000)');
    var sums = [];
    var add = function () { SpreadsheetApp.flush(); sums.push(sheet.getRange('Z1').getValue()); };
    add();
    sheet.getRange('C500').setValue(7); add();
    sheet.getRange('D900').setFormula('=C500*2'); add();
    sheet.getRange('C500').setValue(1); add();
    sheet.insertRowsBefore(400, 2); add();
    sheet.getRange('A401').setValue(10); add();
    sheet.getRange('C502').clearContent(); add();
    return sums;`);
  expect(sums).toEqual([0, 7, 21, 3, 3, 13, 10]);
});
