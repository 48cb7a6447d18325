import type { Say } from '../../languages/say';
import type { Applied } from './port';

/** What is said, in a sentence each, of tables that kept their own look and of what else did; nothing where nothing did. */
export function keptLook(say: Say, { typedTabs, plainTabs }: Applied): string | undefined {
  const others = plainTabs.filter((tab) => !typedTabs.includes(tab));
  const said = [
    ...(typedTabs.length === 0 ? [] : [say('look.kept', { tabs: typedTabs })]),
    ...(others.length === 0 ? [] : [say('look.plain', { tabs: others })]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}

/** What was done, and after it what kept its look. */
export const doneBut = (message: string, say: Say, applied: Applied): string =>
  [message, keptLook(say, applied)].filter((sentence) => sentence !== undefined).join(' ');
