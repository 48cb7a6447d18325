import type { DayOfMonth, Nth } from '../../domain/rhythm';
import type { RhythmWords } from '../words/rhythm-words';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const nths: { readonly [N in Nth]: string } = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' };

/** 1st, 2nd, 3rd, 11th, 22nd */
function ordinal(day: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10];
  return `${day}${ending === undefined || (day > 10 && day < 14) ? 'th' : ending}`;
}

function onDay(on: Exclude<DayOfMonth, { is: 'start' }>): string {
  switch (on.is) {
    case 'day':
      return `${ordinal(on.day)} of the month`;
    case 'last-day':
      return 'last day of the month';
    case 'weekday':
      return `${nths[on.nth]} ${weekdays[on.weekday - 1]} of the month`;
  }
}

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
  weekly: ({ weeks, on }) => {
    if (on === 'start') return weeks === 1 ? 'every week' : `every ${weeks} weeks`;
    const weekday = weekdays[on - 1] ?? '';
    if (weeks > 2) return `every ${weeks} weeks on ${weekday}`;
    return weeks === 2 ? `every other ${weekday}` : `every ${weekday}`;
  },
  monthly: ({ months, on }) => {
    if (on.is === 'start') return everyMonths(months);
    return months === 1 ? onDay(on) : `${everyMonths(months)} on the ${onDay(on)}`;
  },
  until: (day) => `until ${day}`,
  dayOfMonth: (day, month) => `${day} ${month}`,
  times: (times) => (times === 1 ? '1 time' : `${times} times`),
  except: (months) => {
    const [last = '', ...others] = [...months].reverse();
    return `except ${others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`}`;
  },
};
