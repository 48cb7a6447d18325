import type { Template } from '../../domain/template';

/** What the bars of a countdown say, by shape as well as by colour. */
type BarKind = 'critical' | 'work' | 'buffer' | 'milestone' | 'done' | 'deadline';

/** The columns a person sees, the bars aside. */
type CountdownLabel =
  | 'name'
  | 'dayCount'
  | 'start'
  | 'end'
  | 'days'
  | 'owner'
  | 'status'
  | 'alert'
  | 'why'
  | 'deliverable'
  | 'doneOn'
  | 'comment';

/** The words of a countdown tab. Most are pieces of native formulas, with the spaces that join them. */
export type CountdownWords = {
  /** Before what it is the countdown of. */
  readonly tab: string;
  /** Short enough for the frozen column. */
  readonly heading: string;
  readonly columns: Readonly<Record<CountdownLabel, string>>;
  /** Monday to Sunday, one letter each. */
  readonly weekdays: readonly string[];
  readonly week: string;
  /** Before a number of days: J−12, D−12. */
  readonly dayLetter: string;
  readonly colon: string;
  /** A step's name as it is said: {} stands for it. */
  readonly quoted: string;
  readonly dueDays: Readonly<Record<Template['prepares'], string>>;
  readonly bars: Readonly<Record<BarKind | 'today' | 'closed', string>>;
  readonly removed: string;
  readonly building: string;
  /** Rows of the tab that are no longer what was built. */
  readonly gone: string;
  readonly moved: string;
  readonly typed: string;
  readonly changed: string;
  readonly short: string;
  /** Behind the names of steps that depend on each other. */
  readonly cycle: string;
  readonly flags: {
    readonly missing: string;
    readonly dropped: string;
    readonly kind: string;
    readonly noDeadline: string;
    readonly unreadable: string;
    readonly holidays: string;
  };
  readonly allDone: string;
  readonly held: string;
  readonly spare: {
    readonly none: string;
    readonly one: string;
    readonly many: readonly [before: string, after: string];
  };
  readonly lacking: string;
  readonly lackingDays: readonly [one: string, many: string];
  readonly firstHeld: Readonly<Record<Template['prepares'], string>>;
  readonly beginBy: string;
  readonly late: string;
  readonly nothingLate: string;
  readonly next: string;
  readonly nothingNext: string;
  readonly without: string;
  readonly withoutHeld: string;
  readonly withoutLacking: string;
  readonly nothingOptional: string;
  readonly toBegin: string;
  readonly overdue: string;
  readonly atRisk: string;
  readonly slack: string;
  readonly ahead: string;
  readonly lacks: string;
  /** Working days, short. */
  readonly dayUnit: string;
  /** Behind J−12. */
  readonly calendarDays: string;
  /** Which days are counted, at the end of the legend. */
  readonly counting: string;
  readonly why: {
    readonly days: readonly [one: string, many: string];
    /** {} stands for a step's name. */
    readonly before: string;
    /** Work that may end on the day of a moment. */
    readonly until: string;
    /** A moment, before another one or before work. */
    readonly sameDay: string;
    readonly dayBefore: string;
    /** `launch`: before a deadline on which something is launched. */
    readonly upTo: Readonly<Record<Template['prepares'] | 'launch', string>>;
    readonly momentOf: Readonly<Record<Template['prepares'] | 'launch', string>>;
    readonly holiday: readonly [before: string, after: string];
    readonly closedDays: readonly [before: string, one: string, many: string];
    readonly movedBack: string;
  };
};
