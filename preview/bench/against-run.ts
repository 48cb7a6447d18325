import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Preview from '../in-process';
import { emptyPlan, filledPlan, PLAN } from './filled-plan';
import { frenchPlan } from './french-plan';
import { median } from './lines';

/**
 * What a plan of 2,000 actions takes with the preview and the add-on that were built in a folder, ours or one of another commit:
 * `node against-run.cjs FOLDER` prints seconds by what was done, as JSON. The clock's, on a computer that does nothing else: of
 * processor seconds, those of the threads that clear memory up differ from run to run.
 */
const [, , folder = '.'] = process.argv;
const root = path.resolve(folder);
const { openWorkbook }: typeof Preview = createRequire(path.join(root, 'package.json'))('./.preview/in-process.cjs');

const built = (file: string): string => readFileSync(path.join(root, 'dist', file), 'utf8');
const pages = readdirSync(path.join(root, 'dist')).filter((file) => file.endsWith('.html'));
const addOn = {
  code: built('Code.js'),
  html: Object.fromEntries(pages.map((file) => [path.basename(file, '.html'), built(file)])),
  locale: 'fr_FR',
  userLocale: 'fr',
};

const ACTIONS = 2000;

/** What the add-on was asked for at 0.2.0 is more than it is now, which leaves the rest aside. */
const olderPlan = Object.assign({ organisation: 'local_shop' }, frenchPlan);

const seconds = (): number => performance.now() / 1000;

async function taken(act: () => unknown): Promise<number> {
  const start = seconds();
  await act();
  return seconds() - start;
}

/** An odd number: the middle one counts. */
const TIMES = 15;

/** From a script that was never seen to the end of its `onOpen`: what is added to it keeps V8 from finding what it compiled before. */
async function evaluation(): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const host = await openWorkbook({ ...addOn, code: `${addOn.code}\n// ${time}` });
    times.push(await taken(() => host.execute('onOpen')));
  }
  return median(times);
}

async function main(): Promise<void> {
  const evaluated = await evaluation();
  const empty = await emptyPlan(openWorkbook(addOn), olderPlan);
  const host = await openWorkbook({ ...addOn, snapshot: filledPlan(empty, ACTIONS) });
  const runs = async (name: string, ...args: readonly unknown[]) => host.execute('rpc', [name, args]);
  const first = await taken(() => runs('retroplanning', { year: null }));
  const countdown = await taken(() => runs('countdown', { action: 'Action 1' }));
  host.person.type(PLAN, 'K2', '15/06/2027');
  await host.settled();
  const deadline = await taken(() => {
    host.person.type(PLAN, 'K2', '16/06/2027');
    return host.settled();
  });
  process.stdout.write(
    JSON.stringify({
      'first build': first,
      countdown,
      'a deadline typed': deadline,
      'the script evaluated': evaluated,
    }),
  );
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
