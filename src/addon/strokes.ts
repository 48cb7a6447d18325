import type { Operation } from '../workbook/cells';

type Sizing = Extract<Operation, { do: 'size-columns' }>;

/** As wide a stroke as it goes, from one run to another, both included: what differs under it is painted over later. */
type Stroke = { readonly from: number; readonly to: number };

const minus = (one: readonly Stroke[], other: readonly Stroke[]): number => one.length - other.length;

/** The fewest strokes that give these runs their sizes, each over the ones before it: by those of every part of them. */
function strokesOf(sizes: readonly number[]): readonly Stroke[] {
  const known = new Map<string, readonly Stroke[]>();
  const between = (from: number, to: number): readonly Stroke[] => {
    if (from > to) return [];
    const key = `${from}:${to}`;
    const found = known.get(key) ?? fewest(from, to);
    known.set(key, found);
    return found;
  };
  const fewest = (from: number, to: number): readonly Stroke[] => {
    const alone = [{ from, to: from }, ...between(from + 1, to)];
    // The first stroke may go on to any run of the same size, over what lies between.
    const further = sizes.flatMap((size, last) => {
      if (last <= from || last > to || size !== sizes[from]) return [];
      const [, ...within] = between(from, last - 1);
      return [[{ from, to: last }, ...within, ...between(last + 1, to)]];
    });
    return [alone, ...further].sort(minus)[0] ?? alone;
  };
  return between(0, sizes.length - 1);
}

/** The widths of columns that stand side by side, in as few calls as they need. */
export const sizedInStrokes = (sizings: readonly Sizing[]): readonly Sizing[] =>
  strokesOf(sizings.map(({ pixels }) => pixels)).flatMap(({ from, to }) => {
    const [first, ...others] = sizings.slice(from, to + 1);
    return first === undefined ? [] : [{ ...first, count: others.reduce((sum, it) => sum + it.count, first.count) }];
  });
