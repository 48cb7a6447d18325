import type { RhythmPhrases } from '../../domain/rhythm';
import { daysOfMonth, fixed, phrases } from './rhythm-patterns';

/** What people count by the week: "2 posts a week" is how often something is published. */
const published = [
  ...['post', 'publication', 'article', 'story', 'reel', 'video', 'visual', 'tweet', 'photo', 'blog'],
  ...['newsletter', 'email', 'e-mail', 'mailing', 'send', 'campaign', 'issue', 'edition', 'episode', 'podcast'],
  ...['live', 'webinar', 'meeting', 'workshop', 'event', 'spot', 'date', 'session', 'action', 'occurrence'],
];

/**
 * "Biweekly" and "every second Tuesday" mean two things to people: a plan that guesses is worse than one that asks, with
 * both.
 */
export const rhythmPhrases: RhythmPhrases = {
  numbers: [
    [1, ['one']],
    // "Every other Tuesday" is one in two.
    [2, ['two', 'other']],
    [3, ['three']],
    [4, ['four']],
    [5, ['five']],
    [6, ['six']],
    [7, ['seven']],
    [8, ['eight']],
    [9, ['nine']],
    [10, ['ten']],
    [11, ['eleven']],
    [12, ['twelve']],
  ],
  counts: [
    [1, ['once']],
    [2, ['twice']],
    [3, ['thrice']],
  ],
  counted: ['time', 'x', ...published],
  units: [
    [{ days: 1 }, ['day']],
    [{ weeks: 1 }, ['week', 'wk']],
    [{ weeks: 2 }, ['fortnight']],
    [{ months: 1 }, ['month', 'mth', 'mo']],
    [{ months: 3 }, ['quarter', 'qtr']],
    [{ months: 6 }, ['half-year']],
    [{ months: 12 }, ['year', 'yr']],
  ],
  paces: [
    [{ days: 1 }, ['daily']],
    [{ weeks: 1 }, ['weekly', 'wkly']],
    [{ weeks: 1, times: 2 }, ['semiweekly', 'semi-weekly', 'twice-weekly']],
    [{ weeks: 2 }, ['fortnightly']],
    [{ months: 1 }, ['monthly', 'mthly']],
    [{ months: 1, times: 2 }, ['semimonthly', 'semi-monthly', 'twice-monthly']],
    [{ months: 3 }, ['quarterly', 'qtrly']],
    [{ months: 6 }, ['half-yearly', 'semi-annual', 'semi-annually', 'semiannual', 'semiannually', 'twice-yearly']],
    [{ months: 12 }, ['yearly', 'annual', 'annually']],
    [{ months: 24 }, ['biennial', 'biennially']],
    [{ months: 36 }, ['triennial', 'triennially']],
  ],
  nths: [
    [1, ['first']],
    [2, ['second']],
    [3, ['third']],
    [4, ['fourth']],
    ['last', ['last']],
  ],
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  weekdayGroups: [[[6, 7], ['weekend']]],
  ordinals: ['st', 'nd', 'rd', 'th'],
  through: ['to', 'through'],
  and: ['and', 'or', '&', '+', '/'],
  inLists: ['the', 'on', 'every', 'each', 'in'],
  inDates: ['the', 'of', 'end'],
  dateOrder: undefined,
  daysOfMonth,
  phrases,
  fixed,
  rewritten: [
    ['in? the? morning|mornings|afternoon|afternoons|evening|evenings', ''],
    ['alternate', 'every other'],
  ],
  ambiguous: [
    ['biweekly|bi-weekly', ['twice a week', 'every 2 weeks']],
    ['bimonthly|bi-monthly', ['twice a month', 'every 2 months']],
    ['biannual|biannually|bi-annual|bi-annually', ['twice a year', 'every 2 years']],
    ['triweekly|tri-weekly', ['3 times a week', 'every 3 weeks']],
    ['trimonthly|tri-monthly', ['3 times a month', 'every 3 months']],
    ['every|each second', ['every 2', 'the second']],
    ['every|each third', ['every 3', 'the third']],
    ['every|each fourth', ['every 4', 'the fourth']],
  ],
  withoutPace: [
    'seasonal|seasonally',
    'in season',
    'as needed|required|necessary',
    'as and when',
    'as and when needed|required',
    'when needed|required|necessary|possible',
    'if needed|required|necessary',
    'on demand|request',
    'on-demand',
    'occasional|occasionally',
    'from time to time',
    'irregular|irregularly',
    'regular|regularly',
    'variable',
    'varies',
    'tbd|tbc',
    'ad hoc',
    'ad-hoc',
  ],
};
