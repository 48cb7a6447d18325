import { dayOfIso } from '../domain/time';
import { type SpeechWords, sayDay } from '../languages/words/speech';

/** "1er janvier 2027" for "2027-01-01"; a text that is no day is shown as it is. */
export function longDay(iso: string, speech: SpeechWords): string {
  const day = dayOfIso(iso);
  return day === undefined ? iso : sayDay(speech, day);
}
