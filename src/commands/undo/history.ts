import { area, type Cell, type CellValue, type Operation, plainText, text } from '../../workbook/cells';
import { CHUNKS, recordCells } from '../../workbook/undo';
import { type ApiName, apiKinds, isUndoable, type UndoableName } from '../api';
import type { NamedPlace, Port } from '../port';

/** In hidden columns of the settings: a row a command, of the last ten. What puts it back stands to the right of the name. */
const NAME = 'settings_history';
const KEPT = 'settings_history_kept';
const ROWS = 10;
const HEAD = 4;

/** A command as the history has it: `state` says whether it can be undone. */
export type Entry = {
  /** How manieth it was, from 1 on. */
  readonly number: number;
  readonly when: string;
  readonly command: UndoableName;
  /** What it was done to: an action, a tab; '' where its name says all. */
  readonly detail: string;
  readonly state: 'done' | 'undone' | 'too-large';
  /** Its row in the history, from 0 on. */
  readonly row: number;
};

const states: Readonly<Record<Entry['state'], string>> = { done: '', undone: 'undone', 'too-large': 'large' };

// Its keys are the names of the commands.
const names = Object.keys(apiKinds) as readonly ApiName[];

function entryOf(cells: readonly CellValue[], row: number): Entry | undefined {
  const [number = '', when = '', what = '', state = ''] = cells.map(plainText);
  const [said = '', ...detail] = what.split('\n');
  const command = names.filter(isUndoable).find((it) => it === said);
  if (command === undefined || !(Number(number) >= 1)) return undefined;
  const known = (['undone', 'too-large'] as const).find((it) => states[it] === state) ?? 'done';
  return { number: Number(number), when, command, detail: detail.join('\n'), state: known, row };
}

/** The last commands, the latest first; none in a file that has no history yet. */
export const entries = (port: Port): readonly Entry[] =>
  (port.readValues(NAME) ?? [])
    .flatMap((cells, row) => entryOf(cells, row) ?? [])
    .sort((one, other) => other.number - one.number);

/** The cells of an entry that keep what puts it back. */
export const keptOf = (port: Port, { row }: Entry): readonly string[] =>
  (port.readValues(KEPT)?.[row] ?? []).map(plainText);

/** Where the history stands. */
export const historyPlaces = (port: Port): readonly NamedPlace[] =>
  [NAME, KEPT].flatMap((name) => port.placeOfName(name) ?? []);

/** Columns for the history, where a file has none: behind all of the settings, hidden. */
function placeFor(port: Port): { readonly place: NamedPlace; readonly made: readonly Operation[] } | undefined {
  const known = port.placeOfName(NAME);
  if (known !== undefined) return { place: known, made: [] };
  const settings = port.placeOfName('settings');
  const size = settings === undefined ? undefined : port.sizeOf(settings.tab);
  if (settings === undefined || size === undefined) return undefined;
  const { tab } = settings;
  const place = { tab, row: settings.row + 2, column: size.columns + 1, rows: ROWS, columns: HEAD };
  const count = HEAD + CHUNKS;
  return {
    place,
    made: [
      { do: 'insert-columns', tab, after: size.columns, count },
      { do: 'name', tab, name: NAME, area: area(place.row, place.column, ROWS, HEAD) },
      { do: 'name', tab, name: KEPT, area: area(place.row, place.column + HEAD, ROWS, CHUNKS) },
      { do: 'hide-columns', tab, column: place.column, count },
    ],
  };
}

/** Notes what a command has changed, so that it can be taken back; nothing where there are no settings to note it in. */
export function keepHistory(port: Port, command: UndoableName, detail: string): void {
  const recorded = port.undoing.recorded();
  const found = recorded === undefined ? undefined : placeFor(port);
  if (recorded === undefined || found === undefined) return;
  const { place, made } = found;
  const known = made.length > 0 ? [] : entries(port);
  const number = (known[0]?.number ?? 0) + 1;
  const kept = recordCells(recorded);
  const what = detail === '' ? command : `${command}\n${detail}`;
  const head: readonly Cell[] = [
    number,
    text(port.now()),
    text(what),
    text(states[kept === undefined ? 'too-large' : 'done']),
  ];
  const cells = [...head, ...(kept ?? Array<string>(CHUNKS).fill('')).map(text)];
  const row = place.row + ((number - 1) % ROWS);
  port.undoing.keep([...made, { do: 'write', tab: place.tab, row, column: place.column, cells: [cells] }]);
}

/** That an entry is undone. */
export function markUndone(port: Port, { row }: Entry): void {
  const place = port.placeOfName(NAME);
  // With the tab of a plan that was made its history goes too.
  if (place === undefined) return;
  const { tab, column } = place;
  const cells = [[text(states.undone), ...Array<Cell>(CHUNKS).fill(null)]];
  port.undoing.keep([{ do: 'write', tab, row: place.row + row, column: column + HEAD - 1, cells }]);
}
