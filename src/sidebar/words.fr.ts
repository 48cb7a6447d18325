import { adviceFr } from '../i18n/advice.fr';
import { fieldsFr } from '../i18n/fields.fr';
import { labelsFr } from '../i18n/labels.fr';
import { problemsFr } from '../i18n/problems.fr';
import { regionsFr } from '../i18n/regions.fr';
import { sidebarFr } from '../i18n/sidebar.fr';

window.WORDS = {
  ...sidebarFr,
  ...labelsFr,
  fields: fieldsFr,
  spoken: 'fr',
  problems: problemsFr,
  advice: adviceFr,
  regions: regionsFr,
};
