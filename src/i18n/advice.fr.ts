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
    todo: () =>
      'Choisissez dans la liste, ou écrivez par exemple « tous les mardis », « le 15 du mois » ou « toutes les 2 semaines sauf août ».',
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
  'settings.unreadable-closure': {
    why: "Le rétroplanning place du travail un jour où personne n'est là.",
    todo: ({ field }) =>
      field === 'first'
        ? 'Écrivez le premier jour, par exemple 02/08/2027, et le dernier à côté ; le texte va dans « Raison ».'
        : 'Écrivez un jour complet, par exemple 20/08/2027, ou videz la cellule pour un seul jour.',
  },
  'settings.closure-without-days': {
    why: "Le rétroplanning place du travail un jour où personne n'est là.",
    todo: () => 'Corrigez le premier ou le dernier jour.',
  },
  'settings.too-many-closed-days': {
    why: 'Les dates seraient comptées sans ces fermetures.',
    todo: () => "Retirez les jours des années passées, ou vérifiez la date de fin d'une fermeture.",
  },
  'retroplanning.latest-start-passed': {
    why: 'Commencée plus tard que prévu, une action finit en retard, ou sans ce qui la rendait bonne.',
    todo: () => "Commencez sans ces étapes, ou reculez la date ; si c'est commencé, choisissez le statut « En cours ».",
  },
  'retroplanning.unreachable-deadline': {
    why: 'Une date qui ne tient plus entraîne toutes celles qui en dépendent : mieux vaut la changer maintenant.',
    todo: () =>
      "Reculez la date, ou raccourcissez les étapes du modèle ; si c'est commencé, choisissez le statut « En cours ».",
  },
  'retroplanning.deadline-on-day-off': {
    why: "Personne ne livre ni ne valide un jour non travaillé : l'équipe a moins de temps que l'échéance ne le dit.",
    todo: () => 'Choisissez un jour travaillé, pour que tout le monde lise la même date.',
  },
  'retroplanning.step-late': {
    why: "Le retard d'une étape passe à toutes celles qui l'attendent.",
    todo: () =>
      "Ouvrez le compte à rebours de l'action : terminez l'étape, raccourcissez la suite ou reculez l'échéance.",
  },
  'retroplanning.cycle': {
    why: "Aucune de ces étapes ne pourrait commencer : leur ordre n'est pas compté.",
    todo: () => "Retirez l'un des noms de la colonne « Après ».",
  },
  'retroplanning.unknown-step': {
    why: "L'étape n'attend donc rien, et ses dates sont trop optimistes.",
    todo: () => "Écrivez le nom d'une étape du même modèle, tel qu'il est dans sa ligne.",
  },
  'retroplanning.bad-duration': {
    why: 'Les dates sont calculées avec une autre durée que celle que vous avez écrite.',
    todo: () => 'Écrivez un nombre entier de jours ouvrés ; 0 pour un jalon.',
  },
  'retroplanning.duplicate-step': {
    why: 'Les étapes suivantes ne savent pas laquelle attendre : seule la première compte.',
    todo: () => "Renommez l'une des deux, ou supprimez-la.",
  },
  'retroplanning.duplicate-template': {
    why: 'Les actions de ce type ne savent pas lequel suivre : seule la première ligne compte.',
    todo: () => "Renommez l'un des deux, avec ses étapes, ou supprimez-le.",
  },
  'retroplanning.no-steps': {
    why: "Une action ponctuelle de ce type n'a aucune préparation dans le rétroplanning.",
    todo: () => 'Ajoutez ses étapes dans le tableau des étapes, ou écrivez le nombre de jours ouvrés à côté du type.',
  },
  'retroplanning.no-template': {
    why: "Sans modèle, la préparation de l'action n'est ni datée ni dessinée.",
    todo: ({ suggestion }) =>
      suggestion === null
        ? "Choisissez un type dans la liste, ou ajoutez celui-ci à l'onglet des modèles."
        : "Choisissez le type dans la liste, ou ajoutez celui-ci à l'onglet des modèles.",
  },
  'retroplanning.sms-forbidden-window': {
    why: 'En France, la prospection par SMS est interdite le dimanche, les jours fériés et de 20 h à 8 h (sources : sendtargetsms.com, ressources.ediware.net).',
    todo: () => 'Choisissez un autre jour, entre 8 h et 20 h.',
  },
  'retroplanning.crowdfunding-bad-season': {
    why: 'On donne peu en juillet, en août, début septembre et en décembre (sources : crowdfundingfactory.fr, solutions-entreprises.fr, zeste.zendesk.com).',
    todo: () => 'Déplacez la collecte ; en décembre, gardez-la seulement si les contreparties font de bons cadeaux.',
  },
  'retroplanning.overlap': {
    why: "Un jour ne compte qu'une fois : l'une des préparations prendra du retard, sauf si d'autres y travaillent.",
    todo: () =>
      "Confiez une action à quelqu'un d'autre, décalez une date, ou ignorez ce conseil si le travail est délégué.",
  },
};
