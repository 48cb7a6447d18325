export { noted } from './noted';
export { history, undo } from './undo';
