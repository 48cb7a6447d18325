import type { TypedWords } from '../../domain/file-reading';
import { dates } from './dates';
import { money } from './money';
import { rhythmPhrases } from './rhythm-phrases';
import { statuses } from './statuses';

/** What is understood of an action in a French file. */
export const reading: TypedWords = {
  dates,
  rhythms: rhythmPhrases,
  money,
  statuses,
  closed: [
    'non',
    'fermé',
    'fermée',
    'faux',
    'repos',
    'chômé',
    'chômée',
    'congé',
    'libre',
    'non ouvré',
    'non travaillé',
  ],
  and: ['et'],
  kinds: { sms: ['sms'], crowdfunding: ['crowdfunding', 'financement participatif'] },
};
