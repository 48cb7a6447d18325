/** What may stand in a number format besides a text in quotes (contract 39): conditions and colours, escaped signs, placeholders. */
const PARTS = [
  /^"[^"]*"/,
  /^\[[^\]]*\]/,
  /^[\\_*]./u,
  /^(general|am\/pm|a\/p)/i,
  /^e[+-]/i,
  /^(d{1,5}|m{1,5}|y{1,4}|h{1,2}|s{1,2})/i,
  /^[0#?@.,%/:;() +-]/,
];

/** The first character of a number format that stands bare, outside quotes; undefined where all is as it must be. */
export function bareCharacter(pattern: string): string | undefined {
  let rest = pattern;
  while (rest !== '') {
    const part = PARTS.map((known) => known.exec(rest)?.[0]).find((found) => found !== undefined);
    if (part === undefined) return [...rest][0];
    rest = rest.slice(part.length);
  }
  return undefined;
}
