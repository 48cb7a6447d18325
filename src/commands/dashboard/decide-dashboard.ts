import type { DashboardWords } from '../../languages/words/dashboard-words';
import type { Change, Operation } from '../../workbook/cells';
import {
  type BuiltDashboard,
  blockName,
  type DashboardSource,
  dashboard,
  dashboardCharts,
  dashboardTab,
  LAST_ROW,
} from '../../workbook/dashboard';
import { beginMark, endMark, type NamesToExtend } from '../plan';
import { actionSource, type PreparedYear } from '../prepare';
import type { BlockPlace } from '../year-view';

/** The tab the dashboard is built in, and what stands there already. */
export type DashboardPlace = BlockPlace<BuiltDashboard>;

/** Everything that was read of the file before anything is decided. */
type DashboardFacts = {
  readonly ready: PreparedYear;
  readonly place: DashboardPlace;
  readonly names: NamesToExtend;
  readonly says: DashboardWords;
  readonly hasEnvelopes: boolean;
  readonly kpis: DashboardSource['kpis'];
  readonly objectiveStates: DashboardSource['objectiveStates'];
};

function sourceOf({ ready, names, says, hasEnvelopes, kpis, objectiveStates }: DashboardFacts): DashboardSource {
  const { open } = ready;
  const { objectives } = open;
  const listed = (open.plan.objectives ?? []).filter(({ name }) => name !== '');
  return {
    // By what never changes under her hands: a group is no matter here.
    ...actionSource(ready, names, 'rhythm'),
    says,
    currency: open.settings.currency,
    hasEnvelopes,
    kpis,
    objectiveStates,
    objectivePlaces:
      objectives === undefined
        ? undefined
        : listed.map(({ line, name }) => ({ place: line - objectives.header.row, name })),
  };
}

/** Rows of a new tab below the screen, for notes of hers. */
const ROOM_BELOW = 60;

/** The dashboard of a plan, and the change that makes it: the same facts give the same change. */
export function decideDashboard(facts: DashboardFacts): Change {
  const { ready, place, names, says } = facts;
  const { tab, adopt, standing } = place;
  const { words, settings } = ready.open;
  const source = sourceOf(facts);
  const view = dashboard(source);
  const charts = dashboardCharts(source, { tab, kept: standing?.kept ?? [], seen: standing?.charts ?? [] });
  const rowsNeeded = Math.max(view.hidden.length, LAST_ROW);
  const size = { rows: rowsNeeded + ROOM_BELOW, columns: view.lastColumn };
  const make: Operation = { do: 'make-tab', tab, ...size, ...(adopt === undefined ? {} : { adopt }) };
  const lacking = standing === undefined ? 0 : rowsNeeded - standing.tabRows;
  return [
    ...names.operations,
    ...beginMark(settings, says.tab),
    ...(standing === undefined ? [make, blockName(tab, view)] : []),
    ...ready.upkeep.operations,
    ...ready.statuses,
    ...(standing?.operations ?? []),
    ...(standing !== undefined && lacking > 0
      ? [{ do: 'insert-rows', tab, after: standing.tabRows, count: lacking } as const]
      : []),
    ...dashboardTab({
      tab,
      view,
      words,
      currency: settings.currency,
      kpis: source.kpis,
      charts: charts.cells,
      built: standing?.built,
      isFirstLook: standing === undefined || settings.state !== '' || standing.built.columns < view.lastColumn,
    }),
    ...charts.operations,
    { do: 'flush' },
    ...endMark(settings, says.tab),
    ...(ready.upkeep.isRemade ? [{ do: 'show', tab, row: 1, column: 1 } as const] : []),
  ];
}
