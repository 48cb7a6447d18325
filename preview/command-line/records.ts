/** Why a .csv file is not cut into records: its `line`, counted from 1, is that of the mark in doubt. */
export type QuoteFault = {
  readonly ok: false;
  /** `open-quote`: it is never closed. `swallowing-quote`: it is, some lines later, and what stands between could be records. */
  readonly reason: 'open-quote' | 'swallowing-quote';
  readonly line: number;
};
type ReadRecords = { readonly ok: true; readonly records: readonly (readonly string[])[] } | QuoteFault;

/** What stands between the quotation marks of a cell that begins with one, and where the text goes on behind them. */
type Quoted =
  | { readonly is: 'closed'; readonly text: string; readonly end: number }
  /** A mark within the cell is neither doubled nor the last: such marks are part of what is said, `"Flash" été`. */
  | { readonly is: 'loose' }
  | { readonly is: 'open' };

const ends = (character: string | undefined, separator: string): boolean =>
  character === undefined || character === separator || character === '\n' || character === '\r';

function quotedAt(text: string, from: number, separator: string): Quoted {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else if (!ends(text[at + 1], separator)) return { is: 'loose' };
    else return { is: 'closed', text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return { is: 'open' };
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (!ends(text[at], separator)) at += 1;
  return at;
}

/** `lines` are those of the file it is written in; `next` is where the text goes on. */
type Record = { readonly cells: readonly string[]; readonly lines: readonly string[]; readonly next: number };

const NEW_LINE = /\r\n|\n|\r/;

/** The record that begins at `from`, or where in the text a mark is never closed. */
function recordAt(text: string, from: number, separator: string): Record | { readonly openAt: number } {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const quoted = text[at] === '"' ? quotedAt(text, at, separator) : undefined;
    if (quoted?.is === 'open') return { openAt: at };
    const end = quoted?.is === 'closed' ? quoted.end : plainEnd(text, at, separator);
    cells.push(quoted?.is === 'closed' ? quoted.text : text.slice(at, end));
    at = end;
    if (text[at] !== separator)
      return {
        cells,
        lines: text.slice(from, at).split(NEW_LINE),
        next: at + (text.startsWith('\r\n', at) ? 2 : 1),
      };
  }
}

/** How many cells the records of a plan have: as many as its first one, or as most on one line. */
function usualWidths(records: readonly Record[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { cells, lines } of records)
    if (lines.length === 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
  return [records[0]?.cells.length ?? 0, most];
}

/** Fewer separators may well be part of one cell: « clics; ventes », and a line break, and more. */
const TELLING_WIDTH = 4;

/** Whether the first and the last line of a record would be whole records themselves, were the marks in them ordinary ones. */
function swallows({ lines }: Record, separator: string, usual: readonly number[]): boolean {
  const telling = usual.filter((width) => width >= TELLING_WIDTH);
  const isWhole = (line = ''): boolean => telling.includes(line.split(separator).length);
  return lines.length > 1 && isWhole(lines[0]) && isWhole(lines.at(-1));
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split(NEW_LINE).length;

/**
 * The records of a .csv text, the first `most` of them. A mark that is neither doubled nor at the end of its cell is part of what is
 * said, as LibreOffice reads it: `"Flash" été` and `Écran 24"` are names, and swallow no line. What could only be guessed is refused.
 */
export function recordsOf(text: string, separator: string, most = Number.POSITIVE_INFINITY): ReadRecords {
  const records: Record[] = [];
  const begins: number[] = [];
  for (let at = 0; at < text.length && records.length < most; ) {
    const record = recordAt(text, at, separator);
    if ('openAt' in record) return { ok: false, reason: 'open-quote', line: lineOf(text, record.openAt) };
    begins.push(at);
    records.push(record);
    at = record.next;
  }
  const usual = usualWidths(records);
  const swallowing = records.findIndex((record) => swallows(record, separator, usual));
  return swallowing < 0
    ? { ok: true, records: records.map(({ cells }) => cells) }
    : { ok: false, reason: 'swallowing-quote', line: lineOf(text, begins[swallowing] ?? 0) };
}
