import { columnsOf } from '../words/field-words';
import type { Labels } from '../words/sheet-words';
import { fields } from './fields';

/** What both the sheet and the sidebar name. */
export const labels: Labels = {
  menu: {
    newPlan: 'New plan…',
    addAction: 'Add an action',
    check: 'Check the plan',
    retroplanning: 'Build the year planner',
    dashboard: 'Dashboard',
    undo: 'Undo the last command',
    open: 'Open Rétroplan',
    help: 'Help',
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
