import { type Day, isoOf } from '../../domain/time';
import type { FixedReading, SelfTestWords } from '../../languages/words/self-test-words';
import type { SheetWords } from '../../languages/words/sheet-words';
import { area, type Cell, DAY_FORMAT, moneyFormat, rangeAddress, text } from '../../workbook/cells';
import type { ReadingName, SelfTestInput, TriedReading } from '../api';
import type { FileText, Probe, Refusal, SeenCell } from '../port';
import { readingNames } from './reading-names';

/** The tab's column from which the cells that are tried stand, each reading's on its own line, and how many there may be. */
export const TRIED = { column: 5, columns: 4 } as const;

/** All that was seen, before anything is said of it. `cells` are those of the reading's own line. */
export type Seen = {
  readonly files: Readonly<Record<string, FileText>>;
  readonly page: SelfTestInput['page'];
  readonly cells: (reading: ReadingName) => readonly SeenCell[];
  readonly rule: string | undefined;
  readonly findsCapitals: boolean;
  readonly rejection: ReturnType<Probe['rejection']>;
  readonly protectedCell: Refusal | undefined;
  readonly typedColumn: Refusal | undefined;
  readonly lock: ReturnType<Probe['lock']>;
  readonly fileLocale: string;
  readonly settings: ReturnType<Probe['settings']>;
  /** Undefined for what was not timed. */
  readonly milliseconds: Readonly<Record<'ms-tab' | 'ms-write' | 'ms-flush' | 'ms-name', number | undefined>>;
};

type Said = Omit<TriedReading, 'is'>;

/** One thing to try: what is written for it on its line, how its first cell is shown, and what is said of what was seen. */
type Reading = {
  readonly cells?: (row: number) => readonly Cell[];
  readonly format?: (words: SheetWords) => string;
  readonly say: (seen: Seen, words: SelfTestWords) => Said;
};

/** 16 December 2026, a Wednesday. */
const A_DAY = 46372 as Day;
const A_WEEK_LATER = 46379 as Day;
const WEEKEND = '"0000011"';
const A_CALL = 1000;
/** Past ten seconds attention has gone elsewhere (Nielsen, Usability Engineering, 1993, chapter 5). */
const A_BUILD = 10_000;
const WIDTH = 300;
const AMOUNT = 1234;

const judged = (isExpected: boolean): Said['verdict'] => (isExpected ? 'as-expected' : 'otherwise');

function said(value: SeenCell['value'] | undefined, words: SelfTestWords): string {
  if (typeof value === 'object') return words.date(value.date.inFile);
  if (typeof value === 'number') return words.number(value);
  return typeof value === 'boolean' ? words.truth(value) : words.text(value ?? '');
}

const firstOf = (seen: Seen, name: ReadingName): SeenCell =>
  seen.cells(name)[0] ?? { value: '', formula: '', shown: '' };

/** A formula is the same with either separator: which one is what is asked. */
const asWritten = (read: string): boolean => /^=?IF\(1=1[;,]2[;,]3\)$/.test(read.replace(/\s/g, ''));
const WRITTEN = '=IF(1=1;2;3)';
const WITH_COMMAS = '=IF(1=1,2,3)';

const HTML = { page: [/^<!doctype html/i, /<\/html>\s*$/i], words: [/^\s*<script/i, /<\/script>\s*$/i] } as const;
const EDGE = 12;

const page = (file: string, [begin, end]: readonly [RegExp, RegExp]): Reading => ({
  say: ({ files }, words) => {
    const found = files[file];
    if (found === undefined) return { expected: words.page, seen: words.unreadable, verdict: 'otherwise' };
    const isWhole = begin.test(found) && end.test(found);
    const seen = isWhole
      ? words.characters(found.length)
      : words.otherPage(found.length, found.slice(0, EDGE), found.slice(-EDGE));
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

const data = (file: string): Reading => ({
  say: ({ files }, words) => {
    const found = files[file];
    if (found === undefined) return { expected: words.json, seen: words.unreadable, verdict: 'otherwise' };
    const seen = isData(found) ? words.characters(found.length) : words.otherJson(found.length);
    return { expected: words.json, seen, verdict: judged(isData(found)) };
  },
});

/** A text of hers is to stay what it is. */
const typed = (name: ReadingName, written: string): Reading => ({
  cells: () => [text(written)],
  say: (all, words) => {
    const { value } = firstOf(all, name);
    return { expected: words.text(written), seen: said(value, words), verdict: judged(value === written) };
  },
});

/** A day that is joined to a text: its number or its date, the formulas hold under both. */
const joined = (name: ReadingName, day: string): Reading => ({
  cells: () => [{ formula: `="x"&${day}` }],
  say: (all, words) => {
    const { value } = firstOf(all, name);
    const { number, formatted } = words.joined;
    const isText = typeof value === 'string' && /^x.*\d/.test(value);
    const way = /^x\d+$/.test(String(value)) ? number : formatted;
    const seen = isText ? `${way} (${words.text(value)})` : said(value, words);
    return { expected: words.either(number, formatted), seen, verdict: judged(isText) };
  },
});

/** Looks "a ~?" up where "a ?" stands, and gives `found` where the tilde is understood, and a lookup holds under both. */
const lookedUp = (name: ReadingName, found: number, call: (range: string) => string): Reading => ({
  cells: (row) => [{ formula: call(rangeAddress(area(row, TRIED.column + 1, 1, 2))) }, text('b'), text('a ?')],
  say: (all, words) => {
    const { value } = firstOf(all, name);
    const { honoured, literal } = words.wildcards;
    const isLiteral = value === 0 || value === '#N/A';
    const seen = value === found ? honoured : isLiteral ? literal : said(value, words);
    return { expected: words.either(honoured, literal), seen, verdict: judged(value === found || isLiteral) };
  },
});

const refusal = (
  key: 'protectedCell' | 'typedColumn',
  why: 'noneProtected' | 'noneTyped',
  code: Refusal['takenFor'],
): Reading => ({
  say: (all, words) => {
    const refused = all[key];
    if (refused === undefined) return { expected: words.recognised, seen: words.notTried[why], verdict: 'not-tried' };
    const isRecognised = refused.takenFor === code;
    const seen = words.takenFor(refused.message, isRecognised);
    return { expected: words.recognised, seen, verdict: judged(isRecognised) };
  },
});

const timed = (key: keyof Seen['milliseconds']): Reading => ({
  say: ({ milliseconds }, words) => {
    const expected = words.atMost(A_CALL);
    const took = milliseconds[key];
    if (took === undefined) return { expected, seen: words.notTried.nameTaken, verdict: 'not-tried' };
    return { expected, seen: words.milliseconds(took), verdict: judged(took <= A_CALL) };
  },
});

const known = (say: (seen: Seen, words: SelfTestWords) => string): Reading => ({
  say: (all, words) => ({ expected: words.known, seen: say(all, words), verdict: 'as-expected' }),
});

/** What a page that is open told; nothing where there is none. */
const ofPage = (
  expected: (words: SelfTestWords) => string,
  say: (page: NonNullable<Seen['page']>, words: SelfTestWords) => Omit<Said, 'expected'>,
): Reading => ({
  say: (all, words) => ({
    expected: expected(words),
    ...(all.page === null ? { seen: words.notTried.noPage, verdict: 'not-tried' as const } : say(all.page, words)),
  }),
});

/** Every reading that is open (contract 40), one entry each: adding one is adding an entry, a name and its words. */
const fixed: Readonly<Record<FixedReading, Reading>> = {
  page: page('sidebar', HTML.page),
  holidays: data('holidays'),
  scripts: ofPage(
    (words) => words.someScripts,
    ({ scripts }, words) => ({
      seen: words.scripts(scripts),
      verdict: judged(scripts.length === 3 && scripts.every((length) => length > 0)),
    }),
  ),
  width: ofPage(
    (words) => words.pixels(WIDTH),
    ({ width }, words) => ({ seen: words.pixels(width), verdict: judged(width === WIDTH) }),
  ),
  formula: {
    cells: () => [{ formula: WRITTEN }],
    say: (all, words) => {
      const cell = firstOf(all, 'formula');
      return {
        expected: words.gives(words.either(WRITTEN, WITH_COMMAS), words.number(2)),
        seen: words.gives(cell.formula, said(cell.value, words)),
        verdict: judged(asWritten(cell.formula) && cell.value === 2),
      };
    },
  },
  rule: {
    say: ({ rule }, words) => ({
      expected: words.either(WRITTEN, WITH_COMMAS),
      seen: rule ?? words.noRule,
      verdict: judged(asWritten(rule ?? '')),
    }),
  },
  'text-fraction': typed('text-fraction', '3/4'),
  'text-true': typed('text-true', 'TRUE'),
  'text-formula': typed('text-formula', '=A1'),
  'text-sign': typed('text-sign', '▒'),
  'text-money': typed('text-money', 'R$ 500'),
  date: {
    cells: () => [{ day: A_DAY }],
    format: () => DAY_FORMAT,
    say: (all, words) => {
      const { value } = firstOf(all, 'date');
      const date = typeof value === 'object' ? value.date : undefined;
      const isExpected = date?.inFile === isoOf(A_DAY) && date.byFormat === date.inFile;
      const seen = date === undefined ? said(value, words) : words.seenDays(date);
      return { expected: words.aDay(isoOf(A_DAY)), seen, verdict: judged(isExpected) };
    },
  },
  now: {
    say: ({ settings: { now } }, words) => ({
      expected: words.sameDay,
      seen: words.twoDays(now.inFile, now.byFormat),
      verdict: judged(now.inFile === now.byFormat),
    }),
  },
  'joined-today': joined('joined-today', 'TODAY()'),
  'joined-workday': joined('joined-workday', `WORKDAY.INTL(${A_DAY};5;${WEEKEND})`),
  match: lookedUp('match', 2, (range) => `=MATCH("a ~?";${range};0)`),
  countifs: lookedUp('countifs', 1, (range) => `=COUNTIFS(${range};"a ~?")`),
  workday: {
    cells: (row) => [
      { formula: `=WORKDAY.INTL(${A_DAY};5;${WEEKEND};${rangeAddress(area(row, TRIED.column + 1, 1, 3))})` },
      0,
      0,
      0,
    ],
    say: (all, words) => {
      const { value } = firstOf(all, 'workday');
      const isDay = typeof value === 'object' && value.date.inFile === isoOf(A_WEEK_LATER);
      return {
        expected: words.either(words.number(A_WEEK_LATER), words.date(isoOf(A_WEEK_LATER))),
        seen: said(value, words),
        verdict: judged(isDay || value === A_WEEK_LATER),
      };
    },
  },
  money: {
    cells: () => [AMOUNT],
    format: ({ conventions }) => moneyFormat('EUR', conventions),
    say: (all, words) => {
      const { value, shown } = firstOf(all, 'money');
      return {
        expected: words.shows(words.number(AMOUNT), words.amount),
        seen: words.shows(said(value, words), shown),
        verdict: judged(value === AMOUNT && /^(€1\D?234|1\D?234\s€)$/.test(shown)),
      };
    },
  },
  'tab-case': known(({ findsCapitals }, words) => (findsCapitals ? words.tabCase.any : words.tabCase.exact)),
  rejection: {
    say: ({ rejection }, words) => ({
      expected: words.either(words.rejection.write, words.rejection.flush),
      seen: words.rejection[rejection],
      verdict: judged(rejection !== 'never'),
    }),
  },
  protected: refusal('protectedCell', 'noneProtected', 'file.protected'),
  typed: refusal('typedColumn', 'noneTyped', 'file.typed-columns'),
  lock: {
    say: ({ lock }, words) => ({
      expected: words.lock.had,
      seen: words.lock[lock],
      verdict: judged(lock === 'had'),
    }),
  },
  locales: known(({ settings, fileLocale }, words) => words.locales(settings.userLocale, fileLocale)),
  zones: known(({ settings }, words) => words.zones(settings.fileZone, settings.scriptZone)),
  'ms-tab': timed('ms-tab'),
  'ms-write': timed('ms-write'),
  'ms-flush': timed('ms-flush'),
  'ms-name': timed('ms-name'),
  'ms-build': ofPage(
    (words) => words.atMost(A_BUILD),
    ({ build }, words) =>
      build === null
        ? { seen: words.notTried.noBuild, verdict: 'not-tried' }
        : { seen: words.milliseconds(build), verdict: judged(build <= A_BUILD) },
  ),
};

/** The one of that name: of each language's files, or what stands above. */
export function readingOf(name: ReadingName): Reading {
  if (name in fixed) return fixed[name as FixedReading];
  return name.startsWith('words-') ? page(name, HTML.words) : data(name);
}

/** What was seen, said line by line. */
export const saidOf = (seen: Seen, words: SelfTestWords): readonly TriedReading[] =>
  readingNames.map((is) => ({ is, ...readingOf(is).say(seen, words) }));
