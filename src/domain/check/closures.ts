import { conventionsOf } from '../locale';
import { type Closure, type ClosureField, closureFields, lengthOf, MOST_CLOSED_DAYS, type Plan } from '../plan';
import { type Day, readDay } from '../time';
import { type ProblemOf, warning } from './found';

export const closureRules = {
  'settings.unreadable-closure': warning<{
    readonly name: string;
    readonly field: ClosureField;
    readonly text: string;
  }>(),
  /** `first` is null where there is none. */
  'settings.closure-without-days': warning<{ readonly first: Day | null; readonly last: Day }>(),
  /** `day` as its row is labelled. */
  'settings.unreadable-weekday': warning<{ readonly day: string; readonly text: string }>(),
  'settings.too-many-closed-days': warning<{ readonly name: string; readonly most: number }>(),
};
type Problem = ProblemOf<typeof closureRules>;

/** The first line that has no room for all of its days. */
function overflowing(closures: readonly Closure[]): Closure | undefined {
  let days = 0;
  return closures.find((closure) => {
    days += lengthOf(closure);
    return days > MOST_CLOSED_DAYS;
  });
}

type ReadingContext = Pick<Plan, 'locale' | 'year' | 'reading'>;

/** A day closed that is none: it closes nothing, in the formulas as here. */
function unreadDays(closure: Closure, { locale, year, reading: vocabulary }: ReadingContext): readonly Problem[] {
  return closureFields.flatMap((field): readonly Problem[] => {
    const reading = closure[field];
    if (reading.is !== 'unread') return [];
    const day = readDay(reading.text, conventionsOf(locale).order, year, vocabulary);
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

/** "parfois" beside Wednesday: the day counts as worked, which nobody said. */
export const checkWeek = ({ oddDays = [] }: Pick<Plan, 'oddDays'>): readonly Problem[] =>
  oddDays.map(({ day, text }, odd) => ({
    code: 'settings.unreadable-weekday',
    facts: { day, text },
    at: { on: 'week', odd },
  }));

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
