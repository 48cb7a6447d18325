import type { ProblemWords } from '../words/problem-words';

export const rhythmProblems = {
  'action.rhythm-of-two-meanings': {
    label: 'Fréquences à deux sens',
    says: ({ action, text }, say) => `La fréquence de ${say.name(action)} a deux sens\u00a0: ${say.name(text)}.`,
    why: 'Selon le sens, il y a deux fois plus de dates, ou deux fois moins\u00a0; jusque-là, l’action se place d’après ses seules dates.',
    todo: ({ meanings }, say) =>
      `Écrivez ce que vous voulez dire\u00a0: ${meanings.map((rhythm) => say.name(say.rhythm(rhythm))).join(' ou ')}.`,
  },
  'action.rhythm-without-pace': {
    label: 'Fréquences sans rythme',
    says: ({ action, text }, say) => `${say.name(text)} ne dit pas combien de fois ${say.name(action)} a lieu.`,
    why: 'Sans rythme, l’action se place d’après ses seules dates\u00a0; sans dates, elle reste dans «\u00a0À dater\u00a0».',
    todo: () =>
      'Dites combien de fois («\u00a02 fois par mois\u00a0») ou de quand à quand («\u00a0d’avril à juin\u00a0»), ou donnez un début et une échéance.',
  },
  'action.rhythm-without-dates': {
    label: 'Fréquences sans aucune date dans l’année',
    says: ({ action, rhythm, first, last }, say) =>
      `${say.name(action)} (${say.rhythm(rhythm)}) ne tombe aucun jour de l’année du plan (${say.day(first)} – ${say.day(last)}).`,
    why: 'Le rétroplanning la montre sans aucun signe.',
    todo: () => 'Corrigez la fréquence, le début ou l’échéance.',
  },
} satisfies Partial<ProblemWords>;
