import type { Layout } from '../layout';

const clicks = ['clicks', 'clics'];
const columns: Layout['columns'] = [
  { figure: 'search_clicks', names: clicks },
  { figure: 'search_impressions', names: ['impressions'] },
  {
    figure: 'search_position',
    names: ['position', 'average position', 'position moyenne'],
    together: 'weighted',
    by: ['impressions'],
  },
];
const measures = [clicks, ['impressions']];
const top = [
  'top queries',
  'requetes les plus frequentes',
  'top pages',
  'pages les plus populaires',
  'pages principales',
];
const parts = [
  'country',
  'pays',
  'device',
  'appareil',
  'search appearance',
  'apparence dans les resultats de recherche',
];

/** Only the table by date adds up to the whole: queries and pages are the best 1,000. */
export const searchConsole: readonly Layout[] = [
  { tool: 'search-console', known: [['date'], ...measures, ['position']], day: ['date'], columns },
  {
    tool: 'search-console',
    known: [[...top, 'query', 'requete', 'page'], ...measures],
    day: [],
    columns,
    isTopRowsOnly: true,
  },
  { tool: 'search-console', known: [parts, ...measures, ['position']], day: [], columns },
  // How many pages are indexed: its impressions are not those of the search results' report.
  {
    tool: 'search-console',
    known: [['date'], ['non indexees', 'not indexed'], ["dans l'index", 'indexed']],
    day: ['date'],
    columns: [],
  },
];
