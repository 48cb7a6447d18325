import type { ProblemWords } from '../words/problem-words';

/** Of objectives that are measured. */
export const objectiveProblems = {
  'objective.not-measurable': {
    label: 'Objectives that no figure measures',
    says: ({ objective }, say) => `No figure will say whether ${say.name(objective)} is reached.`,
    why: 'An objective is measured by a KPI and a target that is a number.',
    todo: () => 'Choose a KPI and write the target in figures, or enter yourself what is reached.',
  },
  'objective.unknown-kpi': {
    label: 'Objectives whose KPI is not followed',
    says: ({ objective, kpi }, say) =>
      `${say.name(objective)} is measured by ${say.name(kpi)}, which this file does not follow.`,
    why: 'Without monthly figures for that KPI, its progress stays blank.',
    todo: () => 'Choose a KPI of the list, follow this one in “KPIs and figures”, or enter yourself what is reached.',
  },
  'objective.target-already-reached': {
    label: 'Targets that are reached already',
    says: ({ objective }, say) => `The target of ${say.name(objective)} equals its starting point.`,
    why: 'An objective that is reached already changes nothing.',
    todo: () => 'Write a more ambitious target, or remove the objective.',
  },
  'objective.wrong-direction': {
    label: 'Targets that go the wrong way',
    says: ({ objective, kpi, better }, say) =>
      `The target of ${say.name(objective)} is ${better === 'up' ? 'below' : 'above'} its starting point, and ${say.name(kpi)} should go ${better}.`,
    why: 'Reaching this target would leave things worse than they are today.',
    todo: () => 'Correct the target or the starting point, or the direction in the KPIs tab.',
  },
  'objective.period-unreadable': {
    label: 'Periods that cannot be read',
    says: ({ objective, period }, say) =>
      `The period of ${say.name(objective)}, ${say.name(period)}, is not understood: nothing can be calculated.`,
    why: 'What is reached and expected is counted over the months of the period.',
    todo: () => 'Choose H1, Q2, Year or a month from the list, or write “from 1 March to 30 June”.',
  },
  'objective.period-outside-year': {
    label: 'Periods outside of the plan’s year',
    says: ({ objective, first, last, year }, say) =>
      `The period of ${say.name(objective)} runs from ${say.day(first)} to ${say.day(last)}; the plan’s year, from ${say.day(year.first)} to ${say.day(year.last)}.`,
    why: 'The actions and the figures of this plan are those of its year.',
    todo: () => 'Choose a period within the plan’s year.',
  },
  'objective.without-action-in-period': {
    label: 'Objectives without an action in their period',
    says: ({ objective, first, last }, say) =>
      `The actions that serve ${say.name(objective)} end before its period, which runs from ${say.day(first)} to ${say.day(last)}.`,
    why: 'What nobody works on in its period is unlikely to be reached.',
    todo: () => 'Add an action for it in its period, or change its period.',
  },
  'objective.too-many': {
    label: 'Too many objectives in one period',
    says: ({ period, count }, say) => `The period ${say.name(period)} has ${count} objectives.`,
    why: 'Beyond six, our own measure, nothing comes first any more: the team spreads itself thin.',
    todo: ({ most }) => `Keep ${most} at most, and put the others off.`,
  },
  'objective.target-text': {
    label: 'Targets that are texts',
    says: ({ objective, target }, say) => `The target of ${say.name(objective)} is a text: ${say.name(target)}.`,
    why: 'Nothing is calculated from a text: what is expected and the state stay blank.',
    todo: () => 'Type the number alone; its unit is that of the KPI.',
  },
  'objective.target-unit': {
    label: 'Targets that do not suit their KPI',
    says: ({ objective, kpi, target, isShare }, say) =>
      `The target of ${say.name(objective)} reads ${isShare ? `${say.number(target * 100)}%` : say.number(target)}, which does not suit ${say.name(kpi)}.`,
    why: 'The objective would look out of reach, or reached on its first day.',
    todo: ({ isShare }) =>
      isShare ? 'Type the rate with its sign, such as 12%.' : 'Type a number alone, in the unit of the KPI.',
  },
  'objective.deadline-outside-period': {
    label: 'Deadlines outside of the period',
    says: ({ objective, deadline, first, last }, say) =>
      `The deadline of ${say.name(objective)} is ${say.day(deadline)}; its period goes from ${say.day(first)} to ${say.day(last)}.`,
    why: 'What is expected today is counted from the period to the deadline: one of the two is wrong.',
    todo: () => 'Correct the deadline, or choose the period in which it falls.',
  },
} satisfies Partial<ProblemWords>;
