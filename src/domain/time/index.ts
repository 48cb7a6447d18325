export { monthNamed } from './date-patterns';
export { anyOf, type DateReading, type DateWords, monthNames } from './date-words';
export {
  type Day,
  dateOf,
  dayOf,
  dayOfIso,
  dayOfSerial,
  endOfMonth,
  existingDay,
  firstOf,
  isoOf,
  isoWeekOf,
  lastOf,
  mondayOf,
  plusDays,
  plusMonths,
  type Weekday,
  weekdayOf,
  weekdays,
} from './day';
export type { DateContext, DateOrder } from './days-in-words';
export { easterOf } from './easter';
export { dayOfEvent, type NamedEvent, namedEvents } from './events';
export {
  type ByQuarter,
  byQuarter,
  type FiscalYear,
  fiscalYear,
  isWithin,
  monthOfPeriod,
  type Quarter,
  quarterOf,
  quarters,
  weeksOf,
} from './fiscal-year';
export { dayInYear, type Holiday, type HolidayRule, type HolidayTable, holidaysOf, type NamedDay } from './holidays';
export { type Period, readPeriod } from './period';
export { type CountryOfRegions, countryOfRegion, hasRegions, type RegionOf, regions } from './regions';
export { dateWritten, isDayNotSet, readDate, readDay, type TypedDate } from './typed-date';
export { isWorkday, plainCalendar, plusWorkdays, type WorkCalendar, workdaysAfter, workdaysLate } from './workdays';
