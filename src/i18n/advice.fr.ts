import type { ProblemAdvice } from './problem-words';

/** Why what a rule found matters, and what to do about it: said by the sidebar only. */
export const adviceFr: ProblemAdvice = {
  'action.missing-name': {
    why: "Une action sans nom n'entre ni dans le rétroplanning ni dans les totaux par action.",
    todo: () => "Écrivez le nom de l'action, ou videz la ligne.",
  },
  'action.missing-objective': {
    why: "Pas d'action sans objectif : sinon, rien ne dit si elle vaut son coût.",
    todo: () => "Choisissez l'objectif qu'elle sert ; si aucun ne convient, l'action est-elle pertinente ?",
  },
  'action.unreadable-date': {
    why: "Sans vrai jour, l'action reste dans « À dater » et aucune barre ne la montre.",
    todo: () => 'Tapez un jour complet, par exemple 15/03/2027.',
  },
  'action.start-after-deadline': {
    why: 'Le calendrier ne peut pas placer une action qui finit avant de commencer.',
    todo: () => "Corrigez l'une des deux dates.",
  },
  'budget.not-a-number': {
    why: "Un texte ne compte pas dans les totaux : le budget paraît plus petit qu'il n'est.",
    todo: () => 'Écrivez le nombre seul, sans texte ; la devise vient du format de la cellule.',
  },
  'budget.negative': {
    why: 'Une dépense se compte en positif ; un montant négatif réduit le total.',
    todo: () => 'Écrivez le montant sans le signe moins.',
  },
  'objective.missing-name': {
    why: 'Aucune action ne peut se rattacher à un objectif sans nom.',
    todo: () => "Écrivez l'objectif, ou videz la ligne.",
  },
  'action.duplicate-name': {
    why: 'Deux actions du même nom ne se distinguent pas dans le rétroplanning.',
    todo: () => "Précisez l'un des deux noms, ou réunissez les deux lignes.",
  },
  'action.unknown-objective': {
    why: "L'action ne compte pour aucun objectif connu.",
    todo: ({ suggestion }) =>
      suggestion === null
        ? 'Ajoutez-le aux objectifs, ou choisissez-en un dans la liste.'
        : "Choisissez l'objectif dans la liste, ou ajoutez celui-ci.",
  },
  'action.missing-kpi': {
    why: 'Sans mesure, vous ne saurez pas si elle a marché.',
    todo: () => "Écrivez l'indicateur que vous regarderez, par exemple « Taux de conversion ».",
  },
  'action.missing-owner': { why: 'Ce dont personne ne répond ne se fait pas.', todo: () => 'Écrivez un seul nom.' },
  'action.missing-budget': {
    why: 'Un coût oublié manque au total du plan.',
    todo: () => 'Écrivez un montant, ou 0 si elle est gratuite.',
  },
  'action.missing-rhythm': {
    why: 'Le rétroplanning ne sait pas où la placer : elle reste dans « À dater ».',
    todo: () => 'Choisissez une fréquence, ou donnez une échéance.',
  },
  'action.unknown-rhythm': {
    why: "L'action reste dans « À dater ».",
    todo: () => 'Choisissez dans la liste : ponctuelle, hebdomadaire, mensuelle, trimestrielle, annuelle ou continue.',
  },
  'action.missing-deadline': {
    why: 'Sans échéance, rien ne se compte à rebours : elle reste dans « À dater ».',
    todo: () => 'Donnez le jour où elle doit être prête.',
  },
  'action.outside-year': {
    why: 'Le calendrier de cette année ne la montrera pas.',
    todo: () => "Corrigez la date, ou changez l'année dans les paramètres.",
  },
  'action.several-owners': {
    why: "Quand plusieurs personnes répondent d'une action, personne n'en répond.",
    todo: ({ first }, say) => `Gardez une seule personne, par exemple ${say.name(first)} ; les autres participent.`,
  },
  'budget.outside-activity': {
    why: 'Soit le trimestre, soit les dates ne sont plus les bons.',
    todo: () => 'Vérifiez les dates et le trimestre ; un paiement décalé est normal, alors ignorez ce conseil.',
  },
  'objective.duplicate-name': {
    why: 'Les actions ne savent pas auquel des deux elles servent.',
    todo: () => "Renommez l'un des deux, ou supprimez-le.",
  },
  'objective.missing-target': {
    why: 'Un objectif sans cible ne peut être ni atteint ni manqué.',
    todo: () => 'Écrivez la valeur à atteindre.',
  },
  'objective.missing-period': {
    why: 'Un objectif opérationnel vaut pour un moment : un semestre, un trimestre.',
    todo: () => "Choisissez S1, S2, un trimestre ou l'année.",
  },
  'objective.without-action': {
    why: 'Un objectif sans action est un souhait.',
    todo: () => 'Ajoutez une action pour lui, ou reportez-le.',
  },
  'plan.missing-column': {
    why: 'La méthode pose cette question à chaque action.',
    todo: ({ column }, say) => `Ajoutez une colonne intitulée ${say.column(column)}.`,
  },
  'plan.duplicate-column': {
    why: 'Ce qui est écrit dans la seconde ne compte pas.',
    todo: () => "Renommez l'une des deux.",
  },
  'settings.locale-mismatch': {
    why: 'Les dates et les nombres que vous tapez peuvent être lus de travers : le jour pour le mois, le point pour la virgule.',
    todo: ({ expected }) => `Fichier › Paramètres › Paramètres régionaux : choisissez « ${expected} ».`,
  },
};
