import type { Step } from './template';

/** What a step is to whoever edits the templates: one word for what it is and whether the action can be done without it. */
export const natures = ['work', 'optional', 'milestone', 'buffer'] as const;
export type Nature = (typeof natures)[number];

export function natureOf({ is, isOptional }: Step): Nature {
  if (is !== 'work') return is;
  return isOptional ? 'optional' : 'work';
}
