import { type Language, sheetWords } from './languages';
import { type Facts, saySentence } from './words/sentence';
import type { SentenceCode, SentenceFacts, Sentences, Trouble } from './words/sentence-facts';
import type { SheetWords } from './words/sheet-words';
import type { Vocabulary } from './words/vocabulary';

/** What the script fetches of words: what is understood, in all languages at once, and what is said in each. */
export type FetchedWords = {
  readonly vocabulary: Vocabulary;
  readonly sentences: Readonly<Record<Language, Sentences>>;
};

export const wordsOf = (language: Language): SheetWords => sheetWords[language];

/** What is said to the person, of these facts. */
export type Say = <C extends SentenceCode>(code: C, facts: SentenceFacts[C]) => string;

/** Says the sentences of a language. */
export const sayIn =
  (language: Language, sentences: Sentences): Say =>
  (code, facts) =>
    // Facts are named by what a sentence says: `object` where it says none.
    saySentence(sentences[code], facts as Facts, wordsOf(language).idiom.speech);

/** What stands in the way of a command; of a script that is incomplete the sentences themselves may be what is missing. */
export function sayTrouble(language: Language, say: Say, { code, facts }: Trouble): string {
  if (code === 'script.incomplete') return wordsOf(language).incomplete;
  // One code has one kind of facts: the pair always fits, which TypeScript cannot see through the union.
  return say(code, facts as never);
}
