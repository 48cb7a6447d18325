import type { Template } from '../../domain/template';
import { campaigns } from './templates-campaigns';
import { causes } from './templates-causes';
import { events } from './templates-events';
import { media } from './templates-media';
import { production } from './templates-production';

/**
 * How each kind of action is prepared, hers to edit. The total of each stays inside the range of its source; how it is
 * shared among the steps is ours, and where `source` is '' the total is ours as well.
 */
export const templates: readonly Template[] = [...campaigns, ...production, ...media, ...events, ...causes];
