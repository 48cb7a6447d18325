export { history, noted, undo } from './undo';
