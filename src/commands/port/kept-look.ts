import type { Port } from './port';

/** What is said, in a sentence each, of tables that kept their own look since the command began and of what else did; nothing where nothing did. */
export function keptLook({ say, keptLooks }: Pick<Port, 'say' | 'keptLooks'>): string | undefined {
  const { typedTabs, plainTabs } = keptLooks();
  const others = plainTabs.filter((tab) => !typedTabs.includes(tab));
  const said = [
    ...(typedTabs.length === 0 ? [] : [say('look.kept', { tabs: typedTabs })]),
    ...(others.length === 0 ? [] : [say('look.plain', { tabs: others })]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}
