import { closestName } from '../names';
import { vocabularyOf, wordsOf } from './phrase';
import { rhythmPhrases } from './phrases';
import type { Rhythm } from './rhythm';
import { slotWords } from './slots';
import { rhythmOf } from './text';
import type { RhythmPhrases } from './vocabulary';

const vocabularies: readonly ReadonlySet<string>[] = rhythmPhrases.map(
  (phrases: RhythmPhrases) =>
    new Set([
      ...[...phrases.phrases, ...phrases.fixed.flatMap(([, written]) => written)].flatMap(vocabularyOf),
      ...slotWords(phrases),
    ]),
);

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
export function closestRhythm(text: string): Rhythm | undefined {
  const words = text.length > LONGEST_TEXT ? [] : wordsOf(text).filter((word) => /[a-z0-9]/.test(word));
  for (const vocabulary of vocabularies) {
    const rhythm = rhythmOf(words.map((word) => nearest(word, vocabulary)).join(' '));
    if (rhythm !== undefined) return rhythm;
  }
  return undefined;
}
