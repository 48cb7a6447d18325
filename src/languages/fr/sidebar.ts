import type { SidebarWords } from '../words/sidebar-words';
import { counted } from './counted';
import { sidebarLabels } from './sidebar-labels';
import { week } from './week';
import { working } from './working';

export const sidebar: SidebarWords = {
  back: 'Accueil',
  ...sidebarLabels,
  quoted: (name: string) => `« ${name} »`,
  labelled: (label: string) => `${label} :`,
  tryAgain: 'Réessayer',
  cancel: 'Annuler',

  failures: {
    accounts:
      'Google a refusé la demande. C’est souvent le signe que plusieurs comptes Google sont ouverts : gardez-en un seul, ou ouvrez le fichier dans une fenêtre privée, puis réessayez.',
    time: 'La demande a pris trop de temps et Google l’a arrêtée. Regardez où en est la feuille, puis réessayez.',
    lost: 'La réponse de Google est arrivée vide. Regardez où en est la feuille, puis réessayez.',
    unreachable: 'Ce panneau ne joint pas votre feuille. Fermez-le, puis rouvrez-le par le menu Extensions, Rétroplan.',
    read: 'La demande n’a pas abouti et rien n’a été changé. Réessayez dans un instant ; si cela se répète et que plusieurs comptes Google sont ouverts, gardez-en un seul, ou ouvrez le fichier dans une fenêtre privée.',
    write:
      'La demande a été interrompue. Votre saisie est gardée ici : regardez si la feuille a changé, puis réessayez ; si cela se répète et que plusieurs comptes Google sont ouverts, gardez-en un seul, ou ouvrez le fichier dans une fenêtre privée.',
  },

  working,

  home: {
    history: 'Dernières commandes',
    payments: 'Paiements',
    reading: 'Rétroplan lit votre feuille',
    unread: 'Votre feuille n’a pas pu être lue',
    noPlan: 'Commençons par votre plan d’action',
    noPlanIntroduction:
      'Un plan tient en un tableau : une action par ligne, avec son objectif, ses KPI, son responsable et son budget. Voici la méthode, dans son ordre.',
    plan: (actions: number, objectives: number) =>
      `Votre plan compte ${counted(actions, 'action', 'actions')} pour ${counted(objectives, 'objectif', 'objectifs')}`,
    emptyPlan: 'Votre plan attend sa première action',
    period: (tab: string, first: string, last: string) => `Onglet « ${tab} », du ${first} au ${last}.`,
    tab: (tab: string) => `Onglet « ${tab} ».`,
    interrupted: (tab) =>
      tab === undefined
        ? 'La dernière construction du rétroplanning s’est interrompue. Votre plan n’a pas changé ; il reste à la terminer.'
        : `La construction de « ${tab} » s’est interrompue. Ce que vous avez écrit n’a pas changé : relancez la même commande.`,
    unsaved: (name: string) =>
      name === '' ? 'Une action n’est pas encore enregistrée.' : `« ${name} » n’est pas encore enregistrée.`,
    resume: 'Reprendre l’action',
    method: 'La méthode, étape par étape',
    stages: {
      plan: { title: 'Créer le plan', todo: 'L’année, la devise, le pays : une minute suffit.' },
      adopt: { title: 'Reprendre votre plan', todo: 'Voir ce qui en est compris, puis le suivre là où il est.' },
      objectives: {
        title: 'Poser les objectifs',
        todo: 'Pas d’action sans objectif. Écrivez-les dans leur onglet, ou avec votre première action.',
      },
      actions: {
        title: 'Ajouter les actions',
        todo: 'Une action par ligne : à quoi sert-elle, qui en répond, combien coûte-t-elle ?',
      },
      check: {
        title: 'Vérifier le plan',
        todo: 'Ce qui manque et ce qui se contredit, expliqué et corrigé en un clic.',
      },
      retroplanning: {
        title: 'Construire le rétroplanning',
        todo: 'L’année en un coup d’œil, de la préparation à l’échéance.',
      },
    },
    done: 'Fait',
    next: 'À faire',
    nothingFound: 'Rien à revoir',
    actions: (count: number) => counted(count, 'action', 'actions'),
    objectives: (count: number) => counted(count, 'objectif', 'objectifs'),
    newPlan: 'Créer le plan',
    budget: 'Budget et enveloppe',
    kpis: 'KPI et chiffres',
    anotherPlan: 'Nouveau plan',
    notSetUp: 'Rétroplan a reconnu ce plan et le lit tel quel : il n’est pas encore repris.',
    havePlan: 'J’ai déjà un plan dans ce fichier',
    readPlan: 'Ce que j’ai compris',
    writeObjectives: 'Écrire les objectifs',
    addAction: 'Ajouter une action',
    pasteList: 'Coller une liste',
    editAction: 'Modifier la ligne sélectionnée',
    check: 'Vérifier le plan',
    buildRetroplanning: 'Construire le rétroplanning',
    finishRetroplanning: 'Terminer le rétroplanning',
    yearView: 'Présentation et impression',
    also: 'Et aussi',
    example: 'Charger l’exemple Mimine',
    countdown: 'Compte à rebours de la ligne choisie',
    exampleHelp:
      'Une petite marque de vêtements pour enfants et son plan de l’année, pour voir à quoi ressemble un plan. Ce que le cours laisse ouvert y reste ouvert.',
    help: 'Aide et méthode',
  },

  yearView: {
    title: 'Le rétroplanning de l’année',
    grouping: 'Regrouper les actions par',
    unit: 'Une colonne par',
    unitHelp:
      'Les mois tiennent sur une page A4, les semaines sur une page A3. Ces choix restent dans l’onglet Paramètres.',
    build: 'Construire',
    again: 'Reconstruire',
    print: 'Imprimer',
    notBuilt: 'Construisez-le d’abord : le lien vers son PDF viendra ici.',
    linkComing: 'Préparation du lien…',
    pdf: (paper: string) => `PDF à imprimer (${paper}, paysage)`,
    pdfHelp: 'Google Sheets le prépare dans un nouvel onglet, avec l’année telle qu’elle est, filtre compris.',
  },

  week,
  list: {
    title: 'Coller une liste d’actions',
    introduction:
      'Un brief, un e-mail, un compte rendu : une action par ligne. Ce que la ligne dit d’autre est rangé dans sa colonne ; rien n’est écrit avant que vous l’ayez relu.',
    label: 'Votre liste',
    example:
      '- Affiches (Zoé), pour le 15 mars, 500 €\n- Newsletter, chaque lundi, Arnaud\n- Salon du livre, du 12 au 14 mai',
    read: 'Lire la liste',
    found: (actions: number) => (actions > 1 ? `${actions} actions lues` : 'Une action lue'),
    review: 'Décochez ce qui n’est pas une action. Le reste s’ajoute sous la dernière ligne du plan.',
    untitled: 'Sans nom',
    onlyName: 'Rien d’autre que le nom.',
    isTitle: 'Sans doute un titre.',
    isThere: 'Déjà dans le plan ou plus haut dans la liste.',
    unplaced: (amount: string) => `${amount} : aucune date ne dit à quel trimestre ; le montant reste dans le nom.`,
    add: (actions: number) =>
      actions === 0 ? 'Ajouter' : actions > 1 ? `Ajouter ${actions} actions` : 'Ajouter une action',
    change: 'Changer la liste',
    see: 'Voir dans le plan',
  },

  selfTest: {
    title: 'Essayer Rétroplan dans ce fichier',
    introduction:
      'Rétroplan essaie dans un onglet à part ce dont il a besoin, et y écrit ce qu’il a vu à côté de ce qu’il attendait. Le reste de votre fichier n’est pas changé.',
    sends: 'Rien n’est envoyé : c’est à vous de copier le compte rendu dans un message si quelque chose ne va pas.',
    run: 'Lancer l’essai',
    again: 'Essayer à nouveau',
    report: 'Le compte rendu à copier',
    copy: 'Copier',
    copied: 'Le compte rendu est copié.',
    selected: 'Le compte rendu est sélectionné : copiez-le avec Ctrl+C.',
    see: 'Voir l’onglet d’essai',
    remove: 'Retirer l’onglet d’essai',
  },

  newPlan: {
    title: 'Un nouveau plan pour votre année',
    introduction:
      'Ces réponses règlent les dates, les montants et les jours fériés. Elles se changent ensuite dans l’onglet Paramètres.',
    exists: (tab: string) =>
      `Ce fichier a déjà un plan, dans l’onglet « ${tab} ». Pour en créer un autre, partez d’un fichier vide ou renommez d’abord ses onglets.`,
    language: 'Langue du plan',
    year: 'Année',
    yearHelp: 'L’année où commence l’exercice.',
    yearProblem: 'Écrivez l’année en quatre chiffres, par exemple 2027.',
    firstMonth: 'Premier mois de l’exercice',
    span: (first, last) => `Le plan va du ${first} au ${last}.`,
    currency: 'Devise',
    usualCurrencies: 'Courantes',
    otherCurrencies: 'Toutes les autres',
    country: 'Pays',
    region: 'Région',
    regionHelp: 'Pour ses propres jours fériés.',
    countryHelp: 'Pour les jours fériés et les jours ouvrés.',
    localeNotice: (locale: string, isMonthFirst: boolean) =>
      `Le fichier lit les dates et les nombres selon ses paramètres régionaux (${locale})${
        isMonthFirst ? ' : « 08/04 » y devient le 4 août' : ''
      }.`,
    setLocale: (country: string) => `Régler le fichier sur les usages de ce pays : ${country}`,
    create: 'Créer le plan',
  },

  action: {
    reading: 'Rétroplan prépare le formulaire',
    unread: 'Le formulaire n’a pas pu s’ouvrir',
    newTitle: 'Une nouvelle action',
    editTitle: (line: number) => `L’action de la ligne ${line}`,
    nameHelp: 'Ce que vous allez faire, par exemple « Newsletter ».',
    objectivesHelp: 'À quoi sert cette action ? Une action peut servir plusieurs objectifs.',
    noObjective: 'Aucun objectif pour l’instant : écrivez le premier ci-dessous.',
    newObjective: 'Nouvel objectif',
    addObjective: (name: string) => `Ajouter « ${name} » aux objectifs`,
    toBeAdded: 'sera ajouté à l’onglet des objectifs',
    unknownObjective: 'n’est pas dans l’onglet des objectifs',
    kpisHelp: 'À quoi verrez-vous que cela marche ?',
    newKpi: 'Ajouter un KPI',
    addKpi: (name: string) => `Ajouter « ${name} »`,
    remove: 'Retirer',
    ownerHelp: 'Une seule personne répond de cette action.',
    rhythmHelp: {
      none: 'Une fois, à intervalles réguliers, ou en continu ? Choisissez dans la liste, ou écrivez-le : « un mardi sur deux », « le 1er mardi du mois ».',
      unread:
        'Pas encore compris. Écrivez par exemple « tous les mardis », « le 15 du mois » ou « toutes les 2 semaines sauf août ».',
      understood: (said: string) => `Compris : ${said}.`,
      'one-off': 'Elle a lieu une fois.',
      recurring: (first: string, last: string) =>
        `Elle revient. Sans date, elle couvre l’année du plan : du ${first} au ${last}.`,
      continuous: 'Elle ne s’arrête pas. Sans date, elle couvre toute l’année du plan.',
    },
    dates: {
      start: 'Début (facultatif)',
      deadline: 'Échéance',
      first: 'Première fois (facultatif)',
      last: 'Dernière fois (facultatif)',
      end: 'Fin (facultatif)',
    },
    startHelp: 'Sans début, l’action tient en un jour : celui de l’échéance.',
    kindNone: 'Choisir un type (facultatif)',
    kindHelp: 'Le type donne le temps de préparation.',
    preparation: (days: number) => `Préparation : ${counted(days, 'jour ouvré', 'jours ouvrés')} avant la date.`,
    noPreparation: 'Pas de temps de préparation connu pour ce type.',
    budget: 'Budget par trimestre',
    budgetHelp: (small: string, large: string) =>
      `Zéro est une réponse. « ${small} », « ${large} » et « gratuit » sont compris.`,
    total: (amount: string) => `Total : ${amount}`,
    noTotal: 'Total : aucun montant pour le moment',
    calculated: 'Calculé par votre formule : modifiable dans la feuille seulement.',
    thisOne: 'Cette action',
    missing: (what: string) => `Il manque ${what}.`,
    missingTitle: 'Il manque encore…',
    complete: 'Rien ne manque à cette action.',
    why: 'Pourquoi',
    save: 'Enregistrer',
    restore: 'Annuler les changements',
    discard: 'Effacer la saisie',
    reload: 'Recharger la ligne',
    mend: (becomes: string) => `Écrire « ${becomes} »`,
    duplicate: 'Dupliquer',
    countdown: 'Compte à rebours',
    drop: 'Abandonner',
    dropTitle: 'Abandonner cette action ?',
    dropExplained: 'Elle reste dans la feuille avec le statut « Abandonnée », hors des totaux et du calendrier.',
    dropConfirm: 'Abandonner l’action',
    dropCancel: 'La garder',
    saveFirst: 'Enregistrez d’abord vos modifications, puis recommencez.',
  },

  saved: {
    saved: 'L’action est enregistrée',
    copied: 'L’action est dupliquée',
    dropped: 'L’action est abandonnée',
    seeRow: 'Voir la ligne',
    countdown: 'Compte à rebours',
    stillMissing: 'À compléter',
    another: 'Ajouter une autre action',
    edit: 'Modifier',
    editCopy: 'Modifier la copie',
  },

  check: {
    reading: 'Rétroplan vérifie votre plan',
    unread: 'Le plan n’a pas pu être vérifié',
    fine: 'Votre plan tient debout',
    fineExplained: (actions: number, objectives: number) =>
      `${counted(actions, 'action vérifiée', 'actions vérifiées')}, ${counted(objectives, 'objectif', 'objectifs')} : aucun problème. Vous pouvez construire le rétroplanning.`,
    nothing: 'Votre plan ne contient pas encore d’action',
    nothingExplained: 'Ajoutez une première action : la vérification dira ce qui lui manque.',
    found: (problems: number) => `${counted(problems, 'point', 'points')} à revoir dans votre plan`,
    scope: (actions: number, objectives: number, tab: string) =>
      `${counted(actions, 'action', 'actions')} et ${counted(objectives, 'objectif', 'objectifs')} vérifiés, onglet « ${tab} ».`,
    columnsNotRead: (columns) => `Colonnes non lues : ${columns}.`,
    rowsNotRead: (rows) => `Lignes non lues : ${rows}.`,
    more: 'Pourquoi, et que faire',
    seeShort: (cell: string) => `Voir la cellule ${cell}`,
    seeCell: (sheet: string, cell: string) => `Voir la cellule ${cell}, onglet ${sheet}`,
    mend: (was: string, becomes: string) => `Remplacer « ${was} » par « ${becomes} »`,
    mendAll: (was: string, becomes: string, cells: number) =>
      `Remplacer « ${was} » par « ${becomes} » (${cells} cellules)`,
    mendKind: (cells: number) => `Tout corriger (${cells} cellules)`,
    fill: (becomes: string) => `Écrire « ${becomes} »`,
    mended: (left: number) =>
      left === 0
        ? 'Corrigé : il ne reste rien à revoir.'
        : `Corrigé. ${counted(left, 'point reste', 'points restent')} à revoir.`,
    showAll: (hidden: number) => `Afficher ${counted(hidden, 'autre', 'autres')}`,
    again: 'Vérifier à nouveau',
  },
};
