import type { BadSeason } from '../../domain/check';
import { listed, type ProblemWords } from '../words/problem-words';

const workingDays = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);
const more = (count: number): string => (count === 1 ? 'and one more' : `and ${count} more`);

const seasons: Readonly<Record<BadSeason, string>> = {
  summer: 'between July and mid-September',
  december: 'in December',
};

/** Of preparation, templates and days to avoid. */
export const retroplanningProblems = {
  'retroplanning.latest-start-passed': {
    label: 'Preparations to begin at once',
    says: ({ action, start, missing, steps }, say) =>
      `${say.name(action)} should have started on ${say.day(start)}: it is ${workingDays(missing)} short, and the date can be met by leaving out ${listed(steps, say, more)}.`,
    why: 'An action begun late ends late, or without what would have made it good.',
    todo: () => 'Begin without these steps, or move the date; if work has begun, choose the status “In progress”.',
  },
  'retroplanning.unreachable-deadline': {
    label: 'Dates that can no longer be met',
    says: ({ action, of, day, first, missing }, say) =>
      of === 'start'
        ? `${say.name(action)} can no longer be ready for its start on ${say.day(day)}: it is ${workingDays(missing)} short, and the first possible start is ${say.day(first)}.`
        : `${say.name(action)} can no longer be ready by its deadline of ${say.day(day)}: it is ${workingDays(missing)} short, and the first possible deadline is ${say.day(first)}.`,
    why: 'A date that can no longer be met takes along every other that depends on it: better to change it now.',
    todo: () =>
      'Move the date, or shorten the steps of the template; if work has begun, choose the status “In progress”.',
  },
  'retroplanning.deadline-on-day-off': {
    label: 'Deadlines on a day off',
    says: ({ action, deadline, moved }, say) =>
      `The deadline of ${say.name(action)}, ${say.day(deadline)}, is not a working day: everything must be ready on ${say.day(moved)}.`,
    why: 'Nobody delivers or approves on a day off: the team has less time than the deadline says.',
    todo: () => 'Choose a working day, so that everybody reads the same date.',
  },
  'retroplanning.step-late': {
    label: 'Late steps',
    says: ({ action, step, day }, say) =>
      `The step ${say.name(step)} of ${say.name(action)} has been late since ${say.day(day)}.`,
    why: 'What one step is late passes on to all that wait for it.',
    todo: () => 'Open the countdown of the action: finish the step, shorten what follows, or move the deadline.',
  },
  'retroplanning.cycle': {
    label: 'Steps that depend on each other',
    says: ({ kind, steps: [first = '', ...others] }, say) =>
      others.length === 0
        ? `In the template ${say.name(kind)}, the step ${say.name(first)} depends on itself.`
        : `In the template ${say.name(kind)}, steps depend on each other: ${listed([first, ...others], say, more)}.`,
    why: 'None of these steps could ever begin: their order is not counted.',
    todo: () => 'Remove one of the names from the column “After”.',
  },
  'retroplanning.unknown-step': {
    label: 'Unknown steps',
    says: ({ kind, step, after, suggestion }, say) =>
      `In the template ${say.name(kind)}, ${say.name(step)} comes after ${say.name(after)}, which does not exist${
        suggestion === null ? '.' : `: did you mean ${say.name(suggestion)}?`
      }`,
    why: 'The step then waits for nothing, and its dates are too hopeful.',
    todo: () => 'Write the name of a step of the same template, as it stands in its row.',
  },
  'retroplanning.bad-duration': {
    label: 'Impossible durations',
    says: ({ kind, step, text }, say) =>
      `In the template ${say.name(kind)}, the duration of ${say.name(step)} is not a whole number from 0 to 1,000 working days: ${say.name(text)}.`,
    why: 'Dates are calculated with another duration than the one you wrote.',
    todo: () => 'Write a whole number of working days; 0 for a milestone.',
  },
  'retroplanning.duplicate-step': {
    label: 'Duplicate steps',
    says: ({ kind, step }, say) => `The template ${say.name(kind)} has two steps named ${say.name(step)}.`,
    why: 'The steps that follow cannot tell which one to wait for: only the first counts.',
    todo: () => 'Rename one of the two, or delete it.',
  },
  'retroplanning.duplicate-template': {
    label: 'Duplicate templates',
    says: ({ kind }, say) => `Two templates are named ${say.name(kind)}.`,
    why: 'Actions of this kind cannot tell which one to follow: only the first row counts.',
    todo: () => 'Rename one of the two, with its steps, or delete it.',
  },
  'retroplanning.no-steps': {
    label: 'Templates without steps',
    says: ({ kind }, say) => `The template ${say.name(kind)} has no steps.`,
    why: 'A one-off action of this kind has no preparation in the year planner.',
    todo: () => 'Add its steps to the table of steps, or write the number of working days beside the kind.',
  },
  'retroplanning.no-template': {
    label: 'Kinds of action without a template',
    says: ({ action, kind, suggestion }, say) =>
      `The kind ${say.name(kind)} of ${say.name(action)} has no template${
        suggestion === null ? '.' : `: did you mean ${say.name(suggestion)}?`
      }`,
    why: 'Without a template, the preparation of the action is neither dated nor drawn.',
    todo: ({ suggestion }) =>
      suggestion === null
        ? 'Choose a kind from the list, or add this one to the templates tab.'
        : 'Choose the kind from the list, or add this one to the templates tab.',
  },
  'retroplanning.sms-forbidden-window': {
    label: 'SMS on a forbidden day',
    says: ({ action, day, is, others }, say) =>
      `${say.name(action)} falls on ${say.day(day)}, ${is === 'sunday' ? 'a Sunday' : 'a public holiday or a closed day'}${
        others === 0 ? '' : others === 1 ? ', and on another forbidden day' : `, and on ${others} other forbidden days`
      }: no advertising by SMS on such days, nor before 8:00, nor after 20:00.`,
    why: 'In France, advertising by SMS is forbidden on Sundays, on public holidays and from 20:00 to 8:00 (sources: sendtargetsms.com, ressources.ediware.net).',
    todo: () => 'Choose another day, between 8:00 and 20:00.',
  },
  'retroplanning.crowdfunding-bad-season': {
    label: 'Fundraising in a bad season',
    says: ({ action, seasons: met }, say) =>
      `The fundraising of ${say.name(action)} takes place ${met.map((season) => seasons[season]).join(' and ')}.`,
    why: 'People give little in July, in August, early in September and in December (sources: crowdfundingfactory.fr, solutions-entreprises.fr, zeste.zendesk.com).',
    todo: () => 'Move the campaign; in December, keep it only if its rewards make good presents.',
  },
  'retroplanning.overlap': {
    label: 'Preparations at the same time',
    says: ({ owner, actions, first, last, asked, available }, say) =>
      `${say.name(owner)} prepares several actions at once from ${say.day(first)} to ${say.day(last)}: ${listed(actions, say, more)} ask for ${workingDays(asked)}, and there are ${available}.`,
    why: 'A day counts once: one of the preparations will be late, unless others work on them.',
    todo: () => 'Give an action to somebody else, move a date, or ignore this advice if the work is delegated.',
  },
} satisfies Partial<ProblemWords>;
