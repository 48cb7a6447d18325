import { rhythmSaid } from './compose';
import { isBreak, type Phrase, phraseOf, rewritten, withNumbersApart, wordsOf } from './phrase';
import type { Rhythm } from './rhythm';
import { type Said, saidBy, saidByWords } from './said';
import { slotsOf } from './slots';
import type { RhythmPhrases, RhythmReading } from './vocabulary';

type ReadyPhrase = { readonly phrase: Phrase; readonly fixed?: Said };
type ReadyLanguage = { readonly words: RhythmPhrases; readonly phrases: readonly ReadyPhrase[] };

function readyPhrases(words: RhythmPhrases, reading: RhythmReading): ReadyLanguage {
  const slots = slotsOf(words, reading);
  const phrases = [
    ...words.phrases.map((written) => ({ phrase: phraseOf(written, slots) })),
    ...words.fixed.flatMap(([means, patterns]) =>
      patterns.map((written) => ({ phrase: phraseOf(written, slots), fixed: saidByWords(means) })),
    ),
  ];
  return { words, phrases };
}

const known = new WeakMap<RhythmReading, readonly ReadyLanguage[]>();

/** The phrases of each language, made once: a column may hold 2,000 texts. */
function languagesOf(reading: RhythmReading): readonly ReadyLanguage[] {
  const found = known.get(reading) ?? reading.map(({ rhythms }) => readyPhrases(rhythms, reading));
  known.set(reading, found);
  return found;
}

/** A number of times at the head of a text is a pace, or nothing: "6 fois, tous les mois" may be six dates, or 72. */
const isLeadingCount = (said: Said, at: number): boolean => at === 0 && said.ending?.is === 'times';

/** The first rhythm that the words from a place on make, phrase after phrase, with what was said before them. */
function rhythmFrom(
  words: readonly string[],
  at: number,
  said: Said,
  phrases: readonly ReadyPhrase[],
): Rhythm | undefined {
  if (at === words.length) return rhythmSaid(said);
  for (const { phrase, fixed } of phrases) {
    for (const { value, next } of phrase(words, at)) {
      const more = fixed ?? saidBy(value);
      if (isLeadingCount(more, at) || Object.keys(more).some((fact) => fact in said)) continue;
      const rhythm = rhythmFrom(words, next, { ...said, ...more }, phrases);
      if (rhythm !== undefined) return rhythm;
    }
  }
  if (isBreak(words[at])) return rhythmFrom(words, at + 1, said, phrases);
  return undefined;
}

/** A rhythm is a few words, however far apart they are typed; a cell may hold 50,000 characters. */
const LONGEST_TEXT = 400;

const MOST_TEXTS = 500;
const read = new WeakMap<RhythmReading, Map<string, Rhythm | undefined>>();

/** The rhythm a text says in any one of the languages, or undefined: "Mensuelle", "le 1er mardi du mois, sauf août". */
export function rhythmOf(text: string, reading: RhythmReading): Rhythm | undefined {
  if (text.length > 50 * LONGEST_TEXT) return undefined;
  const said = wordsOf(text);
  const all = said.join(' ');
  if (said.length === 0 || all.length > LONGEST_TEXT) return undefined;
  // A column says the same few rhythms again and again.
  const texts = read.get(reading) ?? new Map<string, Rhythm | undefined>();
  read.set(reading, texts);
  if (texts.has(all)) return texts.get(all);
  if (texts.size >= MOST_TEXTS) texts.clear();
  const rhythm = rhythmIn(said, reading);
  texts.set(all, rhythm);
  return rhythm;
}

function rhythmIn(said: readonly string[], reading: RhythmReading): Rhythm | undefined {
  for (const { words, phrases } of languagesOf(reading)) {
    const plain = words.rewritten.reduce<readonly string[]>(
      (written, [pattern, meaning]) => rewritten(written, pattern, meaning),
      withNumbersApart(said, words),
    );
    const rhythm = rhythmFrom(plain, 0, {}, phrases);
    if (rhythm !== undefined) return rhythm;
  }
  return undefined;
}
