import type { TypedWords } from '../../domain/file-reading';
import { wordList } from '../words/word-list';
import { dates } from './dates';
import { money } from './money';
import { rhythmPhrases } from './rhythm-phrases';
import { statuses } from './statuses';

/** What is understood of an action in an English file. */
export const reading: TypedWords = {
  dates,
  rhythms: rhythmPhrases,
  money,
  statuses,
  closed: wordList('no, closed, off, false, day off, rest, not worked, not working, holiday'),
  open: wordList('yes, open, on, true, worked, working, working day, workday, office, remote'),
  and: ['and'],
  halves: [
    wordList('h1, first half, 1st half, half 1, first half-year, 1st half-year, first semester'),
    wordList('h2, second half, 2nd half, half 2, second half-year, 2nd half-year, second semester'),
  ],
  nobody: wordList(
    'to be defined, to be decided, to be confirmed, to be assigned, to define, to assign, to hire, tbd, tbc',
    'tba, nobody, no one, noone, none, nothing, unassigned, not assigned, not defined, unknown, n/a, na',
    'vacant, xxx, xx, ditto',
  ),
  kinds: { sms: ['sms'], crowdfunding: ['crowdfunding'] },
};
