import { groupingsOf, withoutGroup } from '../words/grouping-words';
import type { CellPlace, SheetWords } from '../words/sheet-words';
import { sayDay } from '../words/speech';
import { adopted, adoptTroubles } from './adopt';
import { countdown, countdownDone, countdownTroubles } from './countdown';
import { counted } from './counted';
import { fields } from './fields';
import { idiom } from './idiom';
import { labels } from './labels';
import { list } from './list';
import { noPlan, noSuchTab } from './no-plan';
import { rhythmWords } from './rhythm';
import { selfTest } from './self-test';
import { speech } from './speech';
import { table } from './table';

const placed = ({ sheet, cell }: CellPlace): string => `${cell} of the tab “${sheet}”`;

const built = (actions: number, undated: number): string =>
  `${counted(actions, 'action', 'actions')}${undated > 0 ? `, ${undated} of them without a date` : ''}.`;

/** All that the script says. */
export const sheet: SheetWords = {
  idiom,
  table,
  list,
  conventions: { country: 'GB', isCurrencyLast: false },
  ...labels,
  tabs: {
    plan: 'Action plan',
    objectives: 'Objectives',
    settings: 'Settings',
    retroplanning: 'Year planner',
    templates: 'Templates',
  },
  objectiveColumns: {
    name: 'Objective',
    period: 'Period',
    kpi: 'KPI',
    startingPoint: 'Starting point',
    target: 'Target',
    reached: 'Reached',
  },
  rhythms: rhythmWords.simple,
  periods: ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', 'Year'],
  months: idiom.speech.shortMonths,
  settings: {
    title: 'Settings',
    owners: 'Owners',
    holidays: 'Closed days',
    holidaysUntil: 'Until',
    roles: 'Role in the templates',
    rolePeople: 'Who does it',
    rhythmWords: 'Frequencies offered',
    holidayNames: 'Reason',
    workday: { open: 'open', closed: 'closed' },
    statuses: 'Statuses',
    statusMeanings: 'Counts as',
    groupings: groupingsOf(fields),
    units: { week: 'weeks', month: 'months' },
  },
  templates: {
    title: 'Templates',
    help: 'Add your steps below. “After”: the steps to finish before it, separated by a semicolon.',
    titles: {
      kind: 'Kind of action',
      days: 'Working days',
      prepares: 'Ready',
      source: 'Source of the figure',
      step: 'Step',
      after: 'After',
      nature: 'Nature',
      role: 'Who',
      deliverable: 'Deliverable',
    },
    stepTypes: { work: 'Step', optional: 'Optional step', milestone: 'Milestone', buffer: 'Buffer' },
    prepares: { deadline: 'on the day', start: 'the day before' },
    formerPrepares: { deadline: 'the deadline', start: 'the start' },
    ours: 'our estimate, for want of a source: adjust it',
  },
  retroplanning: {
    title: (period) => `Year planner ${period}`,
    columns: ['Action', 'Owner', 'Start by', 'Deadline', 'Status'],
    weeks: 'Week',
    shortened: 'By month: the plan is too long for 53 weeks',
    undated: 'To be dated',
    without: withoutGroup(fields),
    also: (actions) => `also: ${actions}`,
    alsoServes: (objectives) => `Also serves: ${objectives}`,
    budget: 'Planned budget',
    legend: 'Legend',
    signs: {
      preparation: 'preparation',
      run: 'run',
      deadline: 'deadline',
      occurrence: 'occurrence',
      continuous: 'continuous',
      today: 'this week',
      late: 'late',
      soon: 'start within 5 working days (wd)',
      closed: 'closed day',
    },
    upToDate: 'Up to date',
    actions: (count) => counted(count, 'action', 'actions'),
    oneChanged: '1 row has changed: rebuild',
    manyChanged: 'rows have changed: rebuild',
    yearChanged: 'The year of the plan has changed: rebuild',
    building: '⚠ Rebuild under way or interrupted',
    unfinished: '⚠ Unless somebody is rebuilding it now: run “Build the year planner” again',
    late: 'Late: ',
    nothingLate: 'Nothing late',
    next: 'Next deadline: ',
    nothingNext: 'No deadline ahead',
    missing: '⚠ changed',
    overdue: 'overdue',
    dayUnit: 'wd',
    total: 'Total',
  },
  countdown: countdown,
  selfTest: selfTest,
  done: {
    newPlan: 'The plan is ready: write your objectives, then add a first action.',
    example: 'The Mimine example is loaded, with its year planner.',
    saved: ({ action, ...place }) => `“${action}” is saved in ${placed(place)}.`,
    duplicated: ({ action, ...place }) => `“${action}” is copied to ${placed(place)}.`,
    dropped: ({ action }) => `“${action}” is dropped: its row stays, out of the totals and the calendar.`,
    copyOf: (action) => `${action} (copy)`,
    listed: ({ actions, ...place }) =>
      actions === 1
        ? `One action was added, in ${placed(place)}.`
        : `${actions} actions were added, from ${placed(place)} on.`,
    retroplanning: ({ actions, undated }) => `Year planner built: ${built(actions, undated)}`,
    finished: ({ actions, undated }) => `The interrupted build is finished: ${built(actions, undated)}`,
    inMonths: ({ most }) =>
      `Its columns are months: beyond ${most} actions, weeks would make everybody wait after each edit.`,
    shown: (place) => `Cell ${placed(place)} selected.`,
    keptLook: ({ tabs }) =>
      `In the table of ${tabs.map((tab) => `“${tab}”`).join(', ')}, the columns that have a type kept their own format.`,
    plainLook: ({ tabs }) =>
      `Everything is written, but some of the formatting of ${tabs.map((tab) => `“${tab}”`).join(', ')} could not be changed.`,
    adopted,
    countdown: countdownDone,
    week: ({ first, last, late, due, actions }) =>
      `Week from ${sayDay(speech, first)} to ${sayDay(speech, last)}: ${actions} ${actions === 1 ? 'action' : 'actions'}, ${late} late and ${due} due.`,
  },
  troubles: {
    ...countdownTroubles,
    ...adoptTroubles,
    'plan.none': noPlan,
    'plan.no-such-tab': noSuchTab,
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
    'list.empty': () => 'This list has no line of text: paste one action per line.',
    'list.too-long': ({ lines, most }) =>
      `This list has ${lines} lines: paste ${most} at most at a time, so that you can read them through.`,
    'list.nothing-new': () => 'Nothing was added: all these actions are in the plan already, or none is ticked.',
    'retroplanning.none': () => 'This plan has no year planner to print yet: build it, then try again.',
    'mend.stale': ({ cell }) => `Cell ${cell} has changed since the check: nothing was written. Check again.`,
    'mend.calculated': ({ cell }) =>
      `Cell ${cell} holds a formula: nothing was written. Correct the formula, or the cell its value comes from.`,
    'self-test.only-tab': ({ tab }) => `The tab “${tab}” is the only one in the file: add another, then try again.`,
    'self-test.name-taken': ({ tab }) => `A tab of yours is already called “${tab}”: rename it, then try again.`,
    'tab.none': ({ tab }) => `The tab “${tab}” no longer exists: check again.`,
    'file.busy': () =>
      'Somebody else is working with Rétroplan in this file: try again in a few seconds. Nothing was changed.',
    'file.typed-columns': () =>
      'The plan is a Google “table” whose columns have a type, which add-ons cannot format: convert it back to a range (table menu), then try again.',
    'file.protected': () =>
      'Part of the file is protected against your changes: nothing was changed. Ask its owner for access, then try again.',
    'file.protected-midway': () =>
      'Part of the file is protected against your changes: the change stopped midway, its beginning is written. Ask its owner for access, then try again.',
    'file.view-only': () =>
      'You may read this file but not change it: nothing was changed. Ask its owner for the right to edit it, or work in a copy.',
    'script.incomplete': () =>
      'Rétroplan is incomplete in this project: part of the script is missing or from another version. Push the whole of it again (npm run push), then reload the page.',
    unexpected: () => 'Rétroplan could not finish: reload the page and try again. If it happens again, check the plan.',
  },
};
