import type { Weekday } from '../time';
import type { Dates, Held } from './phrase';
import type { DayOfMonth, Ending, Pauses, Season } from './rhythm';
import type { FixedMeaning, PaceMeaning, Unit } from './vocabulary';

/** What the phrases of a text say together; each fact at most once. */
export type Said = {
  readonly is?: 'one-off' | 'continuous' | 'workdays';
  readonly every?: Unit;
  /** How often in each of those. */
  readonly count?: number;
  readonly weekdays?: readonly Weekday[];
  readonly off?: readonly Weekday[];
  readonly on?: readonly DayOfMonth[];
  /** What the days are days of: the first Monday of three months. */
  readonly cycle?: number;
  /** The first or last week of whatever it comes back in. */
  readonly week?: readonly DayOfMonth[];
  readonly dates?: Dates;
  readonly season?: Season;
  /** The season itself says that it goes on: "d'avril à juin". */
  readonly isSpan?: true;
  readonly ending?: Ending;
  readonly pauses?: Pauses;
};

const unitTimes = (unit: Unit, n: number): Unit => {
  if ('days' in unit) return { days: unit.days * n };
  return 'weeks' in unit ? { weeks: unit.weeks * n } : { months: unit.months * n };
};

/** "Mensuelle", "tous les 2 mois", "2 fois par mois", "bimensuelle": a number of times is a pace wherever it has a unit. */
function paceHeld({ unit, pace, n = 1, times, counted, weekday, cycle }: Held): Said {
  const every: PaceMeaning | undefined = unit ?? pace;
  if (every === undefined) return weekday === undefined || cycle !== undefined ? {} : { every: { weeks: n } };
  const said = times ?? counted;
  const own = every.times;
  if (said !== undefined && own !== undefined) return { every: unitTimes(every, n), count: said * own };
  const count = said ?? own;
  return { every: unitTimes(every, n), ...(count === undefined ? {} : { count }) };
}

/** "Un lundi par mois" is its first one. */
function weekdaysHeld({ weekday, weekdays, nth, edge, cycle, off }: Held): Said {
  const place = nth ?? edge;
  if (off !== undefined) return { off };
  if (weekdays !== undefined) return { weekdays };
  if (weekday === undefined) return {};
  if (place === undefined && cycle === undefined) return { weekdays: [weekday] };
  return { on: [{ is: 'weekday', nth: place ?? 1, weekday }] };
}

function daysHeld({ on, nthdays, edgeday, week, cycle, dates, annual, in: months }: Held): Said {
  const days = on ?? nthdays ?? edgeday;
  if (annual !== undefined) return { dates: annual, every: { months: 12 } };
  if (dates !== undefined) return { dates };
  if (days !== undefined && months !== undefined) return { dates: { on: days, in: months } };
  const said: Said = { ...(days === undefined ? {} : { on: days }), ...(week === undefined ? {} : { week }) };
  return cycle === undefined ? said : { ...said, cycle: cycle.months };
}

function endHeld({ date, length, repeats, pauses }: Held): Said {
  if (date !== undefined) return { ending: date };
  if (length !== undefined) return { ending: { is: 'lasting', length } };
  if (repeats !== undefined) return { ending: { is: 'times', times: repeats } };
  return pauses === undefined ? {} : { pauses };
}

function seasonHeld({ season, span }: Held): Said {
  if (span !== undefined) return { season: span, isSpan: true };
  return season === undefined ? {} : { season };
}

/** What a phrase says by what its slots hold. */
export const saidBy = (held: Held): Said => ({
  ...paceHeld(held),
  ...weekdaysHeld(held),
  ...daysHeld(held),
  ...endHeld(held),
  ...seasonHeld(held),
});

/** What a phrase says that is only words. */
export function saidByWords(fixed: FixedMeaning): Said {
  if (typeof fixed === 'string') return { is: fixed };
  return 'weekdays' in fixed ? { weekdays: fixed.weekdays } : paceHeld({ pace: fixed });
}
