import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { sampled, triesEvery } from '../sampled';
import { anAddOn, closeAll } from './add-on';
import { sequenceFiles } from './sequence-files';
import { noCounts, walk } from './sequence-laws';
import { steps } from './sequence-steps';

/** `npm run fuzz` says which; `npm test` walks the same sequences each time. */
const { FUZZ_RUNS, FUZZ_SEED = '1', FUZZ_PATH, FUZZ_FILE } = process.env;
if (FUZZ_RUNS !== undefined) jest.setTimeout(36_000_000);

const counts = noCounts();

const sequence = fc.record({
  language: fc.constantFrom('fr' as const, 'fr' as const, 'en' as const),
  steps: steps(5),
});

const holdsIn = (snapshot: IWorkbookData) =>
  fc.asyncProperty(sequence, async ({ language, steps }) => {
    counts.sequences += 1;
    try {
      await walk(await anAddOn({ language, snapshot }), steps, counts);
    } finally {
      closeAll();
    }
  });

/** Each file has sequences of its own. */
const seedOf = (name: string): number => Number(FUZZ_SEED) * 100 + Object.keys(sequenceFiles).indexOf(name);

const walked = Object.entries(sequenceFiles).filter(([name]) => FUZZ_FILE === undefined || name === FUZZ_FILE);

describe('Whatever is done by hand and asked for, hers stays hers, what is refused changes nothing, a build can be repeated and undone', () => {
  test.each(FUZZ_RUNS === undefined ? sampled(walked, 5, 1) : walked)('in %s', async (name, file) => {
    const { failed, counterexample, counterexamplePath, errorInstance } = await fc.check(holdsIn(await file()), {
      seed: seedOf(name),
      numRuns: Number(FUZZ_RUNS ?? (triesEvery ? 50 : 2)),
      // The shortest that fails is looked for by `npm run fuzz`, which has the time.
      endOnFailure: FUZZ_RUNS === undefined || FUZZ_PATH !== undefined,
      ...(FUZZ_PATH === undefined ? {} : { path: FUZZ_PATH }),
    });
    if (failed)
      throw new Error(
        `${JSON.stringify(counterexample)}\n${String(errorInstance)}\nAgain: npm run fuzz -- ${FUZZ_SEED} ${counterexamplePath} "${name}"`,
      );
  });
});

afterAll(() => {
  const { sequences, edits, commands, refused, again, undone } = counts;
  process.stdout.write(
    `Fuzz: ${sequences} sequences of seed ${FUZZ_SEED}, ${edits} edits, ${commands} commands, of which ${refused} refused, ${again} asked for twice, ${undone} undone.\n`,
  );
});
