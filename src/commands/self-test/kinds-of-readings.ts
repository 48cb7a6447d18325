import type { SelfTestWords } from '../../languages/words/self-test-words';
import type { SheetWords } from '../../languages/words/sheet-words';
import { area, type Cell, rangeAddress, text } from '../../workbook/cells';
import type { ReadingName, TriedReading } from '../api';
import type { Refusal, SeenCell } from '../port';
import { type Seen, TRIED } from './seen';

type Said = Omit<TriedReading, 'is'>;

/** One thing to try: what is written for it on its line, how its first cell is shown, and what is said of what was seen. */
export type Reading = {
  readonly cells?: (row: number) => readonly Cell[];
  readonly format?: (words: SheetWords) => string;
  readonly say: (seen: Seen, words: SelfTestWords) => Said;
};

const A_CALL = 1000;

export const judged = (isExpected: boolean): Said['verdict'] => (isExpected ? 'as-expected' : 'otherwise');

export function said(value: SeenCell['value'] | undefined, words: SelfTestWords): string {
  if (typeof value === 'object') return words.say('date', { day: value.date.inFile });
  if (typeof value === 'number') return words.say('number', { number: value });
  return typeof value === 'boolean' ? words.say('truth', { isTrue: value }) : words.say('text', { text: value ?? '' });
}

export const firstOf = (seen: Seen, name: ReadingName): SeenCell =>
  seen.cells(name)[0] ?? { value: '', formula: '', shown: '' };

/** A formula is the same with either separator: which one is what is asked. */
export const asWritten = (read: string): boolean => /^=?IF\(1=1[;,]2[;,]3\)$/.test(read.replace(/\s/g, ''));
export const WRITTEN = '=IF(1=1;2;3)';
export const WITH_COMMAS = '=IF(1=1,2,3)';

export const HTML = {
  page: [/^<!doctype html/i, /<\/html>\s*$/i],
  words: [/^\s*<script/i, /<\/script>\s*$/i],
} as const;
const EDGE = 12;

export const page = (file: string, [begin, end]: readonly [RegExp, RegExp]): Reading => ({
  say: ({ files }, words) => {
    const found = files[file];
    if (found === undefined) return { expected: words.page, seen: words.unreadable, verdict: 'otherwise' };
    const isWhole = begin.test(found) && end.test(found);
    const seen = isWhole
      ? words.say('characters', { count: found.length })
      : words.say('other-page', { length: found.length, begin: found.slice(0, EDGE), end: found.slice(-EDGE) });
    return { expected: words.page, seen, verdict: judged(isWhole) };
  },
});

function isData(found: string): boolean {
  try {
    return typeof JSON.parse(found) === 'object';
  } catch {
    return false;
  }
}

export const data = (file: string): Reading => ({
  say: ({ files }, words) => {
    const found = files[file];
    if (found === undefined) return { expected: words.json, seen: words.unreadable, verdict: 'otherwise' };
    const seen = isData(found)
      ? words.say('characters', { count: found.length })
      : words.say('other-json', { length: found.length });
    return { expected: words.json, seen, verdict: judged(isData(found)) };
  },
});

/** A text of hers is to stay what it is. */
export const typed = (name: ReadingName, written: string): Reading => ({
  cells: () => [text(written)],
  say: (all, words) => {
    const { value } = firstOf(all, name);
    return {
      expected: words.say('text', { text: written }),
      seen: said(value, words),
      verdict: judged(value === written),
    };
  },
});

/** A day that is joined to a text: its number or its date, the formulas hold under both. */
export const joined = (name: ReadingName, day: string): Reading => ({
  cells: () => [{ formula: `="x"&${day}` }],
  say: (all, words) => {
    const { value } = firstOf(all, name);
    const { number, formatted } = words.joined;
    const isText = typeof value === 'string' && /^x.*\d/.test(value);
    const way = /^x\d+$/.test(String(value)) ? number : formatted;
    const seen = isText ? `${way} (${words.say('text', { text: value })})` : said(value, words);
    return { expected: words.say('either', { one: number, other: formatted }), seen, verdict: judged(isText) };
  },
});

/** Looks "a ~?" up where "a ?" stands, and gives `found` where the tilde is understood, and a lookup holds under both. */
export const lookedUp = (name: ReadingName, found: number, call: (range: string) => string): Reading => ({
  cells: (row) => [{ formula: call(rangeAddress(area(row, TRIED.column + 1, 1, 2))) }, text('b'), text('a ?')],
  say: (all, words) => {
    const { value } = firstOf(all, name);
    const { honoured, literal } = words.wildcards;
    const isLiteral = value === 0 || value === '#N/A';
    const seen = value === found ? honoured : isLiteral ? literal : said(value, words);
    return {
      expected: words.say('either', { one: honoured, other: literal }),
      seen,
      verdict: judged(value === found || isLiteral),
    };
  },
});

export const refusal = (
  key: 'protectedCell' | 'typedColumn',
  why: 'noneProtected' | 'noneTyped',
  code: Refusal['takenFor'],
): Reading => ({
  say: (all, words) => {
    const refused = all[key];
    if (refused === undefined || refused === 'unread') {
      const seen = words.notTried[refused === undefined ? why : 'planUnread'];
      return { expected: words.recognised, seen, verdict: 'not-tried' };
    }
    const isRecognised = refused.takenFor === code;
    const seen = words.say('taken-for', { message: refused.message, isRecognised });
    return { expected: words.recognised, seen, verdict: judged(isRecognised) };
  },
});

export const timed = (key: keyof Seen['milliseconds']): Reading => ({
  say: ({ milliseconds }, words) => {
    const expected = words.say('at-most', { milliseconds: A_CALL });
    const took = milliseconds[key];
    if (took === undefined) return { expected, seen: words.notTried.nameTaken, verdict: 'not-tried' };
    return { expected, seen: words.say('milliseconds', { count: took }), verdict: judged(took <= A_CALL) };
  },
});

export const known = (say: (seen: Seen, words: SelfTestWords) => string): Reading => ({
  say: (all, words) => ({ expected: words.known, seen: say(all, words), verdict: 'as-expected' }),
});

/** What a page that is open told; nothing where there is none. */
export const ofPage = (
  expected: (words: SelfTestWords) => string,
  say: (page: NonNullable<Seen['page']>, words: SelfTestWords) => Omit<Said, 'expected'>,
): Reading => ({
  say: (all, words) => ({
    expected: expected(words),
    ...(all.page === null ? { seen: words.notTried.noPage, verdict: 'not-tried' as const } : say(all.page, words)),
  }),
});
