import { type LocaleRules, localeRules, serialOfInstant } from '../../notation';
import { type Book, workbookOf } from './book';

/** What a Google file has of its own and Univer has no place for: kept with the workbook, so that saving it keeps them. */
type FileSettings = { readonly locale: string; readonly timeZone: string };

export function settingsOf(book: Book): FileSettings {
  const { locale, timeZone }: Readonly<Record<string, unknown>> = workbookOf(book).getSnapshot().custom ?? {};
  return {
    locale: typeof locale === 'string' ? locale : 'en_US',
    timeZone: typeof timeZone === 'string' ? timeZone : 'Etc/GMT',
  };
}

export function changeSettings(book: Book, change: Partial<FileSettings>): void {
  const snapshot = workbookOf(book).getSnapshot();
  snapshot.custom = { ...snapshot.custom, ...settingsOf(book), ...change };
}

export const rulesOf = (book: Book): LocaleRules => localeRules(settingsOf(book).locale);

/** The day it is in the file, as a serial number. */
export const todayOf = (book: Book, now: number): number => Math.floor(serialOfInstant(now, settingsOf(book).timeZone));
