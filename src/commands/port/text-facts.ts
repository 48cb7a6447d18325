/** What tells two builds of a text apart: how long it is, and a sum of it. */
export type TextFacts = { readonly length: number; readonly sum: number };

/** White space counts in neither: where a line ends may be written otherwise on the way. The sum is FNV-1a, and protects against nobody. */
export function textFacts(text: string): TextFacts {
  const counted = text.replace(/\s+/g, '');
  let sum = 0x811c9dc5;
  for (let at = 0; at < counted.length; at += 1) sum = Math.imul(sum ^ counted.charCodeAt(at), 0x01000193);
  return { length: counted.length, sum: sum >>> 0 };
}
