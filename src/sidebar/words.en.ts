import { adviceEn } from '../i18n/advice.en';
import { labelsEn } from '../i18n/labels.en';
import { problemsEn } from '../i18n/problems.en';
import { regionsEn } from '../i18n/regions.en';
import { sidebarEn } from '../i18n/sidebar.en';

window.WORDS = { ...sidebarEn, ...labelsEn, spoken: 'en', problems: problemsEn, advice: adviceEn, regions: regionsEn };
