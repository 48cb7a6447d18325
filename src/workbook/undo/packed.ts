import type { Grid } from '../cells';

/** A grid as it is kept: each value once, and how often each stands one after the other, row by row. */
export type Packed<T> = {
  readonly columns: number;
  readonly values: readonly T[];
  /** The place of a value, how many cells have it, the place of the next, … */
  readonly runs: readonly number[];
};

/** Values are the same where their JSON is. */
export function packed<T>(grid: Grid<T>): Packed<T> {
  const values: T[] = [];
  const places = new Map<string, number>();
  const runs: number[] = [];
  for (const value of grid.flat()) {
    const key = JSON.stringify(value);
    const place = places.get(key) ?? values.push(value) - 1;
    places.set(key, place);
    if (runs.length > 0 && runs[runs.length - 2] === place) runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1;
    else runs.push(place, 1);
  }
  return { columns: grid[0]?.length ?? 0, values, runs };
}

export function unpacked<T>({ columns, values, runs }: Packed<T>): Grid<T> {
  const rows: T[][] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const value = values[runs[at] ?? 0] as T; // Its place was made from it.
    for (let count = runs[at + 1] ?? 0; count > 0; count -= 1) {
      const last = rows[rows.length - 1];
      if (last !== undefined && last.length < columns) last.push(value);
      else rows.push([value]);
    }
  }
  return rows;
}
