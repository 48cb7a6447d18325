import type { Words } from './words';

const counted = (actions: number, undated: number): string =>
  `${actions} ${actions === 1 ? 'action' : 'actions'}${undated > 0 ? `, ${undated} of them without a date` : ''}.`;

export const en: Words = {
  language: 'en',
  menu: {
    newPlan: 'New plan…',
    addAction: 'Add an action',
    check: 'Check the plan',
    retroplanning: 'Build the retroplanning',
    open: 'Open Rétroplan',
    help: 'Help',
  },
  tabs: {
    plan: 'Action plan',
    objectives: 'Objectives',
    settings: 'Settings',
    retroplanning: 'Retroplanning',
  },
  columns: {
    name: 'Action',
    objectives: 'Objective',
    kpis: 'KPI',
    owner: 'Owner',
    q1: 'Budget Q1',
    q2: 'Budget Q2',
    q3: 'Budget Q3',
    q4: 'Budget Q4',
    rhythm: 'Rhythm',
    start: 'Start',
    deadline: 'Deadline',
    kind: 'Kind of action',
    status: 'Status',
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
    saved: ({ action, cell }) => `“${action}” is saved in ${cell}.`,
    duplicated: ({ action, cell }) => `“${action}” is copied to ${cell}.`,
    dropped: ({ action }) => `“${action}” is dropped: its row stays, out of the totals and the calendar.`,
    copyOf: (action) => `${action} (copy)`,
    retroplanning: ({ actions, undated }) => `Retroplanning built: ${counted(actions, undated)}`,
    finished: ({ actions, undated }) => `The interrupted build is finished: ${counted(actions, undated)}`,
    shown: (cell) => `Cell ${cell} selected.`,
    localeNotice: ({ locale, isMonthFirst }) =>
      `The file reads dates and numbers as “${locale}” does${
        isMonthFirst ? ': “08/04” becomes 4 August' : ''
      }. To have what you type read as in your country, change its regional settings.`,
  },
  problems: {
    'action.missing-name': {
      message: () => 'This row has data but no action name.',
      why: 'An action without a name stands neither in the retroplanning nor in totals by action.',
      todo: () => 'Write the name of the action, or empty the row.',
    },
    'action.missing-objective': {
      message: ({ action }, say) => `${say.name(action)} has no objective.`,
      why: 'No action without an objective: otherwise nothing tells whether it is worth its cost.',
      todo: () => 'Choose the objective it serves; if none fits, is the action pertinent?',
    },
    'action.unreadable-date': {
      message: ({ action, field, text }, say) =>
        `${say.column(field)} of ${say.name(action)} is not a day the calendar can place: ${say.name(text)}.`,
      why: 'Without a real day the action stays under “To be dated” and no bar shows it.',
      todo: () => 'Type a whole day, for example 15/03/2027.',
    },
    'action.start-after-deadline': {
      message: ({ action, start, deadline }, say) =>
        `${say.name(action)} starts on ${say.day(start)}, after its deadline of ${say.day(deadline)}.`,
      why: 'The calendar cannot place an action that ends before it starts.',
      todo: () => 'Correct one of the two dates.',
    },
    'budget.not-a-number': {
      message: ({ action, quarter, text }, say) =>
        `The Q${quarter} budget of ${say.name(action)} is not a number: ${say.name(text)}.`,
      why: 'A text does not count in totals: the budget looks smaller than it is.',
      todo: () => 'Write the number alone, without text; the currency comes from the cell’s format.',
    },
    'budget.negative': {
      message: ({ action, quarter, amount }, say) =>
        `The Q${quarter} budget of ${say.name(action)} is negative: ${say.money(amount)}.`,
      why: 'An expense is written as a positive number; a negative one lowers the total.',
      todo: () => 'Write the amount without the minus sign.',
    },
    'objective.missing-name': {
      message: () => 'This row has data but no objective name.',
      why: 'No action can serve an objective without a name.',
      todo: () => 'Write the objective, or empty the row.',
    },
    'action.duplicate-name': {
      message: ({ action, line }, say) => `${say.name(action)} has the same name as the action of row ${line}.`,
      why: 'Two actions of one name cannot be told apart in the retroplanning.',
      todo: () => 'Make one of the two names more precise, or join the two rows.',
    },
    'action.unknown-objective': {
      message: ({ action, objective, suggestion }, say) =>
        `The objective ${say.name(objective)} of ${say.name(action)} is not in the objectives tab${
          suggestion === null ? '.' : `: did you mean ${say.name(suggestion)}?`
        }`,
      why: 'The action counts for no known objective.',
      todo: ({ suggestion }) =>
        suggestion === null
          ? 'Add it to the objectives, or choose one from the list.'
          : 'Choose the objective from the list, or add this one.',
    },
    'action.missing-kpi': {
      message: ({ action }, say) => `${say.name(action)} has no KPI.`,
      why: 'Without a measure you will not know whether it worked.',
      todo: () => 'Write the indicator you will look at, for example “Conversion rate”.',
    },
    'action.missing-owner': {
      message: ({ action }, say) => `${say.name(action)} has no owner.`,
      why: 'What nobody answers for does not get done.',
      todo: () => 'Write one name.',
    },
    'action.missing-budget': {
      message: ({ action }, say) => `${say.name(action)} has no budget in any quarter.`,
      why: 'A forgotten cost is missing from the total of the plan.',
      todo: () => 'Write an amount, or 0 if it is free.',
    },
    'action.missing-rhythm': {
      message: ({ action }, say) => `${say.name(action)} has neither a rhythm nor a date.`,
      why: 'The retroplanning does not know where to place it: it stays under “To be dated”.',
      todo: () => 'Choose a rhythm, or give a deadline.',
    },
    'action.unknown-rhythm': {
      message: ({ action, text }, say) => `The rhythm of ${say.name(action)} is not understood: ${say.name(text)}.`,
      why: 'The action stays under “To be dated”.',
      todo: () => 'Choose from the list: one-off, weekly, monthly, quarterly, yearly or continuous.',
    },
    'action.missing-deadline': {
      message: ({ action }, say) => `${say.name(action)} is one-off and has no deadline.`,
      why: 'Without a deadline nothing can be counted back: it stays under “To be dated”.',
      todo: () => 'Give the day on which it must be ready.',
    },
    'action.outside-year': {
      message: ({ action, day, first, last }, say) =>
        `The date ${say.day(day)} of ${say.name(action)} is outside the year of the plan (${say.day(first)} – ${say.day(last)}).`,
      why: 'This year’s calendar will not show it.',
      todo: () => 'Correct the date, or change the year in the settings.',
    },
    'action.several-owners': {
      message: ({ action }, say) => `${say.name(action)} has several owners.`,
      why: 'When several people answer for an action, nobody does.',
      todo: ({ first }, say) => `Keep one person, for example ${say.name(first)}; the others take part.`,
    },
    'budget.outside-activity': {
      message: ({ action, quarter, amount }, say) =>
        `${say.name(action)} spends ${say.money(amount)} in Q${quarter}, when it is not active.`,
      why: 'Either the quarter or the dates are no longer right.',
      todo: () => 'Check the dates and the quarter; a deferred payment is normal, then ignore this advice.',
    },
    'objective.duplicate-name': {
      message: ({ objective, line }, say) => `${say.name(objective)} is already the objective of row ${line}.`,
      why: 'Actions do not know which of the two they serve.',
      todo: () => 'Rename one of the two, or delete it.',
    },
    'objective.missing-target': {
      message: ({ objective }, say) => `${say.name(objective)} has no target.`,
      why: 'An objective without a target can be neither reached nor missed.',
      todo: () => 'Write the value to reach.',
    },
    'objective.missing-period': {
      message: ({ objective }, say) => `${say.name(objective)} has no period.`,
      why: 'An operational objective belongs to a moment: a half-year, a quarter.',
      todo: () => 'Choose H1, H2, a quarter or the year.',
    },
    'objective.without-action': {
      message: ({ objective }, say) => `No action serves ${say.name(objective)}.`,
      why: 'An objective without an action is a wish.',
      todo: () => 'Add an action for it, or postpone it.',
    },
    'plan.missing-column': {
      message: ({ column }, say) => `The column ${say.column(column)} is missing from the plan.`,
      why: 'The method asks this question of every action.',
      todo: ({ column }, say) => `Add a column headed ${say.column(column)}.`,
    },
    'plan.duplicate-column': {
      message: ({ column, label }, say) =>
        `Two columns are understood as ${say.column(column)}; the one headed ${say.name(label)} is ignored.`,
      why: 'What is written in the second one does not count.',
      todo: () => 'Rename one of the two.',
    },
    'settings.locale-mismatch': {
      message: ({ locale, country }) => `The file is set to “${locale}” and the plan is for “${country}”.`,
      why: 'Dates and numbers you type may be misread: the day for the month, the point for the comma.',
      todo: ({ expected }) => `File › Settings › Locale: choose “${expected}”.`,
    },
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
