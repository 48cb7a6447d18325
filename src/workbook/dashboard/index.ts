export { dashboard, dashboardCharts, OWN } from './dashboard';
export { hidden, LAST_ROW, rows } from './layout';
export type { DashboardSource, FollowedKpis } from './source';
export { type BuiltDashboard, blockName, dashboardNames, dashboardTab } from './tab';
