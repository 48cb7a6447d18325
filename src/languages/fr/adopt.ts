import { counted } from './counted';

/** What is said once a plan was adopted where it stands. */
export const adopted = (facts: {
  readonly tab: string;
  readonly actions: number;
  readonly added: number;
  readonly notSpread: number;
}): string =>
  [
    `L’onglet « ${facts.tab} » est repris tel quel : ${counted(facts.actions, 'action', 'actions')}, aucune de vos cellules n’a changé.`,
    facts.added === 0 ? '' : `${counted(facts.added, 'colonne ajoutée', 'colonnes ajoutées')} à droite.`,
    facts.notSpread === 0
      ? ''
      : `Le budget de ${counted(facts.notSpread, 'action sans date', 'actions sans date')} n’est dans aucun trimestre : datez-${facts.notSpread > 1 ? 'les' : 'la'}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

export const adoptTroubles = {
  'adopt.no-names': ({ tab }: { readonly tab: string }) =>
    `Dites d’abord quelle colonne de l’onglet « ${tab} » porte le nom des actions : rien n’a été changé.`,
  'adopt.another': ({ tab }: { readonly tab: string }) =>
    `Ce fichier suit déjà le plan de l’onglet « ${tab} » : faites une copie du fichier pour y reprendre un autre plan.`,
};
