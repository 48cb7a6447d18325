import type { DateWords } from '../../domain/time';

export const dates: DateWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  articles: [],
  ordinals: ['st', 'nd', 'rd', 'th'],
  isMonthBeforeDay: true,
  inMonth: ['in'],
  parts: { begin: [], middle: [], end: [] },
  elided: [],
  quarters: ['q'],
};
