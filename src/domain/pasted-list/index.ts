export type { ListContext } from './facts';
export { actionsOfList } from './pasted-list';
export type { ListWords } from './vocabulary';
