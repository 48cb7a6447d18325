import type { SidebarWords } from '../words/sidebar-words';

/** The view of what is to be known this week. */
export const week: SidebarWords['week'] = {
  title: 'This week',
  period: (first, last) => `From ${first} to ${last}.`,
  none: 'Nothing begins, goes on or is due this week.',
  groups: {
    late: 'Late',
    due: 'Due or to be sent',
    'to-begin': 'To be prepared from this week on',
    begins: 'Begins',
    runs: 'Going on',
  },
  late: ({ day, days }) => `since ${day} (${days} working ${days === 1 ? 'day' : 'days'})`,
  on: (day) => `on ${day}`,
  again: 'Read the plan again',
};
