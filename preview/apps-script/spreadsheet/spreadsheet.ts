import { isLocale } from '../../notation';
import {
  activeSheet,
  type Book,
  changeSettings,
  extentOf,
  findName,
  namedRanges,
  rangeOfName,
  removeName,
  setName,
  settingsOf,
  sheetByName,
  sheetFacade,
  sheetNameOf,
  sheets,
  workbookFacade,
  workbookOf,
} from '../book';
import {
  handle,
  handleOf,
  numberOf,
  optional,
  rangeHandle,
  type SelectionHandle,
  type SheetHandle,
  type SpreadsheetHandle,
  sheetHandle,
  textOf,
  WrongArguments,
} from '../handles';
import { messages } from '../messages';
import { activateRange } from '../range';
import { type Methods, mayChangeTab, other, read, write } from '../runtime';
import { activeRange, checkSheetName, rangeOfText } from '../sheet';

/** What a new tab of Google's is. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 100, defaultRowHeight: 21 } as const;

/** "Feuille 2" in a French file; the number is the first that is free. */
function freeSheetName(book: Book): string {
  const stem = sheetStem(settingsOf(book).locale);
  const taken = new Set(sheets(book).map((sheet) => sheetNameOf(book, sheet)));
  let number = taken.size + 1;
  while (taken.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

const STEMS: Readonly<Record<string, string>> = { fr: 'Feuille ', de: 'Tabellenblatt', es: 'Hoja ', it: 'Foglio' };
export const sheetStem = (locale: string): string => STEMS[locale.slice(0, 2)] ?? 'Sheet';

/** insertSheet(), (name), (index), (name, index); the new tab stands after the active one and becomes it. */
function insertSheet(book: Book, first: unknown, second: unknown): SheetHandle {
  const [name, index] = typeof first === 'number' ? [undefined, first] : [first, second];
  const title = optional(name, textOf, freeSheetName(book));
  checkSheetName(book, title);
  const active = sheets(book).findIndex(({ id }) => id === activeSheet(book).id);
  const { rowCount, columnCount, ...sizes } = NEW_SHEET;
  const at = optional(index, numberOf, active + 1);
  const created = workbookFacade(book).create(title, rowCount, columnCount, { index: at, sheet: sizes });
  return sheetHandle(created.getSheetId());
}

export function deleteSheet(book: Book, sheet: SheetHandle): void {
  if (sheets(book).length < 2) throw new Error(messages.lastSheet);
  const visible = sheets(book).filter((each) => !sheetFacade(book, each).isSheetHidden());
  if (visible.length === 1 && visible[0]?.id === sheet.id) throw new Error(messages.lastVisibleSheet);
  // In the page nothing can be written while no tab is in front: the next one is, as in Google.
  const at = visible.findIndex(({ id }) => id === sheet.id);
  const next = visible[at + 1] ?? visible[at - 1];
  if (activeSheet(book).id === sheet.id && next !== undefined) sheetFacade(book, next).activate();
  if (!workbookFacade(book).deleteSheet(sheet.id)) throw new Error('Univer refused to delete the sheet');
}

const theSelection: SelectionHandle = handle({ is: 'Selection' });

export const spreadsheetMethods: Methods<SpreadsheetHandle> = {
  getId: other(({ book }) => book.unitId),
  getName: read(({ book }) => workbookOf(book).name),
  getUrl: other(({ book }) => `https://docs.google.com/spreadsheets/d/${book.unitId}/edit`),
  getSheets: other(({ book }) => sheets(book)),
  getSheetByName: other(({ book, findsTabsBy }, _self, name: unknown) => {
    const found = sheetByName(book, textOf(name));
    return findsTabsBy === 'any case' || (found && sheetNameOf(book, found) === name) ? found : null;
  }),
  getNumSheets: read(({ book }) => sheets(book).length),
  getActiveSheet: other(({ book }) => activeSheet(book)),
  setActiveSheet: other(({ book }, _self, sheet: unknown) => {
    const wanted = handleOf(sheet, 'Sheet');
    sheetFacade(book, wanted).activate();
    return wanted;
  }),
  insertSheet: write(({ book }, _self, first: unknown, second: unknown) => insertSheet(book, first, second)),
  deleteSheet: write((script, _self, sheet: unknown) => {
    const wanted = handleOf(sheet, 'Sheet');
    if (mayChangeTab(script, wanted, 'any')) deleteSheet(script.book, wanted);
  }),
  moveActiveSheet: write(({ book }, _self, position: unknown) => {
    const workbook = workbookFacade(book);
    workbook.moveSheet(workbook.getActiveSheet(), numberOf(position) - 1);
  }),
  getRange: other(({ book }, _self, text: unknown) => rangeOfText(book, activeSheet(book), textOf(text))),
  getLastRow: read(({ book }) => extentOf(book, activeSheet(book)).rows),
  getNamedRanges: read(({ book }) => namedRanges(book)),
  getRangeByName: other(({ book }, _self, name: unknown) => {
    const named = findName(book, textOf(name));
    return named ? rangeOfName(book, named) : null;
  }),
  setNamedRange: write(({ book }, _self, name: unknown, range: unknown) =>
    setName(book, textOf(name), handleOf(range, 'Range')),
  ),
  removeNamedRange: write(({ book }, _self, name: unknown) => {
    const named = findName(book, textOf(name));
    if (!named) throw new Error('The named range does not exist.');
    removeName(book, named);
  }),
  getSpreadsheetLocale: read(({ book }) => settingsOf(book).locale),
  setSpreadsheetLocale: write(({ book }, _self, locale: unknown) => {
    if (!isLocale(textOf(locale))) throw new Error('Invalid argument: locale');
    changeSettings(book, { locale: textOf(locale) });
  }),
  getSpreadsheetTimeZone: read(({ book }) => settingsOf(book).timeZone),
  setSpreadsheetTimeZone: write(({ book }, _self, timeZone: unknown) =>
    changeSettings(book, { timeZone: zoneOf(timeZone) }),
  ),
  toast: other((script, _self, text: unknown, title: unknown, seconds: unknown) =>
    script.ui?.toast(String(text), optional(title, textOf, ''), optional(seconds, numberOf, 5)),
  ),
  getActiveRange: other(({ book }) => activeRange(book)),
  setActiveRange: other(({ book }, _self, range: unknown) => {
    const wanted = handleOf(range, 'Range');
    activateRange(book, wanted);
    return wanted;
  }),
  getSelection: other(() => theSelection),
  getCurrentCell: other(({ book }) => {
    const range = activeRange(book);
    return range && rangeHandle(range.sheet, { ...range.area, rows: 1, columns: 1 });
  }),
};

function zoneOf(value: unknown): string {
  const zone = textOf(value);
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    throw new WrongArguments();
  }
}

export const selectionMethods: Methods<SelectionHandle> = {
  getActiveRange: other(({ book }) => activeRange(book)),
  getActiveSheet: other(({ book }) => activeSheet(book)),
  getCurrentCell: other(({ book }) => activeRange(book)),
};
