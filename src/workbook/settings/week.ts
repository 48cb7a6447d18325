import { type Call, call, type Expression, expressionOf, joined, named, type Part, pair } from '../../formula';
import { languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';

/** "0000011" of the cells that say which days are worked, Monday first: the days off of the week as WORKDAY.INTL wants them. */
export function weekAsSaid(cells: readonly Expression[]): Expression {
  const words = languages.map((language) => wordsOf(language).settings.workday.closed);
  const [monday = expressionOf(''), ...others] = cells.map((said) => {
    const [first = false, ...more] = words.map((closed) => pair(said, '=', closed));
    return call('IF', call('OR', first, ...more), 1, 0);
  });
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
