import { listed, type ProblemWords } from '../words/problem-words';

const workingDays = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);

const more = (count: number): string => (count === 1 ? 'and one other' : `and ${count} others`);

/** Of a status and dates that do not agree, and of periods. */
export const standingProblems = {
  'action.overdue': {
    label: 'Deadlines that have passed',
    says: ({ action, deadline, late }, say) =>
      `${say.name(action)} was due on ${say.day(deadline)}, ${workingDays(late)} ago, and is not done.`,
    why: 'One deadline that passes without a word makes people doubt all the others.',
    todo: () => 'If it is done, choose the status “Done”; if not, give it a new deadline, or drop it.',
  },
  'action.done-ahead': {
    label: 'Done before their date',
    says: ({ action, day }, say) => `${say.name(action)} is done, and its date of ${say.day(day)} is still ahead.`,
    why: 'The calendar announces what is done already, or the status hides what is left to do.',
    todo: () => 'If it is finished, give it the day it was; if not, change its status.',
  },
  'objective.served-late': {
    label: 'Objectives served after their period',
    says: ({ objective, last, first }, say) =>
      `${say.name(objective)} is to be reached by ${say.day(last)}, and the first action that serves it begins on ${say.day(first)}.`,
    why: 'What begins after the period of an objective can no longer help to reach it.',
    todo: () => 'Bring one of its actions forward, add one within its period, or change the period of the objective.',
  },
  'plan.left-open': {
    label: 'What the course leaves open',
    says: ({ names }, say) =>
      `The course does not give every KPI, amount and target of this example: ${listed(names, say, more)}.`,
    why: 'These cells are blank because the course says nothing of them, and not by mistake; in a plan of your own each would be a question.',
    todo: () => 'Nothing to correct: fill them in if you make this example your plan.',
  },
} satisfies Partial<ProblemWords>;
