import type { ObjectiveTexts } from '../content/objective-texts';

/** How to word an objective, with examples that are ours: their figures show the form, and promise nothing. */
export const objectiveTexts: Omit<ObjectiveTexts, 'formulas'> = {
  guide: [
    'Say what changes, and by how much: from one value to another.',
    'Choose the KPI that will answer with a figure, and its target.',
    'Give it one person, and only one.',
    'Give it a period and, if need be, a deadline before its end.',
    'What adds up month after month begins at zero; a rate begins at what it is today.',
  ],
  examples: {
    ecommerce: [
      ['Raise awareness', 'Go from 1,200 to 2,000 visits a month by the end of June'],
      ['Sell more', 'Raise the conversion rate from 1.5% to 2% in the first half'],
    ],
    local_shop: [
      ['Make the shop known', 'Welcome 300 new customers in the second quarter'],
      ['Build loyalty', 'Raise the average order from €32 to €38 this year'],
    ],
    saas: [
      ['Acquire customers', 'Go from €8,000 to €12,000 of monthly recurring revenue in the first half'],
      ['Lose fewer customers', 'Bring churn down from 4% to 3% by the end of September'],
    ],
    media: [
      ['Grow the audience', 'Go from 40,000 to 60,000 visits a month in the second half'],
      ['Interest our readers', 'Raise time on site from 70 to 90 seconds by the end of June'],
    ],
    non_profit: [
      ['Raise funds', 'Collect €5,000 during the campaign, before the end of June'],
      ['Mobilise', 'Gather 2,000 signatures in the first quarter'],
    ],
    public_service: [
      ['Simplify procedures', 'Raise the completion rate from 62% to 75% this year'],
      ['Go digital', 'Bring digital take-up from 40% to 55% by the end of December'],
    ],
  },
};
