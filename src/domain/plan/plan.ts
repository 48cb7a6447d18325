import type { KpiBoard } from '../kpi';
import type { PlanMoney } from '../payment';
import type { ReadingVocabulary } from '../reading';
import type { LeadTimes, Template, TemplateRows } from '../template';
import type { Day, FiscalYear, WorkCalendar } from '../time';
import type { Action } from './action';
import type { Closure } from './closure';
import type { ActionField } from './fields';
import type { Objective } from './objective';
import type { Status } from './status';
import type { BudgetBy, Told } from './told';

/** A cell with names of people, KPIs or objectives, as it is written. */
export type WrittenNames = {
  readonly line: number;
  readonly field: 'objectives' | 'kpis' | 'owner';
  readonly text: string;
};

/** Everything the rules need to know of a file, read once. */
export type Plan = {
  readonly actions: readonly Action[];
  /** Absent where the file has no objectives tab: the rules about known objectives are then silent. */
  readonly objectives?: readonly Objective[];
  /** What the status column says that nobody knows, row by row; such an action counts as still to do. */
  readonly unreadStatuses?: readonly { readonly line: number; readonly text: string; readonly closest: Status }[];
  /** The cells that hold names, as she wrote them, and the people of the settings. */
  readonly writtenNames?: readonly WrittenNames[];
  readonly people?: readonly string[];
  /** The columns the plan has: a rule is silent about a column that is not there. */
  readonly fields: ReadonlySet<ActionField>;
  /** Headers that name a column already found, such as a second "KPI". */
  readonly duplicateFields: readonly { readonly field: ActionField; readonly label: string }[];
  /** What of the plan's tab is not read, each with its place. */
  readonly told?: readonly Told[];
  /** Absent where the budget stands by quarters, or nowhere. */
  readonly budgetBy?: BudgetBy;
  /** Other tabs that hold a plan as well, where nobody said which one is meant. */
  readonly otherPlans?: readonly string[];
  /** Absent where the file has no settings: the rules about the year are then silent. */
  readonly year?: FiscalYear;
  readonly leadTimes: LeadTimes;
  /** How each kind of action is prepared, step by step; none in a file that has no templates of ours. */
  readonly templates: readonly Template[];
  /** Absent where the templates are not hers: the rules about them are then silent. */
  readonly templateRows?: TemplateRows;
  /** The list of days closed that the calendar comes from; absent where the file has none. */
  readonly closures?: readonly Closure[];
  readonly calendar: WorkCalendar;
  /** What the settings say of a weekday, under the name it has there, that is neither worked nor closed: it counts as worked. */
  readonly oddDays?: readonly { readonly day: string; readonly text: string }[];
  /** What the file says today is, or else the clock; where it is absent no rule says that it is too late. */
  readonly today?: Day;
  /** The steps that the countdowns of the file know to be late, each since the day it should have begun or ended. */
  readonly lateSteps?: readonly { readonly action: string; readonly step: string; readonly day: Day }[];
  /** Actions and objectives of an example whose KPIs, budgets or targets are left open on purpose. */
  readonly leftOpen?: readonly string[];
  /** The file's own locale, such as fr_FR, and the plan's country, such as FR, where it is known. */
  readonly locale: string;
  readonly country?: string;
  /** ISO 4217, as its settings say; absent where nothing does. */
  readonly currency?: string;
  /** The KPIs the file follows and their figures; absent where it follows none, or nobody asked. */
  readonly kpis?: KpiBoard;
  /** Its payments and its envelope; absent where the file has neither, or nobody asked. */
  readonly money?: PlanMoney;
  /** How a text is read when a mend is looked for. */
  readonly reading: ReadingVocabulary;
};
