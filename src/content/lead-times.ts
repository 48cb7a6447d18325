import type { Language } from '../i18n/language';
import type { Content } from './content';

/**
 * Kinds of action and the working days their preparation takes. Calendar days of a source count for five sevenths of
 * their number; inside a sourced range the figure is ours, and where `source` is '' the whole figure is ours.
 */
type LeadTime = {
  readonly fr: string;
  readonly en: string;
  readonly workingDays: number;
  readonly source: string;
};

const leadTimes: readonly LeadTime[] = [
  {
    fr: 'Newsletter ou e-mailing',
    en: 'Newsletter or emailing',
    workingDays: 10,
    source: 'emailmarketingrules.com; marketingcharts.com',
  },
  { fr: 'Campagne e-mail multi-cibles', en: 'Multi-audience email campaign', workingDays: 30, source: 'clickz.com' },
  {
    fr: 'Campagne de crowdfunding',
    en: 'Crowdfunding campaign',
    workingDays: 45,
    source: 'crowdfundingfactory.fr; solutions-entreprises.fr; zeste.zendesk.com',
  },
  {
    fr: 'Relations presse : mensuel',
    en: 'Press relations: monthly magazine',
    workingDays: 45,
    source: 'hubble-communication.fr; questiondecom.fr',
  },
  {
    fr: 'Relations presse : hebdomadaire',
    en: 'Press relations: weekly',
    workingDays: 10,
    source: 'hubble-communication.fr',
  },
  {
    fr: 'Relations presse : quotidien',
    en: 'Press relations: daily',
    workingDays: 1,
    source: 'hubble-communication.fr',
  },
  { fr: 'Vidéo de présentation', en: 'Presentation video', workingDays: 30, source: 'upcity.com; localeyesit.com' },
  { fr: 'Photos de produits', en: 'Product photos', workingDays: 10, source: '' },
  { fr: 'Boutique en ligne', en: 'E-commerce site', workingDays: 60, source: 'suplex.design; agencezigzag.fr' },
  { fr: 'Site vitrine', en: 'Showcase site', workingDays: 20, source: 'agencezigzag.fr' },
  { fr: "Campagne d'influence", en: 'Influencer campaign', workingDays: 20, source: 'influence4you.com; skeepers.com' },
  { fr: 'Événement ou salon', en: 'Event or trade show', workingDays: 128, source: 'keyqo.io; exemples-de-stands.com' },
  { fr: 'Imprimé', en: 'Print', workingDays: 15, source: '' },
  {
    fr: 'Publicité en ligne',
    en: 'Online advertising',
    workingDays: 5,
    source: 'support.google.com/google-ads/answer/2934773',
  },
  { fr: 'Référencement naturel', en: 'Search engine optimisation', workingDays: 65, source: 'seoinside.fr' },
  { fr: 'Campagne SMS', en: 'SMS campaign', workingDays: 5, source: '' },
  { fr: 'Temps fort e-commerce', en: 'Seasonal e-commerce event', workingDays: 43, source: 'responsive-mind.fr' },
  {
    fr: 'Noël en grande distribution',
    en: 'Christmas at large retailers',
    workingDays: 130,
    source: 'journaldunet.com',
  },
  { fr: 'Publireportage en ligne', en: 'Online advertorial', workingDays: 10, source: '' },
  { fr: 'Location de base de données', en: 'Rented database', workingDays: 10, source: '' },
  { fr: 'Animation de communauté', en: 'Community management', workingDays: 0, source: 'course' },
];

export const kindsIn = (language: Language): Content['kinds'] =>
  leadTimes.map(({ workingDays, source, ...names }) => ({ name: names[language], workingDays, source }));
