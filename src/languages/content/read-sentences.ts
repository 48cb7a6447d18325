import { parse, type Token } from '@messageformat/parser';
import type { Saying, Sentence } from '../words/sentence';

const sayings: readonly string[] = ['number', 'day', 'name', 'names'] satisfies readonly Saying[];
const isSaying = (text: string): text is Saying => sayings.includes(text);

/** What the pieces of a text are; `counted` is the fact that "#" stands for. */
function pieces(tokens: readonly Token[], counted = ''): Exclude<Sentence, string> {
  return tokens.map((token) => {
    switch (token.type) {
      case 'content':
        return token.value;
      case 'argument':
        return [token.arg];
      case 'octothorpe':
        return [counted, 'number'];
      case 'function':
        if (isSaying(token.key)) return [token.arg, token.key];
        throw new Error(`Nothing is said as "${token.key}".`);
      default:
        return [
          token.arg,
          Object.fromEntries(token.cases.map(({ key, tokens: inner }) => [key, sentenceOf(inner, token.arg)])),
        ];
    }
  });
}

function sentenceOf(tokens: readonly Token[], counted?: string): Sentence {
  const read = pieces(tokens, counted);
  return read.every((piece) => typeof piece === 'string') ? read.join('') : read;
}

/** Sentences as they are written, in the ICU MessageFormat, read once and for all: the build does so, and the script says them. */
export const readSentences = <Code extends string>(
  texts: Readonly<Record<Code, string>>,
): Readonly<Record<Code, Sentence>> =>
  // The codes are those of the texts, which TypeScript forgets in Object.fromEntries.
  Object.fromEntries(Object.entries<string>(texts).map(([code, text]) => [code, sentenceOf(parse(text))])) as Record<
    Code,
    Sentence
  >;
