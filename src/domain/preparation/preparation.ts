import { foldName } from '../names';
import { type Action, type ActionTime, preparationStart, timeOf } from '../plan';
import { type LeadTimes, type Template, workingDaysOf, workingDaysOfTemplate } from '../template';
import { type Day, plainCalendar, type WorkCalendar } from '../time';
import { type Due, dueOf } from './due';

/** How a kind of action is prepared; its steps are at least one. */
type PreparedKind = { readonly template: Template; readonly workingDays: number };

/** By the name of the kind, folded. */
export type PreparedKinds = ReadonlyMap<string, PreparedKind>;

/** A kind whose steps are not said, but how long they take: one step of that many days. */
function withSteps(template: Template, leadTimes: LeadTimes): Template {
  const workingDays = template.steps.length > 0 ? 0 : workingDaysOf(template.kind, leadTimes);
  if (workingDays === 0) return template;
  const { kind } = template;
  const whole = { name: kind, is: 'work', after: [], role: '', deliverable: '', isOptional: false } as const;
  return { ...template, steps: [{ ...whole, workingDays }] };
}

/** The kinds that ask for a preparation. The first template of a kind counts, as everywhere. */
export function preparedKinds(templates: readonly Template[], leadTimes: LeadTimes): PreparedKinds {
  const first = new Map<string, Template>();
  for (const template of templates) {
    const name = foldName(template.kind);
    if (!first.has(name)) first.set(name, withSteps(template, leadTimes));
  }
  return new Map(
    [...first]
      .filter(([, { steps }]) => steps.length > 0)
      .map(([name, template]) => [name, { template, workingDays: workingDaysOfTemplate(template) }]),
  );
}

/** A one-off action with a deadline, and no start after it: that is a problem of its own. */
export function oneOffTimeOf(action: Action): Extract<ActionTime, { is: 'one-off' }> | undefined {
  const { start, deadline } = action;
  if (deadline.is !== 'known' || (start.is === 'known' && start.value > deadline.value)) return undefined;
  // The fiscal year says nothing of a one-off.
  const time = timeOf(action, { first: deadline.value, last: deadline.value }, plainCalendar);
  return time.is === 'one-off' ? time : undefined;
}

/** What must be done before an action: `first` is the day it begins at the latest. */
type Preparation = {
  readonly template: Template;
  readonly due: Due;
  readonly first: Day;
  readonly workingDays: number;
};

/**
 * The preparation of a one-off action whose kind has a template, or undefined. That of each occurrence of an action that
 * comes back is not looked at here: nobody notes for each newsletter of the year whether it was begun.
 */
export function preparationOf(
  action: Action,
  { prepared, calendar }: { readonly prepared: PreparedKinds; readonly calendar: WorkCalendar },
): Preparation | undefined {
  const kind = prepared.get(foldName(action.kind));
  const time = kind === undefined ? undefined : oneOffTimeOf(action);
  if (kind === undefined || time === undefined) return undefined;
  const { template, workingDays } = kind;
  const first = preparationStart(time, { workingDays, prepares: template.prepares }, calendar);
  return { template, due: dueOf(time, template, calendar), first, workingDays };
}
