import { type Command, type CommandName, commands, type Either, fine, refused } from '../command-words';

/** A line of the files, counted from 1, and the number of the payment that it is said to be. */
export type PaidPair = { readonly line: number; readonly payment: number };

/** "3=12" */
function pairsAsked(words: readonly string[]): Either<readonly PaidPair[]> {
  const pairs: PaidPair[] = [];
  for (const word of words) {
    const [, line, payment] = /^(\d{1,6})=(\d{1,6})$/.exec(word) ?? [];
    if (line === undefined || payment === undefined) return refused({ is: 'bad-pay', word });
    pairs.push({ line: Number(line), payment: Number(payment) });
  }
  return fine(pairs);
}

export type PayAsked = { readonly pay: readonly PaidPair[] };

/** Which lines are which payments: said where a bank's are read, and nowhere else. */
export function payAsked(name: CommandName, words: readonly string[]): Either<PayAsked> {
  const { isOfPaid = false }: Command = commands[name];
  if (words.length > 0 && !isOfPaid) return refused({ is: 'no-exports-allowed', command: name, word: '--pay' });
  const pairs = pairsAsked(words);
  return pairs.ok ? fine({ pay: pairs.value }) : pairs;
}
