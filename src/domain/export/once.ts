/** The same function, which works each argument out once: a file repeats its days, its words and its numbers. */
export function onceForEach<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = of(key);
    known.set(key, { value });
    return value;
  };
}
