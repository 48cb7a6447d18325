import type { Handle } from '../handles';
import type { Method } from './method';
import type { Script } from './script';

/** Every method invoked on an object of SpreadsheetApp is a call; those of other services are only listed by name. */
export type Stats = {
  readonly calls: number;
  readonly read: number;
  readonly write: number;
  /** Asked for, and implied by a read after a write (contract 23). */
  readonly flush: number;
  readonly other: number;
  /** Writes made by a script that did not hold the document's lock (contract 22). */
  readonly writesWithoutLock: number;
  readonly byName: Readonly<Record<string, number>>;
};

export type Counting = {
  readonly stats: Stats;
  readonly isDead: () => boolean;
  /** Before the call is made; throws `Died` at the call that the script does not survive. */
  readonly count: (name: string, method: Method<Handle>) => void;
  /** Sends what was written: calculates it, and throws what a rule that rejects has to say. */
  readonly send: () => void;
};

export class Died extends Error {}

type Options = {
  readonly script: Script;
  /** Kills the script at that call, counted from 1. */
  readonly dieAt: number | null;
  /** Told of each call before it is made. */
  readonly beforeCall: (call: number) => void;
  readonly settleNow: () => void;
};

export function createCounting({ script, dieAt, beforeCall, settleNow }: Options): Counting {
  const byName: Record<string, number> = {};
  const stats = { calls: 0, read: 0, write: 0, flush: 0, other: 0, writesWithoutLock: 0, byName };
  let isDirty = false;
  let isDead = false;
  const send = (): void => {
    isDirty = false;
    settleNow();
    const { rejection } = script.state;
    script.state.rejection = null;
    if (rejection) throw rejection;
  };
  const count: Counting['count'] = (name, { cost }) => {
    byName[name] = (byName[name] ?? 0) + 1;
    if (cost === 'free') return;
    stats.calls++;
    if (stats.calls === dieAt) isDead = true;
    if (isDead) throw new Died();
    beforeCall(stats.calls);
    stats[cost]++;
    if (cost === 'write') {
      isDirty = true;
      if (!script.state.hasLock) stats.writesWithoutLock++;
    } else if (cost === 'flush') send();
    else if (cost === 'read' && isDirty) {
      stats.flush++;
      send();
    }
  };
  return { stats, isDead: () => isDead, count, send };
}
