import type { ExampleWords } from '../content/mimine';
import { rhythmWords } from './rhythm';
import { sheet } from './sheet';

/** The Mimine example in this language. */
export const example: ExampleWords = {
  country: 'FR',
  objectives: {
    raise: 'Récolter 5 000 € pendant la campagne de crowdfunding',
    open: 'Ouvrir les canaux de distribution',
    begin: 'Commencer à acquérir des clients',
    awareness: 'Développer la notoriété',
    acquire: 'Acquérir de nouveaux clients',
    retain: 'Fidéliser les anciens clients',
  },
  actions: {
    newsletter: { name: 'Newsletter', kpis: "Taux d'ouverture; Taux de clic", kind: 'Newsletter ou e-mailing' },
    crowdfunding: { name: 'Campagne de crowdfunding', kpis: 'Montant collecté', kind: 'Campagne de crowdfunding' },
    video: { name: 'Vidéo et photos de présentation', kpis: '', kind: 'Vidéo de présentation' },
    etsy: { name: 'Ouverture de la boutique Etsy', kpis: '', kind: '' },
    etsyPromotion: { name: 'Mise en avant sur Etsy', kpis: '', kind: 'Publicité en ligne' },
    shop: { name: 'Boutique en ligne mimine.fr', kpis: '', kind: 'Boutique en ligne' },
    advertising: { name: 'Publicité en ligne', kpis: 'Chiffre d’affaires; Part de marché', kind: 'Publicité en ligne' },
    advertorial: { name: 'Publireportage sur elle.com', kpis: '', kind: 'Publireportage en ligne' },
    database: { name: "Location d'une base de parents", kpis: '', kind: 'Location de base de données' },
    crm: { name: 'Logiciel de relation client', kpis: '', kind: '' },
    community: { name: 'Animation de communauté', kpis: '', kind: 'Animation de communauté' },
  },
  kpis: { revenue: 'Chiffre d’affaires', marketShare: 'Part de marché' },
  rhythms: rhythmWords.simple,
  statuses: sheet.statuses,
  periods: sheet.periods,
};
