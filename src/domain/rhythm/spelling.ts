import { closestName } from '../names';
import { vocabularyOf, wordsOf } from './phrase';
import type { Rhythm } from './rhythm';
import { slotWords } from './slots';
import { rhythmOf } from './text';
import type { RhythmPhrases, RhythmReading } from './vocabulary';

const known = new WeakMap<RhythmReading, readonly ReadonlySet<string>[]>();

const wordsIn = ({ phrases, fixed, daysOfMonth: { weekday, workday, week, ...days } }: RhythmPhrases) =>
  [
    ...[...phrases, ...weekday, ...workday, ...week],
    ...[...fixed, ...days.fixed, ...days.edges].flatMap(([, written]) => written),
  ].flatMap(vocabularyOf);

/** All the words of each language. */
function vocabulariesOf(reading: RhythmReading): readonly ReadonlySet<string>[] {
  const found =
    known.get(reading) ?? reading.map(({ rhythms }) => new Set([...wordsIn(rhythms), ...slotWords(rhythms, reading)]));
  known.set(reading, found);
  return found;
}

/** The word of a language that was most likely meant: one that begins alike. A thousand rows may be unread. */
function nearest(word: string, vocabulary: ReadonlySet<string>): string {
  const singular = word.replace(/s$/, '');
  if (/\d/.test(word) || vocabulary.has(word) || vocabulary.has(singular)) return word;
  return (
    closestName(
      singular,
      [...vocabulary].filter((it) => it[0] === word[0]),
    ) ?? word
  );
}

const LONGEST_TEXT = 80;

/** The rhythm a misspelt text was most likely meant to say: "mensuele", "tous les mardsi sauf aout", "ponctuelle ?". */
export function closestRhythm(text: string, reading: RhythmReading): Rhythm | undefined {
  const words = text.length > LONGEST_TEXT ? [] : wordsOf(text).filter((word) => /[a-z0-9,/&+-]/.test(word));
  for (const vocabulary of vocabulariesOf(reading)) {
    const rhythm = rhythmOf(words.map((word) => nearest(word, vocabulary)).join(' '), reading);
    if (rhythm !== undefined) return rhythm;
  }
  return undefined;
}
