import type { Step } from '../../domain/template';

/** A step of work: how many working days, and after which steps. */
export const work = (
  name: string,
  workingDays: number,
  after: readonly string[],
  role: string,
  deliverable: string,
): Step => ({ name, is: 'work', workingDays, after, role, deliverable, isOptional: false });

/** Work the action can do without when time is short. */
export const optional = (...step: Parameters<typeof work>): Step => ({ ...work(...step), isOptional: true });

/** A moment at which something is decided or ready. */
export const milestone = (name: string, after: readonly string[], role: string, deliverable: string): Step => ({
  name,
  is: 'milestone',
  workingDays: 0,
  after,
  role,
  deliverable,
  isOptional: false,
});

/** Time in reserve: the action can be done without it, at a risk. */
export const buffer = (name: string, workingDays: number, after: readonly string[], role: string): Step => ({
  name,
  is: 'buffer',
  workingDays,
  after,
  role,
  deliverable: '',
  isOptional: true,
});
