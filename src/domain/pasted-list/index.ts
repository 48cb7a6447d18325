export type { ListContext, ListVocabulary } from './facts';
export { actionsOfList } from './pasted-list';
export type { ListWords } from './vocabulary';
