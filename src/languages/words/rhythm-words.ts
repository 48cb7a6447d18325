import type { Rhythm, SimpleRhythm } from '../../domain/rhythm';

type Paced<Is extends Rhythm['is']> = Extract<Rhythm, { readonly is: Is }>;

/** How rhythms are said in one language; what is said here is understood when it is typed. */
export type RhythmWords = {
  /** The labels of the drop-down. */
  readonly simple: Readonly<Record<SimpleRhythm, string>>;
  readonly continuous: string;
  readonly weekly: (pace: Pick<Paced<'weekly'>, 'weeks' | 'on'>) => string;
  readonly monthly: (pace: Pick<Paced<'monthly'>, 'months' | 'on'>) => string;
  readonly until: (day: string) => string;
  /** "30 juin" */
  readonly dayOfMonth: (day: number, month: string) => string;
  readonly times: (times: number) => string;
  readonly except: (months: readonly string[]) => string;
};
