import type { ListWords } from '../../domain/pasted-list';

/** What stands around the facts of a line in a list that somebody has written. */
export const list: ListWords = {
  due: ['due on', 'due by', 'due', 'by', 'before', 'until', 'deadline', 'no later than', 'on'],
  begins: ['starting on', 'starting', 'from', 'as of', 'starts on', 'starts', 'start', 'launch on', 'launch'],
  from: ['from'],
  to: ['to', 'until', 'till', 'through'],
  owner: ['owner', 'by', 'lead', 'who'],
  cost: ['budget', 'cost', 'costs', 'price'],
};
