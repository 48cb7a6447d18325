import type { Code, Finding, ProblemFacts } from '../../domain/check';
import type { Speech } from './speech';
import type { Advising, Telling } from './telling';

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

/** "4, 7, 9…" */
export const firstLines = (lines: readonly number[]): string =>
  `${lines.slice(0, MOST_NAMED).join(', ')}${lines.length > MOST_NAMED ? '…' : ''}`;

/** All that is said of one rule: the name of a group of its problems, what it found, why it matters, what to do about it. */
type RuleWords<C extends Code> = {
  readonly label: string;
  readonly says: (facts: ProblemFacts[C], say: Telling) => string;
  readonly why: string;
  readonly todo: (facts: ProblemFacts[C], say: Advising) => string;
};

/** The same of every rule: said by whoever shows problems, and by the script never. */
export type ProblemWords = { readonly [C in Code]: RuleWords<C> };

/** A rule's sentence about what it found. */
export function messageOf(problems: ProblemWords, { code, facts }: Finding, say: Telling): string {
  // One code has one kind of facts: the pair always fits, which TypeScript cannot see through the union.
  const says = problems[code].says as (facts: ProblemFacts[Code], say: Telling) => string;
  return says(facts, say);
}

/** What to do about it. */
export function todoOf(problems: ProblemWords, { code, facts }: Finding, say: Advising): string {
  // The same.
  const todo = problems[code].todo as (facts: ProblemFacts[Code], say: Advising) => string;
  return todo(facts, say);
}
