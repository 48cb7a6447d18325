import type { SheetWords } from '../words/sheet-words';
import { counted } from './counted';

/** What is said once a plan was adopted where it stands. */
export const adopted: SheetWords['done']['adopted'] = (facts) =>
  [
    `L’onglet « ${facts.tab} » est repris tel quel : ${counted(facts.actions, 'action', 'actions')}, aucune de vos cellules n’a changé.`,
    facts.added === 0 ? '' : `${counted(facts.added, 'colonne ajoutée', 'colonnes ajoutées')} à droite.`,
    facts.notSpread === 0
      ? ''
      : facts.notSpread === 1
        ? 'Le budget d’une action sans date n’est dans aucun trimestre : datez-la.'
        : `Le budget de ${facts.notSpread} actions sans date n’est dans aucun trimestre : datez-les.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

export const adoptTroubles = {
  'adopt.no-names': ({ tab }: { readonly tab: string }) =>
    `Dites d’abord quelle colonne de l’onglet « ${tab} » porte le nom des actions : rien n’a été changé.`,
  'adopt.another': ({ tab }: { readonly tab: string }) =>
    `Ce fichier suit déjà le plan de l’onglet « ${tab} » : faites une copie du fichier pour y reprendre un autre plan.`,
};
