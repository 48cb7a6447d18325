export {
  activeSheet,
  type Book,
  mutate,
  patternOf,
  type Restriction,
  rawCell,
  run,
  sheetByName,
  sheetFacade,
  sheetNameOf,
  sheetOf,
  sheets,
  styleOf,
  whileActive,
  workbookFacade,
  workbookOf,
} from './book';
export {
  booleanCell,
  EMPTY_CELL,
  extentOf,
  formulaCell,
  hasContent,
  mergesOf,
  numberCell,
  plainValue,
  readCell,
  shownText,
  textCell,
  typedCell,
  writeCells,
} from './cells';
export { findName, moveName, namedRanges, nameOf, rangeOfName, removeName, renameName, setName } from './names';
export { growRows, setHeights, wrappedText } from './row-growth';
export { seenText } from './seen';
export { changeSettings, rulesOf, settingsOf, todayOf } from './settings';
export { clearStyles, writeStyles } from './styles';
export { drawnWith } from './text-width';
