import fc from 'fast-check';
import { calculatedAnew, valuesOf } from './calculated-anew';
import { type Edit, edit, type Gesture, gestureOf, isRefusal } from './edits';
import { fileForEdits } from './file-for-edits';
import type { NodeHost } from './open';
import { aWorkbook } from './script';

/** What the engine had to say while it worked; it has nothing to say. */
const said: unknown[][] = [];
const silent = { error: console.error, warn: console.warn };
beforeEach(() => {
  said.length = 0;
  console.error = console.warn = (...words: unknown[]) => void said.push(words);
});
afterEach(() => {
  Object.assign(console, silent);
});

function carryOut({ person, undo, redo }: NodeHost, [name, ...given]: Gesture): void {
  if (name === 'undo') undo();
  else if (name === 'redo') redo();
  // The name chooses the gesture that takes those words, which TypeScript cannot follow.
  else (person[name] as (...given: readonly unknown[]) => void)(...given);
}

async function agreesAfter(edits: readonly Edit[]): Promise<void> {
  const host = await aWorkbook('', { snapshot: await fileForEdits(), trustsValues: true });
  for (const one of edits) {
    try {
      const gesture = gestureOf(one, host.tabs());
      if (gesture) carryOut(host, gesture);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  await host.settled();
  const snapshot = host.save();
  const shown = valuesOf(snapshot);
  host.dispose();
  expect(shown).toEqual(await calculatedAnew(snapshot));
  expect(said).toEqual([]);
}

/** `npm run fuzz` asks for more of them, and has more time. */
const { FUZZ_RUNS = '300' } = process.env;
if (FUZZ_RUNS !== '300') jest.setTimeout(3_600_000);

describe('whatever is done by hand, every cell shows what a freshly opened copy calculates', () => {
  it('after edits of a plan and of a tab that looks at it', () =>
    fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), agreesAfter), {
      numRuns: Number(FUZZ_RUNS),
    }));
});
