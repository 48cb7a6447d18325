import { compressToBase64, decompressFromBase64 } from 'lz-string';
import type { Left } from './left';
import type { Step } from './step';

/** What a command left, by tab, and by named range where it wrote into one. */
export type AllLeft = {
  readonly tabs: Readonly<Record<string, Left>>;
  readonly names: Readonly<Record<string, Left>>;
};

/** What a command changed: what puts it back, and what it left. */
export type Recorded = AllLeft & {
  readonly steps: readonly Step[];
  /** Of a command that was stopped: what it was about to leave, and how many of the steps are of what was done before. */
  readonly next?: AllLeft & { readonly sure: number };
};

/** A cell of Excel holds 32,767 characters, one of Google Sheets 50,000. */
const CHUNK = 32_000;
/** How many cells a record may take: more is not kept. */
export const CHUNKS = 12;
/** Records are compressed to a quarter at best; of one far beyond it is not worth the seconds to find out by how much it is too large. */
const LARGEST = 8 * CHUNK * CHUNKS;

type KeptLeft = Omit<Left, 'cells'> & {
  readonly rows: readonly (readonly [row: number, column: number, sums: string])[];
};

/** Cells that stand side by side are one entry. */
function keptLeft({ cells, ...left }: Left): KeptLeft {
  const rows: [number, number, string][] = [];
  let next: { readonly row: number; readonly column: number } | undefined;
  for (const { row, column, sum } of [...cells].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  )) {
    const last = rows[rows.length - 1];
    if (last !== undefined && next?.row === row && next.column === column) last[2] = `${last[2]} ${sum}`;
    else rows.push([row, column, sum]);
    next = { row, column: column + 1 };
  }
  return { ...left, rows };
}

const leftOf = ({ rows, ...left }: KeptLeft): Left => ({
  ...left,
  cells: rows.flatMap(([row, column, sums]) =>
    sums.split(' ').map((sum, right) => ({ row, column: column + right, sum })),
  ),
});

const mapped = <From, To>(record: Readonly<Record<string, From>>, change: (it: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, it]) => [key, change(it)]));

type KeptAll = Record<'tabs' | 'names', Readonly<Record<string, KeptLeft>>>;

const keptAll = ({ tabs, names }: AllLeft): KeptAll => ({
  tabs: mapped(tabs, keptLeft),
  names: mapped(names, keptLeft),
});
const allOf = ({ tabs, names }: KeptAll): AllLeft => ({ tabs: mapped(tabs, leftOf), names: mapped(names, leftOf) });

/** What stands where nothing is kept: a program that saves the file leaves out columns that are blank. */
const NOTHING = '-';
export const noRecord: readonly string[] = Array.from({ length: CHUNKS }, () => NOTHING);

/** The texts of the cells that keep a record; undefined where it is too large for them. */
export function recordCells({ steps, next, ...left }: Recorded): readonly string[] | undefined {
  const under = next === undefined ? {} : { next: { ...keptAll(next), sure: next.sure } };
  const said = JSON.stringify({ steps, ...keptAll(left), ...under });
  if (said.length > LARGEST) return undefined;
  const letters = compressToBase64(said);
  const chunks = Array.from({ length: Math.ceil(letters.length / CHUNK) }, (_, index) =>
    letters.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  return chunks.length > CHUNKS ? undefined : [...chunks, ...noRecord.slice(chunks.length)];
}

/** Undefined for what is no record, whoever wrote it there. */
export function recordIn(cells: readonly string[]): Recorded | undefined {
  try {
    const said = decompressFromBase64(cells.filter((it) => it !== NOTHING).join(''));
    // It was made by `recordCells`, or there is an error.
    const { steps, next, ...left } = JSON.parse(said) as Pick<Recorded, 'steps'> &
      KeptAll & { readonly next?: KeptAll & { readonly sure: number } };
    const under = next === undefined ? {} : { next: { ...allOf(next), sure: next.sure } };
    return { steps, ...allOf(left), ...under };
  } catch {
    return undefined;
  }
}
