import { type Api, type ApiName, apiKinds } from '../../src/commands/api';
import { longTest, sampled } from '../sampled';
import { anAddOn, TODAY } from './add-on';
import { draft, fivePlan, type Writing, type Call as WritingCall, writings } from './every-command';
import { seen } from './faults';
import { askings } from './sequence-commands';

const BUSY = /^Quelqu’un d’autre travaille avec Rétroplan dans ce fichier\s: [^.]*\. Rien n’a été changé\.$/;
const VIEW_ONLY = /^Ce fichier ne vous est ouvert qu’en lecture\s: rien n’a été changé\. [^.]*\.$/;
const SENTENCE = /^\p{Lu}.*[.!]$/su;

type Call = { readonly [N in ApiName]: readonly [N, Parameters<Api[N]>] }[ApiName];
type Answer = { readonly ok?: boolean; readonly sentence?: string };

/** What a colleague asks for while a command of ours works. */
const writing: readonly Call[] = [
  ['saveAction', [{ draft: { ...draft, name: 'Autre' }, newObjectives: [] }]],
  ['dashboard', []],
  ['undo', []],
];
const reading: readonly Call[] = [
  ['check', []],
  ['home', []],
  ['week', []],
  ['history', []],
  ['actionForm', ['selected']],
  ['payments', []],
];

const counts = { interleavings: 0, told: 0 };

/** A file in which whoever asks first for the lock has it: who is `beside` asks while ours is on its way. */
async function aFileOfTwo({ file, call }: Writing) {
  let [isHeld, isBeside] = [false, false];
  const isLocked = (): boolean => {
    if (isBeside) return isHeld;
    isHeld = true;
    return false;
  };
  const snapshot = await file();
  const host = await anAddOn({ snapshot, isLocked });
  const [name, args] = await call(host);
  host.restore(snapshot);
  await host.settled();
  return {
    host,
    run: async (beforeCall: (call: number) => void) => {
      isHeld = false;
      // The command is called by its own name, which TypeScript cannot follow.
      const result = await host.execute('rpc', [name, args], { today: TODAY, beforeCall });
      isHeld = false;
      return result;
    },
    isHeld: () => isHeld,
    beside: ([name, args]: Call): Answer => {
      isBeside = true;
      const result = host.executeNow('rpc', [name, args], { today: TODAY });
      isBeside = false;
      return result.ok ? (result.value as Answer) : { ok: false, sentence: result.message };
    },
  };
}

/** What goes wrong where a colleague asks for one thing after the other, before calls all along a command. */
async function interleaved(ours: Writing): Promise<readonly string[]> {
  const alone = await aFileOfTwo(ours);
  let calls = 0;
  await alone.run((at) => {
    calls = at;
  });
  const finished = seen(alone.host.save());
  const { host, run, isHeld, beside } = await aFileOfTwo(ours);
  const chosen = sampled(
    Array.from({ length: calls }, (_, index) => index + 1),
    27,
    1,
  );
  const wrong: string[] = [];
  const result = await run((at) => {
    const turn = chosen.indexOf(at);
    if (turn < 0) return;
    const others = isHeld() ? [...writing, ...reading] : reading;
    const other = others[turn % others.length];
    if (other === undefined) return;
    const { ok, sentence = '' } = beside(other);
    counts.interleavings += 1;
    const isTold = ok === false;
    if (isTold) counts.told += 1;
    const isRight = apiKinds[other[0]] === 'reads' ? !isTold || SENTENCE.test(sentence) : isTold && BUSY.test(sentence);
    if (!isRight) wrong.push(`${other[0]} at ${at}: ${sentence === '' ? 'done' : sentence}`);
  });
  if (!result.ok || (result.value as Answer).ok !== true) wrong.push(`ours is not done: ${JSON.stringify(result)}`);
  if (seen(host.save()) !== finished) wrong.push('the file is not as it is where nobody else asks for anything');
  return wrong;
}

describe('Two people who use Rétroplan in one file', () => {
  const ours = ['a new action', 'an edited action', 'a retroplanning', 'what was supposed'];

  test.each(sampled(ours, 1))(
    '%s is done as if alone: who would write is told to wait, who reads reads',
    async (name) => {
      const command = writings[name];
      if (command === undefined) throw new Error('no such command');
      expect(await interleaved(command)).toEqual([]);
    },
  );
});

describe('Somebody who may only look at the file, or comment on it', () => {
  const commands = Object.entries(writings);

  test.each(sampled(commands, 3, 1))('is told so, and nothing is written: %s', async (_, { file, call }) => {
    const snapshot = await file();
    const [name, args]: WritingCall = await call(await anAddOn({ snapshot }));
    const host = await anAddOn({ snapshot, mayEdit: false });
    const before = seen(host.save());
    const result = await host.execute('rpc', [name, args], { today: TODAY });
    expect(result).toMatchObject({ ok: true, value: { ok: false, sentence: expect.stringMatching(VIEW_ONLY) } });
    expect(seen(host.save()) === before).toBe(true);
  });

  longTest('reads everything that writes nothing, or is told in a sentence what is lacking', async () => {
    const host = await anAddOn({ snapshot: await fivePlan(), mayEdit: false });
    const before = seen(host.save());
    for (const [name, kind] of Object.entries(apiKinds)) {
      if (kind !== 'reads') continue;
      // Its keys are the names of the commands.
      const asked = await askings[name as ApiName](host, { n: 1, m: 1, text: 'Action 1' });
      const result = await host.execute('rpc', [name, asked], { today: TODAY });
      const { ok, sentence } = (result.ok ? result.value : {}) as Answer;
      if (!result.ok || ok === false) expect([name, sentence]).toEqual([name, expect.stringMatching(SENTENCE)]);
    }
    expect(seen(host.save()) === before).toBe(true);
  });
});

describe('contract 1: a file in which the add-on is not enabled', () => {
  test('shows its menu, and no command reads or writes anything', async () => {
    const host = await anAddOn({ snapshot: await fivePlan(), authMode: 'NONE' });
    const before = seen(host.save());
    const opened = await host.execute('onOpen', []);
    expect([opened.ok, host.shown.menus.length]).toEqual([true, 1]);
    for (const [name, args] of [...reading, ...writing]) {
      const result = await host.execute('rpc', [name, args], { today: TODAY });
      expect(result.ok && (result.value as Answer).ok !== false ? name : 'refused').toBe('refused');
    }
    expect(seen(host.save()) === before).toBe(true);
    expect(host.shown.sidebars).toEqual([]);
  });
});

afterAll(() => {
  const { interleavings, told } = counts;
  process.stdout.write(
    `Crowds: ${interleavings} commands of a colleague at calls of another, of which ${told} told in a sentence.\n`,
  );
});
