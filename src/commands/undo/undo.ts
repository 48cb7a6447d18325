import { dayOfIso } from '../../domain/time';
import { addressOf } from '../../workbook/cells';
import { changedBy, editedSince, finished, isUnsure, type Recorded, recordIn, sumOf } from '../../workbook/undo';
import type { Done, HistoryReport, UndoableName } from '../api';
import { done, keptLook, type NamedPlace, type Port, type Result, trouble } from '../port';
import { detailOf, isRecord } from './detail';
import { type Asked, type Entry, entries, historyPlaces, keptOf, mark, startNoting } from './history';

const said = (port: Port, { command, detail }: Entry): string =>
  port.say('undo.what', { command, detail, named: detail === '' ? 0 : 1 });

/** The last commands and what can be undone of them: the latest that is not undone yet. */
export function history(port: Port): Result<HistoryReport> {
  const known = entries(port);
  return done({
    message: port.say('history.read', { entries: known.length }),
    entries: known.map((entry) => ({
      number: entry.number,
      what: said(port, entry),
      when: entry.when,
      state: entry.state,
    })),
  });
}

type Edited = { readonly sheet: string; readonly cell: string };

/** What is looked at otherwise: the named ranges a command wrote into, and the history, which goes on. */
function lookedAtApart(port: Port, names: readonly string[]): readonly NamedPlace[] {
  const places = names.flatMap((name) => port.placeOfName(name) ?? []);
  return [...places, ...historyPlaces(port)];
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
  for (const name of changedBy(record).names) {
    const [block, place] = [port.readName(name), port.placeOfName(name)];
    const at = block === undefined ? undefined : editedSince(record, 'names', name, block);
    if (at === undefined || at === 'gone' || place === undefined) continue;
    return { sheet: place.tab, cell: addressOf(place.row + at.row - 1, place.column + at.column - 1) };
  }
  return undefined;
}

/** Takes a command back: everything it changed is as it was, or nothing is touched and it is told why. */
function takeBack(port: Port, entry: Entry): Result<string> {
  const what = said(port, entry);
  if (entry.state === 'interrupted') return trouble('undo.interrupted', { what });
  const record = entry.state === 'too-large' ? undefined : recordIn(keptOf(port, entry));
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

/** "2027-03-15 12:00" in minutes. */
const minutesOf = (when: string): number =>
  (dayOfIso(when.slice(0, 10)) ?? 0) * 1440 + Number(when.slice(11, 13)) * 60 + Number(when.slice(14, 16));

/** Who tries again what seemed to fail does so at once; what is asked for later, all of which stands there, is another thing. */
const AT_ONCE = 15;

/** Whether a command is asked for again that was stopped before it was done. */
function isTriedAgain(port: Port, entry: Entry, { command, asked }: Asked): boolean {
  if (entry.state !== 'begun' || entry.command !== command || entry.asked !== asked) return false;
  if (minutesOf(port.now()) - minutesOf(entry.when) <= AT_ONCE) return true;
  const record = recordIn(keptOf(port, entry));
  if (record === undefined) return false;
  const whole = finished(record);
  return editedIn(port, whole) !== undefined || editedNames(port, whole) !== undefined;
}

/** What a command answered, and after its message these sentences. */
function withSentences(outcome: unknown, sentences: readonly string[]): unknown {
  if (sentences.length === 0 || !isRecord(outcome) || outcome['ok'] !== true || !isRecord(outcome['value']))
    return outcome;
  const { message } = outcome['value'];
  return typeof message === 'string'
    ? { ...outcome, value: { ...outcome['value'], message: [message, ...sentences].join(' ') } }
    : outcome;
}

/**
 * Runs a command and notes what it changed, also where it is stopped midway. What it had begun the last time, when it was stopped, is taken
 * back first: tried again, nothing is there twice. `failed` is told where it could not be noted; it was done all the same.
 */
export function noted(
  port: Port,
  command: UndoableName,
  args: readonly unknown[],
  run: () => unknown,
  failed: (error: unknown) => void,
): unknown {
  const asked = { command, detail: detailOf(args), asked: sumOf(JSON.stringify(args)) };
  const { latest, finish } = startNoting(port, asked);
  const end = (state: 'begun' | 'done'): void => {
    try {
      finish(state);
    } catch (error) {
      failed(error);
    }
  };
  try {
    const isAgain = latest !== undefined && isTriedAgain(port, latest, asked) && takeBack(port, latest).ok;
    const outcome = run();
    end('done');
    const kept = keptLook(port);
    const again = isAgain ? [port.say('undo.again', {})] : [];
    return withSentences(outcome, kept === undefined ? again : [kept, ...again]);
  } catch (error) {
    end('begun');
    throw error;
  }
}

/** Takes the last command back. */
export function undo(port: Port): Result<Done> {
  const entry = entries(port).find(({ state }) => state !== 'undone');
  if (entry === undefined) return trouble('undo.nothing', {});
  const taken = takeBack(port, entry);
  return taken.ok ? done({ message: port.say('undo.done', { what: taken.value }) }) : taken;
}
