export { activeRange, rangeOfText } from './ranges';
export { checkSheetName, renameSheet, sheetMethods, theSpreadsheet } from './sheet';
export {
  deleteColumns,
  deleteRows,
  hideColumns,
  hideSheet,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from './structure';
