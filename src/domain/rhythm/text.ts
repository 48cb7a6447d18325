import type { Weekday } from '../time';
import { type Held, type Phrase, phraseOf, wordsOf } from './phrase';
import {
  type DayOfMonth,
  type Ending,
  mostMonths,
  mostTimes,
  mostWeeks,
  type Pace,
  type Pauses,
  type Rhythm,
} from './rhythm';
import { slotsOf } from './slots';
import type { FixedMeaning, RhythmPhrases, RhythmReading } from './vocabulary';

/** What the phrases of a text say together; each fact at most once. */
type Said = {
  readonly is?: 'one-off' | 'continuous';
  readonly weeks?: number;
  readonly months?: number;
  readonly weekday?: Weekday;
  readonly on?: DayOfMonth;
  readonly ending?: Ending;
  readonly pauses?: Pauses;
};

function paceHeld({ unit, pace, n, weekday }: Held): Said {
  const counted = unit ?? pace;
  const times = n ?? 1;
  if (counted === undefined) return weekday === undefined || n === undefined ? {} : { weeks: n };
  return 'weeks' in counted ? { weeks: counted.weeks * times } : { months: counted.months * times };
}

function dayHeld({ weekday, nth, edge, day }: Held): Said {
  const place = nth ?? edge;
  if (day !== undefined) return { on: { is: 'day', day } };
  if (weekday === undefined) return {};
  return place === undefined ? { weekday } : { on: { is: 'weekday', nth: place, weekday } };
}

/** A number that counts neither units nor weekdays is a number of times. */
function endingHeld({ date, n, unit, weekday }: Held): Said {
  if (date !== undefined) return { ending: date };
  const isTimes = n !== undefined && unit === undefined && weekday === undefined;
  return isTimes ? { ending: { is: 'times', times: n } } : {};
}

const saidBy = (held: Held): Said => ({
  ...paceHeld(held),
  ...dayHeld(held),
  ...endingHeld(held),
  ...(held.months === undefined ? {} : { pauses: held.months }),
});

function meaningOf(fixed: FixedMeaning): Said {
  if (fixed === 'last-day') return { on: { is: 'last-day' } };
  return typeof fixed === 'object' ? fixed : { is: fixed };
}

type ReadyPhrase = { readonly phrase: Phrase; readonly fixed?: Said };

function readyPhrases(phrases: RhythmPhrases, reading: RhythmReading): readonly ReadyPhrase[] {
  const slots = slotsOf(phrases, reading);
  return [
    ...phrases.phrases.map((written) => ({ phrase: phraseOf(written, slots) })),
    ...phrases.fixed.flatMap(([means, patterns]) =>
      patterns.map((written) => ({ phrase: phraseOf(written, slots), fixed: meaningOf(means) })),
    ),
  ];
}

const known = new WeakMap<RhythmReading, readonly (readonly ReadyPhrase[])[]>();

/** The phrases of each language, made once: a column may hold 2,000 texts. */
function phrasesOf(reading: RhythmReading): readonly (readonly ReadyPhrase[])[] {
  const found = known.get(reading) ?? reading.map(({ rhythms }) => readyPhrases(rhythms, reading));
  known.set(reading, found);
  return found;
}

const isBetween = (value: number, most: number): boolean => value >= 1 && value <= most;

function paceSaid({ weeks, months, weekday, on }: Said): Pace | undefined {
  if (weeks !== undefined && months !== undefined) return undefined;
  if (on === undefined && (weeks !== undefined || weekday !== undefined)) {
    const every = weeks ?? 1;
    if (months !== undefined || !isBetween(every, mostWeeks)) return undefined;
    return { is: 'weekly', weeks: every, on: weekday ?? 'start' };
  }
  if (weeks !== undefined || weekday !== undefined || (months === undefined && on === undefined)) return undefined;
  const every = months ?? 1;
  return isBetween(every, mostMonths) ? { is: 'monthly', months: every, on: on ?? { is: 'start' } } : undefined;
}

function rhythmSaid(said: Said): Rhythm | undefined {
  const { ending = { is: 'open' }, pauses = [] } = said;
  if (pauses.length > 11 || (ending.is === 'times' && !isBetween(ending.times, mostTimes))) return undefined;
  const pace = paceSaid(said);
  if (said.is === undefined) return pace === undefined ? undefined : { ...pace, ending, pauses };
  const isPaced = [said.weeks, said.months, said.weekday, said.on].some((it) => it !== undefined);
  if (isPaced || ending.is === 'times') return undefined;
  if (said.is === 'continuous') return { is: 'continuous', ending, pauses };
  return ending.is === 'open' && pauses.length === 0 ? { is: 'one-off' } : undefined;
}

/** The first rhythm that the words from a place on make, phrase after phrase, with what was said before them. */
function rhythmFrom(
  words: readonly string[],
  at: number,
  said: Said,
  phrases: readonly ReadyPhrase[],
): Rhythm | undefined {
  if (at === words.length) return rhythmSaid(said);
  for (const { phrase, fixed } of phrases) {
    for (const { value, next } of phrase(words, at)) {
      const more = fixed ?? saidBy(value);
      if (Object.keys(more).some((fact) => fact in said)) continue;
      const rhythm = rhythmFrom(words, next, { ...said, ...more }, phrases);
      if (rhythm !== undefined) return rhythm;
    }
  }
  return undefined;
}

/** A rhythm is a few words, however far apart they are typed; a cell may hold 50,000 characters. */
const LONGEST_TEXT = 250;

/** The rhythm a text says in any one of the languages, or undefined: "Mensuelle", "le 1er mardi du mois, sauf août". */
export function rhythmOf(text: string, reading: RhythmReading): Rhythm | undefined {
  const words = wordsOf(text);
  if (words.length === 0 || words.join(' ').length > LONGEST_TEXT) return undefined;
  for (const phrases of phrasesOf(reading)) {
    const rhythm = rhythmFrom(words, 0, {}, phrases);
    if (rhythm !== undefined) return rhythm;
  }
  return undefined;
}
