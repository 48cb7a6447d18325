export { detailOf } from './detail';
export { keepHistory } from './history';
export { history, undo } from './undo';
