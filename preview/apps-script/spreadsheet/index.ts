export { namedRangeMethods } from './named-range';
export { deleteSheet, NEW_SHEET, selectionMethods, sheetStem, spreadsheetMethods } from './spreadsheet';
