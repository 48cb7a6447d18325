/** Columns, or rows, that stand side by side, in order. */
export function neighbours(places: readonly number[]): readonly (readonly [number, ...number[]])[] {
  const pieces: [number, ...number[]][] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last[0] + last.length === place) last.push(place);
    else pieces.push([place]);
  }
  return pieces;
}
