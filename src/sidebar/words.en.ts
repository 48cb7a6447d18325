import { adviceEn } from '../i18n/advice.en';
import { fieldsEn } from '../i18n/fields.en';
import { labelsEn } from '../i18n/labels.en';
import { problemsEn } from '../i18n/problems.en';
import { regionsEn } from '../i18n/regions.en';
import { sidebarEn } from '../i18n/sidebar.en';

window.WORDS = {
  ...sidebarEn,
  ...labelsEn,
  fields: fieldsEn,
  spoken: 'en',
  problems: problemsEn,
  advice: adviceEn,
  regions: regionsEn,
};
