import { addressOf, type Cell, DAY_FORMAT, type Grid } from '../workbook/cells';
import { TabTaken } from './failure';
import { addCharts, changeChart } from './google-charts';
import type { GoogleFile } from './google-file';
import { areaOf, type Written, type WrittenOf } from './google-gather';
import { paintArea } from './google-paint';
import { choose, clearHighlights, forgetPlaces, highlight, unchoose } from './google-rules';
import { asTypedText } from './typed-text';

/** Days are written as serial numbers: their format is an operation of its own, so that no time zone comes in. */
function writtenCell(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('text' in cell) return asTypedText(cell.text);
  return 'day' in cell ? cell.day : cell.formula;
}

const written = (cells: Grid<Cell>): (string | number | boolean)[][] => cells.map((row) => row.map(writtenCell));

/** What a new tab has in Google Sheets before anybody changes it. */
const NEW_TAB = { rows: 1000, columns: 26 };

/** Whatever Google says of a name that is taken: the tabs tell. */
function withoutTaking<T>(file: GoogleFile, tab: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw file.tabNames().some((name) => name.toLowerCase() === tab.toLowerCase()) ? new TabTaken(tab) : error;
  }
}

/**
 * A new tab has as many rows as are asked for, no more and no fewer: so it takes the same calls however long it is. One that was half
 * made has them too, if nothing stands below.
 */
function makeTab(file: GoogleFile, { tab, rows, columns, adopt }: WrittenOf<'make-tab'>): void {
  const adopted = adopt === undefined ? undefined : file.sheet(adopt);
  const sheet = withoutTaking(file, tab, () =>
    adopted === undefined ? file.spreadsheet().insertSheet(tab) : adopt === tab ? adopted : adopted.setName(tab),
  );
  file.keep(tab, sheet);
  const size = adopted === undefined ? NEW_TAB : { rows: adopted.getMaxRows(), columns: adopted.getMaxColumns() };
  if (rows > size.rows) sheet.insertRowsAfter(size.rows, rows - size.rows);
  else if (rows < size.rows && (adopted === undefined || (adopt === tab && adopted.getLastRow() <= rows)))
    sheet.deleteRows(rows + 1, size.rows - rows);
  if (columns > size.columns) sheet.insertColumnsAfter(size.columns, columns - size.columns);
}

/**
 * Only cells without a date format get one: a format of hers stays. It is sent at once: if Google refuses a typed column
 * only when it is sent, it does so here.
 */
function formatDays(file: GoogleFile, { tab, row, rows = 1, columns, skip = [] }: WrittenOf<'format-days'>): void {
  for (const column of columns) {
    const cells = file.range(tab, { row, column, rows, columns: 1 });
    const formats = cells.getNumberFormats().map((line) => line[0] ?? '');
    const isLeft = (format: string, index: number): boolean => isDayFormat(format) || skip.includes(index);
    if (formats.every(isLeft)) continue;
    cells.setNumberFormats(formats.map((format, index) => [isLeft(format, index) ? format : DAY_FORMAT]));
    SpreadsheetApp.flush();
  }
}

/** A format in which a day, a month or a year stands outside quotation marks. */
const isDayFormat = (format: string): boolean => /[dmy]/i.test(format.replace(/general|"[^"]*"|\[[^\]]*\]/gi, ''));

type Writers = { readonly [Do in Written['do']]: (file: GoogleFile, operation: WrittenOf<Do>) => void };

const writers: Writers = {
  'make-tab': makeTab,
  write: (file, { tab, row, column, cells }) => {
    file.range(tab, areaOf(row, column, cells)).setValues(written(cells));
  },
  'write-cells': (file, { tab, places, cell }) => {
    file
      .tab(tab)
      .getRangeList(places.map(({ row, column }) => addressOf(row, column)))
      .setValue(writtenCell(cell));
  },
  'write-name': (file, { name, cells }) => {
    file.named(name)?.setValues(written(cells));
  },
  'write-beside': (file, { name, row, cells }) => {
    file.rowOfName(name, row, cells.length)?.setValues(written([cells]));
  },
  paint: (file, { tab, area, paints }) => paintArea(file, tab, area, paints),
  note: (file, { tab, row, column, notes }) => {
    file.range(tab, areaOf(row, column, notes)).setNotes(notes.map((line) => [...line]));
  },
  'add-notes': (file, { tab, row, column, notes }) => {
    const cells = file.range(tab, areaOf(row, column, notes));
    const said = cells.getNotes();
    const both = (note: string, down: number, right: number): string =>
      [said[down]?.[right] ?? '', note].filter((line) => line !== '').join('\n');
    cells.setNotes(notes.map((line, down) => line.map((note, right) => both(note, down, right))));
  },
  'add-note': (file, { tab, row, column, note }) => {
    const cell = file.range(tab, { row, column, rows: 1, columns: 1 });
    cell.setNote([cell.getNote(), note].filter((line) => line !== '').join('\n'));
  },
  names: (file, { tab, areas }) => {
    for (const { name, area } of areas) {
      const range = file.range(tab, area);
      file.spreadsheet().setNamedRange(name, range);
      file.keepName(name, range);
    }
  },
  choose,
  'clear-choices': (file, { tab, area }) => void file.range(tab, area).clearDataValidations(),
  'clear-highlights': clearHighlights,
  unchoose,
  'format-days': formatDays,
  highlight,
  'size-columns': (file, { tab, column, count, pixels }) => {
    file.tab(tab).setColumnWidths(column, count, pixels);
  },
  'size-rows': (file, { tab, row, count, pixels, isFixed = false }) => {
    // Contract 39: only a forced height stays where a text is wrapped.
    if (isFixed) file.tab(tab).setRowHeightsForced(row, count, pixels);
    else file.tab(tab).setRowHeights(row, count, pixels);
  },
  'hide-columns': (file, { tab, column, count }) => file.tab(tab).hideColumns(column, count),
  'hide-rows': (file, { tab, row, count }) => file.tab(tab).hideRows(row, count),
  freeze: (file, { tab, rows, columns }) => {
    file.tab(tab).setFrozenRows(rows);
    if (columns > 0) file.tab(tab).setFrozenColumns(columns);
  },
  'hide-gridlines': (file, { tab }) => {
    file.tab(tab).setHiddenGridlines(true);
  },
  filter: (file, { tab, area, among }) => {
    // A tab has one filter: a second one is refused.
    if (among === 'none' || file.tab(tab).getFilter() === null) file.range(tab, area).createFilter();
  },
  'insert-rows': (file, { tab, after, count }) => {
    file.tab(tab).insertRowsAfter(after, count);
    forgetPlaces(file, tab);
  },
  'delete-rows': (file, { tab, row, count }) => {
    file.tab(tab).deleteRows(row, count);
    forgetPlaces(file, tab);
  },
  'insert-columns': (file, { tab, after, count }) => {
    file.tab(tab).insertColumnsAfter(after, count);
    forgetPlaces(file, tab);
  },
  'delete-columns': (file, { tab, column, count }) => {
    file.tab(tab).deleteColumns(column, count);
    forgetPlaces(file, tab);
  },
  'move-columns': (file, { tab, column, count, before }) => {
    file.tab(tab).moveColumns(file.range(tab, { row: 1, column, rows: 1, columns: count }), before);
    forgetPlaces(file, tab);
  },
  'move-rows': (file, { tab, row, count, before }) => {
    file.tab(tab).moveRows(file.range(tab, { row, column: 1, rows: count, columns: 1 }), before);
    forgetPlaces(file, tab);
  },
  'add-charts': addCharts,
  'change-chart': changeChart,
  'set-locale': (file, { locale }) => file.setLocale(locale),
  flush: () => SpreadsheetApp.flush(),
  show: (file, { tab, row, column }) => {
    if (row === 1 && column === 1) file.tab(tab).activate();
    else file.range(tab, { row, column, rows: 1, columns: 1 }).activate();
  },
};

export function carryOut(file: GoogleFile, operation: Written): void {
  // The writer is the one of the operation's own kind, which TypeScript cannot see through the union.
  const write = writers[operation.do] as (file: GoogleFile, operation: Written) => void;
  write(file, operation);
}
