import { messages } from '../messages';

/** Contract 11: at most so many calls of `google.script.run` under way. */
const MOST_IN_FLIGHT = 10;

/** The property that `google.script.run` cannot carry, or null: texts, numbers, booleans, null, arrays and plain objects only. */
function illegalProperty(value: unknown, property = '0', around: readonly object[] = []): string | null {
  if (value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value)) return null;
  const kind = Object.prototype.toString.call(value);
  if (typeof value !== 'object' || (kind !== '[object Object]' && kind !== '[object Array]')) return property;
  if (around.includes(value)) return property;
  for (const [key, inner] of Object.entries(value)) {
    const illegal = illegalProperty(inner, key, [...around, value]);
    if (illegal !== null) return illegal;
  }
  return null;
}

/** As it arrives on the other side: a copy, with null for undefined. */
const carried = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value, (_key, inner) => (inner === undefined ? null : inner)));

/** The arguments as the server gets them; throws in the caller's page what Google's client throws there. */
export function carriedArguments(args: readonly unknown[]): readonly unknown[] {
  return args.map((arg, index) => {
    const illegal = illegalProperty(arg, String(index));
    if (illegal !== null) throw new TypeError(messages.illegalValue(illegal));
    return carried(arg);
  });
}

/** What the page gets of an answer: one Date anywhere, and all of it is lost. */
export const carriedAnswer = (value: unknown): unknown => (illegalProperty(value) === null ? carried(value) : null);

/** Lets ten through; the others wait for their turn. */
export function inFlightGate(): <T>(call: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let inFlight = 0;
  return async (call) => {
    if (inFlight >= MOST_IN_FLIGHT) await new Promise<void>((resolve) => waiting.push(resolve));
    inFlight++;
    try {
      return await call();
    } finally {
      inFlight--;
      waiting.shift()?.();
    }
  };
}
