import type { Words } from './words';

const quarterOf = (quarter: number): string => `T${quarter}`;

export const fr: Words = {
  language: 'fr',
  menu: {
    newPlan: 'Nouveau plan…',
    addAction: 'Ajouter une action',
    check: 'Vérifier le plan',
    retroplanning: 'Construire le rétroplanning',
    open: 'Ouvrir Rétroplan',
    help: 'Aide',
  },
  tabs: {
    plan: "Plan d'action",
    objectives: 'Objectifs',
    settings: 'Paramètres',
    retroplanning: 'Rétroplanning',
  },
  columns: {
    name: 'Action',
    objectives: 'Objectif',
    kpis: 'KPI',
    owner: 'Responsable',
    q1: 'Budget Q1',
    q2: 'Budget Q2',
    q3: 'Budget Q3',
    q4: 'Budget Q4',
    rhythm: 'Fréquence',
    start: 'Début',
    deadline: 'Échéance',
    kind: "Type d'action",
    status: 'Statut',
  },
  columnNotes: {
    objectives:
      "À quel objectif l'action sert-elle ? Pas d'action sans objectif. Plusieurs : séparez-les par un point-virgule.",
    kpis: "Comment saurez-vous que l'action a marché ? Plusieurs KPI : séparez-les par un point-virgule.",
    owner: "Une seule personne répond de l'action.",
    q1: "Ce que l'action coûte au premier trimestre de l'exercice. Écrivez 0 si elle est gratuite.",
    rhythm: 'Facultatif. Ponctuelle, ou à quel rythme elle revient. Une date sans fréquence vaut « ponctuelle ».',
    start: "Facultatif. Premier jour de l'action, ou première occurrence si elle revient.",
    deadline: "Dernier jour d'une action ponctuelle, ou dernière occurrence. Vide pour toute l'année.",
    kind: 'Facultatif. Donne le temps de préparation, compté à rebours en jours ouvrés.',
    status: 'Facultatif. « Abandonnée » garde la ligne, hors des totaux et du calendrier.',
  },
  objectiveColumns: {
    name: 'Objectif',
    period: 'Période',
    kpi: 'KPI',
    startingPoint: 'Point de départ',
    target: 'Cible',
    reached: 'Atteint',
  },
  rhythms: {
    'one-off': 'Ponctuelle',
    weekly: 'Hebdomadaire',
    monthly: 'Mensuelle',
    quarterly: 'Trimestrielle',
    yearly: 'Annuelle',
    continuous: 'Continue',
  },
  statuses: {
    'to-do': 'À faire',
    'in-progress': 'En cours',
    done: 'Terminée',
    'to-discuss': 'À discuter',
    dropped: 'Abandonnée',
  },
  periods: ['S1', 'S2', 'T1', 'T2', 'T3', 'T4', 'Année'],
  months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  settings: {
    title: 'Paramètres',
    labels: {
      today: ["Aujourd'hui", 'Toutes les formules du plan lisent ce jour. Une date fixe ici fige le plan à ce jour.'],
      year: [
        'Année du plan',
        "Année civile où commence l'exercice. Reconstruisez le rétroplanning après un changement.",
      ],
      firstMonth: ["Premier mois de l'exercice", '1 pour janvier, 4 pour avril…'],
      currency: ['Devise', 'Code à trois lettres : EUR, CHF, CAD…'],
      organisation: ["Type d'organisation", 'Oriente les KPI proposés.'],
      country: ['Pays', 'Code à deux lettres : FR, BE, CH, CA…'],
      language: ['Langue du plan', 'fr ou en : la langue des onglets et des listes.'],
      state: ['État', 'Tenu par Rétroplan : vide quand tout est terminé.'],
    },
    owners: 'Responsables',
    holidays: 'Jours fermés',
    holidayNames: 'Raison',
    kinds: "Type d'action",
    workingDays: 'Préparation (jours ouvrés)',
    sources: 'Source du chiffre',
    ours: 'notre estimation, faute de source : à ajuster',
  },
  retroplanning: {
    title: (period) => `Rétroplanning ${period}`,
    columns: ['Action', 'Responsable', 'Démarrer', 'Échéance', 'Statut'],
    weeks: 'Semaine',
    undated: 'À dater',
    withoutObjective: 'Sans objectif',
    also: (actions) => `aussi : ${actions}`,
    alsoServes: (objectives) => `Sert aussi : ${objectives}`,
    budget: 'Budget prévu',
    quarter: 'T',
    legend: 'Légende',
    signs: {
      preparation: 'préparation',
      run: 'réalisation',
      deadline: 'échéance',
      occurrence: 'occurrence',
      continuous: 'en continu',
      today: 'cette semaine',
      late: 'en retard',
    },
    upToDate: 'À jour',
    actions: 'actions',
    oneChanged: '1 ligne a changé : reconstruire',
    manyChanged: 'lignes ont changé : reconstruire',
    yearChanged: "L'année du plan a changé : reconstruire",
    building: '⚠ Reconstruction en cours ou interrompue : relancez « Construire le rétroplanning »',
    late: 'En retard : ',
    nothingLate: 'Rien en retard',
    next: 'Prochaine échéance : ',
    nothingNext: 'Aucune échéance à venir',
    missing: '⚠ changée',
    overdue: 'échue',
    dayUnit: 'j',
    total: 'Total',
  },
  example: {
    note:
      "Exemple Mimine : les objectifs, les actions et les montants viennent du cours ; un montant qu'il ne donne pas reste vide. " +
      "Les responsables (sauf Arnaud pour la newsletter) et les jours exacts sont notre choix, cohérent avec ce qu'il dit.",
  },
  done: {
    newPlan: 'Le plan est prêt : écrivez vos objectifs, puis ajoutez une première action.',
    example: "L'exemple Mimine est chargé, avec son rétroplanning.",
    saved: ({ action, cell }) => `« ${action} » est enregistrée en ${cell}.`,
    duplicated: ({ action, cell }) => `« ${action} » est copiée en ${cell}.`,
    dropped: ({ action }) => `« ${action} » est abandonnée : sa ligne reste, hors des totaux et du calendrier.`,
    copyOf: (action) => `${action} (copie)`,
    retroplanning: ({ actions, undated }) =>
      `Rétroplanning construit : ${actions} ${actions > 1 ? 'actions' : 'action'}${undated > 0 ? `, dont ${undated} à dater` : ''}.`,
    finished: ({ actions, undated }) =>
      `La construction interrompue est terminée : ${actions} ${actions > 1 ? 'actions' : 'action'}${undated > 0 ? `, dont ${undated} à dater` : ''}.`,
    shown: (cell) => `Cellule ${cell} sélectionnée.`,
    localeNotice: ({ locale, isMonthFirst }) =>
      `Le fichier lit les dates et les nombres à la manière de « ${locale} »${
        isMonthFirst ? ' : « 08/04 » y devient le 4 août' : ''
      }. Pour qu'il lise ce que vous tapez comme dans votre pays, changez ses paramètres régionaux.`,
  },
  problems: {
    'action.missing-name': {
      message: () => "Cette ligne a des données mais pas de nom d'action.",
      why: "Une action sans nom n'entre ni dans le rétroplanning ni dans les totaux par action.",
      todo: () => "Écrivez le nom de l'action, ou videz la ligne.",
    },
    'action.missing-objective': {
      message: ({ action }, say) => `${say.name(action)} n'a pas d'objectif.`,
      why: "Pas d'action sans objectif : sinon, rien ne dit si elle vaut son coût.",
      todo: () => "Choisissez l'objectif qu'elle sert ; si aucun ne convient, l'action est-elle pertinente ?",
    },
    'action.unreadable-date': {
      message: ({ action, field, text }, say) =>
        `${say.column(field)} de ${say.name(action)} n'est pas un jour que le calendrier peut placer : ${say.name(text)}.`,
      why: "Sans vrai jour, l'action reste dans « À dater » et aucune barre ne la montre.",
      todo: () => 'Tapez un jour complet, par exemple 15/03/2027.',
    },
    'action.start-after-deadline': {
      message: ({ action, start, deadline }, say) =>
        `${say.name(action)} commence le ${say.day(start)}, après son échéance du ${say.day(deadline)}.`,
      why: 'Le calendrier ne peut pas placer une action qui finit avant de commencer.',
      todo: () => "Corrigez l'une des deux dates.",
    },
    'budget.not-a-number': {
      message: ({ action, quarter, text }, say) =>
        `Le budget ${quarterOf(quarter)} de ${say.name(action)} n'est pas un nombre : ${say.name(text)}.`,
      why: "Un texte ne compte pas dans les totaux : le budget paraît plus petit qu'il n'est.",
      todo: () => 'Écrivez le nombre seul, sans texte ; la devise vient du format de la cellule.',
    },
    'budget.negative': {
      message: ({ action, quarter, amount }, say) =>
        `Le budget ${quarterOf(quarter)} de ${say.name(action)} est négatif : ${say.money(amount)}.`,
      why: 'Une dépense se compte en positif ; un montant négatif réduit le total.',
      todo: () => 'Écrivez le montant sans le signe moins.',
    },
    'objective.missing-name': {
      message: () => "Cette ligne a des données mais pas de nom d'objectif.",
      why: 'Aucune action ne peut se rattacher à un objectif sans nom.',
      todo: () => "Écrivez l'objectif, ou videz la ligne.",
    },
    'action.duplicate-name': {
      message: ({ action, line }, say) => `${say.name(action)} porte le même nom que l'action de la ligne ${line}.`,
      why: 'Deux actions du même nom ne se distinguent pas dans le rétroplanning.',
      todo: () => "Précisez l'un des deux noms, ou réunissez les deux lignes.",
    },
    'action.unknown-objective': {
      message: ({ action, objective, suggestion }, say) =>
        `L'objectif ${say.name(objective)} de ${say.name(action)} n'est pas dans l'onglet des objectifs${
          suggestion === null ? '' : ` : vouliez-vous dire ${say.name(suggestion)}`
        }${suggestion === null ? '.' : ' ?'}`,
      why: "L'action ne compte pour aucun objectif connu.",
      todo: ({ suggestion }) =>
        suggestion === null
          ? 'Ajoutez-le aux objectifs, ou choisissez-en un dans la liste.'
          : "Choisissez l'objectif dans la liste, ou ajoutez celui-ci.",
    },
    'action.missing-kpi': {
      message: ({ action }, say) => `${say.name(action)} n'a pas de KPI.`,
      why: 'Sans mesure, vous ne saurez pas si elle a marché.',
      todo: () => "Écrivez l'indicateur que vous regarderez, par exemple « Taux de conversion ».",
    },
    'action.missing-owner': {
      message: ({ action }, say) => `${say.name(action)} n'a pas de responsable.`,
      why: 'Ce dont personne ne répond ne se fait pas.',
      todo: () => 'Écrivez un seul nom.',
    },
    'action.missing-budget': {
      message: ({ action }, say) => `${say.name(action)} n'a de budget à aucun trimestre.`,
      why: 'Un coût oublié manque au total du plan.',
      todo: () => 'Écrivez un montant, ou 0 si elle est gratuite.',
    },
    'action.missing-rhythm': {
      message: ({ action }, say) => `${say.name(action)} n'a ni fréquence ni date.`,
      why: 'Le rétroplanning ne sait pas où la placer : elle reste dans « À dater ».',
      todo: () => 'Choisissez une fréquence, ou donnez une échéance.',
    },
    'action.unknown-rhythm': {
      message: ({ action, text }, say) => `La fréquence de ${say.name(action)} n'est pas comprise : ${say.name(text)}.`,
      why: "L'action reste dans « À dater ».",
      todo: () =>
        'Choisissez dans la liste : ponctuelle, hebdomadaire, mensuelle, trimestrielle, annuelle ou continue.',
    },
    'action.missing-deadline': {
      message: ({ action }, say) => `${say.name(action)} est ponctuelle et n'a pas d'échéance.`,
      why: 'Sans échéance, rien ne se compte à rebours : elle reste dans « À dater ».',
      todo: () => 'Donnez le jour où elle doit être prête.',
    },
    'action.outside-year': {
      message: ({ action, day, first, last }, say) =>
        `La date du ${say.day(day)} de ${say.name(action)} est hors de l'année du plan (${say.day(first)} – ${say.day(last)}).`,
      why: 'Le calendrier de cette année ne la montrera pas.',
      todo: () => "Corrigez la date, ou changez l'année dans les paramètres.",
    },
    'action.several-owners': {
      message: ({ action }, say) => `${say.name(action)} a plusieurs responsables.`,
      why: "Quand plusieurs personnes répondent d'une action, personne n'en répond.",
      todo: ({ first }, say) => `Gardez une seule personne, par exemple ${say.name(first)} ; les autres participent.`,
    },
    'budget.outside-activity': {
      message: ({ action, quarter, amount }, say) =>
        `${say.name(action)} dépense ${say.money(amount)} en ${quarterOf(quarter)}, où elle n'est pas active.`,
      why: 'Soit le trimestre, soit les dates ne sont plus les bons.',
      todo: () => 'Vérifiez les dates et le trimestre ; un paiement décalé est normal, alors ignorez ce conseil.',
    },
    'objective.duplicate-name': {
      message: ({ objective, line }, say) => `${say.name(objective)} est déjà l'objectif de la ligne ${line}.`,
      why: 'Les actions ne savent pas auquel des deux elles servent.',
      todo: () => "Renommez l'un des deux, ou supprimez-le.",
    },
    'objective.missing-target': {
      message: ({ objective }, say) => `${say.name(objective)} n'a pas de cible.`,
      why: 'Un objectif sans cible ne peut être ni atteint ni manqué.',
      todo: () => 'Écrivez la valeur à atteindre.',
    },
    'objective.missing-period': {
      message: ({ objective }, say) => `${say.name(objective)} n'a pas de période.`,
      why: 'Un objectif opérationnel vaut pour un moment : un semestre, un trimestre.',
      todo: () => "Choisissez S1, S2, un trimestre ou l'année.",
    },
    'objective.without-action': {
      message: ({ objective }, say) => `Aucune action ne sert ${say.name(objective)}.`,
      why: 'Un objectif sans action est un souhait.',
      todo: () => 'Ajoutez une action pour lui, ou reportez-le.',
    },
    'plan.missing-column': {
      message: ({ column }, say) => `La colonne ${say.column(column)} manque au plan.`,
      why: 'La méthode pose cette question à chaque action.',
      todo: ({ column }, say) => `Ajoutez une colonne intitulée ${say.column(column)}.`,
    },
    'plan.duplicate-column': {
      message: ({ column, label }, say) =>
        `Deux colonnes sont comprises comme ${say.column(column)} ; celle intitulée ${say.name(label)} est ignorée.`,
      why: 'Ce qui est écrit dans la seconde ne compte pas.',
      todo: () => "Renommez l'une des deux.",
    },
    'settings.locale-mismatch': {
      message: ({ locale, country }) => `Le fichier est réglé sur « ${locale} » et le plan est pour « ${country} ».`,
      why: 'Les dates et les nombres que vous tapez peuvent être lus de travers : le jour pour le mois, le point pour la virgule.',
      todo: ({ expected }) => `Fichier › Paramètres › Paramètres régionaux : choisissez « ${expected} ».`,
    },
  },
  troubles: {
    'plan.none': () =>
      "Aucun plan trouvé dans ce fichier : créez-en un avec « Nouveau plan », ou donnez à vos colonnes leurs titres (Action, Objectif, KPI, Responsable, Budget Q1…) dans les 20 premières lignes d'un onglet.",
    'plan.exists': ({ tabs }) =>
      `Ce fichier a déjà ${tabs.length > 1 ? 'les onglets' : "l'onglet"} ${tabs.map((tab) => `« ${tab} »`).join(', ')} : rien n'a été changé. Renommez-${tabs.length > 1 ? 'les' : 'le'} d'abord, ou partez d'un fichier vide.`,
    'plan.deleted': () =>
      "L'onglet du plan a été supprimé : rétablissez-le (Ctrl+Z ou Fichier › Historique des versions), puis recommencez.",
    'plan.emptied': ({ tab }) =>
      `L'onglet « ${tab} » a été vidé, titres compris : rétablissez-le (Ctrl+Z ou Fichier › Historique des versions), puis recommencez.`,
    'plan.no-status-column': ({ tab }) =>
      `L'onglet « ${tab} » n'a pas de colonne Statut : ajoutez une colonne intitulée « Statut », puis recommencez.`,
    'plan.no-action-column': ({ tab }) =>
      `La colonne des actions a disparu de l'onglet « ${tab} » : rétablissez-la (Ctrl+Z), ou intitulez une colonne « Action ».`,
    'plan.empty': ({ tab }) => `L'onglet « ${tab} » n'a pas encore d'action : ajoutez-en une, puis recommencez.`,
    'plan.unreadable-settings': () =>
      "L'année ou le premier mois de l'onglet des paramètres n'est pas un nombre : corrigez-le (par exemple 2027 et 1), puis recommencez.",
    'plan.impossible-year': () =>
      "L'année doit être comprise entre 1990 et 2100, et le premier mois entre 1 et 12 : corrigez-les, puis recommencez.",
    'row.none-selected': ({ tab }) => `Sélectionnez d'abord une ligne d'action dans l'onglet « ${tab} ».`,
    'row.changed': ({ action, columns }) =>
      `Quelqu'un a modifié « ${action} » entre-temps (${columns.join(', ')}) : rien n'a été écrit. Rechargez la ligne, puis reportez vos changements.`,
    'row.gone': ({ action }) =>
      `« ${action} » n'est plus dans le plan telle que vous l'avez ouverte : rien n'a été écrit. Sélectionnez sa ligne et rouvrez-la.`,
    'action.no-name': () => "Donnez un nom à l'action avant de l'enregistrer.",
    'mend.stale': ({ cell }) =>
      `La cellule ${cell} a changé depuis la vérification : rien n'a été écrit. Vérifiez de nouveau.`,
    'tab.none': ({ tab }) => `L'onglet « ${tab} » n'existe plus : vérifiez de nouveau.`,
    'file.busy': () =>
      "Quelqu'un d'autre travaille avec Rétroplan dans ce fichier : réessayez dans quelques secondes. Rien n'a été changé.",
    'file.typed-columns': () =>
      'Le plan est un « tableau » Google à colonnes typées, que les modules complémentaires ne peuvent pas mettre en forme : reconvertissez-le en plage (menu du tableau), puis recommencez.',
    'file.protected': () =>
      "Une partie du fichier est protégée contre vos modifications : demandez l'accès à son propriétaire, puis recommencez.",
    unexpected: () =>
      "Rétroplan n'a pas pu terminer : rechargez la page et réessayez. Si cela se répète, lancez une vérification du plan.",
  },
};
