export { type Prepared, type PreparedYear, planForYear, setUpPlan } from './prepare';
