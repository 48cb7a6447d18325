import { dayOfIso } from '../domain/time';
import type { ImportWords } from '../languages/words/import-words';
import type { SpeechWords } from '../languages/words/speech';
import { longDay } from './dates';

/** "mars 2027" for "2027-03"; "semaine du 1er mars 2027" for "2027-03-01", of a figure that is counted by week. */
export const longPeriod = (iso: string, speech: SpeechWords, { week }: Pick<ImportWords, 'week'>): string =>
  dayOfIso(iso) === undefined ? longMonth(iso, speech) : week(longDay(iso, speech));

/** "mars 2027" for "2027-03". */
function longMonth(iso: string, { months }: SpeechWords): string {
  const [year = '', month = ''] = iso.split('-');
  return `${months[Number(month) - 1] ?? ''} ${year}`;
}
