import { type Day, dayOf, plusDays, weekdayOf } from './day';
import { easterOf } from './easter';

/** The fourth Thursday of November: Thanksgiving in the United States, on which Black Friday hangs. */
function fourthThursdayOfNovember(year: number): Day {
  const first = dayOf(year, 11, 1);
  return plusDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
}

/** Days a marketer calls by their names, which are one day wherever she lives. Mother's Day, the sales and « la rentrée » are not. */
const events = {
  newYear: (year: number) => dayOf(year, 1, 1),
  epiphany: (year: number) => dayOf(year, 1, 6),
  candlemas: (year: number) => dayOf(year, 2, 2),
  valentine: (year: number) => dayOf(year, 2, 14),
  womensDay: (year: number) => dayOf(year, 3, 8),
  saintPatrick: (year: number) => dayOf(year, 3, 17),
  aprilFools: (year: number) => dayOf(year, 4, 1),
  easter: easterOf,
  easterMonday: (year: number) => plusDays(easterOf(year), 1),
  labourDay: (year: number) => dayOf(year, 5, 1),
  ascension: (year: number) => plusDays(easterOf(year), 39),
  pentecost: (year: number) => plusDays(easterOf(year), 49),
  whitMonday: (year: number) => plusDays(easterOf(year), 50),
  musicDay: (year: number) => dayOf(year, 6, 21),
  halloween: (year: number) => dayOf(year, 10, 31),
  allSaints: (year: number) => dayOf(year, 11, 1),
  singlesDay: (year: number) => dayOf(year, 11, 11),
  blackFriday: (year: number) => plusDays(fourthThursdayOfNovember(year), 1),
  cyberMonday: (year: number) => plusDays(fourthThursdayOfNovember(year), 4),
  saintNicholas: (year: number) => dayOf(year, 12, 6),
  christmasEve: (year: number) => dayOf(year, 12, 24),
  christmas: (year: number) => dayOf(year, 12, 25),
  boxingDay: (year: number) => dayOf(year, 12, 26),
  newYearsEve: (year: number) => dayOf(year, 12, 31),
} as const satisfies Readonly<Record<string, (year: number) => Day>>;

export type NamedEvent = keyof typeof events;

const isNamedEvent = (key: string): key is NamedEvent => key in events;
export const namedEvents: readonly NamedEvent[] = Object.keys(events).filter(isNamedEvent);

/** The day of that name in a calendar year. */
export const dayOfEvent = (event: NamedEvent, year: number): Day => events[event](year);
