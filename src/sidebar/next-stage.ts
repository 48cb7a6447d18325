import type { Home } from '../commands/api';
import type { Severity } from '../domain/check';

/** The method, in its order. */
export const stages = ['plan', 'objectives', 'actions', 'check', 'retroplanning'] as const;
export type Stage = (typeof stages)[number];

/** How many problems of each weight the last check of this session found. */
export type Checked = Readonly<Record<Severity, number>>;

/** Of another tab home says its name: its own command finishes it. */
export const isRetroplanningInterrupted = ({ isInterrupted, interruptedTab }: NonNullable<Home['plan']>): boolean =>
  isInterrupted && interruptedTab === undefined;

/**
 * The next useful stage. A plan of hers that is not set up is to be taken over first. A plan with two actions and no retroplanning is to be checked; once it was checked
 * without an error, the retroplanning is to be built; once it is built, checking is what keeps it true.
 */
export function nextStage(plan: Home['plan'], checked: Checked | undefined): Stage {
  if (!plan) return 'plan';
  if (isRetroplanningInterrupted(plan)) return 'retroplanning';
  if (!plan.isSetUp) return 'plan';
  if (plan.actions === 0) return plan.objectives === 0 ? 'objectives' : 'actions';
  if (!checked || checked.error > 0) return 'check';
  return plan.hasRetroplanning ? 'actions' : 'retroplanning';
}

export function isStageDone(stage: Stage, plan: Home['plan'], checked: Checked | undefined): boolean {
  if (!plan) return false;
  const done: Readonly<Record<Stage, boolean>> = {
    plan: plan.isSetUp,
    objectives: plan.objectives > 0,
    actions: plan.actions > 0,
    check: checked !== undefined && checked.error === 0,
    retroplanning: plan.hasRetroplanning && !isRetroplanningInterrupted(plan),
  };
  return done[stage];
}
