import type { Labels } from '../words/sheet-words';

/** What both the sheet and the sidebar name. */
export const labels: Labels = {
  menu: {
    newPlan: 'New plan…',
    addAction: 'Add an action',
    check: 'Check the plan',
    retroplanning: 'Build the retroplanning',
    open: 'Open Rétroplan',
    help: 'Help',
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
    campaign: 'Campaign',
  },
};
