import { type Ending, type Pauses, type Rhythm, simpleNameOf } from '../domain/rhythm';
import type { Language } from './language';
import type { RhythmWords } from './rhythm-words';
import { rhythmWordsEn } from './rhythm-words.en';
import { rhythmWordsFr } from './rhythm-words.fr';
import { monthNames, sayDay } from './speech';

const rhythmWords: { readonly [L in Language]: RhythmWords } = { fr: rhythmWordsFr, en: rhythmWordsEn };

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

function sayEnding(ending: Ending, language: Language): string {
  const words = rhythmWords[language];
  switch (ending.is) {
    case 'open':
      return '';
    case 'until':
      return ` ${words.until(sayDay(language, ending.day))}`;
    case 'until-next':
      return ` ${words.until(words.dayOfMonth(ending.dayOfMonth, monthNames[language][ending.month - 1] ?? ''))}`;
    case 'times':
      return `, ${words.times(ending.times)}`;
  }
}

function sayPauses(pauses: Pauses, language: Language): string {
  const months = pauses.map((month) => monthNames[language][month - 1] ?? '');
  return months.length === 0 ? '' : ` ${rhythmWords[language].except(months)}`;
}

/**
 * A rhythm in words, which `rhythmOf` reads back as the same rhythm: "Mensuelle", "un mardi sur deux sauf août",
 * "le 1er mardi du mois jusqu'au 30 juin 2027".
 */
export function sayRhythm(language: Language, rhythm: Rhythm): string {
  const words = rhythmWords[language];
  const name = simpleNameOf(rhythm);
  if (name !== undefined) return words.simple[name];
  if (rhythm.is === 'one-off') return words.simple['one-off'];
  const ended = `${sayPace(rhythm, words)}${sayEnding(rhythm.ending, language)}`;
  const comma = rhythm.ending.is === 'open' || rhythm.pauses.length === 0 ? '' : ',';
  return `${ended}${comma}${sayPauses(rhythm.pauses, language)}`;
}
