import { foldName } from '../names';
import { workingDaysOfTemplate } from './critical-path';
import type { Template } from './template';

/** How long a kind of action is prepared, in working days, and what that preparation leads to. */
export type LeadTime = { readonly workingDays: number; readonly prepares: Template['prepares'] };

/** By kind of action, as the plan's own templates give them. */
export type LeadTimes = readonly ({ readonly kind: string } & LeadTime)[];

/** What the steps of a template take, one after the other where they wait for each other. */
export const leadTimeOf = (template: Template): LeadTimes[number] => ({
  kind: template.kind,
  workingDays: workingDaysOfTemplate(template),
  prepares: template.prepares,
});

const unprepared: LeadTime = { workingDays: 0, prepares: 'start' };

/** A plan asks for the same few kinds in each of its rows. */
const byKind = new WeakMap<LeadTimes, ReadonlyMap<string, LeadTime>>();

function kindsIn(leadTimes: LeadTimes): ReadonlyMap<string, LeadTime> {
  const kept = byKind.get(leadTimes);
  if (kept !== undefined) return kept;
  // Of two with one name the first counts.
  const made = new Map([...leadTimes].reverse().map((leadTime) => [foldName(leadTime.kind), leadTime]));
  byKind.set(leadTimes, made);
  return made;
}

/** No preparation for a kind that has no template: nothing is known of it. */
export const leadTimeOfKind = (kind: string, leadTimes: LeadTimes): LeadTime =>
  (kind === '' ? undefined : kindsIn(leadTimes).get(foldName(kind))) ?? unprepared;

/** 0 where nothing is known of it. */
export const workingDaysOf = (kind: string, leadTimes: LeadTimes): number =>
  leadTimeOfKind(kind, leadTimes).workingDays;
