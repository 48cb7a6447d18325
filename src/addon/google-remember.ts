import { type Area, areaAround, type Cell, type Grid, writableFormula } from '../workbook/cells';
import { inverseMove, type KeptCell, type KeptLook, keptLooks, NOT_OURS, packed, type Step } from '../workbook/undo';
import { isDate } from './file-days';
import { type GoogleFile, placeOf } from './google-file';
import { areaOf, type Written, type WrittenOf } from './google-gather';
import { choicesBefore } from './google-kept-choices';
import { keptHighlights } from './google-kept-rules';
import { lookOfStyle, readLook } from './kept-looks';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function keptCell(value: unknown, formula: string): KeptCell {
  if (formula !== '') return writableFormula(formula);
  if (isDate(value)) return `@${value.getTime()}`;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === '' ? null : `'${String(value)}`;
}

/** The same of a cell that was read before. */
function keptAs(cell: Cell): KeptCell {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('text' in cell) return keptCell(cell.text, '');
  return 'day' in cell ? cell.day : keptCell('', cell.formula);
}

const hasFormulas = (operation: Written): boolean =>
  (operation.do === 'write' || operation.do === 'write-name') &&
  operation.cells.some((line) => line.some((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell));

type Kept = { readonly isOurs?: (down: number, right: number) => boolean; readonly isFormatted: boolean };

/**
 * What the cells of an area hold; those that are not `ours` are left out of it. A formula may give its cell a format of its own:
 * without one, formats are as they were.
 */
function keptCells(range: Range, { isOurs = () => true, isFormatted }: Kept) {
  const formulas = range.getFormulas();
  const cells: Grid<KeptCell> = range
    .getValues()
    .map((line, down) =>
      line.map((value: unknown, right) =>
        isOurs(down, right) ? keptCell(value, formulas[down]?.[right] ?? '') : NOT_OURS,
      ),
    );
  const formats = isFormatted ? packed(range.getNumberFormats()) : null;
  return { cells: packed(cells), formats };
}

export type Place = { readonly row: number; readonly column: number };

/** The cells that an operation writes. */
export const placesOf = (operation: Written): readonly Place[] => {
  if (operation.do === 'write-cells') return operation.places;
  if (operation.do !== 'write') return [];
  const { row, column, cells } = operation;
  return cells.flatMap((line, down) => line.map((_, right) => ({ row: row + down, column: column + right })));
};

/** All that is written into a tab, in one look. */
function cellsBefore(file: GoogleFile, tab: string, operations: readonly Written[]): readonly Step[] {
  const places = operations.flatMap(placesOf);
  if (places.length === 0) return [];
  const area = areaAround(places);
  const ours = new Set(places.map(({ row, column }) => `${row}:${column}`));
  const isOurs = (down: number, right: number): boolean => ours.has(`${area.row + down}:${area.column + right}`);
  file.foresee(tab, [area]);
  return [
    {
      back: 'cells',
      tab,
      area,
      ...keptCells(file.range(tab, area), { isOurs, isFormatted: operations.some(hasFormulas) }),
    },
  ];
}

function looksBefore(file: GoogleFile, tab: string, area: Area, looks: readonly KeptLook[]): Step {
  const range = file.range(tab, area);
  return {
    back: 'looks',
    tab,
    area,
    looks: Object.fromEntries(looks.map((look) => [look, packed(readLook(range, look))])),
  };
}

const notesBefore = (file: GoogleFile, tab: string, area: Area): Step => ({
  back: 'notes',
  tab,
  area,
  notes: packed(file.range(tab, area).getNotes()),
});

/** More columns than this are taken to be as wide as the first of them. */
const MOST_MEASURED = 40;

function sizesBefore(file: GoogleFile, operation: WrittenOf<'size-columns' | 'size-rows'>): Step {
  const { tab, count } = operation;
  const sheet = file.tab(tab);
  if (operation.do === 'size-rows') {
    // Rows that grow with their texts do so again.
    const pixels = [operation.isFixed === true ? sheet.getRowHeight(operation.row) : operation.pixels];
    return { back: 'size', tab, of: 'rows', at: operation.row, count, pixels };
  }
  const { column } = operation;
  const measured = count > MOST_MEASURED ? 1 : count;
  const pixels = Array.from({ length: measured }, (_, index) => sheet.getColumnWidth(column + index));
  return { back: 'size', tab, of: 'columns', at: column, count, pixels };
}

function hiddenBefore(file: GoogleFile, operation: WrittenOf<'hide-columns' | 'hide-rows'>): readonly Step[] {
  const { tab, count } = operation;
  const sheet = file.tab(tab);
  if (operation.do === 'hide-rows')
    return sheet.isRowHiddenByUser(operation.row) ? [] : [{ back: 'show', tab, of: 'rows', at: operation.row, count }];
  const { column } = operation;
  return sheet.isColumnHiddenByUser(column) ? [] : [{ back: 'show', tab, of: 'columns', at: column, count }];
}

const sizeOf = (file: GoogleFile, tab: string, isRows: boolean): number =>
  isRows ? file.tab(tab).getMaxRows() : file.tab(tab).getMaxColumns();

/** What goes with rows or columns that are taken away, besides what they hold (`beforeDeletion`). */
function deletedBefore(file: GoogleFile, operation: WrittenOf<'delete-rows' | 'delete-columns'>): readonly Step[] {
  const { tab, count } = operation;
  const sheet = file.tab(tab);
  const isRows = operation.do === 'delete-rows';
  const at = operation.do === 'delete-rows' ? operation.row : operation.column;
  const area = isRows
    ? { row: at, column: 1, rows: count, columns: sheet.getMaxColumns() }
    : { row: 1, column: at, rows: sheet.getMaxRows(), columns: count };
  // Rows grow with their texts: the least of them is what they had before they did.
  const least = isRows ? Math.min(sheet.getRowHeight(at), sheet.getRowHeight(at + count - 1)) : 0;
  const size = isRows
    ? sizesBefore(file, { do: 'size-rows', tab, row: at, count, pixels: least })
    : sizesBefore(file, { do: 'size-columns', tab, column: at, count, pixels: 0 });
  return [
    size,
    ...choicesBefore(file, tab, area),
    notesBefore(file, tab, area),
    looksBefore(file, tab, area, keptLooks),
    { back: 'insert', tab, of: isRows ? 'rows' : 'columns', at, count, had: sizeOf(file, tab, isRows) },
  ];
}

export function nameBefore(file: GoogleFile, name: string): Step {
  const range = file.named(name);
  const area = range === undefined ? undefined : placeOf(range.getA1Notation());
  const at = range === undefined || area === undefined ? null : { tab: range.getSheet().getName(), area };
  return { back: 'name', name, at };
}

type Before = { readonly [Do in Written['do']]?: (file: GoogleFile, operation: WrittenOf<Do>) => readonly Step[] };

/** What must be kept before each kind of operation in a tab that stood before; all that is written is kept by `cellsBefore`. */
const before: Before = {
  paint: (file, { tab, area, paints }) => {
    const keys = new Set(paints.flatMap(({ style }) => Object.keys(style)));
    const looks = Object.entries(lookOfStyle).flatMap(([key, look]) => (keys.has(key) ? [look] : []));
    return [looksBefore(file, tab, area, looks)];
  },
  'format-days': (file, { tab, row, rows = 1, columns }) =>
    columns.map((column) => looksBefore(file, tab, { row, column, rows, columns: 1 }, ['numberFormat'])),
  note: (file, { tab, row, column, notes }) => [notesBefore(file, tab, areaOf(row, column, notes))],
  'add-notes': (file, { tab, row, column, notes }) => [notesBefore(file, tab, areaOf(row, column, notes))],
  'add-note': (file, { tab, row, column }) => [notesBefore(file, tab, { row, column, rows: 1, columns: 1 })],
  choose: (file, { tab, area }) => choicesBefore(file, tab, area),
  unchoose: (file, { tab, row, column }) => choicesBefore(file, tab, { row, column, rows: 1, columns: 1 }),
  'size-columns': (file, operation) => [sizesBefore(file, operation)],
  'size-rows': (file, operation) => [sizesBefore(file, operation)],
  'hide-columns': hiddenBefore,
  'hide-rows': hiddenBefore,
  freeze: (file, { tab }) => {
    const sheet = file.tab(tab);
    return [{ back: 'frozen', tab, rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() }];
  },
  'hide-gridlines': (file, { tab }) => (file.tab(tab).hasHiddenGridlines() ? [] : [{ back: 'gridlines', tab }]),
  filter: (file, { tab }) => (file.tab(tab).getFilter() === null ? [{ back: 'filter', tab }] : []),
  highlight: (file, operation) => keptHighlights(file, operation),
  names: (file, { areas }) => areas.map(({ name }) => nameBefore(file, name)),
  'insert-rows': (file, { tab, after, count }) => [
    { back: 'delete', tab, of: 'rows', at: after + 1, count, had: sizeOf(file, tab, true) },
  ],
  'insert-columns': (file, { tab, after, count }) => [
    { back: 'delete', tab, of: 'columns', at: after + 1, count, had: sizeOf(file, tab, false) },
  ],
  'delete-rows': deletedBefore,
  'delete-columns': deletedBefore,
  'move-rows': (_, { tab, row, count, before: to }) => [
    { back: 'move', tab, of: 'rows', ...inverseMove({ at: row, count, before: to }) },
  ],
  'move-columns': (_, { tab, column, count, before: to }) => [
    { back: 'move', tab, of: 'columns', ...inverseMove({ at: column, count, before: to }) },
  ],
  'change-chart': (_, { tab, id, was }) => [{ back: 'chart', tab, id, changes: was }],
};

type Known = {
  /** Whether the command has made a tab. */
  readonly isMade: (tab: string) => boolean;
  /** Whether it is kept already what stood in a named range: what it wrote there since is not to come back. */
  readonly isKept: (name: string) => boolean;
  /** Whether the cells and names of a tab are kept already, as some of it is to go. */
  readonly isWhole: (tab: string) => boolean;
  /** Whether its rules are, as its rows or columns move. */
  readonly hasRules: (tab: string) => boolean;
};

/** What stood in a named range is known: only the formats are asked for, where formulas may change them. */
function knownBefore(file: GoogleFile, operation: WrittenOf<'write-name'>, was: Grid<Cell>): Step {
  const range = hasFormulas(operation) ? file.named(operation.name) : undefined;
  const formats = range === undefined ? null : packed(range.getNumberFormats());
  return { back: 'named', name: operation.name, cells: packed(was.map((line) => line.map(keptAs))), formats };
}

/** In a tab that is made everything goes with it: of what is done there only its names are kept. */
function beforeIn(file: GoogleFile, operation: Written, { isMade, isKept, isWhole, hasRules }: Known): readonly Step[] {
  if (operation.do === 'make-tab') return [{ back: 'tab', tab: operation.tab, adopted: operation.adopt ?? null }];
  if (operation.do === 'set-locale') return [{ back: 'locale', locale: file.locale() }];
  if (operation.do === 'write-name') {
    if (operation.was !== undefined && !isKept(operation.name)) return [knownBefore(file, operation, operation.was)];
    const range = isKept(operation.name) ? undefined : file.named(operation.name);
    return range === undefined
      ? []
      : [{ back: 'named', name: operation.name, ...keptCells(range, { isFormatted: hasFormulas(operation) }) }];
  }
  if (operation.do === 'names' && isWhole(operation.tab)) return [];
  if (operation.do === 'highlight' && hasRules(operation.tab)) return [];
  if ('tab' in operation && isMade(operation.tab))
    return operation.do === 'names' ? operation.areas.map(({ name }) => ({ back: 'name', name, at: null })) : [];
  // The keeper is the one of the operation's own kind, which TypeScript cannot see through the union.
  const keep = before[operation.do] as ((file: GoogleFile, operation: Written) => readonly Step[]) | undefined;
  return keep === undefined ? [] : keep(file, operation);
}

/**
 * What puts back what these operations are about to change, the last to be carried out first. No rows or columns move among them,
 * unless it is by the only one.
 */
export function stepsBefore(file: GoogleFile, operations: readonly Written[], known: Known): readonly Step[] {
  const tabs = new Set(operations.flatMap((operation) => ('tab' in operation ? [operation.tab] : [])));
  const written = [...tabs]
    .filter((tab) => !known.isMade(tab) && !known.isWhole(tab))
    .flatMap((tab) =>
      cellsBefore(
        file,
        tab,
        operations.filter((it) => 'tab' in it && it.tab === tab),
      ),
    );
  return [...operations.flatMap((it) => beforeIn(file, it, known)), ...written];
}

/** Charts have their ids once they stand: those that were added go again. */
export const chartsAdded = (file: GoogleFile, { tab }: WrittenOf<'add-charts'>): Extract<Step, { back: 'charts' }> => ({
  back: 'charts',
  tab,
  ids: file.chartsAdded.get(tab) ?? [],
});
