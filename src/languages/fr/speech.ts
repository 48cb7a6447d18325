import type { SpeechWords } from '../words/speech';

export const speech: SpeechWords = {
  locale: 'fr-FR',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  quoted: (name) => `«\u00a0${name}\u00a0»`,
};
