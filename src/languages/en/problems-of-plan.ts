import type { ProblemWords } from '../words/problem-words';

/** Of objectives, columns and settings. */
export const planProblems = {
  'objective.missing-name': {
    label: 'Objectives without a name',
    says: () => 'This row has data but no objective name.',
    why: 'No action can serve an objective without a name.',
    todo: () => 'Write the objective, or empty the row.',
  },
  'objective.duplicate-name': {
    label: 'Duplicate objectives',
    says: ({ objective, line }, say) => `${say.name(objective)} is already the objective of row ${line}.`,
    why: 'Actions do not know which of the two they serve.',
    todo: () => 'Rename one of the two, or delete it.',
  },
  'objective.missing-target': {
    label: 'Objectives without a target',
    says: ({ objective }, say) => `${say.name(objective)} has no target.`,
    why: 'An objective without a target can be neither reached nor missed.',
    todo: () => 'Write the value to reach.',
  },
  'objective.missing-period': {
    label: 'Objectives without a period',
    says: ({ objective }, say) => `${say.name(objective)} has no period.`,
    why: 'An operational objective belongs to a moment: a half-year, a quarter.',
    todo: () => 'Choose H1, H2, a quarter or the year.',
  },
  'objective.without-action': {
    label: 'Objectives without an action',
    says: ({ objective }, say) => `No action serves ${say.name(objective)}.`,
    why: 'An objective without an action is a wish.',
    todo: () => 'Add an action for it, or postpone it.',
  },
  'plan.missing-column': {
    label: 'Missing columns',
    says: ({ column }, say) => `The column ${say.column(column)} is missing from the plan.`,
    why: 'The method asks this question of every action.',
    todo: ({ column }, say) => `Add a column headed ${say.column(column)}.`,
  },
  'plan.duplicate-column': {
    label: 'Duplicate columns',
    says: ({ column, label }, say) =>
      `Two columns are understood as ${say.column(column)}; the one headed ${say.name(label)} is ignored.`,
    why: 'What is written in the second one does not count.',
    todo: () => 'Rename one of the two.',
  },
  'settings.locale-mismatch': {
    label: 'The file’s regional settings',
    says: ({ locale, country }, say) =>
      `The file is set to “${say.place(locale)}” and the plan is for “${say.place(country)}”.`,
    why: 'Dates and numbers you type may be misread: the day for the month, the point for the comma.',
    todo: ({ expected }, say) => `File › Settings › Locale: choose “${say.place(expected)}”.`,
  },
  'settings.unreadable-closure': {
    label: 'Closed days that are not days',
    says: ({ name, field, text }, say) =>
      field === 'first'
        ? `${say.name(text)}, among the closed days, is not a day: this line closes nothing.`
        : `The closure${name === '' ? '' : ` ${say.name(name)}`} lasts until ${say.name(text)}, which is not a day: only its first day is closed.`,
    why: 'The year planner places work on a day when nobody is there.',
    todo: ({ field }) =>
      field === 'first'
        ? 'Write the first day, for example 2 August 2027, and the last one beside it; the text goes under “Reason”.'
        : 'Write a whole day, for example 20 August 2027, or empty the cell for a single day.',
  },
  'settings.closure-without-days': {
    label: 'Closures that end before they begin',
    says: ({ first, last }, say) =>
      first === null
        ? `A closure until ${say.day(last)} has no first day: it closes nothing.`
        : `A closure from ${say.day(first)} to ${say.day(last)} ends before it begins: only its first day is closed.`,
    why: 'The year planner places work on a day when nobody is there.',
    todo: () => 'Correct the first or the last day.',
  },
  'settings.unreadable-weekday': {
    label: 'Weekdays neither open nor closed',
    says: ({ day, text }, say) =>
      `${say.name(text)}, for ${say.name(day)}, is neither open nor closed: the day counts as open.`,
    why: 'Preparations are counted in working days.',
    todo: () => 'Choose “open” or “closed”.',
  },
  'settings.too-many-closed-days': {
    label: 'Too many closed days',
    says: ({ name, most }, say) =>
      `More than ${most} closed days: ${name === '' ? '' : `from ${say.name(name)} on, `}the end of the list does not count.`,
    why: 'Dates would be counted without these closures.',
    todo: () => 'Remove the days of past years, or look at the last day of a closure.',
  },
} satisfies Partial<ProblemWords>;
