import { type Dashboard, dashboardOf } from '../../domain/dashboard';
import { preparedKinds } from '../../domain/preparation';
import { isoOf } from '../../domain/time';
import { dashboardNames } from '../../workbook/dashboard';
import type { DashboardReport } from '../api';
import { namesToExtend } from '../plan';
import { done, freeTab, type Port, type Result } from '../port';
import { type PreparedYear, planForYear } from '../prepare';
import { standingDashboard } from './dashboard-place';
import { type DashboardPlace, decideDashboard } from './decide-dashboard';
import { followedKpis } from './followed-kpis';

/** The tab to build in: the one that stands, wherever it was moved; else a new one, or one that an interrupted build has left empty. */
function placeOf(port: Port, wanted: string, isInterrupted: boolean): DashboardPlace {
  const standing = standingDashboard(port);
  if (standing === undefined) return freeTab(port, wanted, isInterrupted);
  const { operations, built } = standing;
  return {
    tab: standing.tab,
    standing: {
      operations,
      built,
      tabRows: port.sizeOf(standing.tab)?.rows ?? standing.rows,
      kept: port.readName(dashboardNames.charts)?.values ?? [],
      charts: port.charts(standing.tab),
    },
  };
}

/** What the plan says today, as the tab shows it. */
function seenIn({ open, year, upkeep }: PreparedYear, port: Port): Dashboard {
  const plan = { ...open.plan, leadTimes: upkeep.leadTimes };
  const today = open.settings.today ?? port.today();
  return dashboardOf({ plan, year, today, prepared: preparedKinds(plan.templates, plan.leadTimes) });
}

const reported = ({
  late,
  soon,
  objectives,
  planned,
  lacking,
}: Dashboard): Omit<DashboardReport, 'message' | 'tab' | 'kpis'> => ({
  late: late.map(({ action, since, is, days }) => ({
    action: action.name,
    owners: action.owners,
    since: isoOf(since),
    is,
    days,
  })),
  soon: soon.map(({ action, day, is }) => ({ action: action.name, owners: action.owners, day: isoOf(day), is })),
  objectives,
  planned: planned.map(({ quarter, amount }) => ({ quarter, amount: amount / 100 })),
  lacking,
});

/** Builds the dashboard, or rewrites it in place; a plan without actions gets one that says how to begin. */
export function buildDashboard(port: Port): Result<DashboardReport> {
  const ready = planForYear(port, null, null, 'may be empty');
  if (!ready.ok) return ready;
  const { open } = ready.value;
  const { dashboard: says, kpis: texts } = port.content(open.settings.language);
  const kpis = followedKpis(port, { texts, words: open.words, currency: open.settings.currency });
  const place = placeOf(port, says.tab, open.settings.state !== '');
  const change = decideDashboard({
    ready: ready.value,
    place,
    names: namesToExtend(port, open),
    says,
    hasEnvelopes: port.placeOfName('budget_envelopes') !== undefined,
    kpis,
    objectiveStates: texts.objectiveStates,
  });
  const seen = seenIn(ready.value, port);
  port.apply(change);
  const facts = { late: seen.late.length, soon: seen.soon.length };
  const message = port.say('dashboard.built', facts);
  return done({ message, tab: place.tab, ...reported(seen), kpis: kpis?.told ?? [] });
}
