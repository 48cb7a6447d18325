import { conventionsOf } from '../locale';
import type { Action } from '../plan';
import { closestRhythm, rhythmOfNamedDay } from '../rhythm';
import { type Day, readDate, type TypedDate } from '../time';
import { isAmbiguousText } from './date-order';
import { error, type ProblemOf, warning } from './found';
import { askedRhythm, type rhythmRules } from './rhythms';
import { type ActionContext, at, type DateField } from './rule';

type DateFacts = { readonly action: string; readonly field: DateField; readonly text: string };

export const readingRules = {
  'action.unreadable-date': error<DateFacts>(),
  /** `day` is the day the text names, which falls on another weekday than it says. */
  'action.other-weekday': error<DateFacts & { readonly day: Day }>(),
  'action.date-not-set': warning<DateFacts>(),
  'action.unknown-rhythm': warning<{ readonly action: string; readonly text: string }>(),
};
type Problem = ProblemOf<typeof readingRules>;

type ReadingContext = Pick<ActionContext, 'locale' | 'yearMeant' | 'reading' | 'mixedDates'>;

/** The one day a text can mean: itself, or the first day of a period it starts in and the last day of one it is due in. */
function dayMeant(read: TypedDate, field: DateField): Day | undefined {
  if (read.is === 'day' || read.is === 'other-order') return read.day;
  if (read.is !== 'period') return undefined;
  return field === 'start' ? read.period.first : read.period.last;
}

/** Where a column is written in two orders, that is said once, and no cell of it that may be either is mended. */
export const unreadDate = (action: Action, context: ReadingContext): readonly Problem[] =>
  (['start', 'deadline'] as const).flatMap((field): readonly Problem[] => {
    const reading = action[field];
    if (reading.is !== 'unread') return [];
    const { order } = conventionsOf(context.locale);
    const language = context.locale.slice(0, 2);
    const read = readDate(reading.text, { order, year: context.yearMeant, reading: context.reading, language });
    const isMixed = context.mixedDates?.has(field) === true;
    if (isMixed && read.is === 'other-order') return [];
    const facts = { action: action.name, field, text: reading.text };
    if (read.is === 'other-weekday')
      return [{ code: 'action.other-weekday', facts: { ...facts, day: read.day }, at: at(action, field) }];
    const day = isMixed && isAmbiguousText(reading.text, read) ? undefined : dayMeant(read, field);
    return [
      {
        code: 'action.unreadable-date',
        facts,
        at: at(action, field),
        ...(day === undefined ? {} : { mend: { to: 'day', day } as const }),
      },
    ];
  });

/** "ASAP": of a deadline that a one-off must have, that it is missing is said already. */
export const dateNotSet = (action: Action): readonly Problem[] =>
  (['start', 'deadline'] as const).flatMap((field): readonly Problem[] => {
    const reading = action[field];
    if (reading.is !== 'blank' || reading.instead === undefined) return [];
    if (field === 'deadline' && isDeadlineNeeded(action)) return [];
    const facts = { action: action.name, field, text: reading.instead };
    return [{ code: 'action.date-not-set', facts, at: at(action, field) }];
  });

/** A one-off needs its deadline, and without a rhythm an action is one where anything stands for a date. */
export function isDeadlineNeeded({ rhythm, start, deadline }: Action): boolean {
  if (rhythm.is !== 'blank') return rhythm.is === 'known' && rhythm.value.is === 'one-off';
  return (
    start.is !== 'blank' || start.instead !== undefined || (deadline.is === 'blank' && deadline.instead !== undefined)
  );
}

/** Where a known day is named, as Black Friday, that day is offered; else the nearest rhythm there is. */
export function unreadRhythm(
  action: Action,
  { reading, yearMeant: year }: ReadingContext,
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
