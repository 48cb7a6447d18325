import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Block } from '../../preview/notation';
import { resourceOf } from '../../preview/xlsx/file/resources';
import { columnNumber } from '../../src/formula/address';

/** What every marker of hers begins with: nothing of ours does, nor anything that a sequence types. */
export const HERS = 'à elle';

/** The colour she gives to some of her cells. */
const COLOUR = '#fedcba';

/**
 * Puts markers of hers into a file, around what stands in each tab: beside its rows and below them, as values, formulas, colours, notes,
 * a drop-down, a highlight and a name; and a tab of her own that looks at the first.
 */
export const MARKING = `function marking() {
  var book = SpreadsheetApp.getActiveSpreadsheet(), count = 0, tabs = book.getSheets();
  function next() { count += 1; return '${HERS} ' + count; }
  tabs.forEach(function (sheet) {
    var rows = sheet.getLastRow(), columns = sheet.getLastColumn();
    if (rows === 0) return;
    sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
    sheet.insertRowsAfter(sheet.getMaxRows(), 4);
    for (var row = 1; row <= Math.min(rows, 9); row += 1) sheet.getRange(row, columns + 1).setValue(next());
    sheet.getRange(2, columns + 2).setFormula('="' + next() + '"');
    sheet.getRange(3, columns + 2).setValue(next()).setBackground('${COLOUR}');
    sheet.getRange(4, columns + 2).setNote(next());
    var list = SpreadsheetApp.newDataValidation().requireValueInList([next(), 'non'], true).setAllowInvalid(true).build();
    sheet.getRange(5, columns + 2).setDataValidation(list);
    var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('="' + next() + '"=1').setBackground('${COLOUR}');
    var range = sheet.getRange(rows + 3, /^(Rétro|Retro|Count|Tableau|Dash|Budget)/.test(sheet.getName()) ? 1 : columns + 1, 1, 2);
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule.setRanges([range]).build()]));
    range.setValues([[next(), next()]]);
    book.setNamedRange('hers_' + count, sheet.getRange(rows + 3, range.getColumn() + 1));
  });
  var own = book.insertSheet('À elle', tabs.length);
  own.getRange(1, 1, 2, 2).setValues([[next(), 12], ['texte', 46500]]);
  own.getRange(3, 1).setFormula('=SUM(B1:B2)');
}`;

const isHers = (said: unknown): boolean => typeof said === 'string' && said.includes(HERS);

/** A colour is hers where she gave it; of the others a command may make a cell of its block. */
function cellText(cell: ICellData | null | undefined, styles: IWorkbookData['styles']): string {
  if (!cell) return '';
  const look = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
  return `${cell.f ?? String(cell.v ?? '')}${look?.bg?.rgb === COLOUR ? ` on ${COLOUR}` : ''}`;
}

const allOf = <T>(byTab: Readonly<Record<string, T | undefined>>): readonly T[] =>
  Object.values(byTab).flatMap((it) => (it === undefined ? [] : [it]));

function cellsOf({ sheets, styles }: IWorkbookData): readonly string[] {
  const found: string[] = [];
  for (const { cellData } of Object.values(sheets))
    for (const line of Object.values(cellData ?? {}))
      for (const cell of Object.values<ICellData | null>(line ?? {}))
        if (isHers(cell?.f ?? cell?.v)) found.push(`cell ${cellText(cell, styles)}`);
  return found;
}

const notesOf = (file: IWorkbookData): readonly string[] =>
  allOf(resourceOf(file, 'SHEET_NOTE_PLUGIN'))
    .flatMap((lines) => Object.values(lines).flatMap((line) => Object.values(line)))
    .flatMap(({ note }) => (isHers(note) ? [`note ${note}`] : []));

const sizeOf = (ranges: readonly Block[]): number =>
  ranges.reduce((sum, it) => sum + (it.endRow - it.startRow + 1) * (it.endColumn - it.startColumn + 1), 0);

const listsOf = (file: IWorkbookData): readonly string[] =>
  allOf(resourceOf(file, 'SHEET_DATA_VALIDATION_PLUGIN'))
    .flat()
    .flatMap(({ formula1, ranges }) => (isHers(formula1) ? [`list ${formula1} of ${sizeOf(ranges)}`] : []));

const highlightsOf = (file: IWorkbookData): readonly string[] =>
  allOf(resourceOf(file, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN'))
    .flat()
    .flatMap(({ rule, ranges }) =>
      isHers(rule.value) ? [`highlight ${String(rule.value)} ${JSON.stringify(rule.style)} of ${sizeOf(ranges)}`] : [],
    );

/** A name with what stands where it points. */
function namesOf(file: IWorkbookData): readonly string[] {
  const { sheets, styles } = file;
  return allOf(resourceOf(file, 'SHEET_DEFINED_NAME_PLUGIN')).flatMap(({ name, formulaOrRefString: at }) => {
    if (!name.startsWith('hers_')) return [];
    const [, tab = '', letters = '', row = ''] = /^'?(.*?)'?!\$?([A-Z]+)\$?(\d+)$/.exec(at) ?? [];
    const sheet = Object.values(sheets).find((it) => it.name === tab.replaceAll("''", "'"));
    const cell = sheet?.cellData?.[Number(row) - 1]?.[columnNumber(letters) - 1];
    return [`name ${name}: ${sheet === undefined ? at : cellText(cell, styles)}`];
  });
}

/** Her own tabs, cell by cell; a formula of hers may follow what it looks at. */
function tabsOf({ sheets, sheetOrder, styles }: IWorkbookData): readonly string[] {
  return sheetOrder.flatMap((id) => {
    const { name = '', cellData } = sheets[id] ?? {};
    if (!/^À elle/.test(name)) return [];
    const cells = Object.entries(cellData ?? {}).flatMap(([row, line]) =>
      Object.entries<ICellData | null>(line ?? {}).map(
        ([column, cell]) => `${row}:${column} ${cellText(cell, styles)}`,
      ),
    );
    return [`tab ${name} ${cells.join()}`];
  });
}

/** All of hers in a file, wherever it stands: what a command may move, and never change. */
export const markersOf = (file: IWorkbookData): readonly string[] =>
  [cellsOf, notesOf, listsOf, highlightsOf, namesOf, tabsOf].flatMap((of) => of(file)).sort();
