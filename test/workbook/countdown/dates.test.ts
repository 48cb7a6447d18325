import fc from 'fast-check';
import { backward, dueOf, lateSteps, oneOffTimeOf, type StepProgress, verdict } from '../../../src/domain/preparation';
import { type Day, dayOfSerial, isoOf, type Period, plusDays, plusWorkdays } from '../../../src/domain/time';
import { countdownHead } from '../../../src/workbook/countdown';
import { signs } from '../../../src/workbook/countdown/signs';
import { someCalendar, someSteps } from '../../domain/a-template';
import { aOneOff, day } from '../../domain/builders';
import { runs } from '../../sampled';
import { words } from '../year-view/a-year-view';
import { aCountdown, type CountdownSketch, type ShownCountdown } from './a-countdown';

const random = fc.record({
  steps: someSteps,
  prepares: fc.constantFrom('start' as const, 'deadline' as const),
  due: fc.integer({ min: day('2027-02-01'), max: day('2027-12-20') }).map(dayOfSerial),
  length: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  ahead: fc.integer({ min: -10, max: 60 }),
  calendar: someCalendar,
  known: fc.array(fc.constantFrom('to-do', 'in-progress', 'done', 'done on a day'), { minLength: 10, maxLength: 10 }),
});
type Random = typeof random extends fc.Arbitrary<infer Value> ? Value : never;

/** The sketch of a countdown, and what the planning rules know of its steps. */
function sketched({ steps, prepares, due, length, ahead, calendar, known }: Random) {
  const start = length === undefined ? {} : { start: isoOf(plusDays(due, -length)) };
  const action = { name: 'Salon', deadline: isoOf(due), ...start };
  const time = oneOffTimeOf(aOneOff(action));
  if (time === undefined) throw new Error('not dated');
  const schedule = backward({ steps }, dueOf(time, { prepares }, calendar), calendar);
  const today = plusDays(due, -ahead);
  const end = (name: string): Day => schedule.steps.find(({ step }) => step.name === name)?.end ?? due;
  const progress = steps.flatMap(({ name }, index): readonly StepProgress[] => {
    const said = known[index] ?? 'to-do';
    if (said === 'to-do') return [];
    if (said === 'in-progress') return [{ step: name, is: 'under-way' }];
    // Without a day it counts as done in time, or before today.
    return [{ step: name, is: 'done', end: said === 'done' ? null : end(name) }];
  });
  const her: NonNullable<CountdownSketch['her']> = Object.fromEntries(
    steps.map(({ name }, index) => {
      const said = known[index] ?? 'to-do';
      if (said === 'done on a day') return [name, { doneOn: { day: end(name) } }];
      return [name, { status: words.statuses[said === 'done' || said === 'in-progress' ? said : 'to-do'] }];
    }),
  );
  return {
    sketch: { steps, prepares, action, today: isoOf(today), calendar, her },
    now: { today, progress },
    schedule,
  };
}

/** The first and last days of the calendar's columns. */
function columnsOf(it: ShownCountdown): readonly Period[] {
  const { columns } = it.view;
  const firsts = it
    .row(countdownHead.keys)
    .slice(columns.firstBar - 1, columns.lastBar)
    .map((cell) => dayOfSerial(Number(cell)));
  const lengths = { day: 1, week: 7, month: 31 }[columns.unit];
  return firsts.map((first, index) => ({ first, last: plusDays(firsts[index + 1] ?? plusDays(first, lengths), -1) }));
}

const isCounted = (shown: unknown): boolean => shown === 1 || shown === 2;

describe('the columns of any countdown, whatever its steps, its calendar and what she wrote', () => {
  test('have the dates, the slack and the late steps of the planning rules', () =>
    fc.assert(
      fc.property(random, (it) => {
        const { sketch, now, schedule } = sketched(it);
        const shown = aCountdown(sketch);
        const late = new Set(lateSteps(schedule, now).map(({ step }) => step.name));
        for (const { step, start, end, slack, workingDays } of schedule.steps) {
          const of = (column: Parameters<typeof shown.of>[1]) => shown.of(step.name, column);
          expect([of('start'), of('end'), of('slack'), of('days'), of('duration'), isCounted(of('late'))]).toEqual([
            start,
            end,
            slack,
            workingDays,
            workingDays,
            late.has(step.name),
          ]);
          const ahead = schedule.due.day - start;
          expect(of('dayCount')).toBe(ahead === 0 ? 'J' : `J−${ahead}`);
        }
      }),
      { numRuns: runs(8) },
    ));

  test('say how many working days are missing, the first date that could be held, and whether optional steps may go', () =>
    fc.assert(
      fc.property(random, (it) => {
        const { sketch, now, schedule } = sketched({
          ...it,
          known: it.known.map((said) => (said === 'done' ? 'to-do' : said)),
        });
        const shown = aCountdown(sketch);
        const said = verdict(schedule, now);
        if (said.is === 'too-late') {
          expect([shown.due('missing'), shown.due('held')]).toEqual([said.missing, said.firstHeld]);
          expect(Number(shown.due('missingShort')) <= 0).toBe(said.wouldGo.length > 0);
        } else {
          // As many working days before the wanted date as there are to spare.
          const last = plusWorkdays(schedule.due.last, -said.spare, it.calendar);
          const held = schedule.due.ready === 'before' ? plusWorkdays(last, 1, it.calendar) : last;
          expect([shown.due('missing'), shown.due('held')]).toEqual([0 - said.spare, held]);
        }
      }),
      { numRuns: runs(8) },
    ));

  test('draw each step where it runs, or where it was done, with its sign', () =>
    fc.assert(
      fc.property(random, (it) => {
        const { sketch, now, schedule } = sketched(it);
        const shown = aCountdown(sketch);
        const periods = columnsOf(shown);
        for (const { step, start, end, slack, workingDays } of schedule.steps) {
          const known = now.progress.find((entry) => entry.step === step.name);
          const isDone = known?.is === 'done';
          const work = step.is === 'buffer' ? signs.buffer : slack > 0 ? signs.work : signs.critical;
          const sign = isDone ? signs.done : workingDays === 0 ? signs.milestone : work;
          const to = isDone ? (known.end ?? (Math.min(end, now.today) as Day)) : end;
          const from = !isDone
            ? start
            : workingDays === 0
              ? to
              : plusWorkdays(plusDays(to, 1), -workingDays, it.calendar);
          const { unit } = shown.view.columns;
          const drawn = periods.map(({ first, last }) => {
            const isOff = unit === 'day' && from < to && plusWorkdays(plusDays(first, -1), 1, it.calendar) !== first;
            return last < from || first > to || isOff ? '·' : sign;
          });
          expect([step.name, shown.bars(step.name)]).toEqual([step.name, drawn.join('')]);
        }
        const target = schedule.due.day;
        const onTarget = periods.map(({ first, last }) => (first <= target && target <= last ? signs.deadline : '·'));
        expect(shown.dueBars).toBe(onTarget.join(''));
      }),
      { numRuns: runs(8) },
    ));
});
