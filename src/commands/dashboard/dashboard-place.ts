import { dashboardNames, hidden, OWN, rows } from '../../workbook/dashboard';
import type { Port } from '../port';
import { roomInBlock, standingBlock } from '../year-view';

/** Where the dashboard stands now, wherever it was moved, with room made for a new build; undefined where there is none. */
export function standingDashboard(port: Port) {
  const standing = standingBlock(port, dashboardNames.block, OWN);
  if (standing === undefined) return undefined;
  const { tab } = standing;
  const actions = port.placeOfName(dashboardNames.actions);
  const actionRows = actions === undefined || actions.tab !== tab ? 0 : actions.row + actions.rows - 1;
  const { operations, built } = roomInBlock(standing, OWN, { rows: rows.heads, columns: hidden.mark - 1 });
  return { tab, rows: standing.rows, operations, built: { ...built, actionRows } };
}
