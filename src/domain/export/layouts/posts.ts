import type { Layout } from '../layout';

/** Views of a video or a post are none of our figures by themselves: she may say which of hers they are. */
export const posts: readonly Layout[] = [
  {
    tool: 'youtube',
    known: [
      [
        ...['watch time (hours)', 'duree de visionnage (heures)', 'watch time (hours) (%)', 'subscription status'],
        ...['video publish time', 'heure de publication de la video', 'viewer gender', 'average view duration'],
        ...["duree moyenne d'une vue", 'average percentage viewed (%)', 'pourcentage moyen de video regarde (%)'],
      ],
    ],
    day: ['date', 'day', 'jour', 'month', 'mois', 'video publish time', 'heure de publication de la video'],
    columns: [],
  },
  {
    tool: 'instagram',
    known: [
      ['post id', 'identifiant de la publication'],
      ['publish time', 'heure de publication'],
      ['permalink', 'permalien', 'post type', 'type de publication'],
    ],
    day: ['publish time', 'heure de publication'],
    order: 'month-first',
    columns: [],
  },
];
