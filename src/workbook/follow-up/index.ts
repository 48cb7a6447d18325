export {
  type FollowUpColumn,
  followUpColumns,
  followUpKey,
  isFollowUpKey,
  MEANT,
  MOST_WRITTEN,
  WRITTEN,
} from './columns';
export type { FollowUpPlace } from './formulas';
export { addedFollowUp, followUpCells, type StandingCell } from './operations';
