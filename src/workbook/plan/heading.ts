import { foldName } from '../../domain/names';
import { type ActionField, type BudgetField, budgetFields } from '../../domain/plan';
import type { Heading, MoneyHeading, Sureness } from './heading-kinds';
import { type HeadingReading, wordsOf } from './heading-words';

const unknown: Heading = { is: 'unknown' };
const MOST_WORDS = 9;

const isBudgetField = (field: ActionField): field is BudgetField => budgetFields.some((it) => it === field);

const ofField = (field: ActionField, sure: Sureness, isOwnWord = false): Heading =>
  isBudgetField(field) ? unknown : { is: 'field', field, sure, ...(isOwnWord ? { isOwnWord } : {}) };

/** The calendar year a label names: "2027", "FY27", "27/28" as its first. */
function yearIn(folded: string, { is }: HeadingReading): number | undefined {
  const [, full] = /(?<!\d)(20\d\d)(?!\d)/.exec(folded) ?? [];
  if (full !== undefined) return Number(full);
  const [, word, short] = /(?<![a-z])([a-z]+)\s?'?(\d\d)(?!\d)/.exec(folded) ?? [];
  return word !== undefined && short !== undefined && is.year(word) ? 2000 + Number(short) : undefined;
}

/** What a run of up to three words names, and the words that are left. */
function taken(
  words: readonly string[],
  names: ReadonlyMap<string, number>,
): { readonly number: number; readonly rest: readonly string[] } | undefined {
  for (const length of [3, 2, 1])
    for (let from = 0; from + length <= words.length; from += 1) {
      const number = names.get(words.slice(from, from + length).join(' '));
      if (number !== undefined) return { number, rest: [...words.slice(0, from), ...words.slice(from + length)] };
    }
  return undefined;
}

/** The quarter that words name, by its number or by its months: "Q1", "Q1 (Jan–Mar)", "Jan–Mar". */
function quarterIn(words: readonly string[], { quarters, months }: HeadingReading): ReturnType<typeof taken> {
  const named = words.flatMap((word) => months.get(word) ?? []);
  const isOfMonths = named.length === 2 || named.length === 3;
  const [first = 0, last = 0] = [named[0], named[named.length - 1]];
  const rest = isOfMonths ? words.filter((word) => !months.has(word)) : words;
  const numbered = taken(rest, quarters);
  if (numbered !== undefined) return numbered;
  const isQuarter = isOfMonths && last - first === 2 && first % 3 === 1;
  return isQuarter ? { number: (first + 2) / 3, rest } : undefined;
}

type MoneyWords = { readonly rest: readonly string[]; readonly folded: string; readonly label: string };

function moneyHeading({ rest, folded }: MoneyWords, reading: HeadingReading): MoneyHeading {
  const short = rest.find((word) => /^\d\d$/.test(word));
  const year = yearIn(folded, reading) ?? (short === undefined ? undefined : 2000 + Number(short));
  const tax = reading.says.withTax(folded) ? 'with' : reading.says.withoutTax(folded) ? 'without' : undefined;
  return {
    ...(year === undefined ? {} : { year }),
    isPlanned: rest.some(reading.is.planned),
    ...(tax === undefined ? {} : { tax }),
    ...(reading.says.thousands(folded) ? { factor: 1000 } : {}),
  };
}

/** A currency, a year, the words of taxes in either language. */
const BESIDE_MONEY =
  /^(eur|euro|usd|gbp|chf|cad|dollar|livre|franc|keur|kchf|k|(fy)?(20)?\d\d|vat|tax|excl|incl|hor|taxe)$/;

/** What is left of the words of money once all that says how much, of when and in what is taken away. */
function beside(words: readonly string[], { is, says }: HeadingReading): readonly string[] {
  const kinds = [
    is.money,
    is.planned,
    is.total,
    is.small,
    is.plain,
    is.things,
    is.withTax,
    is.withoutTax,
    is.thousands,
    is.year,
    says.thousands,
  ];
  return words.filter((word) => !kinds.some((isKind) => isKind(word)) && !BESIDE_MONEY.test(word));
}

/** "dépensé" was spent, "dépenses" are planned: only its accent tells. */
const saysActual = ({ rest, label }: MoneyWords, { is }: HeadingReading): boolean =>
  rest.some(is.actual) ||
  label
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(is.actual);

/** A column of money: of a quarter, of a month, or of the year. Undefined for anything else. */
function readMoney(label: string, words: readonly string[], reading: HeadingReading): Heading | undefined {
  const folded = foldName(label);
  const { is } = reading;
  const quarter = quarterIn(words, reading);
  const month = quarter === undefined ? taken(words, reading.months) : undefined;
  const rest = quarter?.rest ?? month?.rest ?? words;
  const about = { rest, folded, label };
  const isOfMoney = rest.some(is.money) || (is.total(rest[0] ?? '') && beside(rest, reading).length === 0);
  if (quarter === undefined && month === undefined && !isOfMoney) return undefined;
  const others = beside(rest, reading);
  if (saysActual(about, reading) && others.every(is.actual)) return { is: 'actual' };
  const field = quarter === undefined ? undefined : budgetFields[quarter.number - 1];
  if (others.length > 0)
    return rest.some(is.money) ? { is: 'asked', mayBe: field === undefined ? [] : [field] } : undefined;
  const money = moneyHeading(about, reading);
  if (field !== undefined) return { is: 'quarter', field, sure: 'sure', money };
  if (month !== undefined) return { is: 'month', month: month.number, sure: 'sure', money };
  if (!rest.some(is.total)) return { is: 'budget', sure: 'sure', money };
  return rest.some(is.money) ? { is: 'total', money } : { is: 'total' };
}

/** The column that some words name, once those that say nothing are left out one kind after the other. */
function readField(words: readonly string[], reading: HeadingReading): Heading | undefined {
  const { written, bare, own, is } = reading;
  const exact = written.get(words.join(' '));
  const most: Sureness = words.some(is.perhaps) ? 'likely' : 'sure';
  if (exact !== undefined) return ofField(exact, most, own.has(words.join(' ')));
  const telling = words.filter((word) => !is.small(word));
  // "Card name", "Intitulé de la tâche"
  if (telling.length === 2 && telling.some(is.naming) && telling.some(is.things) && !bare.has(telling.join(' ')))
    return ofField('name', 'likely');
  const without = (...kinds: readonly ((word: string) => boolean)[]): ActionField | undefined =>
    bare.get(telling.filter((word) => !kinds.some((isKind) => isKind(word))).join(' '));
  const sure = without() ?? without(is.plain);
  if (sure !== undefined) return ofField(sure, most);
  const likely =
    without(is.naming) ??
    without(is.things) ??
    without(is.plain, is.naming) ??
    without(is.plain, is.things) ??
    without(is.naming, is.things) ??
    without(is.plain, is.naming, is.things);
  return likely === undefined ? undefined : ofField(likely, 'likely');
}

/** What a label might be whose words are not all understood: it begins or ends with the word of a column. */
function askedOf(words: readonly string[], { asked, bare, is }: HeadingReading): Heading {
  if (words.some(is.apart)) return unknown;
  const telling = words.filter((word) => !is.small(word));
  const doubtful = telling.map((word) => asked.get(word)).find((fields) => fields !== undefined);
  if (doubtful !== undefined && telling.length <= 3) return { is: 'asked', mayBe: doubtful };
  for (const word of [telling[0], telling[telling.length - 1]]) {
    const field = bare.get(word ?? '');
    if (field !== undefined && telling.length <= 4) return { is: 'asked', mayBe: [field] };
  }
  return unknown;
}

/** "Réalisé ?" is a question about the action, where "Réalisé" may be money; "Terminé le" is no state of it, but a day. */
function readState(label: string, words: readonly string[], reading: HeadingReading): Heading | undefined {
  const mayBeState = reading.asked.get(words.join(' '))?.includes('status') === true;
  if (mayBeState && /[?%]/.test(label)) return ofField('status', 'likely');
  const last = words[words.length - 1] ?? '';
  const isDay = words.length === 2 && reading.bare.get(words[0] ?? '') === 'status' && reading.is.small(last);
  return isDay && !reading.written.has(words.join(' ')) ? { is: 'asked', mayBe: ['deadline'] } : undefined;
}

/** Whether a word makes something else of a column that is no quarter's and no month's: "date de création". */
function isOther(label: string, words: readonly string[], reading: HeadingReading): boolean {
  if (/(?<![a-z])n\s?[-–]\s?\d/i.test(label)) return true;
  if (!words.some(reading.is.other) || words.some(reading.is.money)) return false;
  return taken(words, reading.quarters) === undefined && taken(words, reading.months) === undefined;
}

function readWords(label: string, words: readonly string[], reading: HeadingReading): Heading {
  if (/^[✓✔✅☑]\ufe0f?$/u.test(label.trim())) return ofField('status', 'likely');
  if (words.length === 0 || words.length > MOST_WORDS) return unknown;
  if (words.length > 1 && words.some(reading.is.apart)) return unknown;
  const isShare = words.includes('%');
  const undated = words.filter((word) => word !== '%' && !/^20\d\d$/.test(word));
  const plain = undated.length === 0 ? words : undated;
  const exact = reading.written.get(plain.join(' '));
  const written = exact ?? reading.bare.get(plain.filter((word) => !reading.is.small(word)).join(' '));
  const state = readState(label, plain, reading);
  if (state !== undefined) return state;
  const doubtful = reading.asked.get(plain.join(' '));
  if (doubtful !== undefined && exact === undefined) return { is: 'asked', mayBe: doubtful };
  if (exact === undefined && isOther(label, plain, reading)) return askedOf(plain, reading);
  const money = isShare || written !== undefined ? undefined : readMoney(label, words, reading);
  if (money !== undefined) return money;
  const field = readField(plain, reading);
  if (isShare) return field?.is === 'field' && field.field === 'status' ? field : unknown;
  return field ?? unknown;
}

/** "Tâche / action" is one column under two names; "Qui / Quand" are two columns in one. */
function readEither(label: string, reading: HeadingReading): Heading | undefined {
  const parts = label.split(/[/&+]|\s(?:ou|or|et|and)\s/i).filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const read = parts.map((part) => readWords(part, wordsOf(part), reading));
  const fields = new Set(read.flatMap((heading) => (heading.is === 'field' ? [heading.field] : [])));
  const [field] = fields;
  if (field === undefined) return undefined;
  if (fields.size > 1) return { is: 'asked', mayBe: [...fields] };
  return ofField(field, 'likely');
}

/** "1. Action", "A) Budget": the number of a column is none of its words. */
const NUMBERED = /^\s*(?:\d{1,2}|[a-z])\s*(?:[.)]|[-–—]\s)\s*(?=\p{L}{2})/iu;

/** "Quelle action proposez-vous ?" is a form's way to say "Action", and "When is it due?" says one column in two words. */
function readQuestion(label: string, reading: HeadingReading): Heading {
  const [question] = /^[^(]*(?:\([^)]*\)[^(]*)*\?\s*$/.exec(label) ?? [];
  if (question === undefined) return unknown;
  const { is, bare } = reading;
  const telling = wordsOf(question.replace(/\([^)]*\)/g, ' ')).filter((word) => !is.question(word));
  const heading = readWords(telling.join(' '), telling, reading);
  if (heading.is === 'field' || heading.is === 'budget' || heading.is === 'quarter')
    return { ...heading, sure: 'likely' };
  if (heading.is === 'asked' && heading.mayBe.length === 0) return unknown;
  const fields = new Set(telling.filter((word) => !is.small(word)).map((word) => bare.get(word)));
  const [field] = fields;
  return fields.size === 1 && field !== undefined ? ofField(field, 'likely') : unknown;
}

function readWhole(numbered: string, reading: HeadingReading): Heading {
  const label = numbered.replace(NUMBERED, '');
  const whole = readWords(label, wordsOf(label), reading);
  const question = whole.is === 'unknown' || whole.is === 'asked' ? readQuestion(label, reading) : unknown;
  if (question.is !== 'unknown') return question;
  if (whole.is !== 'unknown') return whole;
  const outside = label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const bare = outside === label ? whole : readWords(outside, wordsOf(outside), reading);
  if (bare.is !== 'unknown') return bare;
  return readEither(outside, reading) ?? askedOf(wordsOf(outside), reading);
}

/** No head of a column is longer: a sentence is not read at all. */
const LONGEST_LABEL = 80;

/** What the label of a column says it is, in any of the languages; each label is read once. Never throws. */
export function readHeading(label: string, reading: HeadingReading): Heading {
  if (label.length > LONGEST_LABEL) return unknown;
  const found = reading.read.get(label) ?? readWhole(label, reading);
  reading.read.set(label, found);
  return found;
}

/** Whether what stands above a label makes something else of it: "Réalisé" above "Début". */
export const changesMeaning = (above: string, { is }: HeadingReading): boolean =>
  wordsOf(above).some((word) => is.other(word) || is.actual(word));
