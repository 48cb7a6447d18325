import type { ProblemWords } from '../words/problem-words';

const quarterOf = (quarter: number): string => `Q${quarter}`;

const sameThing = { owner: 'la même personne', kpis: 'le même KPI', objectives: 'le même objectif' } as const;

/** Of an action and its budget. */
export const actionProblems = {
  'action.missing-name': {
    label: 'Actions sans nom',
    says: () => 'Cette ligne a des données mais pas de nom d’action.',
    why: 'Une action sans nom n’entre ni dans le rétroplanning ni dans les totaux par action.',
    todo: () => 'Écrivez le nom de l’action, ou videz la ligne.',
  },
  'action.missing-objective': {
    label: 'Actions sans objectif',
    says: ({ action }, say) => `${say.name(action)} n’a pas d’objectif.`,
    why: 'Pas d’action sans objectif : sinon, rien ne dit si elle vaut son coût.',
    todo: () => 'Choisissez l’objectif qu’elle sert ; si aucun ne convient, l’action est-elle pertinente ?',
  },
  'action.unreadable-date': {
    label: 'Dates illisibles',
    says: ({ action, field, text }, say) =>
      `${say.column(field)} de ${say.name(action)} n’est pas un jour que le calendrier peut placer : ${say.name(text)}.`,
    why: 'Sans vrai jour, l’action reste dans « À dater » et aucune barre ne la montre.',
    todo: () => 'Tapez un jour complet, par exemple 15/03/2027.',
  },
  'action.start-after-deadline': {
    label: 'Débuts après l’échéance',
    says: ({ action, start, deadline }, say) =>
      `${say.name(action)} commence le ${say.day(start)}, après son échéance du ${say.day(deadline)}.`,
    why: 'Le calendrier ne peut pas placer une action qui finit avant de commencer.',
    todo: () => 'Corrigez l’une des deux dates.',
  },
  'budget.not-a-number': {
    label: 'Budgets qui ne sont pas des nombres',
    says: ({ action, quarter, text }, say) =>
      `Le budget ${quarterOf(quarter)} de ${say.name(action)} n’est pas un nombre : ${say.name(text)}.`,
    why: 'Un texte ne compte pas dans les totaux : le budget paraît plus petit qu’il n’est.',
    todo: () => 'Écrivez le nombre seul, sans texte ; la devise vient du format de la cellule.',
  },
  'budget.negative': {
    label: 'Budgets négatifs',
    says: ({ action, quarter, amount }, say) =>
      `Le budget ${quarterOf(quarter)} de ${say.name(action)} est négatif : ${say.money(amount)}.`,
    why: 'Une dépense se compte en positif ; un montant négatif réduit le total.',
    todo: () => 'Écrivez le montant sans le signe moins.',
  },
  'action.duplicate-name': {
    label: 'Actions en double',
    says: ({ action, line }, say) => `${say.name(action)} porte le même nom que l’action de la ligne ${line}.`,
    why: 'Deux actions du même nom ne se distinguent pas dans le rétroplanning.',
    todo: () => 'Précisez l’un des deux noms, ou réunissez les deux lignes.',
  },
  'action.unknown-objective': {
    label: 'Objectifs inconnus',
    says: ({ action, objective, suggestion }, say) =>
      `L’objectif ${say.name(objective)} de ${say.name(action)} n’est pas dans l’onglet des objectifs${
        suggestion === null ? '' : ` : vouliez-vous dire ${say.name(suggestion)}`
      }${suggestion === null ? '.' : ' ?'}`,
    why: 'L’action ne compte pour aucun objectif connu.',
    todo: ({ suggestion }) =>
      suggestion === null
        ? 'Ajoutez-le aux objectifs, ou choisissez-en un dans la liste.'
        : 'Choisissez l’objectif dans la liste, ou ajoutez celui-ci.',
  },
  'action.missing-kpi': {
    label: 'Actions sans KPI',
    says: ({ action }, say) => `${say.name(action)} n’a pas de KPI.`,
    why: 'Sans mesure, vous ne saurez pas si elle a marché.',
    todo: () => 'Écrivez l’indicateur que vous regarderez, par exemple « Taux de conversion ».',
  },
  'action.missing-owner': {
    label: 'Actions sans responsable',
    says: ({ action }, say) => `${say.name(action)} n’a pas de responsable.`,
    why: 'Ce dont personne ne répond ne se fait pas.',
    todo: () => 'Écrivez un seul nom.',
  },
  'action.missing-budget': {
    label: 'Actions sans budget',
    says: ({ action }, say) => `${say.name(action)} n’a de budget à aucun trimestre.`,
    why: 'Un coût oublié manque au total du plan.',
    todo: () => 'Écrivez un montant, ou 0 si elle est gratuite.',
  },
  'action.missing-rhythm': {
    label: 'Actions sans fréquence',
    says: ({ action }, say) => `${say.name(action)} n’a ni fréquence ni date.`,
    why: 'Le rétroplanning ne sait pas où la placer : elle reste dans « À dater ».',
    todo: () => 'Choisissez une fréquence, ou donnez une échéance.',
  },
  'action.unknown-rhythm': {
    label: 'Fréquences inconnues',
    says: ({ action, text }, say) => `La fréquence de ${say.name(action)} n’est pas comprise : ${say.name(text)}.`,
    why: 'L’action se place d’après ses seules dates ; sans échéance, elle reste dans « À dater ».',
    todo: () =>
      'Choisissez dans la liste, ou écrivez par exemple « tous les mardis », « 2 fois par mois » ou « toutes les 2 semaines sauf août ».',
  },
  'action.missing-deadline': {
    label: 'Actions sans échéance',
    says: ({ action }, say) => `${say.name(action)} est ponctuelle et n’a pas d’échéance.`,
    why: 'Sans échéance, rien ne se compte à rebours : elle reste dans « À dater ».',
    todo: () => 'Donnez le jour où elle doit être prête.',
  },
  'action.outside-year': {
    label: 'Dates hors de l’année du plan',
    says: ({ action, day, first, last }, say) =>
      `La date du ${say.day(day)} de ${say.name(action)} est hors de l’année du plan (${say.day(first)} – ${say.day(last)}).`,
    why: 'Le calendrier de cette année ne la montrera pas.',
    todo: () => 'Corrigez la date, ou changez l’année dans les paramètres.',
  },
  'action.unknown-status': {
    label: 'Statuts inconnus',
    says: ({ text, count }, say) =>
      count === 1
        ? `Le statut ${say.name(text)} n’est pas connu : l’action compte comme encore à faire.`
        : `Le statut ${say.name(text)} n’est pas connu : ${count} actions comptent comme encore à faire.`,
    why: 'Une action terminée paraîtrait en retard, une action abandonnée garderait son budget.',
    todo: () =>
      'Choisissez un statut de la liste, ou dites dans les paramètres, sous « Statuts », ce que ce mot veut dire.',
  },
  'action.other-spelling': {
    label: 'Noms écrits de plusieurs façons',
    says: ({ field, spelling, usual, count }, say) =>
      `${say.name(spelling)} et ${say.name(usual)} semblent être ${sameThing[field]}${count === 1 ? '' : ` (${count} lignes)`}.`,
    why: 'Qui filtre ou cherche un nom ne trouve pas les lignes où il s’écrit autrement.',
    todo: ({ usual }, say) => `Écrivez partout ${say.name(usual)}, ou donnez-leur des noms qui se distinguent.`,
  },
  'action.several-owners': {
    label: 'Actions à plusieurs responsables',
    says: ({ action }, say) => `${say.name(action)} a plusieurs responsables.`,
    why: 'Quand plusieurs personnes répondent d’une action, personne n’en répond.',
    todo: ({ first }, say) => `Gardez une seule personne, par exemple ${say.name(first)} ; les autres participent.`,
  },
  'budget.outside-activity': {
    label: 'Budgets hors de la période de l’action',
    says: ({ action, quarter, amount }, say) =>
      `${say.name(action)} dépense ${say.money(amount)} en ${quarterOf(quarter)}, où elle n’est pas active.`,
    why: 'Soit le trimestre, soit les dates ne sont plus les bons.',
    todo: () => 'Vérifiez les dates et le trimestre ; un paiement décalé est normal, alors ignorez ce conseil.',
  },
} satisfies Partial<ProblemWords>;
