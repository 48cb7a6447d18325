import type { Action, ActionField } from '../plan';
import type { Due, PreparedKinds, Verdict } from '../preparation';
import type { ReadingVocabulary } from '../reading';
import type { LeadTimes, Template } from '../template';
import type { Day, FiscalYear, WorkCalendar } from '../time';
import type { Place, ProblemOf } from './found';

/** What the rules of one action need to know of the rest of the plan. */
export type ActionContext = {
  /** Their names by how they are folded; absent where the file has no objectives tab. */
  readonly objectives?: ReadonlyMap<string, string>;
  readonly fields: ReadonlySet<ActionField>;
  readonly year?: FiscalYear;
  /** The year that texts without one are read in: the plan's, else that of most of its dates. */
  readonly yearMeant?: FiscalYear;
  /** Absent where nobody says what day it is: nothing is late or over then. */
  readonly today?: Day;
  /** Whether what nobody has begun today can still be ready: worked out once for all actions of a kind that are due together. */
  readonly verdictOf?: (template: Template, due: Due) => Verdict;
  /** The kinds of action of the plan's own templates; absent where it has none. */
  readonly kinds?: readonly string[];
  readonly prepared: PreparedKinds;
  readonly leadTimes: LeadTimes;
  readonly calendar: WorkCalendar;
  /** The file's own locale, such as fr_FR: how a text is read when a mend is looked for. */
  readonly locale: string;
  /** ISO 4217; absent where nothing says what its amounts are in. */
  readonly currency?: string;
  readonly reading: ReadingVocabulary;
  /** The columns written in two orders of day and month; absent where only one action is known. */
  readonly mixedDates?: ReadonlySet<DateField>;
  /** The plan's country, such as FR or FR-AM, where it is known. */
  readonly country?: string;
};

/** The columns that hold days. */
export type DateField = 'start' | 'deadline';

/** Finds what some rules declare, in one action. */
export type RuleOf<Rules> = (action: Action, context: ActionContext) => readonly ProblemOf<Rules>[];

export const at = (action: Action, field: ActionField): Place => ({ on: 'action', line: action.line, field });

/** Whether a day is over. */
export const isOver = (day: Day, { today }: Pick<ActionContext, 'today'>): boolean =>
  today !== undefined && day < today;
