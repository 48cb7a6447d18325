export { readColumns } from './read-columns';
export { readPlan } from './read-plan';
