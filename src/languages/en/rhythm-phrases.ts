import type { RhythmPhrases } from '../../domain/rhythm';

/**
 * "Biweekly" and "every second Tuesday" are left out on purpose: people mean two things by them, and a plan that
 * guesses is worse than one that asks.
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
  units: [
    [{ weeks: 1 }, ['week']],
    [{ weeks: 2 }, ['fortnight']],
    [{ months: 1 }, ['month']],
    [{ months: 3 }, ['quarter']],
    [{ months: 6 }, ['half-year']],
    [{ months: 12 }, ['year']],
  ],
  paces: [
    [{ weeks: 1 }, ['weekly']],
    [{ weeks: 2 }, ['fortnightly']],
    [{ months: 1 }, ['monthly']],
    [{ months: 3 }, ['quarterly']],
    [{ months: 6 }, ['half-yearly', 'semi-annual', 'semi-annually']],
    [{ months: 12 }, ['yearly', 'annual', 'annually']],
  ],
  nths: [
    [1, ['first']],
    [2, ['second']],
    [3, ['third']],
    [4, ['fourth']],
    ['last', ['last']],
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ordinals: ['st', 'nd', 'rd', 'th'],
  through: ['to', 'through'],
  and: ['and', 'or', '&'],
  inDates: ['the', 'of', 'end'],
  dateOrder: undefined,
  phrases: [
    '{pace}',
    'every|each {unit}',
    'once a|per {unit}',
    'every {n} {unit}',
    'every {n} {weekday}',

    'on? every|each? {weekday}',
    'on? the? {nth} {weekday}',
    'on? the? {nth} {weekday} of|in? the|each|every month',
    'every|each {edge} {weekday}',
    'every|each {nth} {weekday} of|in the month',
    'on? the {day}',
    'on {day}',
    'on? the? {day} of the|each|every month',
    'every|each {day} of the month',

    'until|till {date}',
    'for? {n} times',
    'except|excluding|skipping for|in|during? {months}',
    'but? not in {months}',
  ],
  fixed: [
    ['one-off', ['one-off|once|single', 'one off|time']],
    ['continuous', ['continuous|continuously|ongoing|permanent', 'all year', 'all year long|round']],
    [
      'last-day',
      ['on? the? last day', 'on? the? last day of the|each|every month', 'every|each last day of the month'],
    ],
  ],
};
