import type { SidebarWords } from '../words/sidebar-words';

/** What is said while a command is under way. */
export const working: SidebarWords['working'] = {
  laterWords: 'Opening…',
  newPlan: 'Creating the plan…',
  loadExample: 'Loading the example…',
  actionForm: 'Reading the row…',
  saveAction: 'Saving…',
  duplicateAction: 'Copying the row…',
  dropAction: 'Dropping the action…',
  readList: 'Reading the list…',
  week: 'Reading the week…',
  read: 'Reading the plan…',
  adopt: 'Adopting the plan…',
  addList: 'Adding the actions…',
  check: 'Checking the plan…',
  mend: 'Fixing the cell…',
  goTo: 'Going to the cell…',
  retroplanning: 'Building the year planner…',
  dashboard: 'Building the dashboard…',
  countdown: 'Building the countdown…',
  selfTest: 'Trying the file…',
  kpis: 'Updating the KPIs…',
  importFigures: 'Importing…',
  objectives: 'Reading the objectives…',
  saveObjective: 'Saving the objective…',
  removeSelfTest: 'Removing the tab…',
};
