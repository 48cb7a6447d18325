import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { type Resources, resourceOf } from '../../preview/xlsx/file/resources';

/** All that a person may see of a tab, without the ids the engine gives to what it keeps. */
export type TabContent = Readonly<Record<string, unknown>>;

const isFilled = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(typeof value === 'object' && Object.keys(value).length === 0);

/** Keys by which the engine finds its own things again, and what it remembers of its drawing. */
const OWN_KEYS = new Set(['id', 'cfId', 'uid', 'unitId', 'subUnitId', 'si', 't', 'bizInfo', 'ia', 'ah']);

/** A row that is not hidden says so only when it once was; a general format is none, and a formula may take it from its source. */
const isSaid = (key: string, value: unknown): boolean =>
  isFilled(value) && !(key === 'hd' && value === 0) && !(key === 'pattern' && value === 'General');

/** Once columns were inserted the engine puts its own id of the workbook before the tab of a list. */
const withoutWorkbook = (said: string): string => said.replace(/^='\[[\w-]+\]/, "='");

/** The same value without blanks and ids, its keys in order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? withoutWorkbook(value) : value;
  const entries = Object.entries(value).filter(([key]) => !OWN_KEYS.has(key));
  const kept = entries.map(([key, it]) => [key, plain(it)] as const).filter(([key, it]) => isSaid(key, it));
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The cells that look alike share a style, by its id: it is made plain once. */
function styleReader({ styles }: IWorkbookData): (cell: ICellData) => unknown {
  const known = new Map<string, unknown>();
  return ({ s: style }) => {
    if (typeof style !== 'string') return style ? plain(style) : undefined;
    if (!known.has(style)) known.set(style, plain(styles[style] ?? {}));
    return known.get(style);
  };
}

/** As it is shown: of a text of digits that a formula gives, the engine makes a number when it is formatted afterwards. */
const shownValue = (value: ICellData['v'], formula: ICellData['f']): unknown =>
  isFilled(formula) ? String(value) : value;

/** As Google may, the engine leaves the quotes around a tab's name out where none are needed, once cells have moved. */
const spelt = (formula: string): string => formula.replace(/'([\p{L}_][\p{L}\d_]*)'!/gu, '$1!');

function cellContent({ v: value, f: formula, p: rich }: ICellData, style: unknown): Readonly<Record<string, unknown>> {
  return {
    ...(isFilled(value) ? { value: shownValue(value, formula) } : {}),
    ...(formula ? { formula: spelt(formula) } : {}),
    ...(rich ? { rich: rich.body?.dataStream } : {}),
    ...(isFilled(style) ? { style } : {}),
  };
}

function cellsOf(snapshot: IWorkbookData, sheet: Partial<IWorksheetData>): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  const styleOf = styleReader(snapshot);
  for (const [row, line] of Object.entries(sheet.cellData ?? {}))
    for (const [column, cell] of Object.entries<ICellData | null>(line ?? {})) {
      const content = cell === null ? {} : cellContent(cell, styleOf(cell));
      if (isFilled(content)) cells[`${Number(row) + 1}:${Number(column) + 1}`] = content;
    }
  return cells;
}

const RULES = [
  'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  'SHEET_DATA_VALIDATION_PLUGIN',
  'SHEET_NOTE_PLUGIN',
] as const satisfies readonly (keyof Resources)[];

const HISTORY = /^settings_history/;

const allNames = (snapshot: IWorkbookData): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(resourceOf(snapshot, 'SHEET_DEFINED_NAME_PLUGIN')).flatMap((it) =>
      it ? [[it.name, it.formulaOrRefString] as const] : [],
    ),
  );

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The tab without the columns of the history, which goes on whatever is done. */
function withoutHistory(snapshot: IWorkbookData, sheet: Partial<IWorksheetData>): Partial<IWorksheetData> {
  const [, tab = '', letters = ''] = /^'?(.*?)'?!\$([A-Z]+)\$/.exec(allNames(snapshot)['settings_history'] ?? '') ?? [];
  if (letters === '' || sheet.name !== tab) return sheet;
  const columns = columnOf(letters) - 1;
  const before = <T>(of: Readonly<Record<number, T>> = {}): Record<number, T> =>
    Object.fromEntries(Object.entries(of).filter(([at]) => Number(at) < columns));
  const cellData = Object.fromEntries(
    Object.entries(sheet.cellData ?? {}).map(([row, line]) => [row, before(line as Record<number, ICellData>)]),
  );
  return { ...sheet, cellData, columnData: before(sheet.columnData), columnCount: columns };
}

function contentOf(snapshot: IWorkbookData, id: string): TabContent {
  const sheet = withoutHistory(snapshot, snapshot.sheets[id] ?? {});
  const { rowData, columnData, mergeData, freeze, hidden, rowCount, columnCount } = sheet;
  const rules = RULES.map((name) => {
    const parts: Readonly<Record<string, unknown>> = resourceOf(snapshot, name);
    const part = plain(parts[id] ?? null);
    return [name, isFilled(part) ? part : null] as const;
  });
  return {
    cells: cellsOf(snapshot, sheet),
    look: plain({ rowData, columnData, mergeData, freeze, hidden, rowCount, columnCount }),
    ...Object.fromEntries(rules),
  };
}

/** The content of every tab, by name. */
export const contentsOf = (snapshot: IWorkbookData): Readonly<Record<string, TabContent>> =>
  Object.fromEntries(snapshot.sheetOrder.map((id) => [snapshot.sheets[id]?.name ?? id, contentOf(snapshot, id)]));

/** Named ranges and what they point at; without those of the history. */
export const namesOf = (snapshot: IWorkbookData): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(allNames(snapshot)).filter(([name]) => !HISTORY.test(name)));

/** The engine's own id of a tab, which everything that refers to it goes by. */
export const idOfTab = (snapshot: IWorkbookData, name: string): string | undefined =>
  snapshot.sheetOrder.find((id) => snapshot.sheets[id]?.name === name);

/** The contents of some tabs only. */
export function contentsBut(
  snapshot: IWorkbookData,
  ...names: readonly string[]
): Readonly<Record<string, TabContent>> {
  return Object.fromEntries(Object.entries(contentsOf(snapshot)).filter(([name]) => !names.includes(name)));
}
