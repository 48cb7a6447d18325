import { foldName } from '../../domain/names';
import { type OrganisationKind, organisationKinds } from '../../domain/organisation';
import { plainCalendar, type WorkCalendar, weekdays } from '../../domain/time';
import { languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import type { SettingKey } from '../../languages/words/setting-keys';
import type { SheetWords } from '../../languages/words/sheet-words';
import { weekdayKeys } from './columns';

/** Which of the words of a setting a text is, in any language or by its key; the usual one where it is none of them. */
export function wordSaid<Key extends string>(
  said: string,
  keys: readonly Key[],
  usual: Key,
  wordsIn: (all: SheetWords) => Readonly<Record<Key, string>>,
): Key {
  const isSaid = (key: Key): boolean =>
    key === foldName(said) ||
    languages.some((language) => foldName(wordsIn(wordsOf(language))[key]) === foldName(said));
  return keys.find(isSaid) ?? usual;
}

/** The kind of organisation by its name in any language, or by the code that files made before 0.3 hold. */
export function organisationSaid(said: string): { readonly organisation?: OrganisationKind } {
  const isSaid = (kind: OrganisationKind): boolean =>
    kind === said ||
    languages.some((language) => foldName(wordsOf(language).settings.organisations[kind]) === foldName(said));
  const organisation = organisationKinds.find(isSaid);
  return organisation === undefined ? {} : { organisation };
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
