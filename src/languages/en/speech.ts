import type { SpeechWords } from '../words/speech';

export const speech: SpeechWords = {
  locale: 'en-GB',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  dayOfMonth: String,
  quoted: (name) => `“${name}”`,
};
