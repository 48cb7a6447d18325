import { dayOfIso } from '../domain/time';
import type { Language } from '../i18n/language';
import { sayDay } from '../i18n/speech';

/** "1er janvier 2027" for "2027-01-01"; a text that is no day is shown as it is. */
export function longDay(iso: string, language: Language): string {
  const day = dayOfIso(iso);
  return day === undefined ? iso : sayDay(language, day);
}

/** The twelve months' names, January first. */
export const monthNames = (language: Language): readonly string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, month, 1)),
  );
