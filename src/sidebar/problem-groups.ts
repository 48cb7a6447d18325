import type { MendAllInput, ReportedProblem } from '../commands/api';
import { type Code, type Severity, severities } from '../domain/check';
import type { Checked } from './next-stage';

/** The problems one rule found, in the order of the sheet. */
export type RuleGroup = { readonly code: Code; readonly problems: readonly ReportedProblem[] };
type SeverityGroup = {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
};

/** How many problems of one rule are drawn before "show all": five hundred would make the page slow and the reader give up. */
export const SHOWN_AT_FIRST = 5;

/** Errors first, then warnings, then advice; within each, the rules in the order they were first met. */
export function groupProblems(problems: readonly ReportedProblem[]): readonly SeverityGroup[] {
  return severities.flatMap((severity) => {
    const ofSeverity = problems.filter((problem) => problem.severity === severity);
    return ofSeverity.length === 0 ? [] : [{ severity, count: ofSeverity.length, rules: groupByRule(ofSeverity) }];
  });
}

function groupByRule(problems: readonly ReportedProblem[]): readonly RuleGroup[] {
  const rules = new Map<Code, ReportedProblem[]>();
  for (const problem of problems) {
    const group = rules.get(problem.code);
    if (group) group.push(problem);
    else rules.set(problem.code, [problem]);
  }
  return Array.from(rules, ([code, group]) => ({ code, problems: group }));
}

/** The cells of a rule that one click could mend, as they were seen. */
export const offersOf = ({ problems }: RuleGroup): MendAllInput['seen'] =>
  problems.flatMap(({ sheet, cell, mend }) => (mend === undefined ? [] : [{ sheet, cell, was: mend.was }]));

/** How many cells that are: a mend may be of several. */
export const cellsMended = ({ problems }: RuleGroup): number =>
  problems.reduce((sum, { mend }) => sum + (mend === undefined ? 0 : (mend.cells ?? 1)), 0);

export function countProblems(problems: readonly ReportedProblem[]): Checked {
  const counted = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of problems) counted[severity] += 1;
  return counted;
}
