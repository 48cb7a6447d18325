import {
  type Day,
  dateOf,
  dayOfEvent,
  type FiscalYear,
  isWithin,
  type NamedEvent,
  namedEvents,
  type Weekday,
  weekdayOf,
} from '../time';
import { behindWords, rewritten, wordsOf } from './phrase';
import { monthOf, type Nth, nths, type Rhythm } from './rhythm';
import { rhythmOf } from './text';
import type { RhythmReading } from './vocabulary';

/** The longest text that is looked through for words that mean two things. */
const LONGEST_TEXT = 400;

/** The two rhythms that a text may say to people: "biweekly" is twice a week or every two weeks. None for any other. */
export function rhythmsMeant(text: string, reading: RhythmReading): readonly Rhythm[] {
  const words = text.length > LONGEST_TEXT ? [] : wordsOf(text);
  for (const { rhythms } of reading) {
    for (const [pattern, meanings] of rhythms.ambiguous) {
      const read = meanings.flatMap((meaning) => {
        const made = rewritten(words, pattern, meaning);
        const isThere = made.join(' ') !== words.join(' ');
        return (isThere ? rhythmOf(made.join(' '), reading) : undefined) ?? [];
      });
      if (read.length === meanings.length) return read;
    }
  }
  return [];
}

/** Whether a text is known to say nothing of how often: "au besoin", "seasonal". */
export function isWithoutPace(text: string, reading: RhythmReading): boolean {
  const words = text.length > LONGEST_TEXT ? [] : wordsOf(text);
  return (
    words.length > 0 &&
    reading.some(({ rhythms }) =>
      rhythms.withoutPace.some((pattern) => behindWords(pattern, words, 0) === words.length),
    )
  );
}

const everyYear = { is: 'monthly', months: 12, ending: { is: 'open' }, pauses: [], season: [] } as const;

/** Black Friday as a weekday of its month, in that year: the fourth Friday of November, or the last where it is the fifth. */
function onWeekday(day: Day): Rhythm {
  const { month, day: number } = dateOf(day);
  const nth: Nth = nths.find((it) => it === Math.ceil(number / 7)) ?? 'last';
  const weekday: Weekday = weekdayOf(day);
  return { ...everyYear, from: { is: 'month', month: monthOf(month) }, on: [{ is: 'weekday', nth, weekday }] };
}

/** What hangs on Thanksgiving, and so on a weekday of November. */
const onWeekdays: readonly NamedEvent[] = ['blackFriday', 'cyberMonday'];

/** Easter, and what hangs on it, comes back in no way that a rhythm can say. */
function rhythmOfEvent(event: NamedEvent, year: FiscalYear): Rhythm | undefined {
  const { year: first } = dateOf(year.first);
  const days = [first, first + 1].map((it) => dayOfEvent(event, it));
  const day = days.find((it) => isWithin(it, year)) ?? dayOfEvent(event, first);
  if (onWeekdays.includes(event)) return onWeekday(day);
  const dates = days.map(dateOf);
  const [{ month, day: number } = dateOf(day), other] = dates;
  if (other?.month !== month || other.day !== number) return undefined;
  return { ...everyYear, from: { is: 'month', month: monthOf(month) }, on: [{ is: 'day', day: number }] };
}

/** The rhythm of a day that is called by its name, in a year of the plan; undefined for any other text. */
export function rhythmOfNamedDay(text: string, year: FiscalYear, reading: RhythmReading): Rhythm | undefined {
  const said = text.length > LONGEST_TEXT ? '' : wordsOf(text).join(' ');
  const named = namedEvents.find((event) => reading.some(({ dates }) => dates.events[event].includes(said)));
  return named === undefined ? undefined : rhythmOfEvent(named, year);
}
