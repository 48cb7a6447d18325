import type { Code, Finding, ProblemFacts } from '../domain/check';
import type { Speech } from './speech';

/** What is wrong, in one sentence for each rule: said on both sides of `google.script.run`. */
export type ProblemMessages = { readonly [C in Code]: (facts: ProblemFacts[C], say: Speech) => string };

/** Advice names things and quotes columns; amounts would need a currency, which a problem does not carry. */
type AdviceSpeech = Pick<Speech, 'name' | 'column'>;

const MOST_NAMED = 4;

/** « A », « B » and so on; of many, the first ones and how many more there are. */
export const listed = (
  names: readonly string[],
  say: Pick<Speech, 'name'>,
  more: (count: number) => string,
): string => {
  const named = names.slice(0, MOST_NAMED).map((name) => say.name(name));
  const left = names.length - named.length;
  return `${named.join(', ')}${left === 0 ? '' : ` ${more(left)}`}`;
};

/** Why it matters and what to do, for each rule. */
export type ProblemAdvice = {
  readonly [C in Code]: {
    readonly why: string;
    readonly todo: (facts: ProblemFacts[C], say: AdviceSpeech) => string;
  };
};

/** A rule's sentence about what it found. */
export function messageOf(messages: ProblemMessages, { code, facts }: Finding, say: Speech): string {
  // One code has one kind of facts: the pair always fits, which TypeScript cannot see through the union.
  const message = messages[code] as (facts: ProblemFacts[Code], say: Speech) => string;
  return message(facts, say);
}

/** What to do about it. */
export function todoOf(advice: ProblemAdvice, { code, facts }: Finding, say: AdviceSpeech): string {
  // The same.
  const todo = advice[code].todo as (facts: ProblemFacts[Code], say: AdviceSpeech) => string;
  return todo(facts, say);
}
