import type { Step } from './template';

/** What a step is to whoever edits the templates: one word for what it is and whether the action can be done without it. */
export const stepTypes = ['work', 'optional', 'milestone', 'buffer'] as const;
export type StepType = (typeof stepTypes)[number];

export function stepTypeOf({ is, isOptional }: Step): StepType {
  if (is !== 'work') return is;
  return isOptional ? 'optional' : 'work';
}
