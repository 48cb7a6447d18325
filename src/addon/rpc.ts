import * as v from 'valibot';
import { type ApiName, apiKinds, isUndoable, type Outcome } from '../commands/api';
import { commandTable } from '../commands/command-table';
import { logLineOf, type Port } from '../commands/port';
import { noted } from '../commands/undo';
import type { Trouble } from '../languages/words/sentence-facts';
import { TabTaken, told, troubleOf } from './failure';
import { type GoogleWorkbook, googleWorkbook } from './google-workbook';
import { whileLocked } from './lock';

const isCommand = (name: unknown): name is ApiName =>
  typeof name === 'string' && Object.keys(commandTable).includes(name);

type Run = (port: Port, ...args: readonly unknown[]) => unknown;

const refuse = (port: Port, trouble: Trouble): Outcome<never> => ({ ok: false, sentence: told(port, trouble) });

/** Runs one command; whatever goes wrong becomes one sentence, and the details go to the script's own log. */
function run({ port, hasWritten }: GoogleWorkbook, name: ApiName, args: readonly unknown[], isAgain = false): unknown {
  // The arguments were parsed by the command's own schema, which TypeScript cannot see through the table.
  const command = commandTable[name].run as Run;
  try {
    if (apiKinds[name] === 'reads') return command(port, ...args);
    const told = (error: unknown): void => console.warn('history', logLineOf(error));
    const outcome = whileLocked(() =>
      isUndoable(name) ? noted(port, name, args, () => command(port, ...args), told) : command(port, ...args),
    );
    return outcome ?? refuse(port, { code: 'file.busy', facts: {} });
  } catch (error) {
    console.error(name, logLineOf(error));
    if (error instanceof TabTaken && !isAgain) return runKnowingTabs(name, args);
    return refuse(port, troubleOf(error, hasWritten()));
  }
}

/** A tab of that name in other capitals is known where the names of all are: what was begun is taken back, as ever, and done under another. */
function runKnowingTabs(name: ApiName, args: readonly unknown[]): unknown {
  const workbook = googleWorkbook();
  workbook.port.tabNames();
  return run(workbook, name, args, true);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The answer of a command that was carried out, and with it what home shows now; without, where that cannot be read. */
function withHome(outcome: unknown): unknown {
  if (!isObject(outcome) || !('ok' in outcome) || outcome.ok !== true) return outcome;
  const home = run(googleWorkbook(), 'home', []);
  return isObject(home) && 'ok' in home ? outcome : { ...outcome, home };
}

/**
 * The one function the sidebar, the menu and the command line call. Arguments come from outside and are checked;
 * an unknown command or ill-formed arguments are a mistake of the caller and throw. `also` is 'home' where the page shows home next:
 * a second trip would take another second (contract 12).
 */
export function rpc(name: unknown, args: unknown, also?: unknown): unknown {
  if (!isCommand(name)) throw new Error(`Unknown command: ${String(name)}`);
  const answer = run(googleWorkbook(), name, v.parse(commandTable[name].accepts(), args));
  return also === 'home' ? withHome(answer) : answer;
}
