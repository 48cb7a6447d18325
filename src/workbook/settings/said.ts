import { foldName } from '../../domain/names';
import { plainCalendar, type WorkCalendar, weekdays } from '../../domain/time';
import { languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import type { SettingKey } from '../../languages/words/setting-keys';
import type { SheetWords } from '../../languages/words/sheet-words';
import { weekdayKeys } from './columns';

/** Which of the words of a setting a text is, in any language; the usual one where it is none of them. */
export function wordSaid<Key extends string>(
  said: string,
  keys: readonly Key[],
  usual: Key,
  wordsIn: (all: SheetWords) => Readonly<Record<Key, string>>,
): Key {
  const isSaid = (key: Key): boolean =>
    languages.some((language) => foldName(wordsIn(wordsOf(language))[key]) === foldName(said));
  return keys.find(isSaid) ?? usual;
}

/** Monday to Friday unless she says otherwise; a week without a working day counts as that too. */
export function readWeek(said: (key: SettingKey) => string): WorkCalendar['week'] {
  const isOpen = (key: SettingKey, index: number): boolean =>
    said(key) === ''
      ? index < 5
      : wordSaid(said(key), ['open', 'closed'], 'open', ({ settings }) => settings.workday) === 'open';
  const week = weekdayKeys.flatMap((key, index) => (isOpen(key, index) ? weekdays.slice(index, index + 1) : []));
  return week.length === 0 ? plainCalendar.week : new Set(week);
}
