import fc from 'fast-check';
import { backward, type Schedule } from '../../src/domain/preparation';
import type { Step } from '../../src/domain/template';
import { type Day, isWorkday, plusDays, type WorkCalendar } from '../../src/domain/time';
import { aDue, someCalendar, someDay, someDue, someSteps } from './a-template';

export const someSchedule = fc
  .record({ steps: someSteps, calendar: someCalendar, day: someDay, of: someDue })
  .map(({ steps, calendar, day, of }) => backward({ steps }, aDue(of, day, calendar), calendar));

export const spansOf = ({ steps }: Schedule): readonly { start: Day; end: Day }[] =>
  steps.map(({ start, end }) => ({ start, end }));

export type Spans = readonly { readonly start: Day; readonly end: Day }[];

export const areWorked = (spans: Spans, calendar: WorkCalendar): boolean =>
  spans.every(({ start, end }) => isWorkday(start, calendar) && isWorkday(end, calendar));

/** Working days from one day to another, both included, counted one by one. */
export const worked = (from: Day, to: Day, calendar: WorkCalendar): number =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => plusDays(from, index)).filter((it) =>
    isWorkday(it, calendar),
  ).length;

/** One step of a schedule takes so many working days more. */
export const lengthened = (steps: readonly Step[], name: string, more: number): readonly Step[] =>
  steps.map((step) => (step.name === name ? { ...step, workingDays: step.workingDays + more } : step));

export const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 200 });
