import type { BadSeason } from '../domain/check';
import { listed, type ProblemMessages } from './problem-words';

const workingDays = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);
const more = (count: number): string => (count === 1 ? 'and one more' : `and ${count} more`);

const seasons: Readonly<Record<BadSeason, string>> = {
  summer: 'between July and mid-September',
  december: 'in December',
};

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
  'settings.unreadable-closure': ({ name, field, text }, say) =>
    field === 'first'
      ? `${say.name(text)}, among the days closed, is not a day: this line closes nothing.`
      : `The closure${name === '' ? '' : ` ${say.name(name)}`} lasts until ${say.name(text)}, which is not a day: only its first day is closed.`,
  'settings.closure-without-days': ({ first, last }, say) =>
    first === null
      ? `A closure until ${say.day(last)} has no first day: it closes nothing.`
      : `A closure from ${say.day(first)} to ${say.day(last)} ends before it begins: only its first day is closed.`,
  'settings.too-many-closed-days': ({ name, most }, say) =>
    `More than ${most} days closed: ${name === '' ? '' : `from ${say.name(name)} on, `}the end of the list does not count.`,
  'retroplanning.latest-start-passed': ({ action, start, missing, steps }, say) =>
    `${say.name(action)} should have begun on ${say.day(start)}: it is ${workingDays(missing)} short, which leaving out ${listed(steps, say, more)} wins back.`,
  'retroplanning.unreachable-deadline': ({ action, of, day, first, missing }, say) =>
    of === 'start'
      ? `${say.name(action)} can no longer be ready for its start on ${say.day(day)}: it is ${workingDays(missing)} short, and the first possible start is ${say.day(first)}.`
      : `${say.name(action)} can no longer be ready by its deadline of ${say.day(day)}: it is ${workingDays(missing)} short, and the first possible deadline is ${say.day(first)}.`,
  'retroplanning.deadline-on-day-off': ({ action, deadline, moved }, say) =>
    `The deadline of ${say.name(action)}, ${say.day(deadline)}, is not a working day: everything must be ready on ${say.day(moved)}.`,
  'retroplanning.step-late': ({ action, step, day }, say) =>
    `The step ${say.name(step)} of ${say.name(action)} has been late since ${say.day(day)}.`,
  'retroplanning.cycle': ({ kind, steps: [first = '', ...others] }, say) =>
    others.length === 0
      ? `In the template ${say.name(kind)}, the step ${say.name(first)} waits for itself.`
      : `In the template ${say.name(kind)}, steps wait for each other: ${listed([first, ...others], say, more)}.`,
  'retroplanning.unknown-step': ({ kind, step, after, suggestion }, say) =>
    `In the template ${say.name(kind)}, ${say.name(step)} comes after ${say.name(after)}, which does not exist${
      suggestion === null ? '.' : `: did you mean ${say.name(suggestion)}?`
    }`,
  'retroplanning.bad-duration': ({ kind, step, text }, say) =>
    `In the template ${say.name(kind)}, the duration of ${say.name(step)} is not a whole number from 0 to 1,000 working days: ${say.name(text)}.`,
  'retroplanning.duplicate-step': ({ kind, step }, say) =>
    `The template ${say.name(kind)} has two steps named ${say.name(step)}.`,
  'retroplanning.duplicate-template': ({ kind }, say) => `Two templates are named ${say.name(kind)}.`,
  'retroplanning.no-steps': ({ kind }, say) => `The template ${say.name(kind)} has no steps.`,
  'retroplanning.no-template': ({ action, kind, suggestion }, say) =>
    `The kind ${say.name(kind)} of ${say.name(action)} has no template${
      suggestion === null ? '.' : `: did you mean ${say.name(suggestion)}?`
    }`,
  'retroplanning.sms-forbidden-window': ({ action, day, is, others }, say) =>
    `${say.name(action)} falls on ${say.day(day)}, ${is === 'sunday' ? 'a Sunday' : 'a public holiday or a closed day'}${
      others === 0 ? '' : others === 1 ? ', and on another forbidden day' : `, and on ${others} other forbidden days`
    }: no advertising by SMS on such days, nor before 8:00, nor after 20:00.`,
  'retroplanning.crowdfunding-bad-season': ({ action, seasons: met }, say) =>
    `The collection of ${say.name(action)} takes place ${met.map((season) => seasons[season]).join(' and ')}.`,
  'retroplanning.overlap': ({ owner, actions, first, last, asked, available }, say) =>
    `${say.name(owner)} prepares several actions at once from ${say.day(first)} to ${say.day(last)}: ${listed(actions, say, more)} ask for ${workingDays(asked)}, and there are ${available}.`,
};
