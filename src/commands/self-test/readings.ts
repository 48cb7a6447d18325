import { dayOfSerial, isoOf } from '../../domain/time';
import type { FixedReading, SelfTestWords } from '../../languages/words/self-test-words';
import { area, DAY_FORMAT, moneyFormat, rangeAddress } from '../../workbook/cells';
import type { ReadingName, TriedReading } from '../api';
import {
  asWritten,
  data,
  firstOf,
  HTML,
  joined,
  judged,
  known,
  lookedUp,
  ofPage,
  page,
  type Reading,
  refusal,
  said,
  timed,
  typed,
  WITH_COMMAS,
  WRITTEN,
} from './kinds-of-readings';
import { isFixed, readingNames } from './reading-names';
import { type Seen, TRIED } from './seen';

/** 16 December 2026, a Wednesday. */
const A_DAY = dayOfSerial(46372);
const A_WEEK_LATER = dayOfSerial(46379);
const WEEKEND = '"0000011"';

/** Past ten seconds attention has gone elsewhere (Nielsen, Usability Engineering, 1993, chapter 5). */
const A_BUILD = 10_000;
const WIDTH = 300;
const AMOUNT = 1234;

/** Every reading that is open (contract 40), one entry each: adding one is adding an entry, a name and its words. */
const fixed: Readonly<Record<FixedReading, Reading>> = {
  page: page('sidebar', HTML.page),
  holidays: data('holidays'),
  reading: data('reading'),
  scripts: ofPage(
    (words) => words.someScripts,
    ({ scripts }, words) => ({
      seen: words.say('scripts', { lengths: scripts }),
      verdict: judged(scripts.length >= 3 && scripts.every((length) => length > 0)),
    }),
  ),
  width: ofPage(
    (words) => words.say('pixels', { count: WIDTH }),
    ({ width }, words) => ({ seen: words.say('pixels', { count: width }), verdict: judged(width === WIDTH) }),
  ),
  formula: {
    cells: () => [{ formula: WRITTEN }],
    say: (all, words) => {
      const cell = firstOf(all, 'formula');
      return {
        expected: words.say('gives', {
          formula: words.say('either', { one: WRITTEN, other: WITH_COMMAS }),
          value: words.say('number', { number: 2 }),
        }),
        seen: words.say('gives', { formula: cell.formula, value: said(cell.value, words) }),
        verdict: judged(asWritten(cell.formula) && cell.value === 2),
      };
    },
  },
  rule: {
    say: ({ rule }, words) => ({
      expected: words.say('either', { one: WRITTEN, other: WITH_COMMAS }),
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
      const seen = date === undefined ? said(value, words) : words.say('seen-days', date);
      return { expected: words.say('a-day', { day: isoOf(A_DAY) }), seen, verdict: judged(isExpected) };
    },
  },
  now: {
    say: ({ settings: { now } }, words) => ({
      expected: words.sameDay,
      seen: words.say('two-days', { byIntl: now.inFile, byFormat: now.byFormat }),
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
        expected: words.say('either', {
          one: words.say('number', { number: A_WEEK_LATER }),
          other: words.say('date', { day: isoOf(A_WEEK_LATER) }),
        }),
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
        expected: words.say('shows', { value: words.say('number', { number: AMOUNT }), shown: words.amount }),
        seen: words.say('shows', { value: said(value, words), shown }),
        verdict: judged(value === AMOUNT && /^(€1\D?234|1\D?234\s€)$/.test(shown)),
      };
    },
  },
  'tab-case': known(({ findsCapitals }, words) => (findsCapitals ? words.tabCase.any : words.tabCase.exact)),
  rejection: {
    say: ({ rejection }, words) => ({
      expected: words.say('either', { one: words.rejection.write, other: words.rejection.flush }),
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
  locales: known(({ settings, fileLocale }, words) =>
    words.say('locales', { user: settings.userLocale, file: fileLocale }),
  ),
  zones: known(({ settings }, words) => words.say('zones', { file: settings.fileZone, script: settings.scriptZone })),
  'ms-tab': timed('ms-tab'),
  'ms-write': timed('ms-write'),
  'ms-flush': timed('ms-flush'),
  'ms-name': timed('ms-name'),
  'ms-build': ofPage(
    (words) => words.say('at-most', { milliseconds: A_BUILD }),
    ({ build }, words) =>
      build === null
        ? { seen: words.notTried.noBuild, verdict: 'not-tried' }
        : { seen: words.say('milliseconds', { count: build }), verdict: judged(build <= A_BUILD) },
  ),
};

/** The one of that name: of each language's files, or what stands above. */
export function readingOf(name: ReadingName): Reading {
  if (isFixed(name)) return fixed[name];
  return name.startsWith('content-') ? data(name) : page(name, HTML.words);
}

/** What was seen, said line by line. */
export const saidOf = (seen: Seen, words: SelfTestWords): readonly TriedReading[] =>
  readingNames.map((is) => ({ is, ...readingOf(is).say(seen, words) }));
