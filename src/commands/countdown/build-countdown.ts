import { foldName } from '../../domain/names';
import { markOf } from '../../workbook/countdown';
import type { CountdownInput, CountdownReport } from '../api';
import { namesToExtend } from '../plan';
import { done, type Port, type Result } from '../port';
import { type Prepared, setUpPlan, statusUpkeep } from '../prepare';
import { anchorBlock, besideOf, countdownPlace } from './countdown-place';
import { subjectOf } from './countdown-subject';
import { type CountdownFacts, decideCountdown } from './decide-countdown';

/** In settings that were made a moment ago what today is is not calculated yet: it is what the clock says. */
const todayIn = (port: Port, { open, prepared }: Prepared): CountdownFacts['today'] =>
  prepared.includes('settings') ? port.today() : (open.settings.today ?? port.today());

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function readFacts(port: Port, ready: Prepared, input: CountdownInput): Result<CountdownFacts> {
  const { open } = ready;
  const line = input.action === null ? port.selectedRow(open.table.tab) : undefined;
  const asked = subjectOf(open, input, line);
  if (!asked.ok) return asked;
  const { subject, actions } = asked.value;
  const sought = {
    subject,
    planRow: (actions[0]?.line ?? 0) - open.table.header.row,
    names: countsOf(open.plan.actions.map(({ name }) => foldName(name))),
  };
  const words = { ...open.words, countdown: port.content(open.settings.language).countdown };
  const place = countdownPlace(port, open.settings, sought, markOf(words.countdown, subject.name));
  const written = (place.written?.steps ?? []).map(({ words }) => words.status);
  return done({
    open,
    words,
    today: todayIn(port, ready),
    asked: asked.value,
    place,
    beside: besideOf(port, place),
    statuses: statusUpkeep(port, open, written),
    anchors: anchorBlock(port),
    names: namesToExtend(port, open),
  });
}

/** Builds the countdown of an action or a campaign, or rewrites it in place with her words in it. */
export function buildCountdown(port: Port, input: CountdownInput): Result<CountdownReport> {
  const ready = setUpPlan(port, null, { isOfActionsOnly: true });
  if (!ready.ok) return ready;
  const facts = readFacts(port, ready.value, input);
  if (!facts.ok) return facts;
  const decided = decideCountdown(facts.value);
  if (!decided.ok) return decided;
  port.apply(decided.value.change);
  const report = decided.value.report(port.say);
  return done(report);
}
