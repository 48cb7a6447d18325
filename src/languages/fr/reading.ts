import type { TypedWords } from '../../domain/file-reading';
import { dates } from './dates';
import { money } from './money';
import { rhythmPhrases } from './rhythm-phrases';

/** What is understood of an action in a French file. */
export const reading: TypedWords = {
  dates,
  rhythms: rhythmPhrases,
  money,
  statuses: {
    'to-do': ['a faire'],
    'in-progress': ['en cours'],
    done: ['terminee', 'termine', 'fait', 'faite'],
    'to-discuss': ['a discuter'],
    dropped: ['abandonnee', 'abandonne', 'annulee', 'annule'],
  },
  and: ['et'],
  kinds: { sms: ['sms'], crowdfunding: ['crowdfunding', 'financement participatif'] },
};
