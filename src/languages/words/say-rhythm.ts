import { type Ending, type Pauses, type Rhythm, simpleNameOf } from '../../domain/rhythm';
import type { Idiom } from './idiom';
import type { RhythmWords } from './rhythm-words';
import { sayDay } from './speech';

function sayPace(rhythm: Exclude<Rhythm, { is: 'one-off' }>, words: RhythmWords): string {
  switch (rhythm.is) {
    case 'continuous':
      return words.continuous;
    case 'weekly':
      return words.weekly(rhythm);
    case 'monthly':
      return words.monthly(rhythm);
  }
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
  }
}

function sayPauses(pauses: Pauses, { rhythm: words, speech }: Idiom): string {
  const months = pauses.map((month) => speech.months[month - 1] ?? '');
  return months.length === 0 ? '' : ` ${words.except(months)}`;
}

/**
 * A rhythm in words, which `rhythmOf` reads back as the same rhythm: "Mensuelle", "un mardi sur deux sauf août",
 * "le 1er mardi du mois jusqu'au 30 juin 2027".
 */
export function sayRhythm(idiom: Idiom, rhythm: Rhythm): string {
  const words = idiom.rhythm;
  const name = simpleNameOf(rhythm);
  if (name !== undefined) return words.simple[name];
  if (rhythm.is === 'one-off') return words.simple['one-off'];
  const ended = `${sayPace(rhythm, words)}${sayEnding(rhythm.ending, idiom)}`;
  const comma = rhythm.ending.is === 'open' || rhythm.pauses.length === 0 ? '' : ',';
  return `${ended}${comma}${sayPauses(rhythm.pauses, idiom)}`;
}
