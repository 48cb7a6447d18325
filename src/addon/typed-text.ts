/**
 * Google reads what a script writes as if it were typed: "3/4" becomes a day, "TRUE" a boolean, "=A1" a formula. An
 * apostrophe in front keeps a text a text (contract 14); it is only put where it is needed, since people see it when
 * they edit the cell.
 */
export const asTypedText = (value: string): string => (couldBeRead(value) ? `'${value}` : value);

/** Anything that does not begin with a letter, a word before digits ("mars 2027"), and the words for true and false. */
function couldBeRead(value: string): boolean {
  const isWord = /^\p{L}/u.test(value);
  const isDateLike = value.length <= 30 && /^\p{L}+\.?[\s,/-]*\d/u.test(value);
  return !isWord || isDateLike || /^(true|false|vrai|faux|wahr|falsch|verdadero|falso|vero)$/i.test(value.trim());
}
