import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { median } from './lines';
import { loadsOfNewcomer, startPage } from './page';

/**
 * How long a newcomer waits for the page of another commit, built in a folder with the program that serves it, and for ours: the first
 * time, the next, and from then on. `node against-page.cjs FOLDER` prints the seconds of both as JSON, loaded in turn.
 */
const [, , folder = '.'] = process.argv;

/** An odd number: the middle one counts. */
const NEWCOMERS = 3;

const waits = ['the page ready the first time', 'the page ready the next time', 'the page ready from then on'] as const;

async function startOld() {
  const server = spawn(process.execPath, [path.join('.preview', 'serve.cjs')], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(server.stdout, 'data');
  const [url] = /http:\S+/.exec(String(said)) ?? [];
  if (url === undefined) throw new Error(`${folder} serves no page`);
  return { url, close: () => server.kill() };
}

async function main(): Promise<void> {
  const [old, ours] = [await startOld(), await startPage()];
  const seconds: Record<'old' | 'now', number[][]> = { old: [], now: [] };
  for (let time = 0; time < NEWCOMERS; time += 1) {
    seconds.old.push((await loadsOfNewcomer(old.url)).map((load) => load.seconds));
    seconds.now.push((await loadsOfNewcomer(ours.url)).map((load) => load.seconds));
  }
  old.close();
  await ours.close();
  const told = (all: readonly number[][]): Readonly<Record<string, number>> =>
    Object.fromEntries(waits.map((wait, nth) => [wait, median(all.map((loads) => loads[nth] ?? Number.NaN))]));
  process.stdout.write(JSON.stringify({ old: told(seconds.old), now: told(seconds.now) }));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
