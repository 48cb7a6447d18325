import type { Template } from '../domain/template';
import { campaignsFr } from './templates.campaigns.fr';
import { mediaFr } from './templates.media.fr';
import { productionFr } from './templates.production.fr';

/**
 * How each kind of action is prepared, hers to edit. The total of each stays inside the range of its source; how it is
 * shared among the steps is ours, and where `source` is '' the total is ours as well.
 */
export const templatesFr: readonly Template[] = [...campaignsFr, ...productionFr, ...mediaFr];
