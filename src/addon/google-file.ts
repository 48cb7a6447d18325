import { type Area, cellAt, rangeAddress } from '../workbook/cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The open spreadsheet with what was already found in it: each tab and each area is asked for once. */
export type GoogleFile = {
  readonly spreadsheet: () => Spreadsheet;
  /** Asked for once. */
  readonly timeZone: () => string;
  /** Asked for once, until another is set. */
  readonly locale: () => string;
  readonly setLocale: (locale: string) => void;
  readonly sheet: (tab: string) => Sheet | undefined;
  /** A tab that must be there: operations only speak of tabs that were read or made before them. */
  readonly tab: (tab: string) => Sheet;
  /** What a tab that was found otherwise is called. */
  readonly nameOf: (sheet: Sheet) => string;
  /** The names of all tabs; they are asked for once. */
  readonly tabNames: () => readonly string[];
  /** Where the names of the tabs are not known, one that differs in upper and lower case only may be missed: making it will tell. */
  readonly hasTab: (tab: string) => boolean;
  /** A tab that was just made, or has that name from now on. */
  readonly keep: (tab: string, sheet: Sheet) => void;
  /** To be called for a tab that was taken away. */
  readonly drop: (tab: string) => void;
  readonly range: (tab: string, area: Area) => Range;
  /** The areas of a tab that will be asked for before any of its rows and columns move: they are found together. */
  readonly foresee: (tab: string, areas: readonly Area[]) => void;
  readonly named: (name: string) => Range | undefined;
  /** As many cells from the first of a row of a named range on as are asked for, within it or beside it. */
  readonly rowOfName: (name: string, row: number, columns: number) => Range | undefined;
  /** To be called for a name that was just given. */
  readonly keepName: (name: string, range: Range) => void;
  /** To be called for one that was taken away. */
  readonly dropName: (name: string) => void;
  /** The ids of the charts that were last added to a tab, in their order. */
  readonly chartsAdded: Map<string, readonly string[]>;
  /** A drop-down of these values: made once. */
  readonly listOf: (values: readonly string[]) => DataValidation;
  /** To be called when rows or columns of a tab were added or taken away: what was found in it may stand elsewhere now. */
  readonly forget: (tab: string) => void;
};

/** The tabs by their names, each asked for once. */
function knownTabs() {
  let spreadsheet: Spreadsheet | undefined;
  const sheets = new Map<string, Sheet | undefined>();
  let allNames: readonly string[] | undefined;
  const active = (): Spreadsheet => {
    spreadsheet = spreadsheet ?? SpreadsheetApp.getActiveSpreadsheet();
    return spreadsheet;
  };
  const sheet = (tab: string): Sheet | undefined => {
    if (!sheets.has(tab)) sheets.set(tab, active().getSheetByName(tab) ?? undefined);
    return sheets.get(tab);
  };
  const tabOf = (tab: string): Sheet => {
    const found = sheet(tab);
    if (found === undefined) throw new Error(`The tab "${tab}" was neither read nor made before it is written.`);
    return found;
  };
  const named = (each: Sheet): string => {
    const name = each.getName();
    if (sheets.get(name) === undefined) sheets.set(name, each);
    return name;
  };
  return {
    active,
    sheet,
    nameOf: named,
    tabOf,
    tabNames: (): readonly string[] => {
      allNames = allNames ?? active().getSheets().map(named);
      return allNames;
    },
    // No two tabs may differ in case only, whether or not `getSheetByName` would find the other one.
    hasTab: (tab: string): boolean =>
      allNames === undefined
        ? sheet(tab) !== undefined
        : allNames.some((name) => name.toLowerCase() === tab.toLowerCase()),
    keep: (tab: string, made: Sheet): void => {
      const before = [...sheets].flatMap(([name, sheet]) => (sheet === made ? [name] : []));
      for (const name of before) sheets.delete(name);
      sheets.set(tab, made);
      allNames = allNames && [...allNames.filter((name) => !before.includes(name)), tab];
    },
    drop: (tab: string): void => {
      sheets.delete(tab);
      allNames = allNames?.filter((name) => name !== tab);
    },
  };
}

/** Where "B4:D9" begins and how large it is. */
export function placeOf(address: string): Area | undefined {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  if (from === undefined || to === undefined) return undefined;
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** To find several areas together takes two calls. */
const FEW = 2;

/** The areas of the tabs, each asked for once; those that were foreseen together with the first of them. */
function knownRanges(tabOf: (tab: string) => Sheet): Pick<GoogleFile, 'range' | 'foresee' | 'forget'> {
  const found = new Map<string, Map<string, Range>>();
  const ahead = new Map<string, ReadonlyMap<string, Area>>();
  const foundIn = (tab: string): Map<string, Range> => {
    const ranges = found.get(tab) ?? new Map<string, Range>();
    found.set(tab, ranges);
    return ranges;
  };
  return {
    foresee: (tab, areas) => {
      const known = areas.map((area) => [rangeAddress(area), area] as const);
      ahead.set(tab, new Map([...(ahead.get(tab) ?? []), ...known]));
    },
    range: (tab, area) => {
      const ranges = foundIn(tab);
      const address = rangeAddress(area);
      const awaited = ahead.get(tab)?.has(address) ? [...(ahead.get(tab) ?? [])].filter(([it]) => !ranges.has(it)) : [];
      if (awaited.length > FEW && !ranges.has(address)) {
        const addresses = awaited.map(([it]) => it);
        const together = tabOf(tab).getRangeList(addresses).getRanges();
        addresses.forEach((it, index) => {
          const range = together[index];
          if (range !== undefined) ranges.set(it, range);
        });
      }
      const { row, column, rows, columns } = area;
      const range = ranges.get(address) ?? tabOf(tab).getRange(row, column, rows, columns);
      ranges.set(address, range);
      return range;
    },
    forget: (tab) => {
      found.delete(tab);
      ahead.delete(tab);
    },
  };
}

/** The drop-downs of values, each made once. */
function listsMade(): GoogleFile['listOf'] {
  const lists = new Map<string, DataValidation>();
  return (values) => {
    const key = JSON.stringify(values);
    const rule =
      lists.get(key) ??
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...values], true)
        .build();
    lists.set(key, rule);
    return rule;
  };
}

/** In what time zone and by which locale the file is read. */
function knownHabits(active: () => Spreadsheet): Pick<GoogleFile, 'timeZone' | 'locale' | 'setLocale'> {
  let timeZone: string | undefined;
  let locale: string | undefined;
  return {
    timeZone: () => {
      timeZone = timeZone ?? active().getSpreadsheetTimeZone();
      return timeZone;
    },
    locale: () => {
      locale = locale ?? active().getSpreadsheetLocale();
      return locale;
    },
    setLocale: (set) => {
      active().setSpreadsheetLocale(set);
      locale = undefined;
    },
  };
}

export function openGoogleFile(): GoogleFile {
  const tabs = knownTabs();
  const ranges = knownRanges(tabs.tabOf);
  const names = new Map<string, Range | undefined>();
  const forget = (tab: string): void => {
    ranges.forget(tab);
    names.clear();
  };
  const named = (name: string): Range | undefined => {
    if (!names.has(name)) names.set(name, tabs.active().getRangeByName(name) ?? undefined);
    return names.get(name);
  };
  return {
    spreadsheet: tabs.active,
    ...knownHabits(tabs.active),
    sheet: tabs.sheet,
    tab: tabs.tabOf,
    nameOf: tabs.nameOf,
    tabNames: tabs.tabNames,
    hasTab: tabs.hasTab,
    keep: tabs.keep,
    range: ranges.range,
    foresee: ranges.foresee,
    named,
    chartsAdded: new Map(),
    listOf: listsMade(),
    rowOfName: (name, row, columns) => {
      // No name has a colon.
      const key = `${name}:${row}:${columns}`;
      const range = names.get(key) ?? named(name)?.offset(row, 0, 1, columns);
      if (range !== undefined) names.set(key, range);
      return range;
    },
    keepName: (name, range) => names.set(name, range),
    dropName: (name) => names.delete(name),
    forget,
    drop: (tab) => {
      forget(tab);
      tabs.drop(tab);
    },
  };
}
