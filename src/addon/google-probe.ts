import type { Probe, Refusal, SeenCell, SeenDate, Selection } from '../commands/port';
import { isoOf } from '../domain/time';
import type { Area } from '../workbook/cells';
import { troubleOf } from './failure';
import { dayReader, isDate } from './file-days';
import { type GoogleFile, placeOf } from './google-file';
import { rawText } from './project-file';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const ISO = 'yyyy-MM-dd';

/** What stops `attempt`, the write itself or its sending: undefined where nothing does. */
function refusalOf(attempt: () => void): Refusal | undefined {
  try {
    attempt();
    SpreadsheetApp.flush();
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message, takenFor: troubleOf(error, false).code };
  }
}

function fails(attempt: () => unknown): boolean {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
}

function seenDate(file: GoogleFile, date: Date): SeenDate {
  const zone = file.spreadsheet().getSpreadsheetTimeZone();
  return {
    inFile: isoOf(dayReader(zone)(date)),
    byFormat: Utilities.formatDate(date, zone, ISO),
    inScript: Utilities.formatDate(date, Session.getScriptTimeZone(), ISO),
  };
}

function seenValue(file: GoogleFile, value: unknown): SeenCell['value'] {
  if (isDate(value)) return { date: seenDate(file, value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

const cells =
  (file: GoogleFile): Probe['cells'] =>
  (tab, area) => {
    const range = file.range(tab, area);
    const [formulas, shown] = [range.getFormulas(), range.getDisplayValues()];
    return range.getValues().map((line, row) =>
      line.map((value, column) => ({
        value: seenValue(file, value),
        formula: formulas[row]?.[column] ?? '',
        shown: shown[row]?.[column] ?? '',
      })),
    );
  };

const rejection =
  (file: GoogleFile): Probe['rejection'] =>
  (tab, row, column) => {
    const cell = file.range(tab, { row, column, rows: 1, columns: 1 });
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(false).build();
    cell.setDataValidation(rule);
    SpreadsheetApp.flush();
    const atWrite = fails(() => cell.setValue('b'));
    const atFlush = fails(() => SpreadsheetApp.flush());
    cell.clearDataValidations();
    cell.clearContent();
    return atWrite ? 'write' : atFlush ? 'flush' : 'never';
  };

const isClosed = (sheet: Sheet): boolean =>
  !sheet.getRange(1, 1).canEdit() && !sheet.getRange(sheet.getMaxRows(), sheet.getMaxColumns()).canEdit();

/** The first half of an area, cut across its longer side, and the rest of it. */
function halved({ row, column, rows, columns }: Area): readonly [Area, Area] {
  const [down, right] = [Math.ceil(rows / 2), Math.ceil(columns / 2)];
  return rows >= columns
    ? [
        { row, column, rows: down, columns },
        { row: row + down, column, rows: rows - down, columns },
      ]
    : [
        { row, column, rows, columns: right },
        { row, column: column + right, rows, columns: columns - right },
      ];
}

/** A cell of the tab that is protected against her; a range may be changed where all of its cells may. */
function closedCell(sheet: Sheet): Range | undefined {
  const rangeOf = ({ row, column, rows, columns }: Area): Range => sheet.getRange(row, column, rows, columns);
  let area: Area = { row: 1, column: 1, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (rangeOf(area).canEdit()) return undefined;
  while (area.rows * area.columns > 1) {
    const [first, rest] = halved(area);
    area = rangeOf(first).canEdit() ? rest : first;
  }
  return rangeOf(area);
}

/** The note of such a cell is written as it stands: where that is refused nothing was changed, and where it is not, neither. */
function protectedCell(file: GoogleFile): Refusal | undefined {
  for (const sheet of file.spreadsheet().getSheets()) {
    const cell = closedCell(sheet);
    if (cell !== undefined) return refusalOf(() => cell.setNote(cell.getNote()));
  }
  return undefined;
}

function typedColumn(file: GoogleFile, tab: string, row: number, column: number): Refusal | undefined {
  const cell = file.range(tab, { row, column, rows: 1, columns: 1 });
  return cell.getDataValidation() === null ? refusalOf(() => cell.setDataValidation(null)) : undefined;
}

function lock(): ReturnType<Probe['lock']> {
  // Contract 36: null where the script is not bound to a document, of which Google's types know nothing.
  const found: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (found === null) return 'none';
  // The command itself has it already: nothing is waited for, and nothing let go.
  return found.tryLock(0) ? 'had' : 'busy';
}

function selection(file: GoogleFile): Selection {
  const tab = file.spreadsheet().getActiveSheet().getName();
  const range = file.spreadsheet().getActiveRange();
  return { tab, area: range === null ? undefined : placeOf(range.getA1Notation()) };
}

function select(file: GoogleFile, { tab, area }: Selection): void {
  if (area === undefined) file.tab(tab).activate();
  else file.range(tab, area).activate();
}

/** Carries out what the self-test asks: the one place that asks Google for more than a command needs. */
export const googleProbe = (file: GoogleFile): Probe => ({
  milliseconds: () => Date.now(),
  fileText: (name) => {
    let text: string | undefined;
    return fails(() => {
      text = rawText(name);
    })
      ? undefined
      : text;
  },
  cells: cells(file),
  ruleFormulas: (tab) =>
    file
      .tab(tab)
      .getConditionalFormatRules()
      .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '')),
  findsTab: (name) => file.spreadsheet().getSheetByName(name) !== null,
  rejection: rejection(file),
  closedTabs: () =>
    file
      .spreadsheet()
      .getSheets()
      .filter(isClosed)
      .map((sheet) => sheet.getName()),
  protectedCell: () => protectedCell(file),
  typedColumn: (tab, row, column) => typedColumn(file, tab, row, column),
  lock,
  settings: () => ({
    userLocale: Session.getActiveUserLocale(),
    fileZone: file.spreadsheet().getSpreadsheetTimeZone(),
    scriptZone: Session.getScriptTimeZone(),
    now: seenDate(file, new Date()),
  }),
  selection: () => selection(file),
  select: (wanted) => select(file, wanted),
  removeTab: (tab) => {
    file.spreadsheet().deleteSheet(file.tab(tab));
    file.drop(tab);
  },
  removeName: (name) => file.spreadsheet().removeNamedRange(name),
});
