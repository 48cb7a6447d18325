import type { SentencesOf } from '../words/sentence-facts';

/** What was done. */
export const doneSaid: SentencesOf<'done'> = {
  'plan.made': 'The plan is ready: write your objectives, then add a first action.',
  'example.made': 'The Mimine example is loaded, with its year planner.',
  'action.saved': '“{action}” is saved in {cell} of the tab “{sheet}”.',
  'action.copied': '“{action}” is copied to {cell} of the tab “{sheet}”.',
  'action.dropped': '“{action}” is dropped: its row stays, out of the totals and the calendar.',
  'list.added':
    '{actions, plural, =1 {One action was added, in {cell} of the tab “{sheet}”} other {{actions} actions were added, from {cell} of the tab “{sheet}” on}}.',
  'retroplanning.built':
    'Year planner built: {actions, plural, one {# action} other {# actions}}{undated, plural, =0 {} other {, {undated} of them without a date}}.',
  'retroplanning.finished':
    'The interrupted build is finished: {actions, plural, one {# action} other {# actions}}{undated, plural, =0 {} other {, {undated} of them without a date}}.',
  'retroplanning.in-months':
    'Its columns are months: beyond {most, number} actions, weeks would make everybody wait after each edit.',
  'dashboard.built': 'Dashboard built: {late} late, {soon} in the next seven days.',
  'budget.read':
    '{planned} planned{envelope, select, none {, without an envelope} other { of an envelope of {envelope}}}.{over, plural, =0 {} other { Over: {over}.}}',
  'budget.no-quarters':
    'The tab "{tab}" does not have a budget column for each quarter: add Budget Q1 to Q4, so that what is planned counts.',
  'budget.unread':
    'In {cell}, "{said}" is not understood: choose from its list, or write a number from 0 on, a share from 0 to 100%.',
  'budget.supposed':
    'Supposing this, {planned} would be planned.{over, plural, =0 { No quarter would be over.} other { Over: {over}.}}{losing, plural, =0 {} one { One objective would lose {money}.} other { # objectives would lose {money} in all.}}',
  'budget.by-hand':
    'The amounts of “{action}” are typed by hand: no date moves them. Let them follow its payments, and they will.',
  'budget.all-begun': 'All quarters have begun and keep what was decided: to change one, write in the tab.',
  'budget.unmoved':
    'No payment of “{action}” hangs on its deadline: a delay moves none of them. Tie them to the deadline, or change their dates.',
  'budget.after-year': 'This year {money} would no longer be due: plan it for the next one.',
  'budget.still-owed': 'Of what is engaged already, {money} would still be owed.',
  'undo.again': 'Last time this had stopped on its way: it was done again from the beginning.',
  'undo.what':
    '{command, select, newPlan {New plan} loadExample {Mimine example loaded} saveAction {Action saved} duplicateAction {Action duplicated} dropAction {Action dropped} addList {List of actions added} adopt {Plan taken over} mend {Correction} retroplanning {Year planner built} dashboard {Dashboard built} budget {Budget built} applyWhatIf {What-if applied} countdown {Countdown built} kpis {KPIs chosen} importFigures {Figures imported} objectives {Objectives measured} saveObjective {Objective saved} savePayment {Payments saved} followPayments {Following of payments changed} other {Command}}{named, plural, =0 {} other {: “{detail}”}}',
  'history.read':
    '{entries, plural, =0 {No command is noted in this file.} one {One command is noted.} other {# commands are noted.}}',
  'undo.done': 'Undone: {what}.',
  'cell.shown': 'Cell {cell} of the tab “{sheet}” selected.',
  'look.kept': 'In the table of {tabs, names}, the columns that have a type kept their own format.',
  'look.aside': 'What you wrote beside rows or columns that are gone is kept, below or to the right.',
  'look.plain': 'Everything is written, but some of the formatting of {tabs, names} could not be changed.',
  'plan.adopted':
    'The tab “{tab}” is adopted as it stands: {actions, plural, one {# action} other {# actions}}, none of your cells has changed.',
  'plan.columns-added': '{columns, plural, one {# column} other {# columns}} added on the right.',
  'plan.not-spread':
    '{actions, plural, one {The budget of one action without a date is in no quarter: give it a date.} other {The budget of # actions without a date is in no quarter: give them a date.}}',
  'kpi.added':
    '{kpis, plural, =0 {Nothing to add: {all, plural, one {# KPI is followed} other {# KPIs are followed}}.} one {# KPI is added: write its target, then the figures of the month.} other {# KPIs are added: write their targets, then the figures of the month.}}',
  'kpi.read':
    '{kpis, plural, =0 {No KPI is followed yet: say what kind of organisation you are.} one {# KPI is followed.} other {# KPIs are followed.}}',
  'kpi.turned':
    'The KPIs now follow {year}; {months, plural, =0 {“{tab}” had its months already} other {months added to “{tab}”: {months}}}.',
  'kpi.weekly':
    'Counted by week in “{tab}”: {figures}.{kept, plural, =0 {} other { Months already filled, kept as they are: {kept}.}}',
  'kpi.months-follow':
    '{count, plural, =0 {No typed month had weeks: nothing changed in them.} other {Following their weeks from now on, your number staying in their note: {months}.}}',
  'kpi.monthly': 'No longer counted by week: {figures}. Its months keep their values, and its weeks stay.',
  'kpi.not-weekly': 'This figure was not counted by week: nothing has changed.',
  'kpi.weeks-full':
    '“{tab}” has no room left for {weeks} weeks of this year: insert as many rows above its last one, then try again.',
  'follow-up.added':
    'The follow-up of the actions is to the right in the tab “{tab}”; to take it away, delete its columns.',
  'follow-up.renewed': 'The follow-up of the actions is up to date in the tab “{tab}”.',
  'follow-up.first-only': 'Where an action has several KPIs, only the first that is followed is shown: rows {lines}.',
  'follow-up.no-kpis':
    'The plan has no KPI column: write “KPI” at the top of a free column, then ask for the follow-up.',
  'objective.saved': '“{objective}” is saved in {cell} of the tab “{sheet}”.',
  'objective.read':
    '{objectives, plural, =0 {No objective is written yet: add the first one.} one {# objective.} other {# objectives.}}',
  'payment.saved':
    '{payments, plural, one {One payment of “{action}” is saved} other {# payments of “{action}” are saved}} in the tab “{tab}”.',
  'payment.proposed':
    '{lines, plural, one {# line was} other {# lines were}} read, of which {proposed, plural, =0 {none looks} one {# looks} other {# look}} like a planned payment.',
  'payment.read':
    '{payments, plural, =0 {No payment is noted yet.} one {# payment is noted.} other {# payments are noted.}}',
  'payment.followed': 'The quarters of “{action}” now follow its payments.',
  'payment.by-hand': 'The quarters of “{action}” are typed by hand again.',
  'week.read':
    'Week from {first, day} to {last, day}: {actions, plural, one {# action} other {# actions}}, {late} late and {due} due.',
};
