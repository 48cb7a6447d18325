import { figureKeys, type NamedFigure } from '../kpi';
import { type Day, dateOf, dayOfIso, endOfMonth, firstOf, isoOf, lastOf, mondayOf, plusDays } from '../time';
import type { Span } from './days';
import { onceForEach } from './once';
import { isWithinMonth, isWithinWeek } from './range';
import type { ExportContext, MonthValue, RowsTogether } from './reading';

/** What a month of a figure has come to so far; numbers in ten thousandths. */
type Month = { total: number; weight: number; day: Day | undefined; readonly texts: Set<string> };

/** Counted in whole ten thousandths, so that sums are the same in whatever order rows stand. */
const PARTS = 10_000;
export const inParts = (value: number): number => Math.round(value * PARTS);

export const monthOfDay = (day: Day): string => isoOf(day).slice(0, 7);

const TO_SUNDAY = 6;

type Counted = Pick<ExportContext, 'weekly' | 'weeksFrom'>;

/** The month that the first week counts in, that of its Sunday. */
export const firstMonthOf = (weeksFrom: Day): string => monthOfDay(plusDays(weeksFrom, TO_SUNDAY));

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

/** What periods a row counts in: of a figure that is counted by week its week, and its month where that is before the first week's. */
function periodsOf({ weekly = [], weeksFrom }: Counted) {
  const [monthOf, weekOf] = [onceForEach(monthOfDay), onceForEach(weekOfDay)];
  const [from, firstMonth] = weeksFrom === undefined ? ['', ''] : [isoOf(weeksFrom), firstMonthOf(weeksFrom)];
  return ({ figure, span }: Part): readonly string[] => {
    const [month, week] = [monthOf(span.first), weekOf(span.first)];
    if (!weekly.includes(figure)) return [month];
    return [
      ...(month < firstMonth && isWithinMonth(span) ? [month] : []),
      ...(week >= from && isWithinWeek(span) ? [week] : []),
    ];
  };
}

/** Puts the rows of each month together, or of each week of figures counted so, each once; what it comes to is asked for at the end. */
export function monthsTogether(counted: Counted): {
  readonly add: (part: Part) => void;
  readonly values: (covered: Span | undefined) => readonly MonthValue[];
} {
  const found = new Map<NamedFigure, { readonly together: RowsTogether; readonly months: Map<string, Month> }>();
  const periods = periodsOf(counted);
  const add = (part: Part): void => {
    const of = found.get(part.figure) ?? { together: part.together, months: new Map<string, Month>() };
    found.set(part.figure, of);
    for (const key of periods(part)) {
      const month = of.months.get(key) ?? { total: 0, weight: 0, day: undefined, texts: new Set<string>() };
      of.months.set(key, month);
      addTo(month, part);
    }
  };
  const values = (covered: Span | undefined): readonly MonthValue[] =>
    [...found].sort(byFigure).flatMap(([figure, { together, months }]) =>
      [...months]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flatMap(([month, it]) => {
          const value = whatItComesTo(it, together);
          return value === undefined ? [] : [{ figure, month, value, ...partOf(month, covered) }];
        }),
    );
  return { add, values };
}

const order = new Map(figureKeys.map((key, index): [NamedFigure, number] => [key, index]));
/** Those of hers behind the others. */
const byFigure = ([one]: readonly [NamedFigure, unknown], [other]: readonly [NamedFigure, unknown]): number =>
  (order.get(one) ?? figureKeys.length) - (order.get(other) ?? figureKeys.length);

/** The first and the last day of a month, or of a week by its Monday. */
function wholeOf(period: string): Span | undefined {
  const monday = dayOfIso(period);
  if (monday !== undefined) return { first: monday, last: plusDays(monday, TO_SUNDAY) };
  const first = dayOfIso(`${period}-01`);
  return first && { first, last: endOfMonth(first) };
}

/** Whether the file begins or ends within a month or a week, and which part of it it has then. */
export function partOf(period: string, covered: Span | undefined): Pick<MonthValue, 'isPartial' | 'part'> {
  const whole = wholeOf(period);
  if (covered === undefined || whole === undefined) return { isPartial: false };
  const part = { first: lastOf(whole.first, covered.first), last: firstOf(whole.last, covered.last) };
  return part.first > whole.first || part.last < whole.last ? { isPartial: true, part } : { isPartial: false };
}

/**
 * Whether all that a file has of a month before the first week stands in weeks: the last days of December, in a week that counts in January.
 * They are counted there, and are nothing left for December.
 */
export const isInWeeks = (
  { figure, month, part }: Pick<MonthValue, 'figure' | 'month' | 'part'>,
  { weekly = [], weeksFrom }: Counted,
): boolean =>
  weekly.includes(figure) &&
  dayOfIso(month) === undefined &&
  weeksFrom !== undefined &&
  part !== undefined &&
  part.first >= weeksFrom;

/**
 * Whether the file has of a week all the days of the month that it counts in: it begins on the first of that month. What is missing of
 * the week is of the month before, which an export of this one never has.
 */
export function isOfItsMonth({ month, part }: Pick<MonthValue, 'month' | 'part'>): boolean {
  const monday = dayOfIso(month);
  if (monday === undefined || part === undefined) return false;
  return part.last === plusDays(monday, TO_SUNDAY) && dateOf(part.first).day === 1;
}
