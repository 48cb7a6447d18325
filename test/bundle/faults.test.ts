import { type AddOn, anAddOn } from './add-on';
import { draft, writings } from './every-command';
import { type Course, courseOf, failedAt, killedAt, seen } from './faults';
import { PLAN } from './plans';

/** `npm run faults` tries every one; here it is one or two of each command. */
const EVERY = Number(process.env['FAULTS_EVERY'] ?? '0');
/** Those make the tabs in which everything else is noted. */
const beginnings = ['a new plan', 'the example', 'a plan of hers that is taken over'];

if (EVERY > 0) jest.setTimeout(7_200_000);

const counted: string[] = [];

function chosen({ found }: Course, title: string): Course['found'] {
  if (EVERY > 0) return found.filter((_, index) => index % EVERY === 0);
  const places = [title.length % found.length, (title.length * 7) % found.length];
  return found.filter((_, index) => places.includes(index));
}

const titles = Object.entries(writings).filter(([title]) => !beginnings.includes(title));

test.each(titles)(
  '%s: killed or failing at any call, it is as before, finished by the next run, or undone',
  async (title, writing) => {
    const course = await courseOf(writing);
    const host = await anAddOn();
    const fates: Record<string, number> = {};
    const wrong: string[] = [];
    for (const found of chosen(course, title))
      for (const [how, fault] of [
        ['killed', killedAt],
        ['failing', failedAt],
      ] as const) {
        const fate = await fault(host, course, found);
        fates[`${how}: ${fate}`] = (fates[`${how}: ${fate}`] ?? 0) + 1;
        if (fate.startsWith('not ')) wrong.push(`${how} at call ${found.call}: ${fate}`);
      }
    counted.push(`${title}: ${course.calls} calls, ${course.found.length} states; ${JSON.stringify(fates)}`);
    expect(wrong).toEqual([]);
  },
);

describe('A command that was stopped on its way', () => {
  const AGAIN = 'La dernière fois, cela s’était arrêté en chemin\u00a0: tout a été repris depuis le début.';
  const writing = writings['a new action'];

  /** The file as the script left it that was killed when all of the action stood there, and what was asked. */
  async function stopped() {
    if (writing === undefined) throw new Error('no such command');
    const { call, found, before } = await courseOf(writing);
    const snapshot = found.at(-2)?.file;
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
  if (EVERY > 0) process.stdout.write(`${counted.join('\n')}\n`);
});
