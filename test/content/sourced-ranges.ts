export const days = { working: 1, calendar: 5 / 7 } as const;

type Sourced = readonly [least: number, most: number, of: keyof typeof days, source: string];

/** What the sources say of each kind, or null where no source was found. Calendar days count for five sevenths of their number. */
export const ranges: readonly (readonly [kind: string, sourced: Sourced | null])[] = [
  ['Newsletter ou e-mailing', [10, 10, 'working', 'emailmarketingrules.com; marketingcharts.com']],
  ['Campagne e-mail multi-cibles', [30, 30, 'working', 'clickz.com']],
  [
    'Campagne de crowdfunding',
    [60, 90, 'calendar', 'crowdfundingfactory.fr; solutions-entreprises.fr; zeste.zendesk.com'],
  ],
  ['Presse (magazine mensuel)', [30, 90, 'calendar', 'hubble-communication.fr; questiondecom.fr']],
  ['Presse (magazine hebdomadaire)', [7, 21, 'calendar', 'hubble-communication.fr']],
  ['Presse (journal quotidien)', [1, 2, 'calendar', 'hubble-communication.fr']],
  ['Vidéo de présentation', [20, 40, 'working', 'upcity.com; localeyesit.com']],
  ['Photos de produits', null],
  ['Boutique en ligne', [56, 112, 'calendar', 'suplex.design; agencezigzag.fr']],
  ['Site vitrine', [28, 28, 'calendar', 'agencezigzag.fr']],
  ['Campagne avec influenceurs', [28, 28, 'calendar', 'influence4you.com; skeepers.com']],
  ['Salon ou foire', [180, 180, 'calendar', 'keyqo.io; exemples-de-stands.com']],
  ['Imprimé', null],
  ['Publicité en ligne', [1, 5, 'working', 'support.google.com/google-ads/answer/2934773']],
  ['Référencement naturel', [90, 180, 'calendar', 'seoinside.fr']],
  ['Campagne SMS', null],
  ['Temps fort e-commerce', [60, 60, 'calendar', 'responsive-mind.fr']],
  ['Noël en grande distribution', [180, 365, 'calendar', 'journaldunet.com']],
  ['Publireportage en ligne', null],
  ['Location de base de données', null],
  ['Animation de communauté', [0, 0, 'working', 'course']],
  // No source was found for these: how long they take is our own estimate, and the tab says so.
  ['Réception ou gala', [60, 120, 'working', '']],
  ['Conférence', [40, 80, 'working', '']],
  ['Webinaire', [15, 30, 'working', '']],
  ['Ouverture de magasin', [40, 90, 'working', '']],
  ['E-mailing chez un partenaire', [15, 30, 'working', '']],
  ['Appel aux dons', [15, 40, 'working', '']],
  ['Pétition', [15, 30, 'working', '']],
  ['Rapport annuel', [30, 60, 'working', '']],
  ['Épisode de podcast', [10, 20, 'working', '']],
];
