import type { KpiViewWords } from '../words/kpi-view-words';
import { counted } from './counted';
import { unitNames } from './kpi-unit-names';

export const kpiView: KpiViewWords = {
  title: 'Your KPIs',
  introduction:
    'Say what kind of organisation you are: Rétroplan suggests the KPIs that matter to it, which way each should go, and the figures to keep each month.',
  organisation: 'Kind of organisation',
  choose: 'Choose…',
  starters: 'To begin with',
  follow: 'Follow these KPIs',
  followed: 'KPIs you follow',
  changed: {
    fresh: (names) => `Proposed now, to add if they help you: ${names.join(', ')}.`,
    kept: (names) => `No longer proposed for this organisation, still followed: ${names.join(', ')}.`,
    turned: (names) => `The direction wanted is now: ${names.join(', ')}.`,
  },
  value: ({ value, month }) => `${value} in ${month}`,
  target: (value) => `target ${value}`,
  perResult: (amount) => `${amount} per result so far`,
  states: { onTrack: '✓ on track', atRisk: '▲ at risk', off: '✕ off target', noData: '– no data' },
  inPlan: 'Show the follow-up in the plan',
  more: 'Add a KPI',
  add: 'Follow this KPI',
  weekly: {
    label: 'Count a figure by week',
    help: 'Its weeks have a tab of their own; a month that is blank is calculated from them.',
    counted: (figures) => `Counted by week: ${figures}.`,
    count: 'Count this figure by week',
    letFollow: (figure, months) =>
      `Let ${counted(months, 'typed month', 'typed months')} of “${figure}” follow its weeks`,
    stop: (figure) => `Stop counting “${figure}” by week`,
  },
  again: 'Read again',
  units: {
    duration: (value) => `${value} s`,
    points: (value) => `${value} points`,
    rank: (value) => `rank ${value}`,
    times: (value) => `${value} times`,
  },
  own: {
    open: 'Make a KPI of your own',
    name: 'Name',
    nameHelp: 'As you will write it in the KPI column of the plan.',
    unit: 'Unit',
    units: unitNames,
    direction: 'Better when',
    directions: { up: 'higher', down: 'lower' },
    shape: 'Where its value comes from',
    shapes: {
      figure: 'a monthly figure, as it is',
      typed: 'I type it each month',
      ratio: 'one figure divided by another',
      sum: 'the sum of two figures',
      difference: 'one figure less another',
      change: 'how much a figure has changed since the month before',
    },
    level: 'It is a level, as a number of subscribers is: months do not add up.',
    parts: ['Figure', 'Second figure'],
    add: 'Follow this KPI',
  },
};
