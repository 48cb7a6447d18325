import { addressOf } from '../../workbook/cells';
import { changedBy, editedSince, finished, isUnsure, type Recorded } from '../../workbook/undo';
import type { Done, HistoryReport } from '../api';
import { done, type NamedPlace, type Port, type Result, trouble } from '../port';
import { type Entry, entries, historyPlaces, mark, recordOf, whoAsks } from './history';

const said = (port: Port, { command, detail }: Entry): string =>
  port.say('undo.what', { command, detail, named: detail === '' ? 0 : 1 });

/** The last commands and what can be undone of them: the latest that is not undone yet. */
export function history(port: Port): Result<HistoryReport> {
  const [known, you] = [entries(port), whoAsks(port)];
  return done({
    message: port.say('history.read', { entries: known.length }),
    entries: known.map((entry) => ({
      number: entry.number,
      what: said(port, entry),
      when: entry.when,
      isYours: you !== '' && entry.who === you,
      state: entry.state,
    })),
  });
}

type Edited = { readonly sheet: string; readonly cell: string };

/** Where builds leave their marks, into which nobody types: the state of the settings, and the marks that wait in the cell below a name. */
function markPlaces(port: Port): readonly NamedPlace[] {
  const [state, above] = [port.placeOfName('settings_state'), port.placeOfName('settings_holidays_for')];
  return [...(state === undefined ? [] : [state]), ...(above === undefined ? [] : [{ ...above, row: above.row + 1 }])];
}

/** What is looked at otherwise, or not at all: the named ranges a command wrote into, the history, which goes on, and marks. */
function lookedAtApart(port: Port, names: readonly string[]): readonly NamedPlace[] {
  const places = names.flatMap((name) => port.placeOfName(name) ?? []);
  return [...places, ...historyPlaces(port), ...markPlaces(port)];
}

/** The first cell of a tab that is not as the command left it; 'gone' where its tab is not there. */
function editedIn(port: Port, record: Recorded): Edited | 'gone' | undefined {
  const { tabs, names } = changedBy(record);
  const apart = lookedAtApart(port, names);
  for (const sheet of tabs) {
    const values = port.readTab(sheet)?.values;
    const standing = values && {
      values,
      formulas: port.readFormulas(sheet, 1, Math.max(1, values[0]?.length ?? 0), Math.max(1, values.length)),
    };
    const but = apart.filter(({ tab }) => tab === sheet);
    const at = editedSince(record, 'tabs', sheet, standing, but);
    if (at !== undefined) return at === 'gone' ? at : { sheet, cell: addressOf(at.row, at.column) };
  }
  return undefined;
}

function editedNames(port: Port, record: Recorded): Edited | undefined {
  // A build's own mark, into which nobody types, may be as it was or as it is to be.
  for (const name of changedBy(record).names.filter((it) => it !== 'settings_state')) {
    const [block, place] = [port.readName(name), port.placeOfName(name)];
    const at = block === undefined ? undefined : editedSince(record, 'names', name, block);
    if (at === undefined || at === 'gone' || place === undefined) continue;
    return { sheet: place.tab, cell: addressOf(place.row + at.row - 1, place.column + at.column - 1) };
  }
  return undefined;
}

/** Whether all that a command was about to write stands there. */
export function isWhole(port: Port, entry: Entry): boolean {
  const record = recordOf(port, entry);
  if (record === undefined) return true;
  const whole = finished(record);
  return editedIn(port, whole) === undefined && editedNames(port, whole) === undefined;
}

/** Takes a command back: everything it changed is as it was, or nothing is touched and it is told why. */
export function takeBack(port: Port, entry: Entry): Result<string> {
  const what = said(port, entry);
  if (entry.state === 'interrupted') return trouble('undo.interrupted', { what });
  const record = entry.state === 'too-large' ? undefined : recordOf(port, entry);
  if (record === undefined || isUnsure(record)) return trouble('undo.too-large', { what });
  const edited = editedIn(port, record) ?? editedNames(port, record);
  if (edited === 'gone') return trouble('undo.tab-gone', { what });
  if (edited !== undefined) return trouble('undo.edited', { what, ...edited });
  port.undoing.checkMayRestore(record.steps);
  mark(port, entry, 'interrupted');
  port.undoing.restore(record.steps, record.next?.sure ?? record.steps.length);
  mark(port, entry, 'undone');
  return done(what);
}

/** Takes the last command back. */
export function undo(port: Port): Result<Done> {
  const entry = entries(port).find(({ state }) => state !== 'undone');
  if (entry === undefined) return trouble('undo.nothing', {});
  const taken = takeBack(port, entry);
  return taken.ok ? done({ message: port.say('undo.done', { what: taken.value }) }) : taken;
}
