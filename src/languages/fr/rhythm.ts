import type { DayOfMonth, Nth } from '../../domain/rhythm';
import type { RhythmWords } from '../words/rhythm-words';

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const nths: { readonly [N in Nth]: string } = { 1: '1er', 2: '2e', 3: '3e', 4: '4e', last: 'dernier' };

const first = (day: number): string => (day === 1 ? '1er' : String(day));

function onDay(on: Exclude<DayOfMonth, { is: 'start' }>): string {
  switch (on.is) {
    case 'day':
      return `le ${first(on.day)} du mois`;
    case 'last-day':
      return 'le dernier jour du mois';
    case 'weekday':
      return `le ${nths[on.nth]} ${weekdays[on.weekday - 1]} du mois`;
  }
}

function everyMonths(months: number): string {
  if (months % 12 === 0) return months === 12 ? 'tous les ans' : `tous les ${months / 12} ans`;
  if (months === 3) return 'tous les trimestres';
  return months === 1 ? 'tous les mois' : `tous les ${months} mois`;
}

export const rhythmWords: RhythmWords = {
  simple: {
    'one-off': 'Ponctuelle',
    weekly: 'Hebdomadaire',
    monthly: 'Mensuelle',
    quarterly: 'Trimestrielle',
    yearly: 'Annuelle',
    continuous: 'Continue',
  },
  continuous: 'en continu',
  weekly: ({ weeks, on }) => {
    if (on === 'start') return weeks === 1 ? 'toutes les semaines' : `toutes les ${weeks} semaines`;
    const weekday = weekdays[on - 1] ?? '';
    return weeks === 1 ? `tous les ${weekday}s` : `un ${weekday} sur ${weeks === 2 ? 'deux' : weeks}`;
  },
  monthly: ({ months, on }) => {
    if (on.is === 'start') return everyMonths(months);
    return months === 1 ? onDay(on) : `${everyMonths(months)}, ${onDay(on)}`;
  },
  until: (day) => `jusqu’au ${day}`,
  dayOfMonth: (day, month) => `${first(day)} ${month}`,
  times: (times) => `${times} fois`,
  except: (months) => {
    const [last = '', ...others] = [...months].reverse();
    return `sauf ${others.length === 0 ? last : `${others.reverse().join(', ')} et ${last}`}`;
  },
};
