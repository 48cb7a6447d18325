import { type Call, call, type Expression, expressionOf, joined, named, type Part, pair } from '../../formula';

/** "0000011" of seven cells with 1 for a day that is not worked, Monday first: the days off of the week as WORKDAY.INTL wants them. */
export function weekAsSaid([monday = expressionOf(''), ...others]: readonly Expression[]): Expression {
  return joined(monday, ...others);
}

/** A week without a working day counts as Monday to Friday. */
export const weekend = (said: Expression): Expression => call('IF', pair(said, '=', '1111111'), '0000011', said);

const [daysOff, daysClosed] = [named('settings_weekend'), named('settings_holidays')];

/** The working day so many after or before a day, in the plan's own week and without the days it is closed. */
export const workday = (day: Part, count: Part): Call => call('WORKDAY.INTL', day, count, daysOff, daysClosed);

/** The working days from one day to another, both counted. */
export const workdays = (first: Part, last: Part): Call => call('NETWORKDAYS.INTL', first, last, daysOff, daysClosed);

/** The same as if no day were closed. */
export const workdaysOfWeek = (first: Part, last: Part): Call => call('NETWORKDAYS.INTL', first, last, daysOff);
