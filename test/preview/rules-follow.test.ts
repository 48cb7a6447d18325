import { answerOf, aWorkbook, withSheet } from './script';

/** A format of C4:D8 that looks at B and at a limit above, and two drop-downs: of a list beside, and of one in another tab. */
const scriptOf = (change: string): string => `${withSheet('')}
var DONE = '=AND($B4="x";C4>$A$2)';
function tab() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function lay() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), sheet = tab(), other = book.insertSheet('Mes listes');
  var make = SpreadsheetApp.newDataValidation;
  sheet.getRange('E4:E8').setDataValidation(make().requireValueInRange(sheet.getRange('H3:H6')).build());
  sheet.getRange('F4:F8').setDataValidation(make().requireValueInRange(other.getRange('A1:A5')).build());
  sheet.getRange('G4:G8').setDataValidation(make().requireFormulaSatisfied('=G4>$A$2').build());
  sheet.getRange('I4:I8').setDataValidation(make().requireNumberGreaterThanOrEqualTo(0).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(DONE).setBackground('#ff0000').setRanges([sheet.getRange('C4:D8')]).build()]);
  book.setActiveSheet(sheet);
}
function edit() {
  var sheet = tab(), other = SpreadsheetApp.getActiveSpreadsheet().getSheets()[1];
  ${change}
}
function nameOf(range) { return range.getSheet().getName() + '!' + range.getA1Notation(); }
function formats() {
  return tab().getConditionalFormatRules().map(function (rule) {
    return [rule.getBooleanCondition().getCriteriaValues()[0],
      rule.getRanges().map(function (range) { return range.getA1Notation(); }).join()];
  });
}
/** Of each column with a rule: the rows that have it, and what it says in the first of them. */
function validations() {
  var sheet = tab(), seen = {};
  for (var column = 1; column <= 12; column += 1)
    for (var row = 1; row <= 14; row += 1) {
      var rule = sheet.getRange(row, column).getDataValidation();
      if (!rule) continue;
      var value = rule.getCriteriaValues()[0];
      var said = seen[column] || [typeof value === 'object' ? nameOf(value) : value];
      seen[column] = said.concat(row);
    }
  return seen;
}`;

const edited = async (change: string) => {
  const host = await aWorkbook(scriptOf(change));
  await answerOf(host, 'lay');
  const seen = async () => ({
    formats: await answerOf(host, 'formats'),
    validations: await answerOf(host, 'validations'),
  });
  const before = await seen();
  await answerOf(host, 'edit');
  return { host, before, seen, ...(await seen()) };
};

describe('rules follow their cells, and what they speak of', () => {
  it.each([
    ['rows above them', 'sheet.insertRowsBefore(3, 2)', '=AND($B6="x";C6>$A$2)', 'C6:D10'],
    ['rows among them', 'sheet.insertRowsBefore(6, 2)', '=AND($B4="x";C4>$A$2)', 'C4:D10'],
    ['rows right below them', 'sheet.insertRowsBefore(9, 2)', '=AND($B4="x";C4>$A$2)', 'C4:D8'],
    ['a row above what they look at', 'sheet.insertRowsBefore(1, 1)', '=AND($B5="x";C5>$A$3)', 'C5:D9'],
    ['a column before them', 'sheet.insertColumnsBefore(1, 1)', '=AND($C4="x";D4>$B$2)', 'D4:E8'],
    ['a column among them', 'sheet.insertColumnsBefore(4, 1)', '=AND($B4="x";C4>$A$2)', 'C4:E8'],
    ['their first rows gone', 'sheet.deleteRows(4, 2)', '=AND($B4="x";C4>$A$2)', 'C4:D6'],
    ['some of their rows gone', 'sheet.deleteRows(3, 2)', '=AND($B3="x";C3>$A$2)', 'C3:D6'],
    ['their first column gone', 'sheet.deleteColumn(3)', '=AND($B4="x";C4>$A$2)', 'C4:C8'],
    ['what they look at gone', 'sheet.deleteRow(2)', '=AND($B3="x";C3>#REF!)', 'C3:D7'],
  ])('a conditional format: %s', async (_what, change, formula, ranges) => {
    expect((await edited(change)).formats).toEqual([[formula, ranges]]);
  });

  it('a conditional format none of whose cells is left is gone', async () => {
    expect((await edited('sheet.deleteRows(4, 5)')).formats).toEqual([]);
  });

  const rows = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

  it.each([
    ['rows above', 'sheet.insertRowsBefore(2, 2)', 'Feuille 1!H5:H8', 'Mes listes!A1:A5', '=G6>$A$4', rows(6, 10)],
    ['rows among', 'sheet.insertRowsBefore(5, 2)', 'Feuille 1!H3:H8', 'Mes listes!A1:A5', '=G4>$A$2', rows(4, 10)],
    [
      'rows in the other tab',
      'other.insertRowsBefore(1, 2)',
      'Feuille 1!H3:H6',
      'Mes listes!A3:A7',
      '=G4>$A$2',
      rows(4, 8),
    ],
    ['rows gone', 'sheet.deleteRows(3, 2)', 'Feuille 1!H3:H4', 'Mes listes!A1:A5', '=G3>$A$2', rows(3, 6)],
    ['a new name', 'other.setName("L\'année")', 'Feuille 1!H3:H6', "L'année!A1:A5", '=G4>$A$2', rows(4, 8)],
    ['its own new name', 'sheet.setName("Plan")', 'Plan!H3:H6', 'Mes listes!A1:A5', '=G4>$A$2', rows(4, 8)],
  ])('validations: %s', async (_what, change, beside, elsewhere, formula, where) => {
    expect((await edited(change)).validations).toEqual({
      5: [beside, ...where],
      6: [elsewhere, ...where],
      7: [formula, ...where],
      9: [0, ...where],
    });
  });

  it('rows of a tab that is not in front are as good', async () => {
    const { formats } = await edited('other.activate(); sheet.insertRowsBefore(3, 2)');
    expect(formats).toEqual([['=AND($B6="x";C6>$A$2)', 'C6:D10']]);
  });

  it.each([
    'sheet.insertRowsBefore(3, 2)',
    'sheet.deleteRows(4, 5)',
    'sheet.insertColumnsBefore(4, 1)',
    'sheet.deleteRow(2)',
  ])('undone, all is as it was: %s', async (change) => {
    const { host, before, seen } = await edited(change);
    host.undo();
    expect(await seen()).toEqual(before);
  });
});
