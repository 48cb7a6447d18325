import type { Cents } from '../money';
import type { ActionField, ClosureField, ObjectiveField } from '../plan';
import type { Rhythm } from '../rhythm';
import type { TemplateField } from '../template';
import type { Day, Quarter } from '../time';

/** error: the plan says something false or unusable. warning: something is missing or doubtful. advice: it could be better. */
export const severities = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof severities)[number];

/** What each rule tells, besides where: the facts its sentence is made of. */
export type ProblemFacts = {
  'action.missing-name': object;
  'action.missing-objective': { readonly action: string };
  'action.unreadable-date': { readonly action: string; readonly field: 'start' | 'deadline'; readonly text: string };
  'action.start-after-deadline': { readonly action: string; readonly start: Day; readonly deadline: Day };
  'budget.not-a-number': { readonly action: string; readonly quarter: Quarter; readonly text: string };
  'budget.negative': { readonly action: string; readonly quarter: Quarter; readonly amount: Cents };
  'objective.missing-name': object;
  'action.duplicate-name': { readonly action: string; readonly line: number };
  'action.unknown-objective': {
    readonly action: string;
    readonly objective: string;
    readonly suggestion: string | null;
  };
  'action.missing-kpi': { readonly action: string };
  'action.missing-owner': { readonly action: string };
  'action.missing-budget': { readonly action: string };
  'action.missing-rhythm': { readonly action: string };
  'action.unknown-rhythm': { readonly action: string; readonly text: string };
  'action.missing-deadline': { readonly action: string };
  'action.outside-year': { readonly action: string; readonly day: Day; readonly first: Day; readonly last: Day };
  'action.several-owners': { readonly action: string; readonly first: string };
  'budget.outside-activity': { readonly action: string; readonly quarter: Quarter; readonly amount: Cents };
  'objective.duplicate-name': { readonly objective: string; readonly line: number };
  'objective.missing-target': { readonly objective: string };
  'objective.missing-period': { readonly objective: string };
  'objective.without-action': { readonly objective: string };
  'plan.missing-column': { readonly column: ActionField };
  'plan.duplicate-column': { readonly column: ActionField; readonly label: string };
  'settings.locale-mismatch': { readonly locale: string; readonly country: string; readonly expected: string };
  'settings.unreadable-closure': { readonly name: string; readonly field: ClosureField; readonly text: string };
  /** `first` is null where there is none. */
  'settings.closure-without-days': { readonly first: Day | null; readonly last: Day };
  'settings.too-many-closed-days': { readonly name: string; readonly most: number };
  /** `steps`: what would have to be left out so that the date holds. */
  'retroplanning.latest-start-passed': {
    readonly action: string;
    readonly start: Day;
    readonly missing: number;
    readonly steps: readonly string[];
  };
  /** `day` is the deadline, or the start where that is what is prepared; `first` the earliest that could be held instead. */
  'retroplanning.unreachable-deadline': {
    readonly action: string;
    readonly of: 'start' | 'deadline';
    readonly day: Day;
    readonly first: Day;
    readonly missing: number;
  };
  'retroplanning.deadline-on-day-off': { readonly action: string; readonly deadline: Day; readonly moved: Day };
  'retroplanning.step-late': { readonly action: string; readonly step: string; readonly day: Day };
  'retroplanning.cycle': { readonly kind: string; readonly steps: readonly string[] };
  'retroplanning.unknown-step': {
    readonly kind: string;
    readonly step: string;
    readonly after: string;
    readonly suggestion: string | null;
  };
  'retroplanning.bad-duration': { readonly kind: string; readonly step: string; readonly text: string };
  'retroplanning.duplicate-step': { readonly kind: string; readonly step: string };
  'retroplanning.duplicate-template': { readonly kind: string };
  'retroplanning.no-steps': { readonly kind: string };
  'retroplanning.no-template': { readonly action: string; readonly kind: string; readonly suggestion: string | null };
  /** The first such day, and how many more there are in the year. */
  'retroplanning.sms-forbidden-window': {
    readonly action: string;
    readonly day: Day;
    readonly is: 'sunday' | 'closed';
    readonly others: number;
  };
  'retroplanning.crowdfunding-bad-season': { readonly action: string; readonly seasons: readonly BadSeason[] };
  /** Working days asked by the preparations of these actions between two days, and how many there are. */
  'retroplanning.overlap': {
    readonly owner: string;
    readonly actions: readonly string[];
    readonly first: Day;
    readonly last: Day;
    readonly asked: number;
    readonly available: number;
  };
};
export type Code = keyof ProblemFacts;

/** When few people give: from July to mid-September, and in December. */
export const badSeasons = ['summer', 'december'] as const;
export type BadSeason = (typeof badSeasons)[number];

/** Every rule of the check and how much it weighs. */
export const severityOf: { readonly [C in Code]: Severity } = {
  'action.missing-name': 'error',
  'action.missing-objective': 'error',
  'action.unreadable-date': 'error',
  'action.start-after-deadline': 'error',
  'budget.not-a-number': 'error',
  'budget.negative': 'error',
  'objective.missing-name': 'error',
  'action.duplicate-name': 'warning',
  'action.unknown-objective': 'warning',
  'action.missing-kpi': 'warning',
  'action.missing-owner': 'warning',
  'action.missing-budget': 'warning',
  'action.missing-rhythm': 'warning',
  'action.unknown-rhythm': 'warning',
  'action.missing-deadline': 'warning',
  'action.outside-year': 'warning',
  'action.several-owners': 'advice',
  'budget.outside-activity': 'advice',
  'objective.duplicate-name': 'warning',
  'objective.missing-target': 'warning',
  'objective.missing-period': 'warning',
  'objective.without-action': 'advice',
  'plan.missing-column': 'warning',
  'plan.duplicate-column': 'warning',
  'settings.locale-mismatch': 'warning',
  'settings.unreadable-closure': 'warning',
  'settings.closure-without-days': 'warning',
  'settings.too-many-closed-days': 'warning',
  'retroplanning.latest-start-passed': 'warning',
  // No error: durations are usual ones and a status may not be kept up to date, so the plan may still be right.
  'retroplanning.unreachable-deadline': 'warning',
  'retroplanning.deadline-on-day-off': 'advice',
  'retroplanning.step-late': 'warning',
  'retroplanning.cycle': 'warning',
  'retroplanning.unknown-step': 'warning',
  'retroplanning.bad-duration': 'warning',
  'retroplanning.duplicate-step': 'warning',
  'retroplanning.duplicate-template': 'warning',
  'retroplanning.no-steps': 'advice',
  'retroplanning.no-template': 'advice',
  'retroplanning.sms-forbidden-window': 'warning',
  'retroplanning.crowdfunding-bad-season': 'advice',
  'retroplanning.overlap': 'advice',
};

/** Where a problem stands, in the plan's own terms; `line` is the row it was read from, counted from 1. */
export type Place =
  | { readonly on: 'action'; readonly line: number; readonly field: ActionField }
  | { readonly on: 'objective'; readonly line: number; readonly field: ObjectiveField }
  | { readonly on: 'template'; readonly line: number; readonly column: TemplateField }
  /** In the list of days closed, whose first line is 1. */
  | { readonly on: 'closure'; readonly line: number; readonly field: ClosureField }
  | { readonly on: 'header' }
  | { readonly on: 'file' };

/** What one click may write instead: only where there is no doubt about what was meant, or as the answer to "did you mean". */
export type Mend =
  | { readonly to: 'amount'; readonly amount: Cents }
  | { readonly to: 'day'; readonly day: Day }
  | { readonly to: 'text'; readonly text: string }
  | { readonly to: 'rhythm'; readonly rhythm: Rhythm }
  | { readonly to: 'locale'; readonly locale: string };

/** A rule that found something, and the facts its sentences are made of. */
export type Finding = { [C in Code]: { readonly code: C; readonly facts: ProblemFacts[C] } }[Code];
export type Problem = Finding & { readonly at: Place; readonly mend?: Mend };

const isCode = (key: string): key is Code => key in severityOf;
export const codes: readonly Code[] = Object.keys(severityOf).filter(isCode);
