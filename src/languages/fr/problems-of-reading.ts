import { listed, type ProblemWords } from '../words/problem-words';

/** Of what, in the plan's tab, is not read, or otherwise. */
export const toldProblems = {
  'cell.error': {
    label: 'Cellules en erreur',
    says: ({ text }, say) => `Cette cellule affiche ${say.name(text)} : elle compte comme vide.`,
    why: 'Une formule en erreur ne dit rien au plan, et fausse tout ce qui la reprend.',
    todo: () => 'Corrigez la formule, ou écrivez la valeur à sa place.',
  },
  'action.name-not-text': {
    label: 'Noms d’action qui ne sont pas un texte',
    says: ({ what }) =>
      ({
        number: 'Le nom de cette action est un nombre.',
        day: 'Le nom de cette action est une date.',
        boolean: 'Le nom de cette action est une case à cocher.',
      })[what],
    why: 'Personne ne saura de quelle action il s’agit, et une date y change d’aspect.',
    todo: () => 'Écrivez ce qu’il y a à faire, ou vérifiez que la colonne des actions est la bonne.',
  },
  'row.not-read': {
    label: 'Lignes qui ne sont pas lues',
    says: ({ text, why }, say) => {
      const row = text === '' ? 'Cette ligne' : `La ligne ${say.name(text)}`;
      return {
        'below-total': `${row} est sous le total : elle n’est pas une action et ne compte pas.`,
        'without-name': `${row} n’a pas de nom d’action : elle n’est pas lue.`,
      }[why];
    },
    why: 'Ce qui n’est pas lu n’est ni dans le rétroplanning ni dans les totaux.',
    todo: () =>
      'Si c’est une action, donnez-lui un nom et un responsable, au-dessus du total ; sinon, il n’y a rien à faire.',
  },
  'row.other-table': {
    label: 'Tableaux aux colonnes différentes',
    says: ({ text }, say) => `Un tableau aux colonnes différentes commence à ${say.name(text)} : il n’est pas lu.`,
    why: 'Ce qui n’est pas lu n’est ni dans le rétroplanning ni dans les totaux.',
    todo: () =>
      'Mettez ses colonnes dans l’ordre de celles du dessus, ou ses lignes dans le plan ; ou donnez-lui son propre onglet.',
  },
  'row.total-differs': {
    label: 'Totaux qui ne sont pas une somme',
    says: ({ text }, say) =>
      `${say.name(text)} est pris pour un total, mais ses montants ne sont pas la somme des lignes au-dessus.`,
    why: 'Un total n’est pas compté dans le budget ; une action le serait.',
    todo: () => 'Corrigez ses montants ; si c’est une action, donnez-lui un objectif ou un responsable.',
  },
  'budget.no-amount': {
    label: 'Budgets qui ne sont pas des montants',
    says: ({ text }, say) => `Le budget ${say.name(text)} n’est pas un nombre : il ne compte dans aucun total.`,
    why: 'Un texte ne s’additionne pas.',
    todo: () => 'Écrivez un montant, sans autre mot.',
  },
  'budget.merged': {
    label: 'Montants sur plusieurs cellules',
    says: ({ cells }) => `Ce montant est fusionné sur ${cells} cellules : il compte en entier dans la première.`,
    why: 'Une fusion ne dit pas combien revient à chaque trimestre ni à chaque action.',
    todo: () => 'Défusionnez les cellules et écrivez dans chacune son montant.',
  },
  'plan.one-budget': {
    label: 'Budget sans trimestres',
    says: ({ label }, say) =>
      `Le budget tient dans une seule colonne, ${say.name(label)} : il n’est réparti sur aucun trimestre.`,
    why: 'Sans trimestres, on ne sait pas quand l’argent est dépensé.',
    todo: () =>
      'Ajoutez les colonnes Budget Q1 à Budget Q4 et répartissez chaque montant sur les trimestres où l’action a lieu, ou sur celui de son échéance.',
  },
  'plan.in-thousands': {
    label: 'Montants en milliers',
    says: ({ label }, say) => `La colonne ${say.name(label)} est en milliers : ses montants sont lus tels quels.`,
    why: 'Un budget de 2 y vaut 2, et non 2 000.',
    todo: () => 'Multipliez ses montants par 1 000 et retirez l’unité du titre.',
  },
  'plan.several-tabs': {
    label: 'Plusieurs plans',
    says: ({ tabs }, say) =>
      `Ce fichier contient ${tabs.length === 1 ? 'un autre plan, qui n’est pas lu' : `${tabs.length} autres plans, qui ne sont pas lus`} ici : ${listed(tabs, say, (count) => `et ${count} de plus`)}.`,
    why: 'Ce qui est dans les autres onglets n’est ni vérifié ni compté.',
    todo: () =>
      'Mettez au premier plan l’onglet voulu (ou nommez-le avec --tab), ou réunissez les plans en un seul onglet.',
  },
} satisfies Partial<ProblemWords>;
