import type { ProblemAdvice } from './problem-words';

/** Why what a rule found matters, and what to do about it: said by the sidebar only. */
export const adviceEn: ProblemAdvice = {
  'action.missing-name': {
    why: 'An action without a name stands neither in the retroplanning nor in totals by action.',
    todo: () => 'Write the name of the action, or empty the row.',
  },
  'action.missing-objective': {
    why: 'No action without an objective: otherwise nothing tells whether it is worth its cost.',
    todo: () => 'Choose the objective it serves; if none fits, is the action pertinent?',
  },
  'action.unreadable-date': {
    why: 'Without a real day the action stays under “To be dated” and no bar shows it.',
    todo: () => 'Type a whole day, for example 15/03/2027.',
  },
  'action.start-after-deadline': {
    why: 'The calendar cannot place an action that ends before it starts.',
    todo: () => 'Correct one of the two dates.',
  },
  'budget.not-a-number': {
    why: 'A text does not count in totals: the budget looks smaller than it is.',
    todo: () => "Write the number alone, without text; the currency comes from the cell's format.",
  },
  'budget.negative': {
    why: 'An expense is written as a positive number; a negative one lowers the total.',
    todo: () => 'Write the amount without the minus sign.',
  },
  'objective.missing-name': {
    why: 'No action can serve an objective without a name.',
    todo: () => 'Write the objective, or empty the row.',
  },
  'action.duplicate-name': {
    why: 'Two actions of one name cannot be told apart in the retroplanning.',
    todo: () => 'Make one of the two names more precise, or join the two rows.',
  },
  'action.unknown-objective': {
    why: 'The action counts for no known objective.',
    todo: ({ suggestion }) =>
      suggestion === null
        ? 'Add it to the objectives, or choose one from the list.'
        : 'Choose the objective from the list, or add this one.',
  },
  'action.missing-kpi': {
    why: 'Without a measure you will not know whether it worked.',
    todo: () => 'Write the indicator you will look at, for example “Conversion rate”.',
  },
  'action.missing-owner': { why: 'What nobody answers for does not get done.', todo: () => 'Write one name.' },
  'action.missing-budget': {
    why: 'A forgotten cost is missing from the total of the plan.',
    todo: () => 'Write an amount, or 0 if it is free.',
  },
  'action.missing-rhythm': {
    why: 'The retroplanning does not know where to place it: it stays under “To be dated”.',
    todo: () => 'Choose a rhythm, or give a deadline.',
  },
  'action.unknown-rhythm': {
    why: 'The action stays under “To be dated”.',
    todo: () =>
      'Choose from the list, or write for example “every Tuesday”, “15th of the month” or “every 2 weeks except August”.',
  },
  'action.missing-deadline': {
    why: 'Without a deadline nothing can be counted back: it stays under “To be dated”.',
    todo: () => 'Give the day on which it must be ready.',
  },
  'action.outside-year': {
    why: "This year's calendar will not show it.",
    todo: () => 'Correct the date, or change the year in the settings.',
  },
  'action.several-owners': {
    why: 'When several people answer for an action, nobody does.',
    todo: ({ first }, say) => `Keep one person, for example ${say.name(first)}; the others take part.`,
  },
  'budget.outside-activity': {
    why: 'Either the quarter or the dates are no longer right.',
    todo: () => 'Check the dates and the quarter; a deferred payment is normal, then ignore this advice.',
  },
  'objective.duplicate-name': {
    why: 'Actions do not know which of the two they serve.',
    todo: () => 'Rename one of the two, or delete it.',
  },
  'objective.missing-target': {
    why: 'An objective without a target can be neither reached nor missed.',
    todo: () => 'Write the value to reach.',
  },
  'objective.missing-period': {
    why: 'An operational objective belongs to a moment: a half-year, a quarter.',
    todo: () => 'Choose H1, H2, a quarter or the year.',
  },
  'objective.without-action': {
    why: 'An objective without an action is a wish.',
    todo: () => 'Add an action for it, or postpone it.',
  },
  'plan.missing-column': {
    why: 'The method asks this question of every action.',
    todo: ({ column }, say) => `Add a column headed ${say.column(column)}.`,
  },
  'plan.duplicate-column': {
    why: 'What is written in the second one does not count.',
    todo: () => 'Rename one of the two.',
  },
  'settings.locale-mismatch': {
    why: 'Dates and numbers you type may be misread: the day for the month, the point for the comma.',
    todo: ({ expected }) => `File › Settings › Locale: choose “${expected}”.`,
  },
  'settings.unreadable-closure': {
    why: 'The retroplanning places work on a day when nobody is there.',
    todo: ({ field }) =>
      field === 'first'
        ? 'Write the first day, for example 02/08/2027, and the last one beside it; the text goes under “Reason”.'
        : 'Write a whole day, for example 20/08/2027, or empty the cell for a single day.',
  },
  'settings.closure-without-days': {
    why: 'The retroplanning places work on a day when nobody is there.',
    todo: () => 'Correct the first or the last day.',
  },
  'settings.too-many-closed-days': {
    why: 'Dates would be counted without these closures.',
    todo: () => 'Take off the days of past years, or look at the last day of a closure.',
  },
  'retroplanning.latest-start-passed': {
    why: 'An action begun late ends late, or without what would have made it good.',
    todo: () => 'Begin without these steps, or move the date; if work has begun, choose the status “In progress”.',
  },
  'retroplanning.unreachable-deadline': {
    why: 'A date that no longer holds takes along every other that depends on it: better to change it now.',
    todo: () =>
      'Move the date, or shorten the steps of the template; if work has begun, choose the status “In progress”.',
  },
  'retroplanning.deadline-on-day-off': {
    why: 'Nobody delivers or approves on a day off: the team has less time than the deadline says.',
    todo: () => 'Choose a working day, so that everybody reads the same date.',
  },
  'retroplanning.step-late': {
    why: 'What one step is late passes on to all that wait for it.',
    todo: () => 'Open the countdown of the action: finish the step, shorten what follows, or move the deadline.',
  },
  'retroplanning.cycle': {
    why: 'None of these steps could ever begin: their order is not counted.',
    todo: () => 'Remove one of the names from the column “After”.',
  },
  'retroplanning.unknown-step': {
    why: 'The step then waits for nothing, and its dates are too hopeful.',
    todo: () => 'Write the name of a step of the same template, as it stands in its row.',
  },
  'retroplanning.bad-duration': {
    why: 'Dates are calculated with another duration than the one you wrote.',
    todo: () => 'Write a whole number of working days; 0 for a milestone.',
  },
  'retroplanning.duplicate-step': {
    why: 'The steps that follow cannot tell which one to wait for: only the first counts.',
    todo: () => 'Rename one of the two, or delete it.',
  },
  'retroplanning.duplicate-template': {
    why: 'Actions of this kind cannot tell which one to follow: only the first row counts.',
    todo: () => 'Rename one of the two, with its steps, or delete it.',
  },
  'retroplanning.no-steps': {
    why: 'A one-off action of this kind has no preparation in the retroplanning.',
    todo: () => 'Add its steps to the table of steps, or write the number of working days beside the kind.',
  },
  'retroplanning.no-template': {
    why: 'Without a template, the preparation of the action is neither dated nor drawn.',
    todo: ({ suggestion }) =>
      suggestion === null
        ? 'Choose a kind from the list, or add this one to the templates tab.'
        : 'Choose the kind from the list, or add this one to the templates tab.',
  },
  'retroplanning.sms-forbidden-window': {
    why: 'In France, advertising by SMS is forbidden on Sundays, on public holidays and from 20:00 to 8:00 (sources: sendtargetsms.com, ressources.ediware.net).',
    todo: () => 'Choose another day, between 8:00 and 20:00.',
  },
  'retroplanning.crowdfunding-bad-season': {
    why: 'People give little in July, in August, early in September and in December (sources: crowdfundingfactory.fr, solutions-entreprises.fr, zeste.zendesk.com).',
    todo: () => 'Move the collection; in December, keep it only if its rewards make good presents.',
  },
  'retroplanning.overlap': {
    why: 'A day counts once: one of the preparations will be late, unless others work on them.',
    todo: () => 'Give an action to somebody else, move a date, or ignore this advice if the work is delegated.',
  },
};
