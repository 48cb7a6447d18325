import type { RhythmPhrases } from '../../domain/rhythm';

/** One day of a month, as a part of the phrases below. */
export const daysOfMonth: RhythmPhrases['daysOfMonth'] = {
  weekday: ['{nths} {weekday}'],
  workday: ['{nth} working|business|work day', '{nth} workday'],
  week: ['{nth} week'],
  fixed: [
    ['first-day', ['first|1st day']],
    ['middle', ['mid-month', 'middle of the month']],
    ['last-day', ['last day', 'month-end']],
  ],
  edges: [
    ['first-day', ['start|beginning']],
    ['middle', ['middle']],
    ['last-day', ['end']],
  ],
};

/** Phrases by what they say: how often, on which weekdays, on which days of the month, in which months, until when. */
export const phrases: readonly string[] = [
  '{pace}',
  '{counted} {pace}',
  'every|each {unit}',
  '{times} a|an|per|each|every|/ {unit}',
  '{pace} {counted}',
  '{counted} in? a|the {unit}',
  '{counted} every {n} {unit}',
  'a|per {unit}',
  'every {n} {unit}',
  'every {n} {weekday}',

  'on|at? every|each? {weekdays}',
  'from? {weekdays}',
  'except|excluding|excl|but not? on? the? {off}',

  '1|one {weekday} a|per|each|every|/ {cycle}',
  'on|in|during? the? {nthdays}',
  'on|in|during? the? {nthdays} of|in|a? the|each|every|a {cycle}',
  'every|each {edge} {weekday}',
  'every|each {nthdays} of|in the {cycle}',
  'on? the {on}',
  'on {on}',
  'on? the? {on} of the|each|every|a {cycle}',
  'every|each {on} of the {cycle}',
  'in|during? the? {week}',
  'in|during? the? {week} of|in the|each|every|a {cycle}',
  'at|on|by|from? the? {edgeday} of the|each|every|a? {cycle}',
  'on? the? {dates}',
  'every|each {annual}',
  'on? the? {on} of|in {in}',

  'until|till|through {date}',
  'for|over {length}',
  'for? {repeats}',
  'except|excluding|excl|skipping for|in|during? {pauses}',
  'but? not in? {pauses}',
  'in|during {season}',
  // Behind a bracket or a comma: "twice a year (May and November)".
  ',|- {season}',
  'from? {span}',
  'between {span}',
];

export const fixed: RhythmPhrases['fixed'] = [
  [
    'one-off',
    ['one-off|once|single|one-time|one-shot|no|false', 'one off|time|shot', 'once only', 'only once', 'just once'],
  ],
  [
    'continuous',
    [
      'continuous|continuously|ongoing|permanent|evergreen|always-on',
      'always on',
      'all year',
      'all year long|round',
      'all-year-round|year-round|all-year',
      'year round',
      'throughout the year',
      'all the time',
    ],
  ],
  ['workdays', ['every|each|on? working|business|work day', 'every|each|on? workday|workdays']],
  [{ weekdays: [1, 2, 3, 4, 5] }, ['every|each|on? weekday|weekdays']],
  // "Every second Tuesday" is one in two for some and a day of the month for others; a week can only be one in two.
  [{ days: 2 }, ['every second day']],
  [{ weeks: 2 }, ['every second week']],
  [{ months: 2 }, ['every second month']],
  [{ months: 6 }, ['every second quarter']],
  [{ months: 24 }, ['every second year']],
];
