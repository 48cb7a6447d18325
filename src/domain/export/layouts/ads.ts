import type { Layout } from '../layout';

const impressions = ['impr.', 'impressions'];
const conversions = ['conversions'];

export const googleAds: readonly Layout[] = [
  {
    tool: 'google-ads',
    known: [
      ['cost', 'cout', 'couts'],
      [
        ...['impr.', 'avg. cpc', 'cpc moy.', 'avg. cost', 'cout moy.', 'currency code', 'code de la devise'],
        ...['campaign type', 'type de campagne', 'conv. rate', 'taux de conv.', 'cost / conv.', 'cout/conv.'],
      ],
    ],
    day: ['day', 'jour', 'date', 'month', 'mois', 'week', 'semaine'],
    columns: [
      { figure: 'ad_spend', names: ['cost', 'cout', 'couts'] },
      { figure: 'ad_clicks', names: ['clicks', 'clics'] },
      { figure: 'impressions', names: impressions },
      { figure: 'conversions', names: conversions },
      {
        figure: 'attributed_revenue',
        names: ['conv. value', 'conversion value', 'valeur de conv.', 'valeur conv.', 'valeur de conversion'],
      },
    ],
    currency: ['currency code', 'code de la devise', 'currency', 'devise'],
  },
];

/** Clicks (all) count likes too; a reach cannot be added up; what "Results" are, only the campaign knows. */
export const metaAds: readonly Layout[] = [
  {
    tool: 'meta-ads',
    known: [
      ['amount spent', 'montant depense'],
      [
        ...[
          'reporting starts',
          'debut des rapports',
          'reporting ends',
          'fin des rapports',
          'reach',
          'couverture',
          'portee',
        ],
        ...['link clicks', 'clics sur un lien', 'clics sur le lien', 'ad set name', "nom de l'ensemble de publicites"],
        ...['campaign name', 'nom de la campagne', 'results', 'resultats'],
      ],
    ],
    day: ['day', 'jour', 'month', 'mois', 'reporting starts', 'debut des rapports', 'date'],
    range: [
      ['reporting starts', 'debut des rapports'],
      ['reporting ends', 'fin des rapports'],
    ],
    columns: [
      { figure: 'ad_spend', names: ['amount spent', 'montant depense'] },
      { figure: 'impressions', names: impressions },
      { figure: 'ad_clicks', names: ['link clicks', 'clics sur un lien', 'clics sur le lien'] },
      { figure: 'conversions', names: ['purchases', 'achats', 'website purchases', 'achats sur le site web'] },
      {
        figure: 'attributed_revenue',
        names: [
          ...['purchases conversion value', 'purchase conversion value', 'valeur de conversion des achats'],
          ...['website purchases conversion value', 'valeur de conversion des achats sur le site web'],
        ],
      },
    ],
    rules: [
      // The first line of an .xlsx, which adds up the others.
      {
        names: ['campaign name', 'nom de la campagne', 'ad set name', "nom de l'ensemble de publicites", 'ad name'],
        skips: (text) => text === '',
        why: 'total',
      },
    ],
    asked: ['results', 'resultats'],
  },
];

export const linkedinAds: readonly Layout[] = [
  {
    tool: 'linkedin-ads',
    known: [
      ['total spent', 'total depense', 'montant total depense'],
      ['start date', 'date de debut', 'campaign group name', 'average ctr', 'campaign name', 'impressions'],
    ],
    day: ['start date', 'date de debut', 'day', 'jour', 'date', 'month', 'mois'],
    order: 'month-first',
    columns: [
      { figure: 'ad_spend', names: ['total spent', 'total depense', 'montant total depense'] },
      { figure: 'impressions', names: impressions },
      { figure: 'ad_clicks', names: ['clicks', 'clics'] },
      { figure: 'conversions', names: conversions },
      { figure: 'attributed_revenue', names: ['total conversion value', 'valeur totale des conversions'] },
    ],
    currency: ['currency', 'devise'],
  },
];
