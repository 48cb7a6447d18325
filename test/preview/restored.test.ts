import { answerOf, aWorkbook, withSheet } from './script';

/** What a person sees of a tab where each kind of thing that moves with its rows stands. */
const SCRIPT = `${withSheet('')}
function tab() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function lay() {
  var sheet = tab(), list = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('H3:H6')).build();
  sheet.getRange('B4:B6').setDataValidation(list);
  sheet.getRange('D4').setNote('hers');
  sheet.getRange('E4:F4').merge();
  sheet.getRange('A3:G6').createFilter();
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$B4="x"').setBackground('#ff0000').setRanges([sheet.getRange('C4:C6')]).build()]);
}
function nameOf(range) { return range ? range.getA1Notation() : 'none'; }
function insert() { tab().insertRowsBefore(4, 2); }
function remove() { tab().deleteRows(4, 1); }
function seen() {
  var sheet = tab(), validated = [], noted = [];
  for (var row = 1; row <= 12; row += 1) {
    var rule = sheet.getRange(row, 2).getDataValidation();
    if (rule) validated.push([row, nameOf(rule.getCriteriaValues()[0])]);
    if (sheet.getRange(row, 4).getNote()) noted.push(row);
  }
  return [validated, noted, sheet.getRange('A1:Z12').getMergedRanges().map(function (range) { return range.getA1Notation(); }),
    sheet.getFilter().getRange().getA1Notation(),
    sheet.getConditionalFormatRules().map(function (rule) { return nameOf(rule.getRanges()[0]); })];
}`;

describe('a file that is put back as it was', () => {
  it.each([
    [['insert', 'insert', 'remove'], 'insert'],
    [['insert', 'insert', 'remove'], 'remove'],
    [['remove', 'remove'], 'remove'],
  ])('after %j moves with its rows as one just opened: %s', async (before, edit) => {
    const used = await aWorkbook(SCRIPT);
    await answerOf(used, 'lay');
    const laid = used.save();
    for (const step of before) await answerOf(used, step);
    used.restore(laid);
    await answerOf(used, edit);
    const fresh = await aWorkbook(SCRIPT);
    fresh.restore(laid);
    await answerOf(fresh, edit);
    expect(await answerOf(used, 'seen')).toEqual(await answerOf(fresh, 'seen'));
  });

  it('moves all that stands in its rows', async () => {
    const host = await aWorkbook(SCRIPT);
    await answerOf(host, 'lay');
    host.restore(host.save());
    await answerOf(host, 'insert');
    expect(await answerOf(host, 'seen')).toEqual([
      [4, 5, 6, 7, 8].map((row) => [row, 'H3:H8']),
      [6],
      ['E6:F6'],
      'A3:G8',
      ['C6:C8'],
    ]);
  });
});
