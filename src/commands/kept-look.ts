import type { Language } from '../i18n/language';
import { wordsOf } from '../i18n/say';
import type { Applied } from './port';

/** What is said, in one sentence, of tables that kept their own look; nothing where there was none. */
export const keptLook = (language: Language, { typedTabs }: Applied): string | undefined =>
  typedTabs.length === 0 ? undefined : wordsOf(language).done.keptLook({ tabs: typedTabs });

/** What was done, and after it what a table kept. */
export const doneBut = (message: string, language: Language, applied: Applied): string =>
  [message, keptLook(language, applied)].filter((sentence) => sentence !== undefined).join(' ');
