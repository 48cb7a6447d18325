import type { HistoryViewWords } from '../words/history-view-words';

export const historyView: HistoryViewWords = {
  title: 'Last commands',
  introduction:
    'The last ten, noted in this file. Undoing puts back what the command changed, and stops if you have touched it since.',
  none: 'No command is noted in this file yet.',
  undo: 'Undo the last one',
  byYou: 'by you',
  begun: 'stopped on its way',
  undone: 'undone',
  interrupted: 'undoing was stopped on its way',
  tooLarge: 'too large to be undone here',
};
