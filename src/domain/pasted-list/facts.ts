import type { DraftContext } from '../draft';
import type { TypedWords } from '../file-reading';
import { conventionsOf } from '../locale';
import { readAmount } from '../money';
import { foldName, isSameName, nameSplitter } from '../names';
import { type Status, statuses } from '../plan';
import { rhythmOf } from '../rhythm';
import { type Day, type FiscalYear, isoOf, readDay, readPeriod } from '../time';
import { type ListWords, listPatterns } from './vocabulary';

/** What a part of a line says beside the action's name. Days as ISO text; an amount as it was written. */
export type Fact =
  | { readonly says: 'owner' | 'rhythm' | 'start' | 'deadline' | 'kind' | 'status' | 'campaign'; readonly text: string }
  | { readonly says: 'span'; readonly start: string; readonly deadline: string }
  | { readonly says: 'objective' | 'kpi'; readonly text: string }
  | { readonly says: 'amount'; readonly text: string };

/** What is known of the plan the list is for. */
export type ListContext = Pick<DraftContext, 'objectives' | 'kpis' | 'owners' | 'locale' | 'statuses'> & {
  readonly kinds: readonly string[];
  /** Absent where the plan has no year: days without a year are then no days. */
  readonly year?: FiscalYear;
};

/** What is understood in each language. */
export type ListVocabulary = readonly (TypedWords & { readonly list: ListWords })[];

type Read = (text: string, context: ListContext, reading: ListVocabulary) => Fact | undefined;

const HAS_CURRENCY = /[€$£]|\d\s?[kKM]\b|\b(?:eur|usd|gbp|chf|cad)\b/i;

/** An amount says its currency or what it is: "500" alone may be a number of anything. */
const readCost: Read = (text, { locale }, reading) => {
  const [, cost] = listPatterns(reading).cost.exec(foldName(text)) ?? [];
  const currencies = reading.flatMap(({ money }) => money.currencies);
  const words = foldName(text).split(' ');
  const isAmount = cost !== undefined || HAS_CURRENCY.test(text) || words.some((word) => currencies.includes(word));
  const typed = cost === undefined ? text : text.slice(-cost.length);
  if (!isAmount || !/\d/.test(typed)) return undefined;
  const amount = readAmount(typed, conventionsOf(locale).decimal, reading);
  return amount === undefined ? undefined : { says: 'amount', text: typed.trim() };
};

const dayIn = (text: string, { locale, year }: ListContext, reading: ListVocabulary): Day | undefined =>
  readDay(text, conventionsOf(locale).order, year, reading);

/** The year of a date, or the hours of a meeting. */
const NO_PERIOD = /^(?:\d{4}|\d{1,2}\s?h)$/i;

/** The last day of "mars" or "T2", the first one of a start; a year alone is no date anybody is held to, and "2 h" is no half of one. */
function dayOrPeriod(
  text: string,
  context: ListContext,
  reading: ListVocabulary,
  of: 'first' | 'last',
): Day | undefined {
  const day = dayIn(text, context, reading);
  return day ?? (NO_PERIOD.test(text) ? undefined : readPeriod(text, context.year, reading)?.[of]);
}

const fact = (says: 'start' | 'deadline', day: Day | undefined): Fact | undefined =>
  day === undefined ? undefined : { says, text: isoOf(day) };

const readDeadline: Read = (text, context, reading) => {
  const [, due] = listPatterns(reading).due.exec(foldName(text)) ?? [];
  return fact('deadline', dayOrPeriod(due ?? text, context, reading, 'last'));
};

const readStart: Read = (text, context, reading) => {
  const [, begins] = listPatterns(reading).begins.exec(foldName(text)) ?? [];
  return begins === undefined ? undefined : fact('start', dayOrPeriod(begins, context, reading, 'first'));
};

/** "du 1er au 15 mars": the first day has the month of the last one. */
const readSpan: Read = (text, context, reading) => {
  const [, from, to] = listPatterns(reading).span.exec(foldName(text)) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const isBare = /^\d{1,2}\D{0,3}$/.test(from);
  const start = isBare
    ? dayIn(to.replace(/\d{1,2}/, from), context, reading)
    : dayOrPeriod(from, context, reading, 'first');
  const deadline = dayOrPeriod(to, context, reading, 'last');
  if (start === undefined || deadline === undefined || start > deadline) return undefined;
  return { says: 'span', start: isoOf(start), deadline: isoOf(deadline) };
};

const readRhythm: Read = (text, _, reading) =>
  rhythmOf(text, reading) === undefined ? undefined : { says: 'rhythm', text: text.trim() };

/** Of a text that is all known people, those; after "resp." or "@" whoever is named. */
const readOwner: Read = (text, { owners }, reading) => {
  const [, named] = listPatterns(reading).owner.exec(foldName(text)) ?? [];
  if (named !== undefined) return { says: 'owner', text: text.trim().slice(-named.length) };
  const people = nameSplitter(owners, reading)(text);
  const isKnown = people.length > 0 && people.every((one) => owners.some((owner) => isSameName(owner, one)));
  return isKnown ? { says: 'owner', text: text.trim() } : undefined;
};

const readKnown =
  (says: 'objective' | 'kpi' | 'kind', namesOf: (context: ListContext) => readonly string[]): Read =>
  (text, context) => {
    const name = namesOf(context).find((one) => isSameName(one, text));
    return name === undefined ? undefined : { says, text: name };
  };

const USUAL_WORDS = 4;

const readStatus: Read = (text, context, reading) => {
  const folded = foldName(text);
  // Only the usual words: "en ligne", "nouveau" may as well belong to a name.
  const isUsual = (status: Status): boolean =>
    reading.some((words) => words.statuses[status].slice(0, USUAL_WORDS).some((word) => foldName(word) === folded));
  const index = statuses.findIndex(isUsual);
  const said = context.statuses[index];
  return said === undefined ? undefined : { says: 'status', text: said };
};

const readings: readonly Read[] = [
  readCost,
  readSpan,
  readStart,
  readDeadline,
  readRhythm,
  readOwner,
  readKnown('kind', ({ kinds }) => kinds),
  readKnown('objective', ({ objectives }) => objectives),
  readKnown('kpi', ({ kpis }) => kpis),
  readStatus,
];

/** What a part of a line says; undefined for what is no fact of an action, and belongs to its name. */
export function readFact(text: string, context: ListContext, reading: ListVocabulary): Fact | undefined {
  for (const read of readings) {
    const found = read(text.trim(), context, reading);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One to three words that begin with a capital, as people are called: in brackets behind an action, who answers for it. */
export const isLikePerson = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]*)(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u.test(text.trim());
