import { type DayOfMonth, isOnStart, type Length, type Nth } from '../../domain/rhythm';
import { type RhythmWords, saidTogether } from '../words/rhythm-words';

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const nths: { readonly [N in Nth]: string } = { 1: '1er', 2: '2e', 3: '3e', 4: '4e', last: 'dernier' };

const first = (day: number): string => (day === 1 ? '1er' : String(day));

const joined = (parts: readonly string[]): string => {
  const [last = '', ...others] = [...parts].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} et ${last}`;
};

/** "le 2e et le 4e mardi", "le dernier jour ouvré", "le 15" */
function sayDays(group: readonly DayOfMonth[]): string {
  const [day] = group;
  switch (day?.is) {
    case 'day':
      return `le ${first(day.day)}`;
    case 'last-day':
      return 'le dernier jour';
    case 'workday':
      return `le ${nths[day.nth]} jour ouvré`;
    case 'weekday': {
      const places = group.map((it) => (it.is === 'weekday' ? `le ${nths[it.nth]}` : ''));
      return `${joined(places)} ${weekdays[day.weekday - 1]}`;
    }
    default:
      return '';
  }
}

const onDays = (on: readonly DayOfMonth[]): string => joined(saidTogether(on).map(sayDays));

/** "de mars", "d'avril" */
const of = (month: string): string => (/^[aeiouéèêh]/.test(month) ? `d’${month}` : `de ${month}`);

const cycles: Readonly<Record<number, string>> = { 3: 'du trimestre', 6: 'du semestre', 12: 'de l’année' };
const units: { readonly [U in Length['unit']]: readonly [one: string, many: string] } = {
  days: ['jour', 'jours'],
  weeks: ['semaine', 'semaines'],
  months: ['mois', 'mois'],
};

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
  // "Tous les 15 jours" is every two weeks.
  daily: (days) => {
    if (days === 1) return 'tous les jours';
    return [2, 8, 15].includes(days) ? `un jour sur ${days === 2 ? 'deux' : days}` : `tous les ${days} jours`;
  },
  workdays: 'tous les jours ouvrés',
  weekly: ({ weeks, on }) => {
    if (on === 'start') return weeks === 1 ? 'toutes les semaines' : `toutes les ${weeks} semaines`;
    const named = on.map((weekday) => weekdays[weekday - 1] ?? '');
    const isFromMonday = on.length > 4 && on.every((weekday, index) => weekday === index + 1);
    const span = isFromMonday ? `du lundi au ${named[named.length - 1]}` : undefined;
    if (weeks === 1) return span ?? `tous les ${joined(named.map((name) => `${name}s`))}`;
    if (on.length === 1) return `un ${named[0]} sur ${weeks === 2 ? 'deux' : weeks}`;
    return `toutes les ${weeks} semaines, ${span ?? joined(named.map((name) => `le ${name}`))}`;
  },
  monthly: ({ months, on }) => {
    if (isOnStart(on)) return everyMonths(months);
    const said = `${onDays(on)} du mois`;
    return months === 1 ? said : `${everyMonths(months)}, ${said}`;
  },
  ofCycle: (on, months) => `${onDays(on)} ${cycles[months] ?? ''}`,
  onDates: (day, months) =>
    `tous les ans ${day === undefined ? `en ${joined(months)}` : joined(months.map((month) => `le ${first(day)} ${month}`))}`,
  ofMonth: (on, month) => `tous les ans, ${onDays(on)} ${of(month)}`,
  season: (months, isSpan) => (isSpan ? `${of(months[0] ?? '')} à ${months[1] ?? ''}` : `en ${joined(months)}`),
  until: (day) => `jusqu’au ${day}`,
  dayOfMonth: (day, month) => `${first(day)} ${month}`,
  times: (times) => `${times} fois`,
  lasting: ({ unit, count }) => `pendant ${count} ${units[unit][count > 1 ? 1 : 0]}`,
  except: (months) => `sauf ${joined(months)}`,
};
