export { anyOf, type DateReading, type DateWords, monthNamed, monthNames } from './date-words';
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
export { easterOf } from './easter';
export { type FiscalYear, fiscalYear, isWithin, type Quarter, quarterOf, quarters } from './fiscal-year';
export { dayInYear, type Holiday, type HolidayRule, type HolidayTable, holidaysOf, type NamedDay } from './holidays';
export { type DateOrder, type Period, readDay, readPeriod } from './period';
export { type CountryOfRegions, countryOfRegion, hasRegions, type RegionOf, regions } from './regions';
export { isWorkday, plainCalendar, plusWorkdays, type WorkCalendar, workdaysAfter, workdaysLate } from './workdays';
