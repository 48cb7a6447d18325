import type { NamedPlace, Port } from '../commands/port';
import type { Day, HolidayTable } from '../domain/time';
import type { Content } from '../languages/content/content';
import { type Language, languageOfLocale } from '../languages/languages';
import { type Area, type CellValue, cellAt, type Grid } from '../workbook/cells';
import { dayReader, isDate } from './file-days';
import type { GoogleFile } from './google-file';
import { textOfFile } from './project-file';

/** Where each stands is a call; a plan of more sections than this is read without the last ones. */
const MOST_MERGES = 500;

type Reading = Omit<Port, 'apply' | 'probe'>;

/** Where "B4:D9" begins and how large it is. */
export function placeOf(address: string): Omit<NamedPlace, 'tab'> | undefined {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  if (from === undefined || to === undefined) return undefined;
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** Reads what Google gives for cells: a `Date` is a day of the file's own time zone, which is asked once. */
function cellReader(file: GoogleFile) {
  let toDay: ((date: Date) => Day) | undefined;
  const dayOfDate = (date: Date): Day => {
    toDay = toDay ?? dayReader(file.spreadsheet().getSpreadsheetTimeZone());
    return toDay(date);
  };
  const cellValue = (value: unknown): CellValue => {
    if (isDate(value)) return { day: dayOfDate(value) };
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
  const valuesOf = (values: readonly (readonly unknown[])[]): Grid<CellValue> =>
    values.map((row) => row.map(cellValue));
  return { dayOfDate, valuesOf };
}

function mergesOf(file: GoogleFile, tab: string): readonly Area[] {
  const ranges = file.sheet(tab)?.getDataRange().getMergedRanges() ?? [];
  return ranges.slice(0, MOST_MERGES).flatMap((range) => placeOf(range.getA1Notation()) ?? []);
}

/** Reads the file for the commands, in as few calls as their questions allow. */
export function googleReading(file: GoogleFile): Reading {
  let language: Language | undefined;
  const { dayOfDate, valuesOf } = cellReader(file);
  return {
    language: () => {
      language = language ?? languageOfLocale(Session.getActiveUserLocale());
      return language;
    },
    // The build makes the file from a `Content`: it is JSON of that shape.
    content: (language) => JSON.parse(textOfFile(`content-${language}`)) as Content,
    laterWords: (language) => textOfFile(`later-${language}`),
    // The same.
    holidayTable: () => JSON.parse(textOfFile('holidays')) as HolidayTable,
    today: () => dayOfDate(new Date()),
    locale: () => file.spreadsheet().getSpreadsheetLocale(),
    tabNames: file.tabNames,
    // No two tabs may differ in case only, whether or not `getSheetByName` would find the other one.
    hasTab: (tab) => file.tabNames().some((name) => name.toLowerCase() === tab.toLowerCase()),
    readTab: (tab) => {
      const sheet = file.sheet(tab);
      return sheet === undefined ? undefined : { tab, values: valuesOf(sheet.getDataRange().getValues()) };
    },
    sizeOf: (tab) => {
      const sheet = file.sheet(tab);
      return sheet === undefined ? undefined : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    },
    isHidden: (tab) => file.sheet(tab)?.isSheetHidden() ?? true,
    activeTab: () => file.spreadsheet().getActiveSheet().getName(),
    merges: (tab) => mergesOf(file, tab),
    readName: (name) => {
      const range = file.named(name);
      return range === undefined ? undefined : { values: valuesOf(range.getValues()), formulas: range.getFormulas() };
    },
    placeOfName: (name) => {
      const range = file.named(name);
      const place = range === undefined ? undefined : placeOf(range.getA1Notation());
      return range === undefined || place === undefined ? undefined : { tab: range.getSheet().getName(), ...place };
    },
    readFormulas: (tab, row, columns, rows = 1) => file.range(tab, { row, column: 1, rows, columns }).getFormulas(),
    readNumberFormats: (tab, area) => file.range(tab, area).getNumberFormats(),
    webPlaceOf: (tab) => {
      const sheet = file.sheet(tab);
      return sheet === undefined ? undefined : { file: file.spreadsheet().getId(), sheet: sheet.getSheetId() };
    },
    selectedRow: (tab) => {
      const range = file.spreadsheet().getActiveRange();
      return range !== null && range.getSheet().getName() === tab ? range.getRow() : undefined;
    },
  };
}
