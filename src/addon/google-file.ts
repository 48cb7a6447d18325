import type { Area } from '../workbook/cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The open spreadsheet with what was already found in it: each tab and each area is asked for once. */
export type GoogleFile = {
  readonly spreadsheet: () => Spreadsheet;
  readonly sheet: (tab: string) => Sheet | undefined;
  /** A tab that must be there: operations only speak of tabs that were read or made before them. */
  readonly tab: (tab: string) => Sheet;
  /** The names of all tabs; they are asked for once. */
  readonly tabNames: () => readonly string[];
  /** A tab that was just made, or has that name from now on. */
  readonly keep: (tab: string, sheet: Sheet) => void;
  /** To be called for a tab that was taken away. */
  readonly drop: (tab: string) => void;
  readonly range: (tab: string, area: Area) => Range;
  readonly named: (name: string) => Range | undefined;
  /** To be called when rows or columns of a tab were added or taken away: what was found in it may stand elsewhere now. */
  readonly forget: (tab: string) => void;
};

/** The tabs by their names, each asked for once. */
function knownTabs() {
  let spreadsheet: Spreadsheet | undefined;
  const sheets = new Map<string, Sheet>();
  let allNames: readonly string[] | undefined;
  const active = (): Spreadsheet => {
    spreadsheet = spreadsheet ?? SpreadsheetApp.getActiveSpreadsheet();
    return spreadsheet;
  };
  const sheet = (tab: string): Sheet | undefined => {
    const found = sheets.get(tab) ?? active().getSheetByName(tab) ?? undefined;
    if (found !== undefined) sheets.set(tab, found);
    return found;
  };
  const tabOf = (tab: string): Sheet => {
    const found = sheet(tab);
    if (found === undefined) throw new Error(`The tab "${tab}" was neither read nor made before it is written.`);
    return found;
  };
  const named = (each: Sheet): string => {
    const name = each.getName();
    sheets.set(name, each);
    return name;
  };
  return {
    active,
    sheet,
    tabOf,
    tabNames: (): readonly string[] => {
      allNames = allNames ?? active().getSheets().map(named);
      return allNames;
    },
    keep: (tab: string, made: Sheet): void => {
      for (const [name, sheet] of [...sheets]) if (sheet === made) sheets.delete(name);
      sheets.set(tab, made);
      allNames = undefined;
    },
    drop: (tab: string): void => {
      sheets.delete(tab);
      allNames = undefined;
    },
  };
}

export function openGoogleFile(): GoogleFile {
  const tabs = knownTabs();
  const ranges = new Map<string, Range>();
  const names = new Map<string, Range>();
  const forget = (tab: string): void => {
    for (const key of [...ranges.keys()]) if (key.startsWith(`${tab}!`)) ranges.delete(key);
    names.clear();
  };
  return {
    spreadsheet: tabs.active,
    sheet: tabs.sheet,
    tab: tabs.tabOf,
    tabNames: tabs.tabNames,
    keep: tabs.keep,
    range: (tab, { row, column, rows, columns }) => {
      const key = `${tab}!${row}:${column}:${rows}:${columns}`;
      const range = ranges.get(key) ?? tabs.tabOf(tab).getRange(row, column, rows, columns);
      ranges.set(key, range);
      return range;
    },
    named: (name) => {
      const range = names.get(name) ?? tabs.active().getRangeByName(name) ?? undefined;
      if (range !== undefined) names.set(name, range);
      return range;
    },
    forget,
    drop: (tab) => {
      forget(tab);
      tabs.drop(tab);
    },
  };
}
