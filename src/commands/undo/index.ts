export { detailOf } from './detail';
export { history, noted, undo } from './undo';
