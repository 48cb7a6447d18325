import { labelsEn } from './labels.en';
import { problemsEn } from './problems.en';
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
  columnNotes: {
    objectives:
      'Which objective does the action serve? No action without an objective. Several: separate them with a semicolon.',
    kpis: 'How will you know that it worked? Several KPIs: separate them with a semicolon.',
    owner: 'One person answers for the action.',
    q1: 'What the action costs in the first quarter of the fiscal year. Write 0 if it is free.',
    rhythm: 'Optional. One-off, or how often it comes back. A date without a rhythm means one-off.',
    start: 'Optional. First day of the action, or its first occurrence if it comes back.',
    deadline: 'Last day of a one-off action, or last occurrence. Blank means all year.',
    kind: 'Optional. Gives the preparation time, counted back in working days.',
    status: 'Optional. “Dropped” keeps the row, out of the totals and the calendar.',
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
    labels: {
      today: ['Today', 'Every formula of the plan reads this day. A fixed date here freezes the plan at that day.'],
      year: [
        'Year of the plan',
        'Calendar year in which the fiscal year begins. Rebuild the retroplanning after a change.',
      ],
      firstMonth: ['First month of the fiscal year', '1 for January, 4 for April…'],
      currency: ['Currency', 'Three-letter code: EUR, GBP, USD…'],
      organisation: ['Kind of organisation', 'Decides which KPIs are proposed.'],
      country: ['Country', 'Two-letter code: GB, IE, US, FR…'],
      language: ['Language of the plan', 'fr or en: the language of tabs and lists.'],
      state: ['State', 'Kept by Rétroplan: blank when everything is finished.'],
    },
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
  example: {
    note:
      'Mimine example: objectives, actions and amounts come from the course; an amount it does not give stays blank. ' +
      'Owners (other than Arnaud for the newsletter) and exact days are our own choice, consistent with what it says.',
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
  problems: problemsEn,
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
