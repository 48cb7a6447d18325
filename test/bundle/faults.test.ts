import { apiKinds } from '../../src/commands/api';
import { longTest, sampled, triesEvery } from '../sampled';
import { type AddOn, anAddOn } from './add-on';
import { draft, writings } from './every-command';
import { type Course, courseOf, failedAt, killedAt, seen } from './faults';
import { PLAN } from './plans';

const counted: string[] = [];
const tried = new Set<string>();
const totals = { commands: 0, calls: 0, faults: 0 };

/** `npm run faults` tries every call, or every so many; here it is one of each command. */
const chosen = (title: string) => (calls: readonly number[]) => sampled(calls, 1, title.length * 7);

async function wrongIn(title: string, course: Course): Promise<readonly string[]> {
  const host = await anAddOn();
  const fates: Record<string, number> = {};
  const wrong: string[] = [];
  for (const found of course.found)
    for (const [how, fault] of Object.entries({ killed: killedAt, failing: failedAt })) {
      const fate = await fault(host, course, found);
      fates[`${how}: ${fate}`] = (fates[`${how}: ${fate}`] ?? 0) + 1;
      if (fate.startsWith('not ')) wrong.push(`${how} at call ${found.call}: ${fate}`);
    }
  totals.faults += 2 * course.found.length;
  counted.push(`${title}: ${course.calls} calls, ${course.states} states; ${JSON.stringify(fates)}`);
  return wrong;
}

/** How many commands `npm test` takes. */
const COMMANDS = 5;

const commands = Object.entries(writings);

test.each(triesEvery ? commands : sampled(commands, COMMANDS))(
  '%s: undone, the file is as it was; killed or failing on its way, as before, undone or finished by the next run',
  async (title, writing) => {
    const course = await courseOf(writing, chosen(title));
    tried.add(course.call[0]);
    totals.commands += 1;
    totals.calls += course.calls;
    expect(course.finished).not.toBe(course.before);
    expect(JSON.parse(course.undone)).toEqual(JSON.parse(course.before));
    expect(await wrongIn(title, course)).toEqual([]);
  },
);

longTest('every command that writes is among them', () => {
  const writes = Object.entries(apiKinds).flatMap(([name, kind]) => (kind === 'writes' ? name : []));
  expect(tried).toEqual(new Set(writes));
});

/** A call of these commands when so much of what they change was changed. */
const late: readonly (readonly [title: keyof typeof writings, after: readonly number[]])[] = [
  // The KPIs stand there, in their formats or not yet; the year is being built; its marks wait for each other.
  ['the example', [0.72, 0.9, 0.99, 0.992]],
  // Rows and columns have gone, and nothing else is written yet.
  ['a countdown that lost two of its steps', [0.4]],
  // There is room in her file for what is noted, which has no names yet.
  ['a plan of hers that is taken over', [0.68, 0.72, 0.999]],
];

longTest.each(late)('%s is finished or given back whole where most of it was done', async (title, after) => {
  const writing = writings[title];
  if (writing === undefined) throw new Error('no such command');
  const at = (calls: readonly number[]) => after.flatMap((part) => calls[Math.floor(part * calls.length)] ?? []);
  expect(await wrongIn(title, await courseOf(writing, at))).toEqual([]);
});

describe('A command that was stopped on its way', () => {
  const AGAIN = 'La dernière fois, cela s’était arrêté en chemin\u00a0: tout a été repris depuis le début.';
  const writing = writings['a new action'];

  /** The file as the script left it that was killed when all of the action stood there, and what was asked. */
  let course: Promise<Course> | undefined;
  async function stopped() {
    if (writing === undefined) throw new Error('no such command');
    course ??= courseOf(writing, (calls) => calls.slice(-2, -1));
    const { call, found, before } = await course;
    const snapshot = found[0]?.file;
    if (snapshot === undefined || call[0] !== 'saveAction') throw new Error('nothing was changed');
    return { host: await anAddOn({ snapshot }), ask: call[1], before };
  }
  const names = (host: AddOn) => host.cells(PLAN, 'A7:A8').flat();

  test('is taken back when it is asked for again at once, which is said', async () => {
    const { host, ask } = await stopped();
    expect((await host.does('history')).entries[0]).toMatchObject({
      what: expect.stringMatching(/Une de plus/),
      state: 'begun',
    });
    const { message } = await host.does('saveAction', ...ask);
    expect(message).toContain(AGAIN);
    expect(names(host)).toEqual(['Une de plus', '']);
    expect((await host.does('history')).entries[0]?.state).toBe('done');
  });

  test('is undone by who asks for that', async () => {
    const { host, before } = await stopped();
    await host.does('undo');
    expect(seen(host.save())).toBe(before);
  });

  test('stays where she has worked on, and where another thing is asked for', async () => {
    const { host, ask } = await stopped();
    host.person.type(PLAN, 'D7', 'Paul');
    expect((await host.does('saveAction', ...ask)).message).not.toContain(AGAIN);
    expect(names(host)).toEqual(['Une de plus', 'Une de plus']);
    const other = await stopped();
    const { message } = await other.host.does('saveAction', { draft: { ...draft, name: 'Autre' }, newObjectives: [] });
    expect(message).not.toContain(AGAIN);
    expect(names(other.host)).toEqual(['Une de plus', 'Autre']);
  });

  test('stays if all of it stands there and it is asked for on another day', async () => {
    const { host, ask } = await stopped();
    const { answer } = await host.run('saveAction', ask, { today: '2027-03-16' });
    expect(answer).toMatchObject({ ok: true, value: { message: expect.not.stringContaining(AGAIN) } });
    expect(names(host)).toEqual(['Une de plus', 'Une de plus']);
  });
});

afterAll(() => {
  if (triesEvery) process.stdout.write(`${counted.join('\n')}\n`);
  const { commands, calls, faults } = totals;
  process.stdout.write(`Faults: ${faults} at ${calls} service calls of ${commands} commands.\n`);
});
