import type { Reading } from './action';
import { type Day, plusDays } from './day';
import type { FiscalYear } from './fiscal-year';
import { conventionsOf } from './locale';
import { readDay } from './period';
import type { Plan } from './plan';
import type { Problem } from './problem';

/** The columns of the list of days closed that hold a day. */
export const closureFields = ['first', 'last'] as const;
export type ClosureField = (typeof closureFields)[number];

/**
 * A line of the list of days closed: a public holiday, "fermeture août" from 2 to 20 August. `last` is blank for one day;
 * `line` is its place in the list, counted from 1.
 */
export type Closure = {
  readonly line: number;
  readonly name: string;
  readonly first: Reading<Day>;
  readonly last: Reading<Day>;
};

/**
 * Most days the list closes, counted line after line; the settings have a row for each. Three years of public holidays are
 * 40 at most, which leaves room for five months of closures.
 */
export const MOST_CLOSED_DAYS = 200;

/** How many days a line closes: none where its first day is no day, one where its last day is none or comes before. */
function lengthOf({ first, last }: Closure): number {
  if (first.is !== 'known') return 0;
  return last.is === 'known' && last.value > first.value ? last.value - first.value + 1 : 1;
}

/** The days closed, those of 2 to 4 August being three; of more than there is room for, the first ones. */
export function closedDays(closures: readonly Closure[]): ReadonlySet<Day> {
  const days: Day[] = [];
  for (const closure of closures) {
    const { first } = closure;
    const room = Math.min(lengthOf(closure), MOST_CLOSED_DAYS - days.length);
    if (first.is === 'known') for (let index = 0; index < room; index += 1) days.push(plusDays(first.value, index));
  }
  return new Set(days);
}

/** The first line that has no room for all of its days. */
function overflowing(closures: readonly Closure[]): Closure | undefined {
  let days = 0;
  return closures.find((closure) => {
    days += lengthOf(closure);
    return days > MOST_CLOSED_DAYS;
  });
}

type ReadingContext = { readonly locale: string; readonly year?: FiscalYear };

/** A day closed that is none: it closes nothing, in the formulas as here. */
function unreadDays(closure: Closure, { locale, year }: ReadingContext): readonly Problem[] {
  return closureFields.flatMap((field): readonly Problem[] => {
    const reading = closure[field];
    if (reading.is !== 'unread') return [];
    const day = readDay(reading.text, conventionsOf(locale).order, year);
    return [
      {
        code: 'settings.unreadable-closure',
        facts: { name: closure.name, field, text: reading.text },
        at: { on: 'closure', line: closure.line, field },
        ...(day === undefined ? {} : { mend: { to: 'day', day } as const }),
      },
    ];
  });
}

function endsTooEarly({ line, first, last }: Closure): readonly Problem[] {
  if (last.is !== 'known' || first.is === 'unread') return [];
  if (first.is === 'known' && first.value <= last.value) return [];
  const facts = { first: first.is === 'known' ? first.value : null, last: last.value };
  return [{ code: 'settings.closure-without-days', facts, at: { on: 'closure', line, field: 'first' } }];
}

/** What in the list of days closed does not close what it says. Silent where the file has no such list. */
export function checkClosures({ closures = [], ...context }: Plan): readonly Problem[] {
  const tooLong = overflowing(closures);
  return [
    ...closures.flatMap((closure) => [...unreadDays(closure, context), ...endsTooEarly(closure)]),
    ...(tooLong === undefined
      ? []
      : [
          {
            code: 'settings.too-many-closed-days',
            facts: { name: tooLong.name, most: MOST_CLOSED_DAYS },
            at: { on: 'closure', line: tooLong.line, field: 'first' },
          } as const,
        ]),
  ];
}
