import { conventionsOf } from '../locale';
import { readAmount } from '../money';
import { type Action, budgetFieldOf } from '../plan';
import { closestRhythm, rhythmOfNamedDay } from '../rhythm';
import { type Day, type Quarter, quarters, readDay, readPeriod } from '../time';
import { error, type ProblemOf, warning } from './found';
import { askedRhythm, type rhythmRules } from './rhythms';
import type { ActionContext } from './rule';

export const readingRules = {
  'budget.not-a-number': error<{ readonly action: string; readonly quarter: Quarter; readonly text: string }>(),
  'action.unreadable-date': error<{
    readonly action: string;
    readonly field: 'start' | 'deadline';
    readonly text: string;
  }>(),
  'action.unknown-rhythm': warning<{ readonly action: string; readonly text: string }>(),
};
type Problem = ProblemOf<typeof readingRules>;

type ReadingContext = Pick<ActionContext, 'locale' | 'year' | 'reading'>;

/** A text in a budget cell: it counts for nothing in any total until it is a number. */
export const unreadAmount = (action: Action, { locale, reading: vocabulary }: ReadingContext): readonly Problem[] =>
  quarters.flatMap((quarter): readonly Problem[] => {
    const field = budgetFieldOf[quarter];
    const reading = action.budget[field];
    if (reading.is !== 'unread') return [];
    const amount = readAmount(reading.text, conventionsOf(locale).decimal, vocabulary);
    return [
      {
        code: 'budget.not-a-number',
        facts: { action: action.name, quarter, text: reading.text },
        at: { on: 'action', line: action.line, field },
        ...(amount === undefined ? {} : { mend: { to: 'amount', amount } as const }),
      },
    ];
  });

/** The one day a text can mean: itself, or the first day of a period it starts in and the last day of one it is due in. */
function dayMeant(
  text: string,
  field: 'start' | 'deadline',
  { locale, year, reading }: ReadingContext,
): Day | undefined {
  const day = readDay(text, conventionsOf(locale).order, year, reading);
  if (day !== undefined) return day;
  const period = readPeriod(text, year, reading);
  return field === 'start' ? period?.first : period?.last;
}

export const unreadDate = (action: Action, context: ReadingContext): readonly Problem[] =>
  (['start', 'deadline'] as const).flatMap((field): readonly Problem[] => {
    const reading = action[field];
    if (reading.is !== 'unread') return [];
    const day = dayMeant(reading.text, field, context);
    return [
      {
        code: 'action.unreadable-date',
        facts: { action: action.name, field, text: reading.text },
        at: { on: 'action', line: action.line, field },
        ...(day === undefined ? {} : { mend: { to: 'day', day } as const }),
      },
    ];
  });

/** Where a known day is named, as Black Friday, that day is offered; else the nearest rhythm there is. */
export function unreadRhythm(
  action: Action,
  { reading, year }: ReadingContext,
): readonly (Problem | ProblemOf<typeof rhythmRules>)[] {
  if (action.rhythm.is !== 'unread') return [];
  const asked = askedRhythm(action, { reading });
  if (asked !== undefined) return [asked];
  const { text } = action.rhythm;
  const named = year === undefined ? undefined : rhythmOfNamedDay(text, year, reading);
  const rhythm = named ?? closestRhythm(text, reading);
  return [
    {
      code: 'action.unknown-rhythm',
      facts: { action: action.name, text },
      at: { on: 'action', line: action.line, field: 'rhythm' },
      ...(rhythm === undefined ? {} : { mend: { to: 'rhythm', rhythm } as const }),
    },
  ];
}
