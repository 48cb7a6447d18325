import { preview } from '../outside';
import type { NodeHost } from './open';
import { answerOf, aWorkbook } from './script';

/** For everything of the layer that writes, a call of it on `target`, a tab that is not the one in front. */
const calls = {
  Range: {
    copyTo: "range.copyTo(target.getRange('E1'))",
    sort: 'range.sort(1)',
    setValue: "range.setValue('neuf')",
    setValues: 'range.setValues([[5, 6], [7, 8]])',
    setFormula: "range.setFormula('=1+1')",
    setFormulas: "range.setFormulas([['=1', '=2'], ['=3', '=4']])",
    clearContent: 'range.clearContent()',
    setNote: "range.setNote('autre')",
    setNotes: "range.setNotes([['a', ''], ['', 'd']])",
    clearNote: 'range.clearNote()',
    setNumberFormat: "range.setNumberFormat('0.00')",
    setNumberFormats: "range.setNumberFormats(each('0.00'))",
    setBackground: "range.setBackground('#ff0000')",
    setBackgrounds: "range.setBackgrounds(each('#ff0000'))",
    setFontColor: "range.setFontColor('#ff0000')",
    setFontColors: "range.setFontColors(each('#ff0000'))",
    setFontWeight: "range.setFontWeight('bold')",
    setFontWeights: "range.setFontWeights(each('bold'))",
    setFontStyle: "range.setFontStyle('italic')",
    setFontStyles: "range.setFontStyles(each('italic'))",
    setFontLine: "range.setFontLine('underline')",
    setFontLines: "range.setFontLines(each('line-through'))",
    setFontSize: 'range.setFontSize(14)',
    setFontSizes: 'range.setFontSizes(each(14))',
    setFontFamily: "range.setFontFamily('Roboto')",
    setHorizontalAlignment: "range.setHorizontalAlignment('center')",
    setHorizontalAlignments: "range.setHorizontalAlignments(each('center'))",
    setVerticalAlignment: "range.setVerticalAlignment('top')",
    setVerticalAlignments: "range.setVerticalAlignments(each('top'))",
    setWrap: 'range.setWrap(true)',
    setWrapStrategy: 'range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)',
    setWrapStrategies: 'range.setWrapStrategies(each(SpreadsheetApp.WrapStrategy.CLIP))',
    setBorder: 'range.setBorder(true, true, true, true, true, true)',
    clearFormat: 'range.clearFormat()',
    setDataValidation: 'range.setDataValidation(listed)',
    setDataValidations: 'range.setDataValidations([[listed, null], [null, listed]])',
    clearDataValidations: 'range.clearDataValidations()',
    merge: 'range.merge()',
    mergeAcross: 'range.mergeAcross()',
    breakApart: "target.getRange('C5:D5').breakApart()",
    clear: 'range.clear()',
    createFilter: 'range.createFilter()',
  },
  RangeList: {
    setValue: "list.setValue('neuf')",
    setNumberFormat: "list.setNumberFormat('0.00')",
    setBackground: "list.setBackground('#ff0000')",
    clearContent: 'list.clearContent()',
    setDataValidation: 'list.setDataValidation(listed)',
    setNote: "list.setNote('autre')",
  },
  Sheet: {
    insertRowsBefore: 'target.insertRowsBefore(2, 2)',
    insertRowsAfter: 'target.insertRowsAfter(2, 2)',
    insertColumnsBefore: 'target.insertColumnsBefore(2, 2)',
    insertColumnsAfter: 'target.insertColumnsAfter(2, 2)',
    deleteRow: 'target.deleteRow(2)',
    deleteRows: 'target.deleteRows(2, 2)',
    deleteColumn: 'target.deleteColumn(2)',
    deleteColumns: 'target.deleteColumns(2, 2)',
    moveColumns: "target.moveColumns(target.getRange('A:A'), 3)",
    moveRows: "target.moveRows(target.getRange('2:2'), 5)",
    hideColumns: 'target.hideColumns(2)',
    hideRows: 'target.hideRows(2)',
    showColumns: 'target.showColumns(6)',
    showRows: 'target.showRows(8)',
    hideSheet: 'target.hideSheet()',
    showSheet: 'target.hideSheet(); target.showSheet()',
    setFrozenRows: 'target.setFrozenRows(2)',
    setFrozenColumns: 'target.setFrozenColumns(2)',
    setColumnWidth: 'target.setColumnWidth(2, 33)',
    setColumnWidths: 'target.setColumnWidths(2, 2, 33)',
    setRowHeight: 'target.setRowHeight(2, 66)',
    setRowHeights: 'target.setRowHeights(2, 2, 66)',
    setRowHeightsForced: 'target.setRowHeightsForced(2, 2, 66)',
    setTabColor: "target.setTabColor('#ff0000')",
    setHiddenGridlines: 'target.setHiddenGridlines(true)',
    insertChart: 'target.insertChart(target.newChart().asBarChart().addRange(range).setPosition(1, 1, 0, 0).build())',
    updateChart: "target.updateChart(target.getCharts()[0].modify().setOption('title', 'autre').build())",
    removeChart: 'target.removeChart(target.getCharts()[0])',
    setConditionalFormatRules: 'target.setConditionalFormatRules([amber(target), amber(target)])',
    clearConditionalFormatRules: 'target.clearConditionalFormatRules()',
    setName: "target.setName('Autre nom')",
    clear: 'target.clear()',
    clearContents: 'target.clearContents()',
    clearFormats: 'target.clearFormats()',
    clearNotes: 'target.clearNotes()',
    sort: 'target.sort(1, false)',
  },
  Spreadsheet: {
    setNamedRange: "book.setNamedRange('autre', range)",
    removeNamedRange: "book.removeNamedRange('cible')",
    deleteSheet: 'book.deleteSheet(target)',
  },
  NamedRange: {
    setName: "named.setName('renommee')",
    setRange: "named.setRange(target.getRange('C1'))",
    remove: 'named.remove()',
  },
} satisfies { readonly [Is in keyof typeof preview.methodTables]?: Readonly<Record<string, string>> };

/** What concerns no tab that is there: the whole file, a new tab, or the one in front by its name. */
const ofTheFile = [
  'Spreadsheet.insertSheet',
  'Spreadsheet.moveActiveSheet',
  'Spreadsheet.setSpreadsheetLocale',
  'Spreadsheet.setSpreadsheetTimeZone',
];

/** Two tabs alike, so that whatever falls on the wrong one changes something there. `$` is the call. */
const script = `
var each = function (value) { return [[value, value], [value, value]]; };
var amber = function (sheet) {
  return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="a"').setBackground('#ffeeaa').setRanges([sheet.getRange('A1:B3')]).build();
};
function fill(sheet) {
  sheet.getRange('A1:B5').setValues([['b', 1], ['a', 2], ['d', 3], ['c', 4], ['e', 5]]).setBackground('#eeeeee');
  sheet.getRange('E1').setFormula('=SUM(B1:B5)');
  sheet.getRange('A1:B2').setNotes([['une', 'deux'], ['trois', 'quatre']]);
  sheet.getRange('B1:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).build());
  sheet.getRange('C5:D5').merge();
  sheet.setConditionalFormatRules([amber(sheet)]);
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B5')).setPosition(3, 6, 0, 0).build());
  sheet.hideColumns(6);
  sheet.hideRows(8);
}
function prepare() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), front = book.getSheets()[0];
  var target = book.insertSheet('Cible');
  fill(target); fill(front);
  book.setNamedRange('cible', target.getRange('B2')); book.setNamedRange('devant', front.getRange('B2'));
}
function active() { var book = SpreadsheetApp.getActiveSpreadsheet(); return [book.getActiveSheet().getName(), book.getActiveRange().getA1Notation(),
    "'" + book.getRangeByName('devant').getSheet().getName() + "'!" + book.getRangeByName('devant').getA1Notation()]; }
function run() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), target = book.getSheetByName('Cible');
  book.getSheets()[0].getRange('B3').activate();
  var range = target.getRange('A1:B2'), list = target.getRangeList(['A1', 'B3:B4']);
  var listed = SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build();
  var named = book.getNamedRanges().filter(function (each) { return each.getName() === 'cible'; })[0];
  $;
}`;

/** All that is kept of a tab: its cells with their formats, sizes, what is hidden, and its notes, rules and filter. */
function stateOf(file: ReturnType<NodeHost['save']>, id: string): unknown {
  const kept = (file.resources ?? []).map(({ name, data }) => [name, JSON.parse(data || '{}')[id]]);
  const charts = (file.custom?.['charts'] ?? []).filter(({ sheetId }: { sheetId: string }) => sheetId === id);
  return JSON.parse(JSON.stringify({ sheet: file.sheets[id], kept, charts }));
}

const cases = Object.entries(calls).flatMap(([is, methods]) =>
  Object.entries(methods).map(([name, call]) => [`${is}.${name}`, call] as const),
);

test('every writing method of the layer is among the calls below', () => {
  const writing = Object.keys(calls).flatMap((is) =>
    Object.entries(preview.methodTables[is as keyof typeof calls])
      .filter(([, { cost }]) => cost === 'write')
      .map(([name]) => `${is}.${name}`),
  );
  expect([...cases.map(([name]) => name), ...ofTheFile].sort()).toEqual(writing.sort());
});

/** Filled once: each case begins with that file. */
let prepared: ReturnType<NodeHost['save']> | undefined;
async function twoTabs(call: string): Promise<NodeHost> {
  const code = script.replace('$;', `${call};`);
  if (prepared) return aWorkbook(code, { snapshot: prepared });
  const host = await aWorkbook(code);
  await answerOf(host, 'prepare');
  prepared = host.save();
  return host;
}

test.each(cases)('%s on another tab leaves the one in front untouched, and in front', async (_name, call) => {
  const host = await twoTabs(call);
  const before = host.save();
  const [front = ''] = before.sheetOrder;
  await answerOf(host);
  const after = host.save();
  expect(stateOf(after, front)).toEqual(stateOf(before, front));
  expect(await answerOf(host, 'active')).toEqual(['Feuille 1', 'B3', "'Feuille 1'!B2"]);
});

/** A tab that was shown all along is shown again. */
const changing = cases.filter(([name]) => name !== 'Sheet.showSheet');

test.each(changing)('%s changes the other tab or the names', async (_name, call) => {
  const host = await twoTabs(call);
  const before = host.save();
  const [, target = ''] = before.sheetOrder;
  const all = (file: typeof before) => [file.resources, file.sheetOrder, stateOf(file, target)];
  await answerOf(host);
  expect(all(host.save())).not.toEqual(all(before));
});
