import { isSameName } from './names';

/** Working days of preparation by kind of action, as the plan's own templates give them. */
export type LeadTimes = readonly { readonly kind: string; readonly workingDays: number }[];

/** 0 for a kind that has no template: nothing is known of its preparation. */
export const workingDaysOf = (kind: string, templates: LeadTimes): number =>
  templates.find((template) => isSameName(template.kind, kind))?.workingDays ?? 0;
