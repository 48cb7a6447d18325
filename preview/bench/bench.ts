import type { IWorkbookData } from '@univerjs/core';
import { open } from './built';
import { measureDomain } from './domain';
import { measureEvaluation } from './evaluation';
import { emptyPlan, filledPlan } from './filled-plan';
import { type Measured, printGoals } from './goals';
import { howSecondsAreCounted } from './google-seconds';
import { goal, print, row } from './lines';
import { measureMemory } from './memory';
import { measurePage } from './page';
import { measureNewPlans, measureRuns, runHeads } from './runs';
import { measureTypedDeadline } from './typed-deadline';

/**
 * `npm run bench`: calls and milliseconds of the built bundle, measured here and now, and beside them the seconds a command would
 * take at the costs Google's users report. Nothing in it can fail: it is read, not run as a test. `build/sizes.mjs` goes on with
 * the sizes.
 */

/** Numbers of actions; `npm run bench -- 10 100` chooses others. */
const USUAL = [10, 100, 500, 1000, 2000];

function plansOf(words: readonly string[]): readonly number[] {
  const odd = words.find((word) => !/^[1-9]\d{0,3}$/.test(word));
  if (odd !== undefined)
    throw new Error(`A plan is measured by its number of actions, from 1 to 9999, not by "${odd}".`);
  return words.length === 0 ? USUAL : words.map(Number);
}

async function measurePlan(empty: IWorkbookData, actions: number): Promise<Measured> {
  const host = await open({ snapshot: filledPlan(empty, actions) });
  const results = await measureRuns(host, actions);
  const edit = await measureTypedDeadline(host, actions);
  host.dispose();
  return { actions, results, edit };
}

async function main(): Promise<void> {
  const plans = plansOf(process.argv.slice(2));
  print(row(['command (actions)', ...runHeads]));
  const made = await measureNewPlans();
  const empty = await emptyPlan();
  const measured: Measured[] = [];
  for (const actions of plans) measured.push(await measurePlan(empty, actions));
  print(`${howSecondsAreCounted}\n`);
  printGoals(measured);
  goal('new plan: at most 120 calls (287 in 0.2.0)', made.newPlan <= 120, `${made.newPlan}`);
  goal('example: at most 200 calls (369 in 0.2.0)', made.example <= 200, `${made.example}`);
  await measureEvaluation();
  measureDomain();
  await measureMemory(empty);
  await measurePage();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
