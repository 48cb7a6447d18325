import type { CountdownDone, CountdownWords, VerdictFacts } from '../words/countdown-words';
import { sayDay, shortened } from '../words/speech';
import type { TroubleFacts } from '../words/troubles';
import { speech } from './speech';

export const countdown: CountdownWords = {
  tab: (subject) => `Rétro · ${subject}`,
  heading: 'Compte à rebours',
  columns: {
    name: 'Étape',
    dayCount: 'J−n',
    start: 'Début',
    end: 'Fin',
    days: 'J ouv.',
    owner: 'Responsable',
    status: 'Statut',
    alert: 'Alerte',
    why: 'Pourquoi cette date',
    deliverable: 'Livrable',
    doneOn: 'Fait le',
    comment: 'Commentaire',
  },
  weekdays: ['L', 'M', 'M', 'J', 'V', 'S', 'D'],
  week: 'Semaine',
  dayLetter: 'J',
  colon: ' : ',
  quoted: '« {} »',
  dueDays: { deadline: 'Échéance', start: 'Début de l’action' },
  bars: {
    critical: 'bloquant',
    work: 'peut glisser',
    buffer: 'marge',
    milestone: 'jalon',
    done: 'fait',
    deadline: 'échéance',
    today: 'aujourd’hui',
    closed: 'fermé',
  },
  removed: 'Étapes retirées de Modèles',
  building: '⚠ Reconstruction en cours ou interrompue : relancez « Compte à rebours »',
  gone: '⚠ Étapes supprimées ici : reconstruire (pour en passer une, mettez 0 jour)',
  moved: '⚠ Les lignes ont été triées ou déplacées : reconstruire',
  typed: 'saisies à la main, qui ne suivent plus : reconstruire',
  changed: 'les étapes ont changé dans Modèles : reconstruire',
  short: 'le calendrier est trop court : reconstruire',
  cycle: (steps) => `${steps.map((step) => `« ${step} »`).join(', ')} dépendent les unes des autres : voir Modèles`,
  flags: {
    missing: '⚠ L’action n’est plus dans le plan sous ce nom : reconstruire depuis sa ligne',
    dropped: 'Action abandonnée : rien n’est attendu',
    kind: '⚠ Le type d’action a changé dans le plan : reconstruire',
    noDeadline: '⚠ L’action n’a pas d’échéance : donnez-lui une date dans le plan',
    unreadable: '⚠ Une date de l’action est illisible : corrigez-la dans le plan',
    holidays: '⚠ Un jour fermé n’est pas une date : corrigez-le dans Paramètres',
  },
  allDone: '✓ Toutes les étapes sont terminées',
  held: 'La date tient',
  spare: { none: ', sans un jour d’avance', one: ' : 1 jour ouvré d’avance', many: [' : ', ' jours ouvrés d’avance'] },
  lacking: '⚠ Il manque ',
  lackingDays: [' jour ouvré', ' jours ouvrés'],
  firstHeld: { deadline: ' : première échéance possible le ', start: ' : premier début possible le ' },
  beginBy: 'commencer au plus tard le ',
  late: '⚠ En retard : ',
  others: [' (et ', ' de plus)'],
  nothingLate: 'Rien en retard',
  next: 'À suivre : ',
  nothingNext: 'Plus rien à faire',
  without: 'Sans ',
  withoutHeld: ' la date tient',
  withoutLacking: ' il manquerait encore ',
  nothingOptional: 'Aucune étape facultative ne peut être retirée',
  toBegin: '⚠ à lancer',
  overdue: '⚠ échue',
  atRisk: 'à risque',
  slack: 'peut glisser de ',
  ahead: 'avance ',
  lacks: '⚠ manque ',
  dayUnit: 'j ouv.',
  calendarDays: ' (jours calendaires)',
  counting: 'J−n : jours calendaires',
  why: {
    days: [' jour ouvré', ' jours ouvrés'],
    before: ' avant « {} »',
    until: ' jusqu’à « {} »',
    sameDay: 'Le jour de « {} »',
    dayBefore: 'La veille ouvrée de « {} »',
    upTo: { deadline: ', échéance comprise', launch: ' avant l’échéance', start: ' avant le début' },
    momentOf: {
      deadline: 'Le jour de l’échéance',
      launch: 'La veille ouvrée de l’échéance',
      start: 'La veille ouvrée du début',
    },
    holiday: [' ; le ', ' est férié'],
    closedDays: [' ; ', ' jour fermé', ' jours fermés'],
    movedBack: 'Jour fermé : tout doit être prêt le ',
  },
};

const named = (names: readonly string[]): string => names.map((name) => `« ${shortened(name)} »`).join(', ');

function said(verdict: VerdictFacts): string {
  if (verdict.is === 'held')
    return verdict.spare === 0
      ? 'La date tient, sans un jour d’avance.'
      : `La date tient, avec ${verdict.spare} ${verdict.spare > 1 ? 'jours ouvrés' : 'jour ouvré'} d’avance.`;
  const { missing, late, firstHeld, wouldGo } = verdict;
  const lacking = `Il manque ${missing} ${missing > 1 ? 'jours ouvrés' : 'jour ouvré'} : première date possible, le ${sayDay(speech, firstHeld)}.`;
  const behind = late.length === 0 ? '' : ` En retard : ${named(late)}.`;
  return `${lacking}${behind}${wouldGo.length === 0 ? '' : ` La date tient sans ${named(wouldGo)}.`}`;
}

/** Steps that are gone and in which she had written. */
const keeping = (kept: number): string => {
  if (kept === 0) return '';
  const them = kept > 1 ? `${kept} étapes retirées de Modèles gardent` : 'Une étape retirée de Modèles garde';
  return ` ${them} vos notes en bas de l’onglet.`;
};

export const countdownDone: CountdownDone = ({ subject, steps, verdict, kept }) =>
  `Compte à rebours de « ${shortened(subject)} » : ${steps} ${steps > 1 ? 'étapes' : 'étape'}. ${said(verdict)}${keeping(kept)}`;

type CountdownTrouble = Extract<keyof TroubleFacts, `countdown.${string}`>;

export const countdownTroubles: { readonly [T in CountdownTrouble]: (facts: TroubleFacts[T]) => string } = {
  'countdown.unknown-action': ({ action }) =>
    `Aucune action ne s’appelle « ${shortened(action)} » dans le plan : vérifiez son nom, puis recommencez.`,
  'countdown.ambiguous': ({ action, tab, lines }) =>
    `« ${shortened(action)} » est le nom de ${lines.length} actions, aux lignes ${lines.join(', ')} de l’onglet « ${tab} » : donnez-leur des noms différents, ou choisissez-en une par sa ligne (sélectionnez-la, ou écrivez --line ${lines[0] ?? ''} en ligne de commande).`,
  'countdown.recurring': ({ action }) =>
    `« ${shortened(action)} » revient ou dure : le compte à rebours se construit pour une action ponctuelle, avec une échéance.`,
  'countdown.dropped': ({ action }) =>
    `« ${shortened(action)} » est abandonnée : changez son statut pour construire son compte à rebours.`,
  'countdown.no-deadline': ({ action }) =>
    `« ${shortened(action)} » n’a pas d’échéance lisible : donnez-lui une date dans le plan, puis recommencez.`,
  'countdown.no-template': ({ action, kind, templates, suggestion }) => {
    if (suggestion !== null)
      return `Le type « ${shortened(kind)} » n’a pas d’étapes : vouliez-vous dire « ${suggestion} » ? Corrigez-le dans le plan, puis recommencez.`;
    return kind === ''
      ? `« ${shortened(action)} » n’a pas de type d’action : choisissez-en un qui ait des étapes dans l’onglet « ${templates} ».`
      : `Le type « ${shortened(kind)} » n’a pas d’étapes : ajoutez-en dans l’onglet « ${templates} », ou choisissez un autre type pour « ${shortened(action)} ».`;
  },
  'countdown.too-many': ({ tabs }) =>
    `Ce fichier a déjà ${tabs} comptes à rebours : supprimez un onglet qui ne sert plus, puis recommencez.`,
};
