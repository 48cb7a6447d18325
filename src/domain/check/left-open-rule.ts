import { advice } from './found';

export const leftOpenRules = {
  /** Actions and objectives of the example, in the order of their rows. */
  'plan.left-open': advice<{ readonly names: readonly string[] }>(),
};
