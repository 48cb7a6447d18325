import type { Template } from '../domain/template';
import { campaignsEn } from './templates.campaigns.en';
import { mediaEn } from './templates.media.en';
import { productionEn } from './templates.production.en';

/**
 * How each kind of action is prepared, hers to edit. The total of each stays inside the range of its source; how it is
 * shared among the steps is ours, and where `source` is '' the total is ours as well.
 */
export const templatesEn: readonly Template[] = [...campaignsEn, ...productionEn, ...mediaEn];
