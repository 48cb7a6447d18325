import { type DayOfMonth, isOnStart, type Length, type Nth } from '../../domain/rhythm';
import { type RhythmWords, saidTogether } from '../words/rhythm-words';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const nths: { readonly [N in Nth]: string } = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' };

/** 1st, 2nd, 3rd, 11th, 22nd */
function ordinal(day: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10];
  return `${day}${ending === undefined || (day > 10 && day < 14) ? 'th' : ending}`;
}

const joined = (parts: readonly string[]): string => {
  const [last = '', ...others] = [...parts].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
};

/** "second and fourth Tuesday", "last working day", "15th" */
function sayDays(group: readonly DayOfMonth[]): string {
  const [day] = group;
  switch (day?.is) {
    case 'day':
      return ordinal(day.day);
    case 'last-day':
      return 'last day';
    case 'workday':
      return `${nths[day.nth]} working day`;
    case 'weekday': {
      const places = group.map((it) => (it.is === 'weekday' ? nths[it.nth] : ''));
      return `${joined(places)} ${weekdays[day.weekday - 1]}`;
    }
    default:
      return '';
  }
}

const onDays = (on: readonly DayOfMonth[]): string => joined(saidTogether(on).map(sayDays));

const cycles: Readonly<Record<number, string>> = { 3: 'of the quarter', 6: 'of the half-year', 12: 'of the year' };
const units: { readonly [U in Length['unit']]: readonly [one: string, many: string] } = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
};

function everyMonths(months: number): string {
  if (months % 12 === 0) return months === 12 ? 'every year' : `every ${months / 12} years`;
  if (months === 3) return 'every quarter';
  return months === 1 ? 'every month' : `every ${months} months`;
}

export const rhythmWords: RhythmWords = {
  simple: {
    'one-off': 'One-off',
    weekly: 'Weekly',
    monthly: 'Monthly',
    quarterly: 'Quarterly',
    yearly: 'Yearly',
    continuous: 'Continuous',
  },
  continuous: 'continuously',
  daily: (days) => {
    if (days === 1) return 'every day';
    return days === 2 ? 'every other day' : `every ${days} days`;
  },
  workdays: 'every working day',
  weekly: ({ weeks, on }) => {
    if (on === 'start') return weeks === 1 ? 'every week' : `every ${weeks} weeks`;
    const named = on.map((weekday) => weekdays[weekday - 1] ?? '');
    const isFromMonday = on.length > 4 && on.every((weekday, index) => weekday === index + 1);
    const span = isFromMonday ? `Monday to ${named[named.length - 1]}` : undefined;
    if (weeks === 1)
      return on.length === 5 && span !== undefined ? 'every weekday' : (span ?? `every ${joined(named)}`);
    if (weeks === 2 && on.length === 1) return `every other ${named[0]}`;
    return span === undefined ? `every ${weeks} weeks on ${joined(named)}` : `every ${weeks} weeks, ${span}`;
  },
  monthly: ({ months, on }) => {
    if (isOnStart(on)) return everyMonths(months);
    const said = `${onDays(on)} of the month`;
    return months === 1 ? said : `${everyMonths(months)} on the ${said}`;
  },
  ofCycle: (on, months) => `${onDays(on)} ${cycles[months] ?? ''}`,
  onDates: (day, months) =>
    `every year ${day === undefined ? `in ${joined(months)}` : `on ${joined(months.map((month) => `${day} ${month}`))}`}`,
  ofMonth: (on, month) => `every year on the ${onDays(on)} of ${month}`,
  season: (months, isSpan) => (isSpan ? `from ${months[0] ?? ''} to ${months[1] ?? ''}` : `in ${joined(months)}`),
  until: (day) => `until ${day}`,
  dayOfMonth: (day, month) => `${day} ${month}`,
  times: (times) => (times === 1 ? '1 time' : `${times} times`),
  lasting: ({ unit, count }) => `for ${count} ${units[unit][count > 1 ? 1 : 0]}`,
  except: (months) => `except ${joined(months)}`,
};
