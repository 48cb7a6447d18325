import type { ExampleWords } from '../content/mimine';
import { rhythmWords } from './rhythm';
import { sheet } from './sheet';

/** The Mimine example in this language. */
export const example: ExampleWords = {
  country: 'IE',
  objectives: {
    raise: 'Raise €5,000 in the crowdfunding campaign',
    open: 'Open the sales channels',
    begin: 'Begin to win customers',
    awareness: 'Develop awareness',
    acquire: 'Win new customers',
    retain: 'Retain existing customers',
  },
  actions: {
    newsletter: { name: 'Newsletter', kpis: 'Open rate; Click rate', kind: 'Newsletter or emailing' },
    crowdfunding: { name: 'Crowdfunding campaign', kpis: 'Amount raised', kind: 'Crowdfunding campaign' },
    video: { name: 'Presentation video and photos', kpis: '', kind: 'Presentation video' },
    etsy: { name: 'Opening of the Etsy shop', kpis: '', kind: '' },
    etsyPromotion: { name: 'Promotion on Etsy', kpis: '', kind: 'Online advertising' },
    shop: { name: 'Online shop mimine.fr', kpis: '', kind: 'E-commerce site' },
    advertising: { name: 'Online advertising', kpis: 'Revenue; Market share', kind: 'Online advertising' },
    advertorial: { name: 'Advertorial on elle.com', kpis: '', kind: 'Online advertorial' },
    database: { name: 'Rental of a mailing list of parents', kpis: '', kind: 'Rented mailing list' },
    crm: { name: 'Customer relationship software', kpis: '', kind: '' },
    community: { name: 'Community management', kpis: '', kind: 'Community management' },
  },
  kpis: { revenue: 'Revenue', marketShare: 'Market share' },
  rhythms: rhythmWords.simple,
  statuses: sheet.statuses,
  periods: sheet.periods,
};
