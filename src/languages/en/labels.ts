import { columnsOf } from '../words/field-words';
import type { Labels } from '../words/sheet-words';
import { fields } from './fields';

/** What both the sheet and the sidebar name. */
export const labels: Labels = {
  menu: {
    newPlan: { label: 'New plan…', does: 'Makes the tabs of the plan in this file.' },
    addAction: { label: 'Add an action', does: 'Opens the form.' },
    check: { label: 'Check the plan', does: 'Says what is missing and why it matters, and fixes it.' },
    retroplanning: { label: 'Build the year planner', does: 'Draws the year, or brings it up to date.' },
    open: { label: 'Open Rétroplan', does: 'Shows this panel.' },
    help: { label: 'Help', does: 'Opens this page.' },
  },
  columns: columnsOf(fields),
  statuses: {
    'to-do': 'To do',
    'in-progress': 'In progress',
    done: 'Done',
    'to-discuss': 'To discuss',
    dropped: 'Dropped',
  },
};
