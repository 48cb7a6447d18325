/** Numbers cut where one is missing, each piece from its first on. */
export function neighbours(columns: readonly number[]): readonly (readonly number[])[] {
  const pieces: number[][] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = pieces[pieces.length - 1];
    if (last?.[last.length - 1] === column - 1) last.push(column);
    else pieces.push([column]);
  }
  return pieces;
}
