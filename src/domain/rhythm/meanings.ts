import { type Day, dateOf, dayOf, type FiscalYear, plusDays, type Weekday, weekdayOf } from '../time';
import { behindWords, rewritten, wordsOf } from './phrase';
import { type Month, monthOf, type Nth, nths, type Rhythm } from './rhythm';
import { rhythmOf } from './text';
import { type Event, events, type RhythmReading } from './vocabulary';

/** The longest text that is looked through for words that mean two things. */
const LONGEST_TEXT = 250;

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

const fixedDays: { readonly [E in Event]?: readonly [month: Month, day: number] } = {
  'new-year': [1, 1],
  valentine: [2, 14],
  'womens-day': [3, 8],
  halloween: [10, 31],
  christmas: [12, 25],
};

/** Days after Thanksgiving, the fourth Thursday of November. */
const afterThanksgiving: { readonly [E in Event]?: number } = {
  'black-friday': 1,
  'cyber-monday': 4,
  'giving-tuesday': 5,
};

function thanksgivingOf(year: number): Day {
  const last = dayOf(year, 11, 28);
  return plusDays(last, -((weekdayOf(last) + 3) % 7));
}

const everyYear = { is: 'monthly', months: 12, ending: { is: 'open' }, pauses: [], season: [] } as const;

/** Black Friday as a weekday of its month, in that year: the fourth Friday of November, or the last where it is the fifth. */
function onWeekday(day: Day): Rhythm {
  const { month, day: number } = dateOf(day);
  const nth: Nth = nths.find((it) => it === Math.ceil(number / 7)) ?? 'last';
  const weekday: Weekday = weekdayOf(day);
  return { ...everyYear, from: { is: 'month', month: monthOf(month) }, on: [{ is: 'weekday', nth, weekday }] };
}

function rhythmOfEvent(event: Event, year: FiscalYear): Rhythm | undefined {
  const fixed = fixedDays[event];
  if (fixed !== undefined)
    return { ...everyYear, from: { is: 'month', month: fixed[0] }, on: [{ is: 'day', day: fixed[1] }] };
  const after = afterThanksgiving[event];
  const { year: inYear, month } = dateOf(year.first);
  return after === undefined ? undefined : onWeekday(plusDays(thanksgivingOf(month > 11 ? inYear + 1 : inYear), after));
}

/** The rhythm of a day that is called by its name, in a year of the plan; undefined for any other text. */
export function rhythmOfNamedDay(text: string, year: FiscalYear, reading: RhythmReading): Rhythm | undefined {
  const said = text.length > LONGEST_TEXT ? '' : wordsOf(text).join(' ');
  const named = events.find((event) => reading.some(({ rhythms }) => rhythms.events[event].includes(said)));
  return named === undefined ? undefined : rhythmOfEvent(named, year);
}
