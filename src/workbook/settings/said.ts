import type { TypedReading } from '../../domain/file-reading';
import { foldName } from '../../domain/names';
import { type ActionField, type OwnStatus, statusSaid } from '../../domain/plan';
import { plainCalendar, type WorkCalendar, weekdays } from '../../domain/time';
import { languages } from '../../languages/languages';
import { wordsOf } from '../../languages/say';
import type { SettingKey } from '../../languages/words/setting-keys';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type CellValue, type Grid, plainText } from '../cells';
import { type SettingsColumn, weekdayKeys } from './columns';
import { isDaySaid, isWorked } from './days-off';

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

/** Monday to Friday unless she says otherwise; a week without a working day counts as that too. */
export function readWeek(said: (key: SettingKey) => string, reading: TypedReading): WorkCalendar['week'] {
  const week = weekdays.filter((weekday, index) => {
    const key = weekdayKeys[index];
    return key !== undefined && isWorked(said(key), weekday, reading);
  });
  return week.length === 0 ? plainCalendar.week : new Set(week);
}

/** What is said of a weekday and is neither that it is worked nor that it is not; its cell, counted from the first one of the block. */
export type OddDay = { readonly day: string; readonly text: string; readonly row: number; readonly column: number };

/** Such a day counts as worked. */
export function readOddDays(values: Grid<CellValue>, reading: TypedReading): readonly OddDay[] {
  const keys = (values[0] ?? []).map(plainText);
  const [key, label, value] = [keys.indexOf('key'), keys.indexOf('label'), keys.indexOf('value')];
  return values.flatMap((cells, row): readonly OddDay[] => {
    const text = plainText(cells[value] ?? '');
    const isOfWeek = weekdayKeys.some((weekday) => weekday === plainText(cells[key] ?? ''));
    return isOfWeek && !isDaySaid(text, reading)
      ? [{ day: plainText(cells[label] ?? ''), text, row, column: value }]
      : [];
  });
}

/** A word without a meaning, or with one that is no status, says nothing; undefined where there is no such list. */
export function readOwnStatuses(
  words: readonly CellValue[],
  meanings: readonly CellValue[],
  reading: TypedReading,
): readonly OwnStatus[] | undefined {
  if (words.length === 0) return undefined;
  return words.slice(1).flatMap((word, index): readonly OwnStatus[] => {
    const spelling = plainText(word);
    const meaning = plainText(meanings[index + 1] ?? '');
    const status = meaning === '' ? undefined : statusSaid(meaning, reading);
    return spelling === '' || status === undefined ? [] : [{ spelling, status }];
  });
}

/** Each is counted in a column of its own, by a formula that names it. */
export function readDroppedBy(values: Grid<CellValue>, formulas: Grid<string>): ReadonlySet<ActionField> {
  const keys = (values[0] ?? []).map(plainText);
  const counts = (field: ActionField, column: SettingsColumn): readonly ActionField[] => {
    const at = keys.indexOf(column);
    const [, , written = ''] = formulas.map((row) => row[at] ?? '');
    return at >= 0 && written.includes(`plan_${field}`) ? [field] : [];
  };
  return new Set([
    ...counts('status', 'dropped'),
    ...counts('q1', 'droppedQ1'),
    ...counts('q2', 'droppedQ2'),
    ...counts('q3', 'droppedQ3'),
    ...counts('q4', 'droppedQ4'),
  ]);
}
