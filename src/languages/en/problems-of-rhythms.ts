import type { ProblemWords } from '../words/problem-words';

export const rhythmProblems = {
  'action.rhythm-of-two-meanings': {
    label: 'Frequencies with two meanings',
    says: ({ action, text }, say) => `The frequency of ${say.name(action)} has two meanings: ${say.name(text)}.`,
    why: 'One of them has several times as many dates as the other; until then only the dates of the action place it.',
    todo: ({ meanings }, say) =>
      `Write which one you mean: ${meanings.map((rhythm) => say.name(say.rhythm(rhythm))).join(' or ')}.`,
  },
  'action.rhythm-without-pace': {
    label: 'Frequencies that do not say how often',
    says: ({ action, text }, say) => `${say.name(text)} does not say how often ${say.name(action)} takes place.`,
    why: 'Without that only its dates place the action; without dates it stays under “To be dated”.',
    todo: () =>
      'Say how often (“twice a month”) or from when to when (“from April to June”), or give a start and a deadline.',
  },
  'action.rhythm-without-dates': {
    label: 'Frequencies without any date in the year',
    says: ({ action, rhythm, first, last }, say) =>
      `${say.name(action)} (${say.rhythm(rhythm)}) does not fall on any day of the plan’s year (${say.day(first)} – ${say.day(last)}).`,
    why: 'The year view shows it without any sign.',
    todo: () => 'Correct the frequency, the start or the deadline.',
  },
} satisfies Partial<ProblemWords>;
