import { dayOfIso } from '../domain/day';
import type { Language } from '../i18n/language';
import { wordsOf } from '../i18n/say';
import { speech } from '../i18n/speech';

/** "1er janvier 2027" for "2027-01-01"; a text that is no day is shown as it is. */
export function longDay(iso: string, language: Language): string {
  const day = dayOfIso(iso);
  // The currency is not spoken of here, but a speech has one.
  return day === undefined ? iso : speech(language, 'EUR', wordsOf(language).columns).day(day);
}

/** The twelve months' names, January first. */
export const monthNames = (language: Language): readonly string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, month, 1)),
  );
