import type { Home } from '../commands/api';
import type { Severity } from '../domain/check';

/** The method, in its order. */
export const steps = ['plan', 'objectives', 'actions', 'check', 'retroplanning'] as const;
export type Step = (typeof steps)[number];

/** How many problems of each weight the last check of this session found. */
export type Checked = Readonly<Record<Severity, number>>;

/**
 * The next useful step. A plan with two actions and no retroplanning is to be checked; once it was checked
 * without an error, the retroplanning is to be built; once it is built, checking is what keeps it true.
 */
export function nextStep(plan: Home['plan'], checked: Checked | undefined): Step {
  if (!plan) return 'plan';
  if (plan.isInterrupted) return 'retroplanning';
  if (plan.actions === 0) return plan.objectives === 0 ? 'objectives' : 'actions';
  if (!checked || checked.error > 0) return 'check';
  return plan.hasRetroplanning ? 'actions' : 'retroplanning';
}

export function isStepDone(step: Step, plan: Home['plan'], checked: Checked | undefined): boolean {
  if (!plan) return false;
  const done: Readonly<Record<Step, boolean>> = {
    plan: true,
    objectives: plan.objectives > 0,
    actions: plan.actions > 0,
    check: checked !== undefined && checked.error === 0,
    retroplanning: plan.hasRetroplanning && !plan.isInterrupted,
  };
  return done[step];
}
