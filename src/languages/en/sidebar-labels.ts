import type { SidebarLabels } from '../words/sidebar-labels';
import { counted } from './counted';

export const sidebarLabels: SidebarLabels = {
  units: { week: 'Week', month: 'Month' },
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  severityMeaning: {
    error: 'The plan says something false or unusable.',
    warning: 'Something is missing or doubtful.',
    advice: 'The plan holds, but it could be better.',
  },
  severityCount: {
    error: (count) => counted(count, 'error', 'errors'),
    warning: (count) => counted(count, 'warning', 'warnings'),
    advice: (count) => counted(count, 'piece of advice', 'pieces of advice'),
  },
};
