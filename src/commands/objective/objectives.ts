import type { ObjectivesInput, ObjectivesReport } from '../api';
import { type OpenPlan, openPlan } from '../plan';
import { done, type Port, type Result, trouble } from '../port';
import { setUpPlan } from '../prepare';
import { followedIn } from './followed';
import { measureObjectives } from './measure';
import { withObjectives } from './new-tab';
import { reportOf } from './report';

function listed(port: Port, open: OpenPlan): Result<ObjectivesReport> {
  const followed = followedIn(port, port.content(open.language).kpis);
  return done(
    reportOf(port, open, followed, port.say('objective.read', { objectives: (open.plan.objectives ?? []).length })),
  );
}

/** Each objective with what is reached, what should be by now and what that says; adds what its tab lacks for it where it is asked to. */
export function objectives(port: Port, { measure }: ObjectivesInput): Result<ObjectivesReport> {
  const opened = measure ? withObjectives(port) : openPlan(port);
  if (!opened.ok || !measure) return opened.ok ? listed(port, opened.value) : opened;
  const ready = setUpPlan(port, null);
  if (!ready.ok) return ready;
  const { open } = ready.value;
  if (open.objectives === undefined) return trouble('objective.no-tab', {});
  port.apply(measureObjectives(port, open, followedIn(port, port.content(open.language).kpis), true));
  const after = openPlan(port);
  return after.ok ? listed(port, after.value) : after;
}
