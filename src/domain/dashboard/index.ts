export { type Dashboard, dashboardOf } from './dashboard';
