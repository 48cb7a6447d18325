export { followUp, standingColumns } from './follow-up';
