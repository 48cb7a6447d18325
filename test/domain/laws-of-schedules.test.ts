import fc from 'fast-check';
import { backward, firstStart, verdict } from '../../src/domain/preparation';
import { forward } from '../../src/domain/preparation/forward';
import {
  criticalPath,
  earliestSpans,
  graphOf,
  latestSpans,
  type Step,
  type StepGraph,
  slackOf,
  workingDaysOfTemplate,
} from '../../src/domain/template';
import { type Day, plusDays, plusWorkdays } from '../../src/domain/time';
import { aDue, someDay, someSteps } from './a-template';
import { areWorked, law, lengthened, type Spans, someSchedule, spansOf, worked } from './some-schedule';

/** Of each two steps that follow each other: does the first end before the second starts, or on the day of a milestone? */
const isInOrder = (graph: StepGraph, spans: Spans): boolean =>
  graph.every(({ before, workingDays }, place) => {
    const start = spans[place]?.start ?? Number.NaN;
    return before.every((other) => {
      const end = spans[other]?.end ?? Number.NaN;
      return workingDays === 0 ? end <= start : end < start;
    });
  });

describe('whatever the steps, the holidays and the deadline', () => {
  test('no step begins or ends on a day off', () =>
    law(fc.tuple(someSchedule, someDay), ([schedule, today]) => {
      expect(areWorked(schedule.steps, schedule.calendar)).toBe(true);
      expect(areWorked(forward(schedule, { today, progress: [] }), schedule.calendar)).toBe(true);
    }));

  test('each step takes the working days it asks for', () =>
    law(someSchedule, ({ steps, calendar }) => {
      for (const { start, end, workingDays } of steps)
        expect(worked(start, end, calendar)).toBe(Math.max(workingDays, 1));
    }));

  test('each step ends before those that wait for it begin', () =>
    law(fc.tuple(someSchedule, someDay), ([schedule, today]) => {
      expect(isInOrder(schedule.graph, schedule.steps)).toBe(true);
      expect(isInOrder(schedule.graph, forward(schedule, { today, progress: [] }))).toBe(true);
    }));

  test('nothing ends after the deadline, and what nobody waits for ends with it', () =>
    law(someSchedule, ({ due, steps, graph }) => {
      for (const { end } of steps) expect(end).toBeLessThanOrEqual(due.last);
      for (const [place, { next }] of graph.entries()) if (next.length === 0) expect(steps[place]?.end).toBe(due.last);
    }));

  test('no step could begin a day later without moving one that waits for it, or the deadline', () =>
    law(someSchedule, ({ due, steps, graph, calendar }) => {
      graph.forEach(({ next }, place) => {
        const end = plusWorkdays(steps[place]?.end ?? due.last, 1, calendar);
        const disturbs = next.some((other) => {
          const { start = due.last, workingDays = 0 } = steps[other] ?? {};
          return workingDays === 0 ? end > start : end >= start;
        });
        expect(disturbs || end > due.last).toBe(true);
      });
    }));

  test('a deadline n working days later moves every step by n working days', () =>
    law(fc.tuple(someSchedule, fc.integer({ min: -40, max: 40 })), ([{ due, graph, calendar }, count]) => {
      const steps = graph.map(({ step }) => step);
      const moved = (by: number): Spans =>
        spansOf(backward({ steps }, aDue('deadline', plusWorkdays(due.last, by, calendar), calendar), calendar));
      const by = (it: Day): Day => plusWorkdays(it, count, calendar);
      expect(moved(count)).toEqual(moved(0).map(({ start, end }) => ({ start: by(start), end: by(end) })));
    }));

  test('a longer step never begins later, nor does any other', () =>
    law(fc.tuple(someSchedule, fc.nat(), fc.integer({ min: 1, max: 10 })), ([schedule, which, more]) => {
      const steps = schedule.graph.map(({ step }) => step);
      const name = steps[which % steps.length]?.name ?? '';
      const longer = backward({ steps: lengthened(steps, name, more) }, schedule.due, schedule.calendar);
      longer.steps.forEach(({ start }, place) => {
        expect(start).toBeLessThanOrEqual(schedule.steps[place]?.start ?? Number.NaN);
      });
    }));

  test('one more holiday only ever makes steps begin earlier', () =>
    law(fc.tuple(someSchedule, fc.integer({ min: 0, max: 80 })), ([{ due, graph, calendar, steps }, before]) => {
      const holidays = new Set([...calendar.holidays, plusDays(due.last, -before)]);
      const closed = { ...calendar, holidays };
      const template = { steps: graph.map(({ step }) => step) };
      const again = backward(template, aDue(due.of, due.day, closed), closed);
      again.steps.forEach(({ start, end }, place) => {
        expect(start).toBeLessThanOrEqual(steps[place]?.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(steps[place]?.end ?? Number.NaN);
      });
    }));

  test('who begins on the latest day is ready on the deadline', () =>
    law(someSchedule, (schedule) => {
      const today = firstStart(schedule) ?? schedule.due.last;
      const ends = forward(schedule, { today, progress: [] }).map(({ end }) => end);
      expect(Math.max(...ends)).toBe(schedule.due.last);
      expect(verdict(schedule, { today, progress: [] })).toEqual({ is: 'held', spare: 0 });
    }));

  test('the order the steps are typed in changes no date', () =>
    law(
      someSteps.chain((steps) =>
        fc.tuple(fc.constant(steps), fc.shuffledSubarray([...steps], { minLength: steps.length })),
      ),
      ([steps, shuffled]) => {
        const byName = (all: readonly Step[]): ReadonlyMap<string, number> => {
          const graph = graphOf(all);
          const spans = latestSpans<number>(graph, 0, (from, by) => from + by);
          return new Map(graph.map(({ step }, place) => [step.name, spans[place]?.start ?? Number.NaN]));
        };
        expect(new Map([...byName(shuffled)].sort())).toEqual(new Map([...byName(steps)].sort()));
      },
    ));
});

describe('slack and the chain that decides', () => {
  const plain = (from: number, by: number): number => from + by;

  test('a step may take its slack longer, and not a day more', () =>
    law(fc.tuple(someSteps, fc.nat()), ([steps, which]) => {
      const graph = graphOf(steps);
      const slack = slackOf(graph);
      const place = which % graph.length;
      const { step, workingDays = 0 } = graph[place] ?? {};
      fc.pre(workingDays > 0);
      const first = Math.min(...latestSpans(graph, 0, plain).map(({ start }) => start));
      const lastEnd = (more: number): number => {
        const longer = graphOf(lengthened(steps, step?.name ?? '', more));
        return Math.max(...earliestSpans(longer, first, plain).map(({ end }) => end));
      };
      expect(slack.every((days) => days >= 0)).toBe(true);
      expect(lastEnd(slack[place] ?? -1)).toBe(0);
      expect(lastEnd((slack[place] ?? -1) + 1)).toBe(1);
    }));

  test('the chain has no slack, is connected, and is the longest there is', () =>
    law(someSteps, (steps) => {
      const graph = graphOf(steps);
      const slack = slackOf(graph);
      const path = criticalPath(graph);
      expect(path.map((place) => slack[place])).toEqual(path.map(() => 0));
      path.slice(1).forEach((place, index) => {
        expect(graph[place]?.before).toContain(path[index]);
      });
      const longest = (place: number): number => {
        const { workingDays = 0, before = [] } = graph[place] ?? {};
        return Math.max(1, workingDays + Math.max(0, ...before.map(longest)));
      };
      expect(workingDaysOfTemplate({ steps })).toBe(Math.max(...graph.map((_, place) => longest(place))));
    }));
});
