import fc from 'fast-check';
import { anAddOn, fileAfter, TODAY } from '../bundle/add-on';
import { consoleOfHost } from '../outside';
import { longTest, runs } from '../sampled';
import { calculatedAnew, valuesOf } from './calculated-anew';
import { type Edit, edit, type Gesture, gestureOf, isRefusal } from './edits';
import { fileForEdits } from './file-for-edits';
import type { NodeHost } from './open';
import { aWorkbook } from './script';

/** What the engine had to say while it worked; it has nothing to say. */
const said: unknown[][] = [];
const { error, warn } = consoleOfHost;
beforeEach(() => {
  said.length = 0;
  consoleOfHost.error = consoleOfHost.warn = (...words: unknown[]) => void said.push(words);
});
afterEach(() => {
  Object.assign(consoleOfHost, { error, warn });
});

function carryOut({ person, undo, redo }: NodeHost, [name, ...given]: Gesture): void {
  if (name === 'undo') undo();
  else if (name === 'redo') redo();
  // The name chooses the gesture that takes those words, which TypeScript cannot follow.
  else (person[name] as (...given: readonly unknown[]) => void)(...given);
}

function doEdit(host: NodeHost, edit: Edit): void {
  try {
    const gesture = gestureOf(edit, host.tabs());
    if (gesture) carryOut(host, gesture);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

async function expectAsReopened(host: NodeHost): Promise<void> {
  await host.settled();
  const snapshot = host.save();
  const shown = valuesOf(snapshot);
  host.dispose();
  expect(shown).toEqual(await calculatedAnew(snapshot));
  expect(said).toEqual([]);
}

async function agreesAfter(edits: readonly Edit[]): Promise<void> {
  const host = await aWorkbook('', { snapshot: await fileForEdits(), trustsValues: true });
  for (const one of edits) doEdit(host, one);
  await expectAsReopened(host);
}

/** What the add-on is asked between edits; it may refuse, the plan being in whatever state it is. */
const commands = [
  ['retroplanning', [{ year: null }]],
  ['retroplanning', [{ year: null, unit: 'month' }]],
  ['countdown', [{ action: 'Vidéo et photos de présentation' }]],
  ['check', []],
  ['home', []],
] as const;
const command = fc.constantFrom(...commands).map(([name, args]) => ({ is: 'command', name, args }) as const);

const example = () =>
  fileAfter('the example, for edits', (host) => host.does('loadExample', { language: 'fr', year: 2027 }));

type Step = Edit | { readonly is: 'command'; readonly name: string; readonly args: readonly unknown[] };

async function addOnAgreesAfter(steps: readonly Step[]): Promise<void> {
  const host = await anAddOn({ snapshot: await example() });
  for (const step of steps) {
    if (step.is === 'command') await host.execute('rpc', [step.name, step.args], { today: TODAY });
    else doEdit(host, step);
  }
  await expectAsReopened(host);
}

/** `npm run fuzz:edits` asks for more of them, and has more time. */
const { FUZZ_RUNS } = process.env;
if (FUZZ_RUNS !== undefined) jest.setTimeout(3_600_000);

describe('whatever is done by hand, every cell shows what a freshly opened copy calculates', () => {
  it('after edits of a plan and of a tab that looks at it', () =>
    fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), agreesAfter), {
      numRuns: Number(FUZZ_RUNS ?? runs(75)),
    }));

  longTest('after edits of the example and commands between', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(command, edit, edit), { minLength: 2, maxLength: 6 }), addOnAgreesAfter),
      {
        numRuns: Math.ceil(Number(FUZZ_RUNS ?? runs(75)) / 25),
      },
    ),
  );
});
