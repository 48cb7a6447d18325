import { foldName } from './names';

/** How an action comes back in time (fréquence): once, at a pace, or without a break. */
export const rhythms = ['one-off', 'weekly', 'monthly', 'quarterly', 'yearly', 'continuous'] as const;
export type Rhythm = (typeof rhythms)[number];

/** Rhythms that come back a whole number of months later. */
export const monthsBetween = { monthly: 1, quarterly: 3, yearly: 12 } as const;
export type MonthlyRhythm = keyof typeof monthsBetween;

export const isMonthly = (rhythm: Rhythm): rhythm is MonthlyRhythm => rhythm in monthsBetween;

/** How people write them, in both languages, without accents. */
const written: { readonly [R in Rhythm]: readonly string[] } = {
  'one-off': ['ponctuelle', 'ponctuel', 'une fois', 'unique', 'one-off', 'one off', 'once', 'single'],
  weekly: ['hebdomadaire', 'hebdo', 'chaque semaine', 'toutes les semaines', 'weekly', 'every week', 'each week'],
  monthly: ['mensuelle', 'mensuel', 'chaque mois', 'tous les mois', 'monthly', 'every month', 'each month'],
  quarterly: ['trimestrielle', 'trimestriel', 'chaque trimestre', 'tous les trimestres', 'quarterly', 'every quarter'],
  yearly: ['annuelle', 'annuel', 'chaque annee', 'tous les ans', 'yearly', 'annual', 'every year', 'annually'],
  continuous: [
    'continue',
    'continu',
    'en continu',
    'permanente',
    'permanent',
    "toute l'annee",
    'continuous',
    'ongoing',
    'all year',
  ],
};

const rhythmByWords: ReadonlyMap<string, Rhythm> = new Map(
  rhythms.flatMap((rhythm) => written[rhythm].map((words): [string, Rhythm] => [words, rhythm])),
);

/** The rhythm a text names in French or English, or undefined. */
export const rhythmOf = (text: string): Rhythm | undefined => rhythmByWords.get(foldName(text));

/** Every way of writing a rhythm, for "did you mean". */
export const rhythmWords: readonly string[] = [...rhythmByWords.keys()];
