import { listed, type ProblemWords } from '../words/problem-words';

/** Of what, in the plan's tab, is not read, or otherwise. */
export const toldProblems = {
  'cell.error': {
    label: 'Cells with an error',
    says: ({ text }, say) => `This cell shows ${say.name(text)}: it counts as blank.`,
    why: 'A formula with a mistake tells the plan nothing, and spoils whatever uses it.',
    todo: () => 'Correct the formula, or write the value instead.',
  },
  'action.name-not-text': {
    label: 'Action names that are no text',
    says: ({ what }) =>
      ({
        number: 'The name of this action is a number.',
        day: 'The name of this action is a date.',
        boolean: 'The name of this action is a tick box.',
      })[what],
    why: 'Nobody will know which action it is, and a date looks different elsewhere.',
    todo: () => 'Write what is to be done, or check that the column of actions is the right one.',
  },
  'row.not-read': {
    label: 'Rows that are not read',
    says: ({ text, why }, say) => {
      const row = text === '' ? 'This row' : `The row ${say.name(text)}`;
      return {
        'below-total': `${row} stands below the total: it is no action and does not count.`,
        'without-name': `${row} has no action name: it is not read.`,
      }[why];
    },
    why: 'What is not read is neither in the year planner nor in the totals.',
    todo: () => 'If it is an action, give it a name and an owner, above the total; if not, there is nothing to do.',
  },
  'row.other-table': {
    label: 'Tables with other columns',
    says: ({ text }, say) => `A table with other columns begins at ${say.name(text)}: it is not read.`,
    why: 'What is not read is neither in the year planner nor in the totals.',
    todo: () =>
      'Put its columns into the order of those above, or its rows into the plan; or give it a tab of its own.',
  },
  'row.total-differs': {
    label: 'Totals that are no sum',
    says: ({ text }, say) =>
      `${say.name(text)} is taken for a total, but its amounts are not the sum of the rows above it.`,
    why: 'A total does not count in the budget; an action would.',
    todo: () => 'Correct its amounts; if it is an action, give it an objective or an owner.',
  },
  'budget.no-amount': {
    label: 'Budgets that are no amounts',
    says: ({ text }, say) => `The budget ${say.name(text)} is not a number: it counts in no total.`,
    why: 'A text cannot be added up.',
    todo: () => 'Write an amount, without any other word.',
  },
  'budget.merged': {
    label: 'Amounts across several cells',
    says: ({ cells }) => `This amount is merged across ${cells} cells: it counts in full in the first one.`,
    why: 'Merged cells do not say how much belongs to each quarter or to each action.',
    todo: () => 'Unmerge the cells and write its own amount in each.',
  },
  'plan.one-budget': {
    label: 'A budget without quarters',
    says: ({ label }, say) => `The budget is in one column, ${say.name(label)}: it is not spread over the quarters.`,
    why: 'Without quarters nobody knows when the money is spent.',
    todo: () =>
      'Add the columns Budget Q1 to Budget Q4 and spread each amount over the quarters the action is active in, or put it in that of its deadline.',
  },
  'plan.in-thousands': {
    label: 'Amounts in thousands',
    says: ({ label }, say) => `The column ${say.name(label)} is in thousands: its amounts are read as they stand.`,
    why: 'A budget of 2 counts as 2 there, not as 2,000.',
    todo: () => 'Multiply its amounts by 1,000 and take the unit out of the heading.',
  },
  'plan.several-tabs': {
    label: 'Several plans',
    says: ({ tabs }, say) =>
      `This file has ${tabs.length === 1 ? 'another plan' : `${tabs.length} other plans`}, not read here: ${listed(tabs, say, (count) => `and ${count} more`)}.`,
    why: 'What is in the other tabs is neither checked nor counted.',
    todo: () => 'Open the tab you mean first (or name it with --tab), or bring the plans together in one tab.',
  },
} satisfies Partial<ProblemWords>;
