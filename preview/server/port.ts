/** Room for the ports tried after it where it is taken, and for the sidebar's beside it. */
const LAST = 65_000;
const USUAL = 4173;

const HOW = 'npm start -- --port 5000';

type PortChoice =
  | { readonly ok: true; readonly port: number }
  /** A line that says what is wrong and how it is said. */
  | { readonly ok: false; readonly sentence: string };

/**
 * The port of `npm start`: what `--port` says, else the variable PORT of the environment, else 4173. 0 leaves the choice to the
 * computer.
 */
export function portOf(words: readonly string[], variable: string | undefined): PortChoice {
  const [word, ...rest] = words.flatMap((it) =>
    it.startsWith('--port=') ? ['--port', it.slice('--port='.length)] : [it],
  );
  if (word === undefined) return chosen('PORT', variable ?? '');
  const [value, extra] = rest;
  if (word !== '--port')
    return { ok: false, sentence: `npm start does not know "${word}": a port is chosen by ${HOW}.` };
  if (value === undefined) return { ok: false, sentence: `--port needs a number: ${HOW}.` };
  if (extra !== undefined)
    return { ok: false, sentence: `npm start does not know "${extra}": a port is chosen by ${HOW}.` };
  return value === '' ? bad('--port', value) : chosen('--port', value);
}

/** An empty variable is none. */
function chosen(name: '--port' | 'PORT', value: string): PortChoice {
  if (value === '') return { ok: true, port: USUAL };
  return /^\d{1,5}$/.test(value) && Number(value) <= LAST ? { ok: true, port: Number(value) } : bad(name, value);
}

const bad = (name: '--port' | 'PORT', value: string): PortChoice => ({
  ok: false,
  sentence: `${name} must be a whole number from 1 to ${LAST}, not "${value}": ${HOW}.`,
});
