import { sheetWords } from '../../src/languages/languages';
import type { CommandLineWords } from './words';

/** What `read` tells in English. */
export const readEn: CommandLineWords['read'] = {
  tab: (tab, header, year) => `Read in "${tab}", headings in row ${header}, dates of ${year}`,
  unlabelled: '(no heading)',
  likely: 'likely',
  roles: { ...sheetWords.en.columns, month: 'month', budget: "the year's budget" },
  statuses: sheetWords.en.statuses,
  columnWhy: {
    said: 'you said so',
    'follow-up': 'it is the follow-up of KPIs',
    spread: 'spread over the quarters',
    asked: 'to be settled, not read',
    unknown: 'no column of the plan',
    duplicate: 'read elsewhere',
    actual: 'spent or left, not planned',
    total: 'sum of other columns',
    'other-year': 'of another year',
    tax: 'the same amount, another tax',
    calendar: 'a calendar, without amounts',
    part: 'part of a quarter that is read',
  },
  tabWhy: {
    'not-asked': 'another tab is asked for',
    hidden: 'hidden',
    empty: 'a plan without actions',
    'few-columns': 'fewer columns of the plan',
    'other-year': 'of another year',
    'not-active': 'not in front',
    several: 'a plan as well: choose with --tab, or --all-tabs',
    'not-set-up': 'a plan, but not the one of the settings',
    ours: 'one of Rétroplan’s tabs',
    objectives: 'the objectives',
    'no-plan': 'no plan',
    blank: 'nothing in its cells',
  },
  rowWhy: {
    note: 'a note',
    'below-total': 'below the total',
    'without-name': 'no action name',
    'repeated-header': 'the headings again',
    'above-header': 'above the headings',
    'other-table': 'another table, with other columns',
  },
  titles: 'Titles',
  totals: 'Totals',
  told: 'Not read',
  counts: ({ rows, actions, titles, totals, told }) =>
    `Rows with content: ${rows} = actions ${actions} + titles ${titles} + totals ${totals} + not read ${told}`,
};
