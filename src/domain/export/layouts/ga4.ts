import type { Layout, LayoutColumn, Names } from '../layout';
import { ownColumns, ownDays } from './own-table';

const sessions = ['sessions'];
const activeUsers = ['active users', 'utilisateurs actifs'];
const users = [...activeUsers, 'total users', "nombre total d'utilisateurs", 'users', 'utilisateurs'];
const engagedSessions = ['engaged sessions', 'sessions avec engagement'];
const keyEvents = ['key events', 'evenements cles', 'conversions'];
const eventCount = ['event count', "nombre d'evenements"];

/** What nobody but GA4 has in a header. */
const strange: Names = [
  ...['nth day', 'nth week', 'nth month', 'date + hour (yyyymmddhh)', 'date + hour', 'date et heure (aaaammjjhh)'],
  ...['session primary channel group', 'session primary channel group (default channel group)'],
  ...['session default channel group', 'first user default channel group', 'first user primary channel group'],
  ...['groupe de canaux principal de la session', 'groupe de canaux par defaut de la session'],
  ...['session source / medium', 'source / support de la session', 'page path and screen class', 'event name'],
  ...['page title and screen class', 'country id', 'user engagement', "nom de l'evenement", 'events per session'],
  ...['average engagement time', 'average engagement time per session', 'average engagement time per active user'],
  ...["duree d'engagement moyenne", "duree d'engagement moyenne par session", 'engaged sessions per user'],
  ...["duree d'engagement moyenne par utilisateur actif", 'evenements par session'],
];

/** Two of its words that a table of her own may have, each alone. */
const words: readonly Names[] = [
  [...users, ...engagedSessions, 'key events', 'evenements cles', ...eventCount],
  [...sessions, ...eventCount, 'engagement rate', "taux d'engagement", 'key events', 'evenements cles'],
];

const day: Names = [
  ...['date', 'day', 'jour', 'nth day', 'date + hour (yyyymmddhh)', 'date + hour', 'date et heure (aaaammjjhh)'],
  ...['year month', 'annee et mois', 'month', 'mois', 'nth month', 'week', 'semaine', 'nth week'],
  ...['iso week of iso year', ...ownDays],
];

/** Sums of seconds, or means with what they are the mean of. */
const engagedSeconds: readonly LayoutColumn[] = [
  { figure: 'engaged_seconds', names: ['user engagement', "engagement de l'utilisateur"] },
  {
    figure: 'engaged_seconds',
    names: ['average engagement time per session', "duree d'engagement moyenne par session"],
    together: 'times',
    by: sessions,
  },
  {
    figure: 'engaged_seconds',
    names: [
      ...['average engagement time per active user', "duree d'engagement moyenne par utilisateur actif"],
      ...['average engagement time', "duree d'engagement moyenne"],
    ],
    together: 'times',
    by: activeUsers,
  },
];

const columns: readonly LayoutColumn[] = [
  { figure: 'visits', names: sessions, also: 'sessions' },
  { figure: 'engaged_sessions', names: engagedSessions },
  { figure: 'active_users', names: users },
  ...engagedSeconds,
  { figure: 'conversions', names: keyEvents },
  {
    figure: 'revenue',
    names: ['total revenue', 'revenu total', 'purchase revenue', "revenu d'achat", 'revenus des achats'],
  },
  {
    figure: 'orders',
    names: ['transactions', 'ecommerce purchases', "achats d'e-commerce", 'purchases', 'achats'],
  },
  ...ownColumns,
];

/** Explorations, reports and cards; users of days are not the users of a month, so that they count in files by month alone. */
export const ga4: readonly Layout[] = [
  { tool: 'ga4', known: [strange], day, columns },
  { tool: 'ga4', known: words, day, columns },
];
