import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { dayOf } from '../src/domain/time';
import { runCommandLine } from './command-line';

/** What the engine says while it works is no output of ours: stdout is one JSON object or the report, stderr one line. */
for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = () => {};

/**
 * Node lets memory grow to about three times what is in use before it clears up, where the computer has it to give. Clearing up at a
 * fifth more takes a little longer, and less memory.
 */
setFlagsFromString('--heap-growing-percent=18');

const [, script = '', ...words] = process.argv;
const { RETROPLAN_DIST } = process.env;
const now = new Date();

/** The built add-on stands in dist/, beside the folder of this bundle; tests may name another one. */
const bundleFolder = RETROPLAN_DIST ?? path.join(path.dirname(script), '..', 'dist');
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());

const written = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    stream.write(text, () => resolve());
  });

async function main(): Promise<void> {
  const { exitCode, stdout, stderr } = await runCommandLine(words, { bundleFolder, today });
  await written(process.stderr, stderr);
  await written(process.stdout, stdout);
  // The engine's timers would keep the process alive.
  process.exit(exitCode);
}

void main();
