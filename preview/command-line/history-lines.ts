import type { HistoryReport } from '../../src/commands/api';
import type { CommandLineWords } from '../command-words';

/** `history` answers a HistoryReport, typed on its side: no other command has entries. */
const isReport = (answer: object): answer is HistoryReport => 'entries' in answer;

/** The last commands for people, one a line. */
export const historyLines = (answer: object, { undone }: CommandLineWords): readonly string[] =>
  isReport(answer) ? answer.entries.map(({ what, when, state }) => `${when}  ${undone[state]}${what}`) : [];
