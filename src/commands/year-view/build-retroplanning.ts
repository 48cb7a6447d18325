import type { Done, RetroplanningInput } from '../api';
import { namesToExtend, type SetUpPlan } from '../plan';
import { done, freeTab, type Port, type Result } from '../port';
import { planForYear } from '../prepare';
import { decideYearView, type YearViewPlace } from './decide-year-view';
import { makeRoom, standingYearView } from './year-view-place';

/**
 * The tab to build in: the one that stands; else a new one, or the empty one that a build interrupted right after making
 * it has left behind.
 */
function placeOf(port: Port, { settings, words }: SetUpPlan): YearViewPlace {
  const standing = standingYearView(settings);
  if (standing !== undefined) return { tab: standing.tab, room: makeRoom(port, standing) };
  return { ...freeTab(port, words.tabs.retroplanning, settings.state !== ''), room: undefined };
}

/** Builds the year view, or rewrites it in place: same plan, same tab. A plan without settings is set up first. */
export function buildRetroplanning(port: Port, input: RetroplanningInput): Result<Done> {
  const ready = planForYear(port, input.year, input.tab ?? null);
  if (!ready.ok) return ready;
  const { open } = ready.value;
  const facts = { ready: ready.value, place: placeOf(port, open), names: namesToExtend(port, open) };
  const { change, said } = decideYearView(facts, input);
  port.apply(change);
  return done({ message: said(port.say) });
}
