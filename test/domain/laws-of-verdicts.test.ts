import fc from 'fast-check';
import { backward, type Schedule, type StepProgress, verdict } from '../../src/domain/preparation';
import { forward } from '../../src/domain/preparation/forward';
import type { StepGraph } from '../../src/domain/template';
import { withoutSteps } from '../../src/domain/template/step-graph';
import { type Day, plusDays, plusWorkdays } from '../../src/domain/time';
import { aDue, someDay } from './a-template';
import { law, someSchedule, worked } from './some-schedule';

/** Some of the steps are done or under way, from one after which everything is still to do. */
const someProgress = fc.tuple(fc.nat(10), someDay, fc.boolean());

const progressOf = (
  { graph }: Schedule,
  [count, end, isKnown]: readonly [number, Day, boolean],
): readonly StepProgress[] =>
  graph
    .slice(0, count)
    .map(({ step }, place) =>
      place === count - 1
        ? { step: step.name, is: 'under-way' }
        : { step: step.name, is: 'done', end: isKnown ? end : null },
    );

const someMoment = fc
  .tuple(someSchedule, fc.integer({ min: -60, max: 30 }), someProgress)
  .map(([schedule, days, progress]) => ({
    schedule,
    now: { today: plusDays(schedule.due.day, days), progress: progressOf(schedule, progress) },
  }));

/** The same action on another date. */
const due = ({ graph, calendar, due }: Schedule, day: Day): Schedule =>
  backward({ steps: graph.map(({ step }) => step) }, aDue(due.of, day, calendar), calendar);

describe('what is told of a date', () => {
  test('the first date that could be held is held, to the day', () =>
    law(someMoment, ({ schedule, now }) => {
      const told = verdict(schedule, now);
      if (told.is === 'held') return;
      expect(verdict(due(schedule, told.firstHeld), now).is).toBe('held');
      const dayBefore = plusWorkdays(told.firstHeld, -1, schedule.calendar);
      if (now.progress.length === 0)
        expect(verdict(due(schedule, dayBefore), now)).toMatchObject({ is: 'too-late', missing: 1 });
    }));

  test('without the steps that would have to go, the date holds', () =>
    law(someMoment, ({ schedule, now }) => {
      const told = verdict(schedule, now);
      if (told.is === 'held' || told.wouldGo.length === 0) return;
      const isKept = (name: string): boolean => told.wouldGo.every((step) => step.name !== name);
      const kept = schedule.graph.map(({ step }) => step).filter(({ name }) => isKept(name));
      expect(told.wouldGo.every((step) => step.is === 'buffer' || step.isOptional)).toBe(true);
      const bridged = kept.map((step) => ({ ...step, after: namesBefore(schedule.graph, step.name, isKept) }));
      expect(verdict(backward({ steps: bridged }, schedule.due, schedule.calendar), now).is).toBe('held');
    }));

  test('no fewer steps would do, and where none is named, not even all of them', () =>
    law(someMoment, ({ schedule, now }) => {
      const told = verdict(schedule, now);
      if (told.is === 'held') return;
      const { due, calendar, graph } = schedule;
      const begun = new Set(now.progress.map(({ step }) => step));
      const mayGo = graph.flatMap(({ step, workingDays }, place) =>
        workingDays > 0 && (step.is === 'buffer' || step.isOptional) && !begun.has(step.name) ? [place] : [],
      );
      const enough = Array.from({ length: 2 ** mayGo.length }, (_, set) => mayGo.filter((__, bit) => (set >> bit) & 1))
        .filter((gone) => {
          const ends = forward({ due, calendar, graph: withoutSteps(graph, new Set(gone)) }, now).map(({ end }) => end);
          return worked(plusDays(due.last, 1), Math.max(...ends) as Day, calendar) === 0;
        })
        .map((gone) => gone.length);
      expect(told.wouldGo.length).toBe(enough.length === 0 ? 0 : Math.min(...enough));
    }));

  test('where nothing has begun, a date is lost as soon as one step is late', () =>
    law(fc.tuple(someSchedule, fc.integer({ min: -60, max: 30 })), ([schedule, days]) => {
      const today = plusDays(schedule.due.day, days);
      const told = verdict(schedule, { today, progress: [] });
      const isLate = schedule.steps.some(({ start }) => today > start);
      expect(told.is).toBe(isLate ? 'too-late' : 'held');
      if (told.is === 'too-late') expect(told.late.length).toBeGreaterThan(0);
    }));

  test('what can stand still so long still holds, and not a day longer', () =>
    law(fc.tuple(someSchedule, fc.integer({ min: -60, max: 0 })), ([schedule, days]) => {
      const today = plusDays(schedule.due.day, days);
      const told = verdict(schedule, { today, progress: [] });
      if (told.is === 'too-late') return;
      const first = plusWorkdays(plusDays(today, -1), 1, schedule.calendar);
      const later = (by: number) =>
        verdict(schedule, { today: plusWorkdays(first, told.spare + by, schedule.calendar), progress: [] });
      expect(later(0)).toEqual({ is: 'held', spare: 0 });
      expect(later(1)).toMatchObject({ is: 'too-late', missing: 1 });
    }));
});

/** The steps that are kept and stand before a step, seen through those that are not. */
function namesBefore(graph: StepGraph, name: string, isKept: (name: string) => boolean): readonly string[] {
  const { before = [] } = graph.find(({ step }) => step.name === name) ?? {};
  return before.flatMap((place) => {
    const other = graph[place]?.step.name ?? '';
    return isKept(other) ? [other] : namesBefore(graph, other, isKept);
  });
}
