import type { TypedWords } from '../../domain/file-reading';
import { dates } from './dates';
import { rhythmPhrases } from './rhythm-phrases';
import { statuses } from './statuses';

/** What is understood of an action in a French file. */
export const reading: TypedWords = {
  dates,
  rhythms: rhythmPhrases,
  money: {
    free: ['gratuit', 'gratuite', 'gratuits', 'gratuites', 'offert', 'offerte', 'offerts', 'offertes', 'néant'],
    currencies: ['euro', 'euros', 'dollar', 'dollars', 'livre', 'livres', 'franc', 'francs'],
  },
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
