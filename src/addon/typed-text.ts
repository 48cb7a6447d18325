/**
 * Google reads what a script writes as if it were typed, in the file's own locale (contract 14, 35): "3/4" becomes a day,
 * "R$ 500" an amount in Brazil, "TRUE" a boolean, "=A1" a formula. An apostrophe in front keeps a text a text, also one
 * that begins with an apostrophe itself. It is only put where some locale may need it, since people see it when they
 * edit the cell.
 */
export const asTypedText = (value: string): string => (couldBeRead(value) ? `'${value}` : value);

/** No number, date, time or amount is written longer in any locale. */
const LONGEST_NUMBER = 60;

const folded = (value: string): string => value.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** What booleans are called in the languages a file may be of. */
const booleans = new Set(
  folded(
    `true false vrai faux wahr falsch verdadero verdadeiro falso vero waar onwaar sant falskt sand falsk usann tosi epätosi
  prawda fałsz pravda nepravda igaz hamis adevărat fals cert doğru yanlış yanliş benar salah истина ложь істина хибність αληθες ψευδες`,
  ).split(/\s+/),
);

/** Anything that does not begin with a letter, a short text with a digit in it, and the words for true and false. */
function couldBeRead(value: string): boolean {
  const isWord = /^\p{L}/u.test(value);
  const hasNumber = value.length <= LONGEST_NUMBER && /\p{N}/u.test(value);
  return !isWord || hasNumber || booleans.has(folded(value));
}
