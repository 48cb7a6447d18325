/** How many answers are kept: more than a plan asks for, and few enough for a script's memory. */
const MOST = 20_000;

/** The same function, which works out each answer once: a plan asks for the same few names and days tens of thousands of times. */
export function remembered<Key, Answer extends {}>(make: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const now = make(key);
    known.set(key, now);
    return now;
  };
}
