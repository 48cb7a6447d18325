import type { DayOfMonth, Length, Rhythm, SimpleRhythm } from '../../domain/rhythm';

type Paced<Is extends Rhythm['is']> = Extract<Rhythm, { readonly is: Is }>;

/** How rhythms are said in one language; what is said here is understood when it is typed. */
export type RhythmWords = {
  /** The labels of the drop-down. */
  readonly simple: Readonly<Record<SimpleRhythm, string>>;
  readonly continuous: string;
  readonly daily: (days: number) => string;
  readonly workdays: string;
  readonly weekly: (pace: Pick<Paced<'weekly'>, 'weeks' | 'on'>) => string;
  readonly monthly: (pace: Pick<Paced<'monthly'>, 'months' | 'on'>) => string;
  /** Of each quarter, half-year or year. */
  readonly ofCycle: (on: readonly DayOfMonth[], months: number) => string;
  /** Each year, on one day of some months; without a day, at any day of them. */
  readonly onDates: (day: number | undefined, months: readonly string[]) => string;
  /** Each year on a day of one month that has no number: the last Friday. */
  readonly ofMonth: (on: readonly DayOfMonth[], month: string) => string;
  /** The only months; `isSpan` where they follow each other, and only the first and the last are named. */
  readonly season: (months: readonly string[], isSpan: boolean) => string;
  readonly until: (day: string) => string;
  /** "30 juin" */
  readonly dayOfMonth: (day: number, month: string) => string;
  readonly times: (times: number) => string;
  readonly lasting: (length: Length) => string;
  readonly except: (months: readonly string[]) => string;
};

/** Days of a month as they are said: those of one weekday together, and numbers last, that none be taken for another. */
export function saidTogether(on: readonly DayOfMonth[]): readonly (readonly DayOfMonth[])[] {
  const groups: DayOfMonth[][] = [];
  for (const day of on.filter(({ is }) => is !== 'day')) {
    const last = groups[groups.length - 1];
    const isSame = day.is === 'weekday' && last?.[0]?.is === 'weekday' && last[0].weekday === day.weekday;
    if (isSame) last.push(day);
    else groups.push([day]);
  }
  return [...groups, ...on.filter(({ is }) => is === 'day').map((day) => [day])];
}
