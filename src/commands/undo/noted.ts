import { dayOfIso } from '../../domain/time';
import { sumOf } from '../../workbook/undo';
import type { Outcome, UndoableName } from '../api';
import { keptLook, type Port } from '../port';
import { detailOf, isRecord } from './detail';
import { type Asked, type Entry, entries, startNoting } from './history';
import { isWhole, takeBack } from './undo';

/** "2027-03-15 12:00" in minutes. */
const minutesOf = (when: string): number =>
  (dayOfIso(when.slice(0, 10)) ?? 0) * 1440 + Number(when.slice(11, 13)) * 60 + Number(when.slice(14, 16));

/** Who tries again what seemed to fail does so at once; what is asked for later, all of which stands there, is another thing. */
const AT_ONCE = 15;

/** Whether a command is asked for again that was stopped before it was done. */
function isTriedAgain(port: Port, entry: Entry, { command, asked }: Asked): boolean {
  if (entry.state !== 'begun' || entry.command !== command || entry.asked !== asked) return false;
  if (minutesOf(port.now()) - minutesOf(entry.when) <= AT_ONCE) return true;
  return !isWhole(port, entry);
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

type Refused = Extract<Outcome<unknown>, { readonly ok: false }>;
const isRefused = (outcome: unknown): outcome is Refused => isRecord(outcome) && outcome['ok'] === false;

/**
 * What a command was refused for; what it had made ready before, a tab or the settings of a plan, is taken back, and said to be there
 * where it cannot be.
 */
function refusedWhole(port: Port, refused: Refused, before: Entry | undefined): Refused {
  if (port.undoing.recorded() === undefined) return refused;
  const [latest] = entries(port);
  // Where it could not be noted the latest is another command's, which stays.
  if (latest === undefined || latest.number === before?.number) return refused;
  if (latest.state === 'done' && takeBack(port, latest).ok) return refused;
  return { ok: false, sentence: `${refused.sentence} ${port.say('unexpected-midway', {})}` };
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
    if (isRefused(outcome)) return refusedWhole(port, outcome, latest);
    const kept = keptLook(port);
    const again = isAgain ? [port.say('undo.again', {})] : [];
    return withSentences(outcome, kept === undefined ? again : [kept, ...again]);
  } catch (error) {
    end('begun');
    throw error;
  }
}
