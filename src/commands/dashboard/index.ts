export { buildDashboard } from './build-dashboard';
