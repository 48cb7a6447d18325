import type { Weekday } from '../time';
import { listOf } from './list-slots';
import { type Held, phraseOf, readOnce, type Slot, type Slots } from './phrase';
import type { DayOfMonth, Nth } from './rhythm';
import type { DayMeaning, Pattern, RhythmPhrases } from './vocabulary';

const meant: { readonly [M in DayMeaning]: DayOfMonth } = {
  'first-day': { is: 'day', day: 1 },
  middle: { is: 'day', day: 15 },
  'last-day': { is: 'last-day' },
};

type Places = {
  readonly nth: Slot<Nth>;
  readonly nths: Slot<readonly Nth[]>;
  readonly weekday: Slot<Weekday>;
};

/** Each of some patterns, read as the days it means. */
const asDays = (
  patterns: readonly Pattern[],
  slots: Partial<Slots>,
  daysOf: (held: Held) => readonly DayOfMonth[],
): Slot<readonly DayOfMonth[]> => {
  const phrases = patterns.map((pattern) => phraseOf(pattern, slots));
  return (words, at) =>
    phrases.flatMap((phrase) => phrase(words, at).map(({ value, next }) => ({ value: daysOf(value), next })));
};

/** How days of the month are said: "le 15", "1er et 3e lundi", "dernier jour ouvré", in a list. */
export function daySlots(phrases: RhythmPhrases, places: Places, number: Slot<number>) {
  const { weekday, workday, week, fixed, edges } = phrases.daysOfMonth;
  const weekdays = asDays(weekday, places, ({ nths = [], weekday: day }) =>
    nths.flatMap((nth): readonly DayOfMonth[] => (day === undefined ? [] : [{ is: 'weekday', nth, weekday: day }])),
  );
  const workdays = asDays(workday, places, ({ nth }) => (nth === undefined ? [] : [{ is: 'workday', nth }]));
  const weeks = asDays(week, places, ({ nth }) => (nth === undefined ? [] : [{ is: 'weekday', nth, weekday: 1 }]));
  const named = [fixed, edges].map((table) =>
    table.map(([means, patterns]) => asDays(patterns, {}, () => [meant[means]])),
  );
  const day: Slot<readonly DayOfMonth[]> = (words, at) =>
    number(words, at).map(({ value, next }) => ({ value: [{ is: 'day', day: value }], next }));
  const said = [weekdays, workdays, ...(named[0] ?? [])];
  const any =
    (slots: readonly Slot<readonly DayOfMonth[]>[]): Slot<readonly DayOfMonth[]> =>
    (words, at) =>
      slots.flatMap((slot) => slot(words, at));
  const flat =
    (list: Slot<readonly (readonly DayOfMonth[])[]>): Slot<readonly DayOfMonth[]> =>
    (words, at) =>
      list(words, at).map(({ value, next }) => ({ value: value.flat(), next }));
  return {
    nthdays: readOnce(flat(listOf(readOnce(any(said)), phrases))),
    on: readOnce(flat(listOf(readOnce(any([...said, day])), phrases))),
    edgeday: readOnce(any(named[1] ?? [])),
    week: readOnce(weeks),
  };
}
