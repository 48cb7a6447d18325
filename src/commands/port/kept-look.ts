import type { Language } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import type { Applied } from './port';

/** What is said, in a sentence each, of tables that kept their own look and of what else did; nothing where nothing did. */
export function keptLook(language: Language, { typedTabs, plainTabs }: Applied): string | undefined {
  const { done } = wordsOf(language);
  const others = plainTabs.filter((tab) => !typedTabs.includes(tab));
  const said = [
    ...(typedTabs.length === 0 ? [] : [done.keptLook({ tabs: typedTabs })]),
    ...(others.length === 0 ? [] : [done.plainLook({ tabs: others })]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}

/** What was done, and after it what kept its look. */
export const doneBut = (message: string, language: Language, applied: Applied): string =>
  [message, keptLook(language, applied)].filter((sentence) => sentence !== undefined).join(' ');
