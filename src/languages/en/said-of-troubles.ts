import type { SentencesOf } from '../words/sentence-facts';

/** What a command cannot do, and what to do instead. */
export const troublesSaid: SentencesOf<'troubles'> = {
  'plan.none':
    'No plan was found in this file: make one with “New plan”, or give your columns their titles (Action, Objective, KPI, Owner, Budget Q1…) within the first 20 rows of a tab.',
  'plan.other-language':
    'The headings of the tab “{tab}” ({labels, names}) seem to be in {language}, a language Rétroplan does not read yet: replace them by Action, Objective, KPI, Owner, Budget Q1…, column by column, then try again.',
  'plan.without-actions':
    'No plan was found: in the tab “{tab}” the headings are {labels, names}, and the column of actions is missing{known, plural, =0 {, as are all others of a plan} other {}}: {mayBe, plural, =0 {head the column that says what is to be done “Action”} other {if it is {mayBe, names}, head that column “Action”}}, then try again.',
  'plan.no-such-tab': 'This file has no tab “{tab}”: its tabs are {tabs, names}.',
  'adopt.no-names': 'Say first which column of the tab “{tab}” holds the names of the actions: nothing was changed.',
  'adopt.another':
    'This file already follows the plan in the tab “{tab}”: make a copy of the file to adopt another plan there.',
  'plan.exists':
    'This file already has the {tabs, plural, one {tab} other {tabs}} {tabs, names}: nothing was changed. Rename {tabs, plural, one {it} other {them}} first, or start from an empty file.',
  'plan.deleted': 'The plan’s tab was deleted: bring it back (Ctrl+Z or File › Version history), then try again.',
  'plan.emptied':
    'The tab “{tab}” was emptied, headers included: bring it back (Ctrl+Z or File › Version history), then try again.',
  'plan.no-status-column': 'The tab “{tab}” has no Status column: add a column headed “Status”, then try again.',
  'plan.no-action-column':
    'The column of actions is gone from the tab “{tab}”: bring it back (Ctrl+Z), or head a column “Action”.',
  'plan.empty': 'The tab “{tab}” has no action yet: add one, then try again.',
  'plan.unreadable-settings':
    'The year or the first month in the settings tab is not a number: correct it (for example 2027 and 1), then try again.',
  'undo.nothing': 'There is nothing to undo: no command is noted in this file, or all of them are undone.',
  'undo.too-large': 'Too much changed to be undone here: {what}. Go back with File > Version history.',
  'undo.interrupted': 'Undoing stopped on its way: {what}. Go back with File > Version history.',
  'undo.tab-gone':
    'No longer to be undone: {what}. A tab it needs was deleted or renamed. Bring it back, then try again.',
  'undo.edited':
    'Nothing is undone of: {what}. Cell {cell} of the tab “{sheet}” has changed since, and what stands there would be lost.',
  'plan.impossible-year':
    'The year must be between 1990 and 2100 and the first month between 1 and 12: correct them, then try again.',
  'row.none-selected': 'First select a row with an action in the tab “{tab}”.',
  'row.changed':
    'Somebody has changed “{action}” in the meantime ({columns}): nothing was written. Reload the row, then make your changes again.',
  'row.gone':
    '“{action}” is no longer in the plan as you opened it: nothing was written. Select its row and open it again.',
  'action.no-name': 'Give the action a name before saving it.',
  'list.empty': 'This list has no line of text: paste one action per line.',
  'list.too-long': 'This list has {lines} lines: paste {most} at most at a time, so that you can read them through.',
  'list.nothing-new': 'Nothing was added: all these actions are in the plan already, or none is ticked.',
  'retroplanning.none': 'This plan has no year planner to print yet: build it, then try again.',
  'kpi.no-organisation': 'Say first what kind of organisation you are ({kinds}), then try again.',
  'kpi.no-name': 'Your KPI has no name: give it one.',
  'kpi.same-name': '“{name}” is taken: give your KPI another name.',
  'kpi.no-room': 'The tab "{tab}" has no free row left: delete the KPIs you no longer follow, then try again.',
  'objective.no-name': 'Write the objective before you save it.',
  'objective.no-tab':
    'This file has no tab of objectives: add one whose first row is Objective, Period, KPI, Target, then try again.',
  'payment.no-action': 'Choose the action it is a payment of, then try again.',
  'payment.no-such-action': 'No action of the plan is called “{action}”: add it to the tab “{tab}”, then try again.',
  'payment.unread': '“{said}” is not understood in “{column}”: correct it, then try again.',
  'payment.other-currency':
    '“{said}” is not in the currency of the payment ({currency}): convert it, or write its currency and its rate.',
  'payment.own-formula':
    'A formula of yours stands in {cells}: nothing was written. Replace it by a value in the tab, then try again.',
  'payment.unreadable':
    'The tab “{tab}” has lost the hidden row that says what its columns are: undo its deletion, or rename the tab and delete the named range payments_tab, then try again.',
  'payment.none-yet': 'This file has no payment yet: add those of your actions, then try again.',
  'payment.none': '“{action}” has no payment yet: add one, then try again.',
  'payment.no-quarters':
    'The tab “{tab}” does not have a budget column for each quarter: add Budget Q1 to Q4, then try again.',
  'payment.two-actions': 'Two actions are called “{action}”: rename one of them, then try again.',
  'payment.unsafe-name':
    'Formulas do not find “{action}” by its name: take the asterisk, question mark and tilde out of it, and a <, > or = it begins with, then try again.',
  'payment.own-quarters':
    'The quarters of “{action}” hold a formula or a text of yours ({cells}): nothing was changed. Clear these cells, then try again.',
  'mend.stale': 'Cell {cell} has changed since the check: nothing was written. Check again.',
  'mend.calculated':
    'Cell {cell} holds a formula: nothing was written. Correct the formula, or the cell its value comes from.',
  'self-test.only-tab': 'The tab “{tab}” is the only one in the file: add another, then try again.',
  'self-test.name-taken': 'A tab of yours is already called “{tab}”: rename it, then try again.',
  'cell.none': 'The tab “{sheet}” has no cell {cell} any more: check again.',
  'tab.none': 'The tab “{tab}” no longer exists: check again.',
  'file.moved-midway':
    'Somebody changed the file at the same moment: the change stopped midway, its beginning is written. Look at what is there, then try again.',
  'file.moved': 'Somebody changed the file at the same moment: nothing was written. Try again.',
  'file.names-taken':
    'This file already has the named {names, plural, one {range} other {ranges}} {names, names}: nothing was changed. Rename {names, plural, one {it} other {them}} (Data › Named ranges; your formulas follow), then try again.',
  'file.busy': 'Somebody else is working with Rétroplan in this file: try again in a few seconds. Nothing was changed.',
  'file.typed-columns':
    'The plan is a Google “table” whose columns have a type, which add-ons cannot format: convert it back to a range (table menu), then try again.',
  'file.protected':
    'Part of the file is protected against your changes: nothing was changed. Ask its owner for access, then try again.',
  'file.protected-midway':
    'Part of the file is protected against your changes: the change stopped midway, its beginning is written. Ask its owner for access, then try again.',
  'file.view-only':
    'You may read this file but not change it: nothing was changed. Ask its owner for the right to edit it, or work in a copy.',
  'unexpected-midway':
    'Rétroplan stopped on its way, and part of it may be written: try again, what was begun is done again from the beginning. Or undo the last command.',
  unexpected: 'Rétroplan could not finish: reload the page and try again. If it happens again, check the plan.',
};
