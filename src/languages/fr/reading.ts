import type { TypedWords } from '../../domain/file-reading';
import { wordList } from '../words/word-list';
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
  closed: wordList('non, fermé, fermée, faux, repos, chômé, chômée, congé, libre, non ouvré, non travaillé'),
  open: wordList(
    'oui, ouvré, ouvrée, ouvrable, ouvert, ouverte, vrai, travaillé, travaillée, jour ouvré, jour travaillé',
    'présent, présente, bureau, télétravail',
  ),
  and: ['et'],
  halves: [
    wordList('s1, 1er semestre, premier semestre, semestre 1, 1er sem., sem. 1'),
    wordList('s2, 2e semestre, 2eme semestre, second semestre, deuxieme semestre, semestre 2, 2e sem., sem. 2'),
  ],
  nobody: [
    ...['definir', 'determiner', 'preciser', 'designer', 'nommer', 'attribuer', 'affecter', 'recruter', 'trouver'].map(
      (open) => `a ${open}`,
    ),
    ...wordList('a confirmer, a voir, a choisir, a completer, personne, aucun, aucune, neant, rien, inconnu, idem'),
    ...wordList('non defini, non definie, non attribue, non attribuee, pas encore defini, non renseigne'),
  ],
  kinds: { sms: ['sms'], crowdfunding: ['crowdfunding', 'financement participatif'] },
};
