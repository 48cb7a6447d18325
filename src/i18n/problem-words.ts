import type { Code, Finding, ProblemFacts } from '../domain/problem';
import type { Speech } from './speech';

/** What is wrong, in one sentence for each rule: said on both sides of `google.script.run`. */
export type ProblemMessages = { readonly [C in Code]: (facts: ProblemFacts[C], say: Speech) => string };

/** Advice names things and quotes columns; amounts would need a currency, which a problem does not carry. */
export type AdviceSpeech = Pick<Speech, 'name' | 'column'>;

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
