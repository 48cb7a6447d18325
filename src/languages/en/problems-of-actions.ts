import type { ProblemWords } from '../words/problem-words';

const sameThing = { owner: 'the same person', kpis: 'the same KPI', objectives: 'the same objective' } as const;

/** Of an action and its budget. */
export const actionProblems = {
  'action.missing-name': {
    label: 'Actions without a name',
    says: () => 'This row has data but no action name.',
    why: 'An action without a name stands neither in the year planner nor in totals by action.',
    todo: () => 'Write the name of the action, or empty the row.',
  },
  'action.missing-objective': {
    label: 'Actions without an objective',
    says: ({ action }, say) => `${say.name(action)} has no objective.`,
    why: 'No action without an objective: otherwise nothing tells whether it is worth its cost.',
    todo: () => 'Choose the objective it serves; if none fits, is the action relevant?',
  },
  'action.unreadable-date': {
    label: 'Dates that cannot be read',
    says: ({ action, field, text }, say) =>
      `${say.column(field)} of ${say.name(action)} is not a day the calendar can place: ${say.name(text)}.`,
    why: 'Without a real day the action stays under “To be dated” and no bar shows it.',
    todo: () => 'Type a whole day, for example 15 March 2027.',
  },
  'action.start-after-deadline': {
    label: 'Starts after the deadline',
    says: ({ action, start, deadline }, say) =>
      `${say.name(action)} starts on ${say.day(start)}, after its deadline of ${say.day(deadline)}.`,
    why: 'The calendar cannot place an action that ends before it starts.',
    todo: () => 'Correct one of the two dates.',
  },
  'budget.not-a-number': {
    label: 'Budgets that are not numbers',
    says: ({ action, quarter, text }, say) =>
      `The Q${quarter} budget of ${say.name(action)} is not a number: ${say.name(text)}.`,
    why: 'A text does not count in totals: the budget looks smaller than it is.',
    todo: () => 'Write the number alone, without text; the currency comes from the cell’s format.',
  },
  'budget.negative': {
    label: 'Negative budgets',
    says: ({ action, quarter, amount }, say) =>
      `The Q${quarter} budget of ${say.name(action)} is negative: ${say.money(amount)}.`,
    why: 'An expense is written as a positive number; a negative one lowers the total.',
    todo: () => 'Write the amount without the minus sign.',
  },
  'action.duplicate-name': {
    label: 'Duplicate actions',
    says: ({ action, line }, say) => `${say.name(action)} has the same name as the action of row ${line}.`,
    why: 'Two actions of one name cannot be told apart in the year planner.',
    todo: () => 'Make one of the two names more precise, or join the two rows.',
  },
  'action.unknown-objective': {
    label: 'Unknown objectives',
    says: ({ action, objective, suggestion }, say) =>
      `The objective ${say.name(objective)} of ${say.name(action)} is not in the objectives tab${
        suggestion === null ? '.' : `: did you mean ${say.name(suggestion)}?`
      }`,
    why: 'The action counts for no known objective.',
    todo: ({ suggestion }) =>
      suggestion === null
        ? 'Add it to the objectives, or choose one from the list.'
        : 'Choose the objective from the list, or add this one.',
  },
  'action.missing-kpi': {
    label: 'Actions without a KPI',
    says: ({ action }, say) => `${say.name(action)} has no KPI.`,
    why: 'Without a measure you will not know whether it worked.',
    todo: () => 'Write the indicator you will look at, for example “Conversion rate”.',
  },
  'action.missing-owner': {
    label: 'Actions without an owner',
    says: ({ action }, say) => `${say.name(action)} has no owner.`,
    why: 'What nobody is accountable for does not get done.',
    todo: () => 'Write one name.',
  },
  'action.missing-budget': {
    label: 'Actions without a budget',
    says: ({ action }, say) => `${say.name(action)} has no budget in any quarter.`,
    why: 'A forgotten cost is missing from the total of the plan.',
    todo: () => 'Write an amount, or 0 if it is free.',
  },
  'action.missing-rhythm': {
    label: 'Actions without a frequency',
    says: ({ action }, say) => `${say.name(action)} has neither a frequency nor a date.`,
    why: 'The year planner does not know where to place it: it stays under “To be dated”.',
    todo: () => 'Choose a frequency, or give a deadline.',
  },
  'action.unknown-rhythm': {
    label: 'Unknown frequencies',
    says: ({ action, text }, say) => `The frequency of ${say.name(action)} is not understood: ${say.name(text)}.`,
    why: 'Only its dates place the action; without a deadline it stays under “To be dated”.',
    todo: () =>
      'Choose from the list, or write for example “every Tuesday”, “twice a month” or “every 2 weeks except August”.',
  },
  'action.missing-deadline': {
    label: 'Actions without a deadline',
    says: ({ action }, say) => `${say.name(action)} is one-off and has no deadline.`,
    why: 'Without a deadline nothing can be counted back: it stays under “To be dated”.',
    todo: () => 'Give the day on which it must be ready.',
  },
  'action.outside-year': {
    label: 'Dates outside the plan’s year',
    says: ({ action, day, first, last }, say) =>
      `The date ${say.day(day)} of ${say.name(action)} is outside the year of the plan (${say.day(first)} – ${say.day(last)}).`,
    why: 'This year’s calendar will not show it.',
    todo: () => 'Correct the date, or change the year in the settings.',
  },
  'action.unknown-status': {
    label: 'Unknown statuses',
    says: ({ text, count }, say) =>
      count === 1
        ? `The status ${say.name(text)} is not known: the action counts as still to do.`
        : `The status ${say.name(text)} is not known: ${count} actions count as still to do.`,
    why: 'A finished action would look late, a dropped one would keep its budget.',
    todo: () => 'Choose a status from the list, or say in the settings, under “Statuses”, what this word means.',
  },
  'action.other-spelling': {
    label: 'Names written in several ways',
    says: ({ field, spelling, usual, count }, say) =>
      `${say.name(spelling)} and ${say.name(usual)} seem to be ${sameThing[field]}${count === 1 ? '' : ` (${count} rows)`}.`,
    why: 'Whoever filters or searches for a name misses the rows where it is written otherwise.',
    todo: ({ usual }, say) => `Write ${say.name(usual)} everywhere, or give them names that can be told apart.`,
  },
  'action.several-owners': {
    label: 'Actions with several owners',
    says: ({ action }, say) => `${say.name(action)} has several owners.`,
    why: 'When several people are accountable for an action, nobody is.',
    todo: ({ first }, say) => `Keep one person, for example ${say.name(first)}; the others take part.`,
  },
  'budget.outside-activity': {
    label: 'Budgets outside the time of the action',
    says: ({ action, quarter, amount }, say) =>
      `${say.name(action)} spends ${say.money(amount)} in Q${quarter}, when it is not active.`,
    why: 'Either the quarter or the dates are no longer right.',
    todo: () => 'Check the dates and the quarter; a deferred payment is normal, then ignore this advice.',
  },
} satisfies Partial<ProblemWords>;
