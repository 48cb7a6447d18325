import type { Content } from '../content/content';
import { kpiCodes } from '../content/kpi-codes';
import { exampleIn } from '../content/mimine';
import { objectiveFormulas } from '../content/objective-formulas';
import { paymentFormulas } from '../content/payment-formulas';
import { readSentences } from '../content/read-sentences';
import { eitherGrouping, groupingsOf } from '../words/grouping-words';
import { budget } from './budget';
import { countdown } from './countdown';
import { dashboard } from './dashboard';
import { example } from './example-words';
import { fields } from './fields';
import { kpiTexts } from './kpi-texts';
import { objectiveTexts } from './objective-texts';
import { paymentTexts } from './payment-texts';
import { selfTestSaid } from './self-test';
import { selfTestTexts } from './self-test-texts';
import { templates } from './templates';

const columnNotes: Content['columnNotes'] = {
  objectives:
    'Which objective does the action serve? No action without an objective. Several: separate them with a semicolon.',
  kpis: 'How will you know that it worked? Several KPIs: separate them with a semicolon.',
  owner: 'One person is accountable for the action.',
  q1: 'What the action costs in the first quarter of the fiscal year. Write 0 if it is free.',
  rhythm:
    'Optional. One-off, or how often it comes back, from the list or in plain words. A date without a frequency means one-off.',
  start: 'Optional. First day of the action, or its first occurrence if it comes back.',
  deadline: 'Last day of a one-off action, or last occurrence. Blank means all year.',
  kind: 'Optional. Gives the preparation time, counted back in working days.',
  status: 'Optional. “Dropped” keeps the row, out of the totals and the calendar.',
};

/** What fills a new plan; `languages` are the codes a plan may be in. */
export const content = (languages: readonly string[]): Content => ({
  templates,
  dashboard,
  budget,
  countdown,
  selfTest: { ...selfTestTexts, sentences: readSentences(selfTestSaid) },
  kpis: { ...kpiTexts, codes: kpiCodes },
  objectives: { ...objectiveTexts, formulas: objectiveFormulas },
  payments: { ...paymentTexts, formulas: paymentFormulas },
  columnNotes,
  settings: {
    today: ['Today', 'Every formula of the plan reads this day. A fixed date here freezes the plan at that day.'],
    year: [
      'Year of the plan',
      'Calendar year in which the fiscal year begins. Rebuild the year planner after a change.',
    ],
    firstMonth: ['First month of the fiscal year', '1 for January, 4 for April…'],
    currency: ['Currency', 'Three-letter code: EUR, GBP, USD…'],
    country: ['Country', 'Code of the country, or of the region: GB, GB-SCT, IE, US, CA-QC…'],
    language: ['Language of the plan', `${languages.join(' or ')}: the language of tabs and lists.`],
    grouping: ['Year planner by', `${eitherGrouping(groupingsOf(fields), 'or')}. Rebuild it after a change.`],
    unit: ['Columns of the year planner', 'weeks, or months for one page to print. Rebuild it after a change.'],
    monday: ['Monday', 'The days worked: open or closed.'],
    tuesday: ['Tuesday', ''],
    wednesday: ['Wednesday', ''],
    thursday: ['Thursday', ''],
    friday: ['Friday', ''],
    saturday: ['Saturday', ''],
    sunday: ['Sunday', ''],
    state: ['State', 'Kept by Rétroplan: blank when everything is finished.'],
  },
  example: {
    note:
      'Mimine example: objectives, actions and amounts come from the course; an amount it does not give stays blank. ' +
      'Owners (other than Arnaud for the newsletter) and exact days are our own choice, consistent with what it says, and so is Ireland, whose public holidays count.',
    ...exampleIn(example),
  },
});
