/** From the first quotation mark to the last: a name that holds one itself is left out whole. An apostrophe within a word is none. */
const QUOTED = /(["«“”„]|(?<=^|[\s(])['‘])[\s\S]*(["»“”]|['’](?=$|[\s).,:;]))/;

/**
 * What of an unforeseen error may stand in the script's log, which the publisher of an add-on can read: its kind, its message
 * without what it quotes (names of tabs, texts of cells), and where in the code it was thrown. Anything thrown that is no error
 * gives its type alone.
 */
export function logLineOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line));
  return [`${error.name}: ${error.message.replace(QUOTED, '"…"')}`, ...places].join('\n');
}
