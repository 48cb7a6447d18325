import { firstLines, type ProblemWords } from '../words/problem-words';

/** Of the KPIs that are followed, and of their monthly figures. */
export const kpiProblems = {
  'kpi.unknown': {
    label: 'KPIs that nothing follows',
    says: ({ action, kpi, lines }, say) =>
      lines.length === 1
        ? `${say.name(action)} is measured by ${say.name(kpi)}, which is not among the KPIs that are followed.`
        : `${lines.length} actions are measured by ${say.name(kpi)}, which is not among the KPIs that are followed: rows ${firstLines(lines)}.`,
    why: 'A KPI without figures will never say whether the action worked.',
    todo: ({ suggestion }, say) =>
      suggestion === null
        ? 'Choose a KPI that is followed, or add this one to your own in “KPIs and figures”.'
        : `Write ${say.name(suggestion)} if that is the one, or add this KPI to your own in “KPIs and figures”.`,
  },
  'kpi.duplicate-name': {
    label: 'KPIs of one name',
    says: ({ kpi, line }, say) => `${say.name(kpi)} is already the name of the KPI of row ${line}.`,
    why: 'Actions do not know which of the two measures them.',
    todo: () => 'Rename one of the two, or delete its row.',
  },
  'kpi.no-direction': {
    label: 'KPIs without a direction',
    says: ({ kpi }, say) => `Nothing says whether ${say.name(kpi)} should rise or fall.`,
    why: 'Without a direction no figure is good or bad, and the KPI has no status.',
    todo: () => 'Choose “higher” or “lower” in the list of the cell.',
  },
  'kpi.unit-mismatch': {
    label: 'Targets that do not fit their unit',
    says: ({ kpi, target, isShare }, say) => {
      if (typeof target === 'string') return `The target of ${say.name(kpi)} is not a number: ${say.name(target)}.`;
      if (typeof target === 'object') return `The target of ${say.name(kpi)} is a date: ${say.day(target.day)}.`;
      return `The target of ${say.name(kpi)} reads ${isShare ? `${say.number(target * 100)}%` : say.number(target)}, which does not fit its unit.`;
    },
    why: 'The gap to the target and the status of the KPI would be wrong.',
    todo: ({ isShare }) =>
      isShare ? 'Type the rate with its sign, for example 12%.' : 'Type a number alone, in the unit of the KPI.',
  },
  'kpi.unfollowed': {
    label: 'KPIs without a figure for two months',
    says: ({ kpi, month, others }, say) => {
      const more = others === 0 ? '' : others === 1 ? ' and 1 other KPI' : ` and ${others} other KPIs`;
      return month === null
        ? `${say.name(kpi)}${more}: no figure yet, and two months have gone by.`
        : `${say.name(kpi)} has had no figure since ${say.month(month)}.`;
    },
    why: 'A KPI that nobody fills in says nothing of the plan any more.',
    todo: () => 'Fill in the missing months in the tab of figures, or delete the row of the KPI.',
  },
  'kpi.orphan': {
    label: 'KPIs that measure nothing of the plan',
    says: ({ kpi }, say) => `No action and no objective is measured by ${say.name(kpi)}.`,
    why: 'A KPI that measures nothing of the plan is a figure nobody does anything with.',
    todo: () => 'Name it in the KPI column of an action or an objective, or delete its row.',
  },
  'figure.not-a-number': {
    label: 'Figures that are not numbers',
    says: ({ figure, month, text }, say) =>
      `${say.name(figure)}, ${say.month(month)}, is not a number: ${typeof text === 'string' ? say.name(text) : say.day(text.day)}.`,
    why: 'The KPIs that need it stay blank in that month.',
    todo: () => 'Type the number alone, or empty the cell if nobody knows it.',
  },
  'figure.negative': {
    label: 'Negative figures',
    says: ({ figure, month, value }, say) =>
      `${say.name(figure)}, ${say.month(month)}, is negative: ${say.number(value)}.`,
    why: 'What is counted or spent cannot be less than zero.',
    todo: () => 'Take off the minus sign; spending is written as a positive number.',
  },
  'figure.impossible': {
    label: 'Impossible figures',
    says: ({ figure, month, value, whole, most }, say) =>
      `${say.name(figure)}, ${say.month(month)}, is more than ${say.name(whole)}: ${say.number(value)} of ${say.number(most)}.`,
    why: 'A part cannot be larger than the whole: one of the two is wrong.',
    todo: () => 'Check both figures of the month in the tool they come from.',
  },
  'figure.jump': {
    label: 'Figures ten times those of the month before',
    says: ({ figure, month, value, before }, say) =>
      `${say.name(figure)} goes from ${say.number(before)} to ${say.number(value)} in ${say.month(month)}.`,
    why: 'There may be a zero too many, or a zero missing in the month before.',
    todo: () => 'Check both months; if they are right, there is nothing to do.',
  },
} satisfies Partial<ProblemWords>;
