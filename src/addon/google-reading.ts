import type { Port } from '../commands/port';
import type { Day, HolidayTable } from '../domain/time';
import type { Content } from '../languages/content/content';
import { type Language, languageOfLocale } from '../languages/languages';
import { type FetchedWords, type Say, sayIn } from '../languages/say';
import type { Area, CellValue, Grid } from '../workbook/cells';
import { dayReader, isDate } from './file-days';
import { readCharts } from './google-charts';
import { type GoogleFile, placeOf } from './google-file';
import { textOfFile } from './project-file';

/** Where each stands is a call; a plan of more sections than this is read without the last ones. */
const MOST_MERGES = 500;

type Range = GoogleAppsScript.Spreadsheet.Range;
type Reading = Omit<Port, 'apply' | 'keptLooks' | 'probe' | 'undoing'>;
type ValuesOf = (values: readonly (readonly unknown[])[]) => Grid<CellValue>;

/** Reads what Google gives for cells: a `Date` is a day of the file's own time zone, which is asked once. */
function cellReader(file: GoogleFile) {
  let toDay: ((date: Date) => Day) | undefined;
  const dayOfDate = (date: Date): Day => {
    toDay = toDay ?? dayReader(file.timeZone());
    return toDay(date);
  };
  const cellValue = (value: unknown): CellValue => {
    if (isDate(value)) return { day: dayOfDate(value) };
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
  const valuesOf: ValuesOf = (values) => values.map((row) => row.map(cellValue));
  return { dayOfDate, valuesOf };
}

const mergesIn = (range: Range | undefined): readonly Area[] =>
  (range?.getMergedRanges() ?? []).slice(0, MOST_MERGES).flatMap((merged) => placeOf(merged.getA1Notation()) ?? []);

/** What stands in a tab; its merged cells are asked for after its values, of the same range. */
function tabReading(file: GoogleFile, valuesOf: ValuesOf): Pick<Reading, 'readTab' | 'merges'> {
  const read = new Map<string, Range>();
  return {
    readTab: (tab) => {
      const range = file.sheet(tab)?.getDataRange();
      if (range === undefined) return undefined;
      read.set(tab, range);
      return { tab, values: valuesOf(range.getValues()) };
    },
    merges: (tab) => mergesIn(read.get(tab) ?? file.sheet(tab)?.getDataRange()),
  };
}

/** What stands in files beside the script; the words are read when they are first asked for, and kept. */
function filesBeside(): Pick<Reading, 'content' | 'reading' | 'laterWords' | 'measuring' | 'holidayTable'> & {
  readonly sayIn: (language: Language) => Say;
} {
  let read: FetchedWords | undefined;
  const words = (): FetchedWords => {
    // The build makes the file from a `FetchedWords`.
    read = read ?? (JSON.parse(textOfFile('reading')) as FetchedWords);
    return read;
  };
  return {
    // The build makes the file from a `Content`: it is JSON of that shape. So it does the others.
    content: (language) => JSON.parse(textOfFile(`content-${language}`)) as Content,
    reading: () => words().vocabulary,
    sayIn: (language) => sayIn(language, words().sentences[language]),
    laterWords: (language) => textOfFile(`later-${language}`),
    measuring: (language) => textOfFile(`measuring-${language}`) + textOfFile('measuring'),
    holidayTable: () => JSON.parse(textOfFile('holidays')) as HolidayTable,
  };
}

/** Asked of Google once. */
function userLanguage(): () => Language {
  let language: Language | undefined;
  return () => {
    language = language ?? languageOfLocale(Session.getActiveUserLocale());
    return language;
  };
}

/** Google's key for the person, unique to this script and another one after 30 days; a script that may not ask goes without. */
function personKey(): string {
  try {
    return Session.getTemporaryActiveUserKey();
  } catch {
    return '';
  }
}

/** Reads the file for the commands, in as few calls as their questions allow. */
export function googleReading(file: GoogleFile): Reading {
  const language = userLanguage();
  const { sayIn: speakIn, ...files } = filesBeside();
  const { dayOfDate, valuesOf } = cellReader(file);
  const ofName = <T>(name: string, read: (range: Range) => T): T | undefined => {
    const range = file.named(name);
    return range === undefined ? undefined : read(range);
  };
  return {
    language,
    say: (code, facts) => speakIn(language())(code, facts),
    ...files,
    today: () => dayOfDate(new Date()),
    now: () => Utilities.formatDate(new Date(), file.timeZone(), 'yyyy-MM-dd HH:mm'),
    person: personKey,
    locale: file.locale,
    ...tabReading(file, valuesOf),
    tabNames: file.tabNames,
    hasTab: file.hasTab,
    sizeOf: (tab) => {
      const sheet = file.sheet(tab);
      return sheet === undefined ? undefined : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    },
    isHidden: (tab) => file.sheet(tab)?.isSheetHidden() ?? true,
    activeTab: () => file.spreadsheet().getActiveSheet().getName(),
    readName: (name) =>
      ofName(name, (range) => ({ values: valuesOf(range.getValues()), formulas: range.getFormulas() })),
    readValues: (name) => ofName(name, (range) => valuesOf(range.getValues())),
    hasName: (name) => file.named(name) !== undefined,
    placeOfName: (name) => {
      const range = file.named(name);
      const place = range === undefined ? undefined : placeOf(range.getA1Notation());
      return range === undefined || place === undefined ? undefined : { tab: file.nameOf(range.getSheet()), ...place };
    },
    readFormulas: (tab, row, columns, rows = 1) => file.range(tab, { row, column: 1, rows, columns }).getFormulas(),
    readArea: (tab, area) => valuesOf(file.range(tab, area).getValues()),
    readNumberFormats: (tab, area) => file.range(tab, area).getNumberFormats(),
    charts: (tab) => readCharts(file, tab),
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
