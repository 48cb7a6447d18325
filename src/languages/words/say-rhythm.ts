import {
  type Ending,
  isOnStart,
  type Month,
  type Pauses,
  type Rhythm,
  runsOf,
  type Season,
  simpleNameOf,
} from '../../domain/rhythm';
import type { Idiom } from './idiom';
import { sayDay } from './speech';

type Monthly = Extract<Rhythm, { readonly is: 'monthly' }>;

const namesOf = (months: readonly Month[], { speech }: Idiom): readonly string[] =>
  months.map((month) => speech.months[month - 1] ?? '');

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Each year in the months that are so far apart: "le 14 février", "en mars et septembre", "le dernier vendredi de mars". */
function sayInMonths({ months, on }: Monthly, first: Month, idiom: Idiom): string {
  const { rhythm: words } = idiom;
  const all = Array.from({ length: Math.max(1, 12 / months) }, (_, index) => (first + index * months) as Month);
  const names = namesOf(all, idiom);
  const [day, ...others] = on;
  if (isOnStart(on)) return words.onDates(undefined, names);
  const isDate = day?.is === 'day' && all.every((month) => day.day <= (longestMonths[month - 1] ?? 31));
  if (isDate && others.length === 0) return words.onDates(day.day, names);
  const isNamed = day !== undefined && day.is !== 'day' && others.length === 0;
  if (isNamed && names.length === 1) return words.ofMonth(on, names[0] ?? '');
  return `${words.monthly({ months: 1, on })}, ${words.season(names, false)}`;
}

function sayMonthly(rhythm: Monthly, idiom: Idiom): string {
  const { from, on, months } = rhythm;
  if (from.is === 'cycle') return idiom.rhythm.ofCycle(on, months);
  return from.is === 'month' ? sayInMonths(rhythm, from.month, idiom) : idiom.rhythm.monthly(rhythm);
}

function sayPace(rhythm: Exclude<Rhythm, { is: 'one-off' }>, idiom: Idiom): string {
  const { rhythm: words } = idiom;
  switch (rhythm.is) {
    case 'continuous':
      return words.continuous;
    case 'daily':
      return words.daily(rhythm.days);
    case 'workdays':
      return words.workdays;
    case 'weekly':
      return words.weekly(rhythm);
    case 'monthly':
      return sayMonthly(rhythm, idiom);
  }
}

/** The first and the last of months that follow each other, across the new year where they do. */
function endsOf(season: Season): readonly Month[] | undefined {
  const [first, second, ...others] = runsOf(season);
  if (first === undefined || others.length > 0 || season.length < 2) return undefined;
  if (second === undefined) return [first.from, first.to];
  return first.from === 1 && second.to === 12 ? [second.from, first.to] : undefined;
}

/** After days of the month a comma keeps "le 15 du mois" from being the 15th of March. */
function saySeason(rhythm: Exclude<Rhythm, { is: 'one-off' }>, idiom: Idiom): string {
  const { season } = rhythm;
  if (season.length === 0) return '';
  const ends = endsOf(season);
  const isOnDays = rhythm.is === 'monthly' && !isOnStart(rhythm.on);
  return `${isOnDays ? ',' : ''} ${idiom.rhythm.season(namesOf(ends ?? season, idiom), ends !== undefined)}`;
}

function sayEnding(ending: Ending, { rhythm: words, speech }: Idiom): string {
  switch (ending.is) {
    case 'open':
      return '';
    case 'until':
      return ` ${words.until(sayDay(speech, ending.day))}`;
    case 'until-next':
      return ` ${words.until(words.dayOfMonth(ending.dayOfMonth, speech.months[ending.month - 1] ?? ''))}`;
    case 'times':
      return `, ${words.times(ending.times)}`;
    case 'lasting':
      return ` ${words.lasting(ending.length)}`;
  }
}

const sayPauses = (pauses: Pauses, idiom: Idiom): string =>
  pauses.length === 0 ? '' : ` ${idiom.rhythm.except(namesOf(pauses, idiom))}`;

/**
 * A rhythm in words, which `rhythmOf` reads back as the same rhythm: "Mensuelle", "un mardi sur deux sauf août",
 * "le 1er mardi du mois jusqu'au 30 juin 2027", "tous les lundis et jeudis de mars à mai".
 */
export function sayRhythm(idiom: Idiom, rhythm: Rhythm): string {
  const words = idiom.rhythm;
  const name = simpleNameOf(rhythm);
  if (name !== undefined) return words.simple[name];
  if (rhythm.is === 'one-off') return words.simple['one-off'];
  const paced = `${sayPace(rhythm, idiom)}${saySeason(rhythm, idiom)}`;
  const isAside = rhythm.season.length > 0 && rhythm.ending.is !== 'times';
  const ended = `${paced}${isAside && rhythm.ending.is !== 'open' ? ',' : ''}${sayEnding(rhythm.ending, idiom)}`;
  const comma = (rhythm.ending.is === 'open' && rhythm.season.length === 0) || rhythm.pauses.length === 0 ? '' : ',';
  return `${ended}${comma}${sayPauses(rhythm.pauses, idiom)}`;
}
