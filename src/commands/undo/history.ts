import { area, type Cell, type CellValue, type Grid, plainText, text } from '../../workbook/cells';
import { CHUNKS, finished, noRecord, type Recorded, recordCells, recordIn, sumOf } from '../../workbook/undo';
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
  /** What stood for the person who asked for it; '' where that is not known. */
  readonly who: string;
  readonly command: UndoableName;
  /** What it was done to: an action, a tab; '' where its name says all. */
  readonly detail: string;
  /** What is known again of how a command that was begun was asked for. */
  readonly asked: string;
  readonly state: 'begun' | 'done' | 'undone' | 'too-large' | 'interrupted';
  /** Its row in the history, from 0 on. */
  readonly row: number;
};

const states: Readonly<Record<Entry['state'], string>> = {
  begun: 'begun',
  done: '',
  undone: 'undone',
  'too-large': 'large',
  interrupted: 'undoing',
};

// Its keys are the names of the commands.
const names = Object.keys(apiKinds) as readonly ApiName[];

const whatOf = (command: UndoableName, detail: string): string => (detail === '' ? command : `${command}\n${detail}`);

function entryOf(cells: readonly CellValue[], row: number): Entry | undefined {
  const [number = '', began = '', what = '', noted = ''] = cells.map(plainText);
  const [day = '', time = '', who = ''] = began.split(' ');
  const [state = '', asked = ''] = noted.split(' ');
  const [said = '', ...detail] = what.split('\n');
  const command = names.filter(isUndoable).find((it) => it === said);
  if (command === undefined || !(Number(number) >= 1)) return undefined;
  const known = (['begun', 'undone', 'too-large', 'interrupted'] as const).find((it) => states[it] === state) ?? 'done';
  return {
    number: Number(number),
    when: `${day} ${time}`,
    who,
    command,
    detail: detail.join('\n'),
    asked,
    state: known,
    row,
  };
}

const whenOf = ({ when, who }: Pick<Entry, 'when' | 'who'>): string => (who === '' ? when : `${when} ${who}`);

/** What is noted for the person: short, and no key of Google's. */
export function whoAsks(port: Port): string {
  const key = port.person();
  return key === '' ? '' : sumOf(key);
}

const latestFirst = (rows: Grid<CellValue>): readonly Entry[] =>
  rows.flatMap((cells, row) => entryOf(cells, row) ?? []).sort((one, other) => other.number - one.number);

/** The last commands, the latest first; none in a file that has no history yet. */
export const entries = (port: Port): readonly Entry[] => latestFirst(port.readValues(NAME) ?? []);

/** What puts an entry back; of one that was done its record may still say what it was about to do. */
export function recordOf(port: Port, { row, state }: Entry): Recorded | undefined {
  const record = recordIn((port.readValues(KEPT)?.[row] ?? []).map(plainText));
  return record === undefined || state !== 'done' ? record : finished(record);
}

/** Where the history stands. */
export const historyPlaces = (port: Port): readonly NamedPlace[] =>
  [NAME, KEPT].flatMap((name) => port.placeOfName(name) ?? []);

/** Whether a command has made a tab, or finished one that it had begun: nothing of hers is in it. */
const hasMade = ({ steps }: Recorded, tab: string): boolean =>
  steps.some((step) => step.back === 'tab' && step.tab === tab);

/** Columns for the history, behind all of the settings and hidden: where a file has none, or another program has left them out. */
function makeRoom(port: Port, recorded: Recorded): boolean {
  const known = port.placeOfName(NAME);
  const settings = port.placeOfName('settings');
  const tab = known?.tab ?? settings?.tab ?? '';
  const columns = port.sizeOf(tab)?.columns;
  if (settings === undefined || columns === undefined) return false;
  // Columns that were added before, when the command was stopped, and have no name yet, are taken.
  const behind = hasMade(recorded, tab) ? settings.column + settings.columns : columns + 1;
  const column = known?.column ?? behind;
  const row = known?.row ?? settings.row + 2;
  const lacking = column + HEAD + CHUNKS - 1 - columns;
  port.undoing.keep([
    ...(lacking > 0 ? [{ do: 'insert-columns', tab, after: columns, count: lacking } as const] : []),
    { do: 'name', tab, name: NAME, area: area(row, column, ROWS, HEAD) },
    { do: 'name', tab, name: KEPT, area: area(row, column + HEAD, ROWS, CHUNKS) },
    { do: 'hide-columns', tab, column, count: HEAD + CHUNKS },
  ]);
  return true;
}

/** A command, what it is done to, and what is known again of how it is asked for. */
export type Asked = Pick<Entry, 'command' | 'detail' | 'asked'>;

/** A command that is about to be noted. */
type Noting = {
  /** The latest before it. */
  readonly latest: Entry | undefined;
  /** Notes what it has changed, so that it can be taken back; nothing where there are no settings to note it in. */
  readonly finish: (state: 'begun' | 'done') => void;
};

/** What was noted of a command: all of it as it is once it is done, and the cells that keep it; without where it is too large. */
type Written = { readonly whole: string; readonly kept: readonly string[] | undefined };

/** What is to be noted of it; what was noted before is not made anew, as that takes long. */
function writtenOf(recorded: Recorded, state: 'begun' | 'done', before: Written | undefined): Written {
  const whole = JSON.stringify(finished(recorded));
  const isMade = before !== undefined && (before.kept === undefined || (state === 'done' && before.whole === whole));
  return { whole, kept: isMade ? before.kept : recordCells(recorded) };
}

/** From its first change on a command is noted as begun: a script that is stopped leaves nothing else behind. */
export function startNoting(port: Port, { command, detail, asked }: Asked): Noting {
  const rows = port.readValues(NAME);
  // Who may not edit the settings works on without being noted: what is refused is sometimes refused only later.
  const mayNote = rows === undefined || port.undoing.mayKeep(NAME);
  const latest = latestFirst(rows ?? [])[0];
  const number = (latest?.number ?? 0) + 1;
  let when: string | undefined;
  let written: Written | undefined;
  const put = (cells: readonly Cell[]): void =>
    port.undoing.keep([{ do: 'write-beside', name: NAME, row: (number - 1) % ROWS, cells }]);
  const write = (recorded: Recorded, state: 'begun' | 'done'): void => {
    when ??= whenOf({ when: port.now(), who: whoAsks(port) });
    const now = writtenOf(recorded, state, written);
    const told = state === 'begun' ? `${states.begun} ${asked}` : states[state];
    const said = text(now.kept === undefined ? states['too-large'] : told);
    put([number, text(when), text(whatOf(command, detail)), said, ...(now.kept ?? noRecord).map(text)]);
    written = now;
  };
  let isFollowed = mayNote;
  // In a plan of hers there is room as soon as the command has made the settings.
  let isThere = rows !== undefined;
  const hasRoom = (recorded: Recorded): boolean => {
    isThere ||= makeRoom(port, recorded);
    return isThere;
  };
  port.undoing.follow((recorded) => {
    if (!isFollowed) return;
    try {
      if (hasRoom(recorded)) write(recorded, 'begun');
    } catch {
      isFollowed = false;
    }
  });
  const finish: Noting['finish'] = (state) => {
    const recorded = port.undoing.recorded();
    if (recorded === undefined && written !== undefined) put([null, null, null, null, ...noRecord.map(text)]);
    if (recorded === undefined || !mayNote || !hasRoom(recorded)) return;
    try {
      write(recorded, state);
    } catch {
      // Columns that hold nothing may have been lost where another program saved the file.
      if (makeRoom(port, recorded)) write(recorded, state);
    }
  };
  return { latest, finish };
}

/**
 * That an entry is undone; before, that it is on its way, which is what is left of an undo that is stopped. With the tab of a plan that
 * was made its history goes too.
 */
export const mark = (
  port: Port,
  { number, when, who, command, detail, row }: Entry,
  state: 'interrupted' | 'undone',
): void =>
  port.undoing.keep([
    {
      do: 'write-beside',
      name: NAME,
      row,
      cells: [number, text(whenOf({ when, who })), text(whatOf(command, detail)), text(states[state])],
    },
  ]);
