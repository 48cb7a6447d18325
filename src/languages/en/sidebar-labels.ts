import type { SidebarLabels } from '../words/sidebar-labels';

export const counted = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : many}`;

export const sidebarLabels: SidebarLabels = {
  fields: {
    name: 'Action',
    objectives: 'Objectives',
    kpis: 'KPIs',
    owner: 'Owner',
    q1: '1st quarter',
    q2: '2nd quarter',
    q3: '3rd quarter',
    q4: '4th quarter',
    rhythm: 'Frequency',
    start: 'Start',
    deadline: 'Deadline',
    kind: 'Kind of action',
    status: 'Status',
    campaign: 'Campaign',
  },
  missing: {
    name: 'a name',
    objectives: 'an objective',
    kpis: 'a KPI',
    owner: 'an owner',
    q1: 'a budget',
    q2: 'a budget',
    q3: 'a budget',
    q4: 'a budget',
    rhythm: 'a frequency',
    start: 'a start',
    deadline: 'a deadline',
    kind: 'a kind of action',
    status: 'a status',
    campaign: 'a campaign',
  },
  organisations: {
    ecommerce: 'Online shop',
    local_shop: 'Local shop',
    saas: 'Software by subscription',
    media: 'Media',
    non_profit: 'Non-profit',
    public_service: 'Public service',
  },
  groupings: { objective: 'Objective', owner: 'Owner', rhythm: 'Frequency', campaign: 'Campaign' },
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
