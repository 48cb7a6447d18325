import { figureKeys, type NamedFigure } from '../kpi';
import { type Day, dateOf, dayOfIso, endOfMonth, isoOf, mondayOf, plusDays } from '../time';
import type { Span } from './days';
import { onceForEach } from './once';
import type { MonthValue, RowsTogether } from './reading';

/** What a month of a figure has come to so far; numbers in ten thousandths. */
type Month = { total: number; weight: number; day: Day | undefined; readonly texts: Set<string> };

/** Counted in whole ten thousandths, so that sums are the same in whatever order rows stand. */
const PARTS = 10_000;
export const inParts = (value: number): number => Math.round(value * PARTS);

export const monthOfDay = (day: Day): string => isoOf(day).slice(0, 7);

const weekOfDay = (day: Day): string => isoOf(mondayOf(day));

/** A row's part in its month; `by` what its value is weighed by, `text` what is counted where each text counts once. */
type Part = {
  readonly figure: NamedFigure;
  readonly together: RowsTogether;
  readonly span: Span;
  readonly value: number;
  readonly by: number;
  readonly text: string;
};

function addTo(month: Month, { together, span, value, by, text }: Part): void {
  const add = (amount: number, weight = 0): void => {
    month.total += inParts(amount);
    month.weight += inParts(weight);
  };
  if (together === 'count') month.texts.add(text);
  else if (together === 'less') add(-value);
  else if (together === 'times') add(value * by);
  else if (together === 'weighted') add(value * by, by);
  else if (together === 'mean') add(value, 1);
  else if (together === 'sum') add(value);
  else if (month.day === undefined || month.day === span.first) {
    month.day = span.first;
    add(value);
  } else if (span.first > month.day === (together === 'last')) {
    month.day = span.first;
    month.total = inParts(value);
  }
}

/** Undefined where nothing weighs anything. */
function whatItComesTo({ total, weight, texts }: Month, together: RowsTogether): number | undefined {
  const isMean = together === 'weighted' || together === 'mean';
  if (!isMean) return total / PARTS + texts.size;
  return weight === 0 ? undefined : inParts(total / weight) / PARTS;
}

/** Puts the rows of each month together, or of each week of figures counted so, each once; what it comes to is asked for at the end. */
export function monthsTogether(weekly: readonly NamedFigure[]): {
  readonly add: (part: Part) => void;
  readonly values: (covered: Span | undefined) => readonly MonthValue[];
} {
  const found = new Map<NamedFigure, { readonly together: RowsTogether; readonly months: Map<string, Month> }>();
  const [monthOf, weekOf] = [onceForEach(monthOfDay), onceForEach(weekOfDay)];
  const add = (part: Part): void => {
    const of = found.get(part.figure) ?? { together: part.together, months: new Map<string, Month>() };
    found.set(part.figure, of);
    const key = (weekly.includes(part.figure) ? weekOf : monthOf)(part.span.first);
    const month = of.months.get(key) ?? { total: 0, weight: 0, day: undefined, texts: new Set<string>() };
    of.months.set(key, month);
    addTo(month, part);
  };
  const values = (covered: Span | undefined): readonly MonthValue[] =>
    [...found].sort(byFigure).flatMap(([figure, { together, months }]) =>
      [...months]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([month, it]) => {
          const value = whatItComesTo(it, together);
          return value === undefined ? [] : [{ figure, month, value, isPartial: isPartial(month, covered) }];
        }),
    );
  return { add, values };
}

const order = new Map(figureKeys.map((key, index): [NamedFigure, number] => [key, index]));
/** Those of hers behind the others. */
const byFigure = ([one]: readonly [NamedFigure, unknown], [other]: readonly [NamedFigure, unknown]): number =>
  (order.get(one) ?? figureKeys.length) - (order.get(other) ?? figureKeys.length);

const TO_SUNDAY = 6;

/** Whether the file begins or ends within a month, or within a week. */
function isPartial(month: string, covered: Span | undefined): boolean {
  if (covered === undefined) return false;
  const { first, last } = covered;
  const monday = dayOfIso(month);
  if (monday !== undefined) return first > monday || last < plusDays(monday, TO_SUNDAY);
  const isBegun = monthOfDay(first) === month && dateOf(first).day > 1;
  return isBegun || (monthOfDay(last) === month && last < endOfMonth(last));
}
