import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileMoved, type Port } from '../../src/commands/port';
import type { HolidayTable } from '../../src/domain/time';
import { content as en } from '../../src/languages/en/content';
import { content as fr } from '../../src/languages/fr/content';
import { languages } from '../../src/languages/languages';
import type { Area, Cell, Grid, Operation } from '../../src/workbook/cells';
import { fileReading, saying } from '../vocabulary';
import {
  formulaAt,
  type MemoryFile,
  type MemoryTab,
  putSquare,
  squareAt,
  tabOf,
  usedSize,
  valueAt,
} from './memory-file';
import { deleted, inserted, movedBefore, rearrange, renamed } from './memory-moves';

type OperationOf<Do extends Operation['do']> = Extract<Operation, { do: Do }>;

const grid = <T>({ row, column, rows, columns }: Area, read: (row: number, column: number) => T): Grid<T> =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => read(row + down, column + right)),
  );

function write(tab: MemoryTab, row: number, column: number, cells: Grid<Cell>): void {
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      putSquare(tab, row + down, column + right, { cell });
    });
  });
}

const NEW_TAB = { rows: 1000, columns: 26 };

function makeTab(file: MemoryFile, { tab, rows, columns, adopt }: OperationOf<'make-tab'>): void {
  if (adopt !== tab && file.tabs.some(({ name }) => name.toLowerCase() === tab.toLowerCase()))
    throw new Error(`${tab} is there already.`);
  const made = adopt === undefined ? { name: tab, ...NEW_TAB, squares: new Map(), looks: [] } : tabOf(file, adopt);
  if (adopt === undefined) file.tabs.push(made);
  else if (adopt !== tab) renamed(file, made, tab);
  made.rows = adopt === undefined ? rows : Math.max(made.rows, rows);
  made.columns = Math.max(made.columns, columns);
}

function writeName(file: MemoryFile, { name, cells }: OperationOf<'write-name'>): void {
  const place = file.names.get(name);
  if (place === undefined) return;
  if (place.area.rows !== cells.length || place.area.columns !== cells[0]?.length)
    throw new Error(`${name} has ${place.area.rows} × ${place.area.columns} cells.`);
  write(tabOf(file, place.tab), place.area.row, place.area.column, cells);
}

function writeNotes(file: MemoryFile, { tab, row, column, notes }: OperationOf<'note'>): void {
  notes.forEach((line, down) => {
    line.forEach((note, right) => {
      putSquare(tabOf(file, tab), row + down, column + right, { note });
    });
  });
}

function addNote(tab: MemoryTab, { row, column, note }: OperationOf<'add-note'>): void {
  const said = squareAt(tab, row, column).note;
  putSquare(tab, row, column, { note: said === '' ? note : `${said}\n${note}` });
}

/** Ids count on: as in Google Sheets, none is given twice. */
let chartsMade = 0;
function addCharts(tab: MemoryTab, { charts }: OperationOf<'add-charts'>): void {
  for (const { chart, id } of charts) {
    chartsMade += 1;
    tab.charts = [...(tab.charts ?? []), { id: String(chartsMade), title: chart.title }];
    putSquare(tab, id.row, id.column, { cell: { text: String(chartsMade) } });
  }
}

/** The last format a cell was painted with. */
export const numberFormatAt = ({ looks }: MemoryTab, row: number, column: number): string =>
  looks
    .flatMap((look) => (look.do === 'paint' ? look.paints : []))
    .filter(({ area }) => area.row <= row && row < area.row + area.rows)
    .filter(({ area }) => area.column <= column && column < area.column + area.columns)
    .reduce((format, { style }) => style.numberFormat ?? format, '');

type Carrier<Do extends Operation['do']> = (file: MemoryFile, operation: OperationOf<Do>, tab: MemoryTab) => void;
type Rearranging = 'insert-rows' | 'delete-rows' | 'move-rows' | 'insert-columns' | 'delete-columns' | 'move-columns';

const rearranging: { readonly [Do in Rearranging]: Carrier<Do> } = {
  'insert-rows': (file, { after, count }, tab) => rearrange(file, tab, 'row', inserted(after, count), tab.rows + count),
  'delete-rows': (file, { row, count }, tab) => rearrange(file, tab, 'row', deleted(row, count), tab.rows - count),
  'move-rows': (file, { row, count, before }, tab) =>
    rearrange(file, tab, 'row', movedBefore(row, count, before), tab.rows),
  'insert-columns': (file, { after, count }, tab) =>
    rearrange(file, tab, 'column', inserted(after, count), tab.columns + count),
  'delete-columns': (file, { column, count }, tab) =>
    rearrange(file, tab, 'column', deleted(column, count), tab.columns - count),
  'move-columns': (file, { column, count, before }, tab) =>
    rearrange(file, tab, 'column', movedBefore(column, count, before), tab.columns),
};

const isRearranging = (operation: Operation): operation is OperationOf<Rearranging> => operation.do in rearranging;

function carryOut(file: MemoryFile, operation: Operation): void {
  if (isRearranging(operation)) {
    // The carrier is the one of the operation's own kind, which TypeScript cannot see through the union.
    const carry = rearranging[operation.do] as Carrier<Rearranging>;
    carry(file, operation, tabOf(file, operation.tab));
    return;
  }
  switch (operation.do) {
    case 'make-tab':
      makeTab(file, operation);
      break;
    case 'write':
      write(tabOf(file, operation.tab), operation.row, operation.column, operation.cells);
      break;
    case 'write-cells':
      for (const { row, column } of operation.places)
        write(tabOf(file, operation.tab), row, column, [[operation.cell]]);
      break;
    case 'write-name':
      writeName(file, operation);
      break;
    case 'note':
      writeNotes(file, operation);
      break;
    case 'add-notes':
      operation.notes.forEach((line, down) => {
        line.forEach((note, right) => {
          const at = { row: operation.row + down, column: operation.column + right };
          if (note !== '') addNote(tabOf(file, operation.tab), { do: 'add-note', tab: operation.tab, ...at, note });
        });
      });
      break;
    case 'add-note':
      addNote(tabOf(file, operation.tab), operation);
      break;
    case 'name':
      file.names.set(operation.name, { tab: tabOf(file, operation.tab).name, area: operation.area });
      break;
    case 'set-locale':
      file.locale = operation.locale;
      break;
    case 'show':
      file.selected = { tab: tabOf(file, operation.tab).name, row: operation.row };
      break;
    case 'filter':
      if (tabOf(file, operation.tab).looks.every((look) => look.do !== 'filter'))
        tabOf(file, operation.tab).looks.push(operation);
      break;
    case 'add-charts':
      addCharts(tabOf(file, operation.tab), operation);
      break;
    case 'flush':
      break;
    case 'write-beside': {
      const place = file.names.get(operation.name);
      if (place !== undefined)
        write(tabOf(file, place.tab), place.area.row + operation.row, place.area.column, [operation.cells]);
      break;
    }
    default:
      tabOf(file, operation.tab).looks.push(operation);
  }
}

/** A tab whose cells are no longer as they were read has been changed meanwhile. */
function look(file: MemoryFile, { tab, cells }: OperationOf<'expect'>): void {
  const isAsRead = cells.every(
    ({ row, column, value }) => JSON.stringify(valueAt(file, tabOf(file, tab), row, column)) === JSON.stringify(value),
  );
  if (!isAsRead) throw new FileMoved(`${tab} is not as it was read.`);
}

const contents = { fr: fr(languages), en: en(languages) };

// Built before the tests, as the add-on gets it.
const holidays = JSON.parse(readFileSync(join(__dirname, '../../dist/holidays.html'), 'utf8')) as HolidayTable;

/** The outside world of the commands, over a file in memory: a change is really carried out. */
export function memoryPort(file: MemoryFile): Port {
  const found = (name: string): MemoryTab | undefined => file.tabs.find((tab) => tab.name === name);
  return {
    language: () => file.language,
    content: (language) => contents[language],
    say: (code, facts) => saying[file.language](code, facts),
    reading: () => fileReading,
    laterWords: (language) => readFileSync(join(__dirname, `../../dist/later-${language}.html`), 'utf8'),
    measuring: (language) => readFileSync(join(__dirname, `../../dist/measuring-${language}.html`), 'utf8'),
    holidayTable: () => holidays,
    today: () => file.today,
    locale: () => file.locale,
    tabNames: () => file.tabs.map(({ name }) => name),
    hasTab: (name) => file.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase()),
    readTab: (name) => {
      const tab = found(name);
      if (tab === undefined) return undefined;
      const values = grid({ row: 1, column: 1, ...usedSize(tab) }, (row, column) => valueAt(file, tab, row, column));
      return { tab: name, values };
    },
    sizeOf: (name) => {
      const tab = found(name);
      return tab === undefined ? undefined : { rows: tab.rows, columns: tab.columns };
    },
    isHidden: () => false,
    activeTab: () => file.tabs[0]?.name ?? '',
    merges: () => [],
    readName: (name) => {
      const place = file.names.get(name);
      if (place === undefined) return undefined;
      const tab = tabOf(file, place.tab);
      return {
        values: grid(place.area, (row, column) => valueAt(file, tab, row, column)),
        formulas: grid(place.area, (row, column) => formulaAt(tab, row, column)),
      };
    },
    readValues: (name) => {
      const place = file.names.get(name);
      return place === undefined
        ? undefined
        : grid(place.area, (row, column) => valueAt(file, tabOf(file, place.tab), row, column));
    },
    hasName: (name) => file.names.has(name),
    placeOfName: (name) => {
      const place = file.names.get(name);
      return place === undefined ? undefined : { tab: place.tab, ...place.area };
    },
    readFormulas: (name, row, columns, rows = 1) =>
      grid({ row, column: 1, rows, columns }, (line, column) => formulaAt(tabOf(file, name), line, column)),
    readArea: (name, area) => grid(area, (row, column) => valueAt(file, tabOf(file, name), row, column)),
    readNumberFormats: (name, area) => grid(area, (row, column) => numberFormatAt(tabOf(file, name), row, column)),
    charts: (name) => found(name)?.charts ?? [],
    webPlaceOf: (name) => {
      const tab = found(name);
      return tab === undefined ? undefined : { file: 'her-file', sheet: file.tabs.indexOf(tab) };
    },
    selectedRow: (tab) => (file.selected?.tab === tab ? file.selected.row : undefined),
    apply: (change) => {
      for (const operation of change) if (operation.do === 'expect') look(file, operation);
      for (const operation of change.filter(({ do: what }) => what !== 'expect')) {
        if (file.breaksAt(operation)) throw new Error('The computer went off.');
        carryOut(file, operation);
        file.done.push(operation);
      }
    },
    keptLooks: () => ({ typedTabs: [], plainTabs: [] }),
    now: () => '2027-03-15 09:41',
    person: () => '',
    undoing: {
      recorded: () => undefined,
      follow: () => {},
      keep: () => {},
      mayKeep: () => true,
      checkMayRestore: () => {},
      restore: () => {},
    },
    probe: () => {
      throw new Error('There is no platform here to be tried.');
    },
  };
}

/** A tab as it stands, to be compared: its cells, notes and looks. */
export function contentOf(file: MemoryFile, name: string) {
  const tab = tabOf(file, name);
  const area = { row: 1, column: 1, ...usedSize(tab) };
  return {
    rows: tab.rows,
    columns: tab.columns,
    squares: grid(area, (row, column) => squareAt(tab, row, column)),
    looks: [...tab.looks],
  };
}
