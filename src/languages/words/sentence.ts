import type { Day } from '../../domain/time';
import { type SpeechWords, sayDay, shortened } from './speech';

/**
 * A sentence as the build has read it from its text in the ICU MessageFormat: pieces of text, facts by their names, how a fact is
 * said where it is not as it stands, and of some facts what is said in which case.
 */
export type Sentence = string | readonly Piece[];
type Piece = string | readonly [fact: string, how?: Saying | Cases];
type Cases = Readonly<Record<string, Sentence>>;

/** `{count, number}`, `{first, day}`, `{action, name}` for one that may be long, `{tabs, names}` for several between quotation marks. */
export type Saying = 'number' | 'day' | 'name' | 'names';

/** What a fact may be: what is counted may be a list as well. */
type Fact = string | number | boolean | readonly (string | number)[];
export type Facts = Readonly<Record<string, Fact>>;

const MOST_NAMES = 6;

const listOf = (fact: Fact): readonly (string | number)[] => (typeof fact === 'object' ? fact : [String(fact)]);

/** How many there are of a list. */
const countOf = (fact: Fact): number => (typeof fact === 'object' ? fact.length : Number(fact));

const sayings: Readonly<Record<Saying, (fact: Fact, speech: SpeechWords) => string>> = {
  number: (fact, { locale }) => new Intl.NumberFormat(locale).format(countOf(fact)),
  // A fact that is said as a day is one: the facts of each sentence are typed.
  day: (fact, speech) => sayDay(speech, fact as Day),
  name: (fact) => shortened(String(fact)),
  names: (fact, { quoted }) => {
    const names = listOf(fact);
    const said = names.slice(0, MOST_NAMES).map((name) => quoted(shortened(String(name))));
    return [...said, ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
  },
};

/** The one for exactly so many, for the number as the language counts, or for that word; else the one for all others. */
function caseOf(cases: Cases, fact: Fact, { locale }: SpeechWords): Sentence {
  const other = cases['other'] ?? '';
  if (typeof fact === 'string' || typeof fact === 'boolean') return cases[String(fact)] ?? other;
  const count = countOf(fact);
  return cases[`=${count}`] ?? cases[new Intl.PluralRules(locale).select(count)] ?? other;
}

/** A sentence with its facts; one that is not there is said as nothing. */
export function saySentence(sentence: Sentence, facts: Facts, speech: SpeechWords): string {
  if (typeof sentence === 'string') return sentence;
  const said = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    const [name, how] = piece;
    const fact = facts[name] ?? '';
    if (how === undefined) return listOf(fact).join(', ');
    return typeof how === 'string' ? sayings[how](fact, speech) : saySentence(caseOf(how, fact, speech), facts, speech);
  };
  return sentence.map(said).join('');
}
