import { groupingsOf, withoutGroup } from '../words/grouping-words';
import type { CellPlace, SheetWords } from '../words/sheet-words';
import { sayDay } from '../words/speech';
import { adopted, adoptTroubles } from './adopt';
import { countdown, countdownDone, countdownTroubles } from './countdown';
import { counted } from './counted';
import { fields } from './fields';
import { idiom } from './idiom';
import { labels } from './labels';
import { list } from './list';
import { noPlan, noSuchTab } from './no-plan';
import { rhythmWords } from './rhythm';
import { selfTest } from './self-test';
import { speech } from './speech';
import { table } from './table';

const placed = ({ sheet, cell }: CellPlace): string => `${cell} de l’onglet « ${sheet} »`;

/** All that the script says. */
export const sheet: SheetWords = {
  idiom,
  table,
  list,
  conventions: { country: 'FR', isCurrencyLast: true },
  ...labels,
  tabs: {
    plan: "Plan d'action",
    objectives: 'Objectifs',
    settings: 'Paramètres',
    retroplanning: 'Rétroplanning',
    templates: 'Modèles',
  },
  objectiveColumns: {
    name: 'Objectif',
    period: 'Période',
    kpi: 'KPI',
    startingPoint: 'Point de départ',
    target: 'Cible',
    reached: 'Atteint',
  },
  rhythms: rhythmWords.simple,
  periods: ['S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4', 'Année'],
  months: idiom.speech.shortMonths,
  settings: {
    title: 'Paramètres',
    owners: 'Responsables',
    holidays: 'Jours fermés',
    holidaysUntil: 'Jusqu’au',
    holidayNames: 'Raison',
    roles: 'Rôle dans les modèles',
    rolePeople: 'Qui s’en charge',
    rhythmWords: 'Fréquences proposées',
    workday: { open: 'ouvré', closed: 'fermé' },
    statuses: 'Statuts',
    statusMeanings: 'Compte comme',
    groupings: groupingsOf(fields),
    units: { week: 'semaines', month: 'mois' },
  },
  templates: {
    title: 'Modèles',
    help: 'Ajoutez vos étapes à la suite. « Après » : les étapes à finir avant, séparées par un point-virgule.',
    titles: {
      kind: "Type d'action",
      days: 'Jours ouvrés',
      prepares: 'Prêt',
      source: 'Source du chiffre',
      step: 'Étape',
      after: 'Après',
      nature: 'Nature',
      role: 'Qui',
      deliverable: 'Livrable',
    },
    stepTypes: { work: 'Étape', optional: 'Étape facultative', milestone: 'Jalon', buffer: 'Marge' },
    prepares: { deadline: 'le jour même', start: 'la veille' },
    formerPrepares: { deadline: 'l’échéance', start: 'le début' },
    ours: 'notre estimation, faute de source : à ajuster',
  },
  retroplanning: {
    title: (period) => `Rétroplanning ${period}`,
    columns: ['Action', 'Responsable', 'Démarrer', 'Échéance', 'Statut'],
    weeks: 'Semaine',
    shortened: 'Par mois : le plan est trop long pour 53 semaines',
    undated: 'À dater',
    without: withoutGroup(fields),
    also: (actions) => `aussi : ${actions}`,
    alsoServes: (objectives) => `Sert aussi : ${objectives}`,
    budget: 'Budget prévu',
    legend: 'Légende',
    signs: {
      preparation: 'préparation',
      run: 'réalisation',
      deadline: 'échéance',
      occurrence: 'occurrence',
      continuous: 'en continu',
      today: 'cette semaine',
      late: 'en retard',
      soon: 'à démarrer sous 5 jours ouvrés',
      closed: 'jour fermé',
    },
    upToDate: 'À jour',
    actions: (count) => counted(count, 'action', 'actions'),
    oneChanged: '1 ligne a changé : reconstruire',
    manyChanged: 'lignes ont changé : reconstruire',
    yearChanged: 'L’année du plan a changé : reconstruire',
    building: '⚠ Reconstruction en cours ou interrompue',
    unfinished: '⚠ Si personne ne reconstruit en ce moment : relancez « Construire le rétroplanning »',
    late: 'En retard : ',
    nothingLate: 'Rien en retard',
    next: 'Prochaine échéance : ',
    nothingNext: 'Aucune échéance à venir',
    missing: '⚠ changée',
    overdue: 'échue',
    dayUnit: 'j ouv.',
    total: 'Total',
  },
  countdown: countdown,
  selfTest: selfTest,
  done: {
    newPlan: 'Le plan est prêt : écrivez vos objectifs, puis ajoutez une première action.',
    example: 'L’exemple Mimine est chargé, avec son rétroplanning.',
    saved: ({ action, ...place }) => `« ${action} » est enregistrée en ${placed(place)}.`,
    duplicated: ({ action, ...place }) => `« ${action} » est copiée en ${placed(place)}.`,
    dropped: ({ action }) => `« ${action} » est abandonnée : sa ligne reste, hors des totaux et du calendrier.`,
    copyOf: (action) => `${action} (copie)`,
    listed: ({ actions, ...place }) =>
      actions === 1
        ? `Une action est ajoutée, en ${placed(place)}.`
        : `${actions} actions sont ajoutées, à partir de ${placed(place)}.`,
    retroplanning: ({ actions, undated }) =>
      `Rétroplanning construit : ${counted(actions, 'action', 'actions')}${undated > 0 ? `, dont ${undated} à dater` : ''}.`,
    finished: ({ actions, undated }) =>
      `La construction interrompue est terminée : ${counted(actions, 'action', 'actions')}${undated > 0 ? `, dont ${undated} à dater` : ''}.`,
    inMonths: ({ most }) =>
      `Ses colonnes sont des mois : au-delà de ${most} actions, des semaines feraient attendre à chaque modification.`,
    shown: (place) => `Cellule ${placed(place)} sélectionnée.`,
    keptLook: ({ tabs }) =>
      `Dans le tableau de ${tabs.map((tab) => `« ${tab} »`).join(', ')}, les colonnes qui ont un type ont gardé leur propre format.`,
    plainLook: ({ tabs }) =>
      `Tout est écrit, mais une partie de la mise en forme de ${tabs.map((tab) => `« ${tab} »`).join(', ')} n’a pas pu être changée.`,
    adopted,
    countdown: countdownDone,
    week: ({ first, last, late, due, actions }) =>
      `Semaine du ${sayDay(speech, first)} au ${sayDay(speech, last)} : ${actions} ${actions > 1 ? 'actions' : 'action'}, dont ${late} en retard et ${due} à rendre.`,
  },
  troubles: {
    ...countdownTroubles,
    ...adoptTroubles,
    'plan.none': noPlan,
    'plan.no-such-tab': noSuchTab,
    'plan.exists': ({ tabs }) =>
      `Ce fichier a déjà ${tabs.length > 1 ? 'les onglets' : 'l’onglet'} ${tabs.map((tab) => `« ${tab} »`).join(', ')} : rien n’a été changé. Renommez-${tabs.length > 1 ? 'les' : 'le'} d’abord, ou partez d’un fichier vide.`,
    'plan.deleted': () =>
      'L’onglet du plan a été supprimé : rétablissez-le (Ctrl+Z ou Fichier › Historique des versions), puis recommencez.',
    'plan.emptied': ({ tab }) =>
      `L’onglet « ${tab} » a été vidé, titres compris : rétablissez-le (Ctrl+Z ou Fichier › Historique des versions), puis recommencez.`,
    'plan.no-status-column': ({ tab }) =>
      `L’onglet « ${tab} » n’a pas de colonne Statut : ajoutez une colonne intitulée « Statut », puis recommencez.`,
    'plan.no-action-column': ({ tab }) =>
      `La colonne des actions a disparu de l’onglet « ${tab} » : rétablissez-la (Ctrl+Z), ou intitulez une colonne « Action ».`,
    'plan.empty': ({ tab }) => `L’onglet « ${tab} » n’a pas encore d’action : ajoutez-en une, puis recommencez.`,
    'plan.unreadable-settings': () =>
      'L’année ou le premier mois de l’onglet des paramètres n’est pas un nombre : corrigez-le (par exemple 2027 et 1), puis recommencez.',
    'plan.impossible-year': () =>
      'L’année doit être comprise entre 1990 et 2100, et le premier mois entre 1 et 12 : corrigez-les, puis recommencez.',
    'row.none-selected': ({ tab }) => `Sélectionnez d’abord une ligne d’action dans l’onglet « ${tab} ».`,
    'row.changed': ({ action, columns }) =>
      `Quelqu’un a modifié « ${action} » entre-temps (${columns.join(', ')}) : rien n’a été écrit. Rechargez la ligne, puis reportez vos changements.`,
    'row.gone': ({ action }) =>
      `« ${action} » n’est plus dans le plan telle que vous l’avez ouverte : rien n’a été écrit. Sélectionnez sa ligne et rouvrez-la.`,
    'action.no-name': () => 'Donnez un nom à l’action avant de l’enregistrer.',
    'list.empty': () => 'Cette liste n’a aucune ligne de texte : collez une action par ligne.',
    'list.too-long': ({ lines, most }) =>
      `Cette liste a ${lines} lignes : collez-en ${most} au plus à la fois, pour pouvoir les relire.`,
    'list.nothing-new': () =>
      'Rien n’a été ajouté : toutes ces actions sont déjà dans le plan, ou aucune n’est cochée.',
    'retroplanning.none': () =>
      'Ce plan n’a pas encore de rétroplanning à imprimer : construisez-le, puis recommencez.',
    'mend.stale': ({ cell }) =>
      `La cellule ${cell} a changé depuis la vérification : rien n’a été écrit. Vérifiez de nouveau.`,
    'mend.calculated': ({ cell }) =>
      `La cellule ${cell} contient une formule : rien n’a été écrit. Corrigez la formule, ou la cellule d’où vient sa valeur.`,
    'self-test.only-tab': ({ tab }) =>
      `L’onglet « ${tab} » est le seul du fichier : ajoutez-en un autre, puis recommencez.`,
    'self-test.name-taken': ({ tab }) => `Un onglet à vous s’appelle déjà « ${tab} » : renommez-le, puis recommencez.`,
    'tab.none': ({ tab }) => `L’onglet « ${tab} » n’existe plus : vérifiez de nouveau.`,
    'file.busy': () =>
      'Quelqu’un d’autre travaille avec Rétroplan dans ce fichier : réessayez dans quelques secondes. Rien n’a été changé.',
    'file.typed-columns': () =>
      'Le plan est un « tableau » Google dont les colonnes ont un type, que les modules complémentaires ne peuvent pas mettre en forme : reconvertissez-le en plage (menu du tableau), puis recommencez.',
    'file.protected': () =>
      'Une partie du fichier est protégée contre vos modifications : rien n’a été changé. Demandez l’accès à son propriétaire, puis recommencez.',
    'file.protected-midway': () =>
      'Une partie du fichier est protégée contre vos modifications : le changement s’est arrêté en chemin, son début est écrit. Demandez l’accès à son propriétaire, puis recommencez.',
    'file.view-only': () =>
      'Ce fichier ne vous est ouvert qu’en lecture : rien n’a été changé. Demandez à son propriétaire le droit de le modifier, ou travaillez dans une copie.',
    'script.incomplete': () =>
      'Rétroplan est incomplet dans ce projet : une partie du script manque ou date d’une autre version. Poussez-le à nouveau en entier (npm run push), puis rechargez la page.',
    unexpected: () =>
      'Rétroplan n’a pas pu terminer : rechargez la page et réessayez. Si cela se répète, lancez une vérification du plan.',
  },
};
