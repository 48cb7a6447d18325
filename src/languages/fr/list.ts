import type { ListWords } from '../../domain/pasted-list';

/** What stands around the facts of a line in a list that somebody has written. */
export const list: ListWords = {
  due: [
    'pour le',
    'pour',
    'avant le',
    'avant',
    "d'ici le",
    "d'ici au",
    "d'ici",
    'au plus tard le',
    "jusqu'au",
    'echeance',
    'date limite',
    'le',
    'du',
  ],
  begins: [
    'a partir du',
    'a partir de',
    'des le',
    'des',
    'debut le',
    'debut',
    'depuis le',
    'lancement le',
    'lancement',
  ],
  from: ['du', 'de', "d'"],
  to: ['au', 'a', "jusqu'au"],
  owner: ['resp', 'responsable', 'par', 'pilote', 'qui'],
  cost: ['budget', 'cout', 'prix'],
};
