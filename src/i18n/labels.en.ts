import { columnsOf } from './field-words';
import { fieldsEn } from './fields.en';
import type { Labels } from './words';

/** What both the sheet and the sidebar name. */
export const labelsEn: Labels = {
  menu: {
    newPlan: 'New plan…',
    addAction: 'Add an action',
    check: 'Check the plan',
    retroplanning: 'Build the retroplanning',
    open: 'Open Rétroplan',
    help: 'Help',
  },
  columns: columnsOf(fieldsEn),
};
