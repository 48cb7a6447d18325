import { conventionsOf } from '../locale';
import { type Action, isDropped, type Plan } from '../plan';
import { type DateOrder, type Day, dateOf, existingDay, readDate, type TypedDate } from '../time';
import { error, type ProblemOf } from './found';
import { at, type DateField } from './rule';

export const dateOrderRules = {
  /**
   * A column in which a day can only be read in the order that is not the file's, beside days that could be read in either:
   * `text` is `day`; the `count` of such texts; a date read as `asRead` that may be `otherwise`.
   */
  'plan.date-order': error<{
    readonly field: DateField;
    readonly text: string;
    readonly day: Day;
    readonly count: number;
    readonly order: DateOrder;
    readonly asRead: Day;
    readonly otherwise: Day;
  }>(),
};
type Problem = ProblemOf<typeof dateOrderRules>;

/** The day that 4 May is where day and month change places: 5 April; undefined for one that has no other reading. */
function swapped(day: Day): Day | undefined {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return month === dayOfMonth ? undefined : existingDay(year, dayOfMonth, month);
}

/** Whether a text in figures could be read in either order. */
export const isAmbiguousText = (text: string, read: TypedDate): boolean =>
  read.is === 'day' && /^\s*\d{1,2}[-/. ]\d/.test(text) && swapped(read.day) !== undefined;

type Column = Pick<Plan, 'actions' | 'locale' | 'year' | 'reading'>;

function mixedColumn({ actions, locale, year, reading }: Column, field: DateField): Problem | undefined {
  const { order } = conventionsOf(locale);
  const odd: { readonly action: Action; readonly text: string; readonly day: Day }[] = [];
  let asRead: Day | undefined;
  for (const action of actions) {
    const cell = action[field];
    if (isDropped(action) || cell.is === 'blank') continue;
    if (cell.is === 'known') {
      if (swapped(cell.value) !== undefined) asRead ??= cell.value;
      continue;
    }
    const read = readDate(cell.text, { order, year, reading, language: locale.slice(0, 2) });
    if (read.is === 'other-order') odd.push({ action, text: cell.text, day: read.day });
    if (read.is === 'day' && isAmbiguousText(cell.text, read)) asRead ??= read.day;
  }
  const [first] = odd;
  const otherwise = asRead === undefined ? undefined : swapped(asRead);
  if (first === undefined || asRead === undefined || otherwise === undefined) return undefined;
  const facts = { field, text: first.text, day: first.day, count: odd.length, order, asRead, otherwise };
  return { code: 'plan.date-order', facts, at: at(first.action, field) };
}

/** Said once for each column, with both readings: swapping some of its days and not others would be worse than none. */
export const checkDateOrder = (column: Column): readonly Problem[] =>
  (['start', 'deadline'] as const).flatMap((field) => mixedColumn(column, field) ?? []);

/** The columns in which that is so. */
export const mixedDates = (column: Column): ReadonlySet<DateField> =>
  new Set(checkDateOrder(column).map(({ facts }) => facts.field));
