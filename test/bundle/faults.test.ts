import { anAddOn } from './add-on';
import { writings } from './every-command';
import { type Course, courseOf, failedAt, killedAt } from './faults';

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

afterAll(() => {
  if (EVERY > 0) process.stdout.write(`${counted.join('\n')}\n`);
});
