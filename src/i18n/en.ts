import { labelsEn } from './labels.en';
import type { CellPlace, Words } from './words';

const placed = ({ sheet, cell }: CellPlace): string => `${cell} of the tab “${sheet}”`;

const counted = (actions: number, undated: number): string =>
  `${actions} ${actions === 1 ? 'action' : 'actions'}${undated > 0 ? `, ${undated} of them without a date` : ''}.`;

export const en: Words = {
  language: 'en',
  ...labelsEn,
  tabs: {
    plan: 'Action plan',
    objectives: 'Objectives',
    settings: 'Settings',
    retroplanning: 'Retroplanning',
  },
  objectiveColumns: {
    name: 'Objective',
    period: 'Period',
    kpi: 'KPI',
    startingPoint: 'Starting point',
    target: 'Target',
    reached: 'Reached',
  },
  rhythms: {
    'one-off': 'One-off',
    weekly: 'Weekly',
    monthly: 'Monthly',
    quarterly: 'Quarterly',
    yearly: 'Yearly',
    continuous: 'Continuous',
  },
  statuses: {
    'to-do': 'To do',
    'in-progress': 'In progress',
    done: 'Done',
    'to-discuss': 'To discuss',
    dropped: 'Dropped',
  },
  periods: ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', 'Year'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  settings: {
    title: 'Settings',
    owners: 'Owners',
    holidays: 'Days closed',
    holidayNames: 'Reason',
    kinds: 'Kind of action',
    workingDays: 'Preparation (working days)',
    sources: 'Source of the figure',
    ours: 'our estimate, for want of a source: adjust it',
  },
  retroplanning: {
    title: (period) => `Retroplanning ${period}`,
    columns: ['Action', 'Owner', 'Start by', 'Deadline', 'Status'],
    weeks: 'Week',
    undated: 'To be dated',
    withoutObjective: 'Without objective',
    also: (actions) => `also: ${actions}`,
    alsoServes: (objectives) => `Also serves: ${objectives}`,
    budget: 'Planned budget',
    quarter: 'Q',
    legend: 'Legend',
    signs: {
      preparation: 'preparation',
      run: 'run',
      deadline: 'deadline',
      occurrence: 'occurrence',
      continuous: 'continuous',
      today: 'this week',
      late: 'late',
    },
    upToDate: 'Up to date',
    actions: 'actions',
    oneChanged: '1 row has changed: rebuild',
    manyChanged: 'rows have changed: rebuild',
    yearChanged: 'The year of the plan has changed: rebuild',
    building: '⚠ Rebuild under way or interrupted: run “Build the retroplanning” again',
    late: 'Late: ',
    nothingLate: 'Nothing late',
    next: 'Next deadline: ',
    nothingNext: 'No deadline ahead',
    missing: '⚠ changed',
    overdue: 'overdue',
    dayUnit: 'd',
    total: 'Total',
  },
  done: {
    newPlan: 'The plan is ready: write your objectives, then add a first action.',
    example: 'The Mimine example is loaded, with its retroplanning.',
    saved: ({ action, ...place }) => `“${action}” is saved in ${placed(place)}.`,
    duplicated: ({ action, ...place }) => `“${action}” is copied to ${placed(place)}.`,
    dropped: ({ action }) => `“${action}” is dropped: its row stays, out of the totals and the calendar.`,
    copyOf: (action) => `${action} (copy)`,
    retroplanning: ({ actions, undated }) => `Retroplanning built: ${counted(actions, undated)}`,
    finished: ({ actions, undated }) => `The interrupted build is finished: ${counted(actions, undated)}`,
    shown: (place) => `Cell ${placed(place)} selected.`,
  },
  troubles: {
    'plan.none': () =>
      'No plan was found in this file: make one with “New plan”, or give your columns their titles (Action, Objective, KPI, Owner, Budget Q1…) within the first 20 rows of a tab.',
    'plan.exists': ({ tabs }) =>
      `This file already has the ${tabs.length > 1 ? 'tabs' : 'tab'} ${tabs.map((tab) => `“${tab}”`).join(', ')}: nothing was changed. Rename ${tabs.length > 1 ? 'them' : 'it'} first, or start from an empty file.`,
    'plan.deleted': () =>
      'The plan’s tab was deleted: bring it back (Ctrl+Z or File › Version history), then try again.',
    'plan.emptied': ({ tab }) =>
      `The tab “${tab}” was emptied, headers included: bring it back (Ctrl+Z or File › Version history), then try again.`,
    'plan.no-status-column': ({ tab }) =>
      `The tab “${tab}” has no Status column: add a column headed “Status”, then try again.`,
    'plan.no-action-column': ({ tab }) =>
      `The column of actions is gone from the tab “${tab}”: bring it back (Ctrl+Z), or head a column “Action”.`,
    'plan.empty': ({ tab }) => `The tab “${tab}” has no action yet: add one, then try again.`,
    'plan.unreadable-settings': () =>
      'The year or the first month in the settings tab is not a number: correct it (for example 2027 and 1), then try again.',
    'plan.impossible-year': () =>
      'The year must be between 1990 and 2100 and the first month between 1 and 12: correct them, then try again.',
    'row.none-selected': ({ tab }) => `First select a row with an action in the tab “${tab}”.`,
    'row.changed': ({ action, columns }) =>
      `Somebody has changed “${action}” in the meantime (${columns.join(', ')}): nothing was written. Reload the row, then make your changes again.`,
    'row.gone': ({ action }) =>
      `“${action}” is no longer in the plan as you opened it: nothing was written. Select its row and open it again.`,
    'action.no-name': () => 'Give the action a name before saving it.',
    'mend.stale': ({ cell }) => `Cell ${cell} has changed since the check: nothing was written. Check again.`,
    'tab.none': ({ tab }) => `The tab “${tab}” no longer exists: check again.`,
    'file.busy': () =>
      'Somebody else is working with Rétroplan in this file: try again in a few seconds. Nothing was changed.',
    'file.typed-columns': () =>
      'The plan is a Google “table” with typed columns, which add-ons cannot format: convert it back to a range (table menu), then try again.',
    'file.protected': () =>
      'Part of the file is protected against your changes: ask its owner for access, then try again.',
    unexpected: () => 'Rétroplan could not finish: reload the page and try again. If it happens again, check the plan.',
  },
};
