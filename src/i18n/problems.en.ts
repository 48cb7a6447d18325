import type { ProblemMessages } from './problem-words';

/** What each rule of the check found. */
export const problemsEn: ProblemMessages = {
  'action.missing-name': () => 'This row has data but no action name.',
  'action.missing-objective': ({ action }, say) => `${say.name(action)} has no objective.`,
  'action.unreadable-date': ({ action, field, text }, say) =>
    `${say.column(field)} of ${say.name(action)} is not a day the calendar can place: ${say.name(text)}.`,
  'action.start-after-deadline': ({ action, start, deadline }, say) =>
    `${say.name(action)} starts on ${say.day(start)}, after its deadline of ${say.day(deadline)}.`,
  'budget.not-a-number': ({ action, quarter, text }, say) =>
    `The Q${quarter} budget of ${say.name(action)} is not a number: ${say.name(text)}.`,
  'budget.negative': ({ action, quarter, amount }, say) =>
    `The Q${quarter} budget of ${say.name(action)} is negative: ${say.money(amount)}.`,
  'objective.missing-name': () => 'This row has data but no objective name.',
  'action.duplicate-name': ({ action, line }, say) =>
    `${say.name(action)} has the same name as the action of row ${line}.`,
  'action.unknown-objective': ({ action, objective, suggestion }, say) =>
    `The objective ${say.name(objective)} of ${say.name(action)} is not in the objectives tab${
      suggestion === null ? '.' : `: did you mean ${say.name(suggestion)}?`
    }`,
  'action.missing-kpi': ({ action }, say) => `${say.name(action)} has no KPI.`,
  'action.missing-owner': ({ action }, say) => `${say.name(action)} has no owner.`,
  'action.missing-budget': ({ action }, say) => `${say.name(action)} has no budget in any quarter.`,
  'action.missing-rhythm': ({ action }, say) => `${say.name(action)} has neither a rhythm nor a date.`,
  'action.unknown-rhythm': ({ action, text }, say) =>
    `The rhythm of ${say.name(action)} is not understood: ${say.name(text)}.`,
  'action.missing-deadline': ({ action }, say) => `${say.name(action)} is one-off and has no deadline.`,
  'action.outside-year': ({ action, day, first, last }, say) =>
    `The date ${say.day(day)} of ${say.name(action)} is outside the year of the plan (${say.day(first)} – ${say.day(last)}).`,
  'action.several-owners': ({ action }, say) => `${say.name(action)} has several owners.`,
  'budget.outside-activity': ({ action, quarter, amount }, say) =>
    `${say.name(action)} spends ${say.money(amount)} in Q${quarter}, when it is not active.`,
  'objective.duplicate-name': ({ objective, line }, say) =>
    `${say.name(objective)} is already the objective of row ${line}.`,
  'objective.missing-target': ({ objective }, say) => `${say.name(objective)} has no target.`,
  'objective.missing-period': ({ objective }, say) => `${say.name(objective)} has no period.`,
  'objective.without-action': ({ objective }, say) => `No action serves ${say.name(objective)}.`,
  'plan.missing-column': ({ column }, say) => `The column ${say.column(column)} is missing from the plan.`,
  'plan.duplicate-column': ({ column, label }, say) =>
    `Two columns are understood as ${say.column(column)}; the one headed ${say.name(label)} is ignored.`,
  'settings.locale-mismatch': ({ locale, country }) =>
    `The file is set to “${locale}” and the plan is for “${country}”.`,
};
