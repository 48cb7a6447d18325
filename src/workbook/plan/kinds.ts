import { amountTyped, type DraftContext, type TypedOf } from '../../domain/draft';
import type { TypedReading } from '../../domain/file-reading';
import { conventionsOf } from '../../domain/locale';
import { amountOf } from '../../domain/money';
import { foldName, nameSplitter, splitNames } from '../../domain/names';
import { type FieldKind, type OwnStatus, statusOf, type ValueOf } from '../../domain/plan';
import { dayOfIso, isoOf } from '../../domain/time';
import { type Cell, type CellValue, plainText, text } from '../cells';
import { readDayCell, readMoneyCell, readRhythmCell } from './read-cell';

/** Parts a cell of several names; those that are known may hold a comma or an "et". */
export type Split = (text: string) => readonly string[];

/** What is known of the file, and what is understood of a cell as of what is typed. */
export type Habits = Pick<DraftContext, 'locale'> &
  Partial<Pick<DraftContext, 'currency'>> & { readonly reading: TypedReading };

export const nobodyKnown = ({ reading }: Pick<Habits, 'reading'>): Split => nameSplitter([], reading);

/** `ownStatuses` are her words for statuses. */
type ReadingContext = Pick<Habits, 'reading'> & {
  readonly split: Split;
  readonly ownStatuses?: readonly OwnStatus[];
};

/** How a field of a kind stands in a cell, and how the form has it. */
type Codec<Kind extends FieldKind> = {
  readonly read: (cell: CellValue, context: ReadingContext) => ValueOf[Kind];
  /** The cell as the form shows it; `said` is what was read of it among the names of the plan. */
  readonly show: (cell: CellValue, said: ValueOf[Kind], habits: Habits) => TypedOf[Kind];
  /** Amounts and days that can be read become numbers and days, everything else text. */
  readonly write: (typed: TypedOf[Kind], habits: Habits) => Cell;
  /** Whether the form says no more than what it was filled with: such a cell is not written. */
  readonly isSame: (typed: TypedOf[Kind], before: TypedOf[Kind], habits: Habits) => boolean;
};

/** What the form shows and writes as the text it is. */
const asText = {
  show: (cell: CellValue): string => plainText(cell),
  write: (typed: string): Cell => text(typed.trim()),
  isSame: (typed: string, before: string): boolean => typed.trim() === before,
};

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => foldName(name) === foldName(other[index] ?? ''));
}

/** Every kind of field: adding one is adding an entry. */
export const kinds: { readonly [Kind in FieldKind]: Codec<Kind> } = {
  text: { ...asText, read: plainText },
  status: { ...asText, read: (cell, { reading, ownStatuses }) => statusOf(plainText(cell), reading, ownStatuses) },
  rhythm: { ...asText, read: (cell, { reading }) => readRhythmCell(cell, reading) },
  people: { ...asText, read: (cell, { split }) => split(plainText(cell)) },
  names: {
    read: (cell, { split }) => split(plainText(cell)),
    show: (_, said) => said,
    write: (typed) => text(typed.join('; ')),
    isSame: (typed, before, { reading }) =>
      isSameList(typed, before) || isSameList(typed, splitNames(before.join(';'), typed, reading)),
  },
  amount: {
    read: (cell, { reading }) => readMoneyCell(cell, reading),
    // A number as it is typed in the file's locale: 1250.5 is "1250,5" in French.
    show: (cell, _, { locale }) =>
      typeof cell === 'number' ? String(cell).replace('.', conventionsOf(locale).decimal) : plainText(cell),
    write: (typed, habits) => {
      const amount = amountTyped(typed, habits, habits.reading);
      return amount === undefined ? text(typed.trim()) : amountOf(amount);
    },
    isSame: (typed, before, habits) => {
      const [now, was] = [typed, before].map((it) => amountTyped(it, habits, habits.reading));
      return typed.trim() === before || (now !== undefined && now === was);
    },
  },
  day: {
    read: (cell, { reading }) => readDayCell(cell, reading),
    // A text that is no day stays as it is, for an untouched field to be saved unchanged.
    show: (cell, said) => (said.is === 'known' ? isoOf(said.value) : plainText(cell)),
    write: (typed) => {
      const day = dayOfIso(typed.trim());
      return day === undefined ? text(typed.trim()) : { day };
    },
    isSame: asText.isSame,
  },
};
