import type { TableWords } from '../../domain/file-reading';
import { budgetHeadings } from '../words/budget-headings';

/** "Q1", "Q1 budget", "1st quarter" */
const quarter = (number: number, ordinal: string): readonly string[] =>
  budgetHeadings([`q${number}`, `quarter ${number}`, `${ordinal} quarter`]);

const headers: TableWords['headers'] = {
  plan: {
    name: ['action', 'actions', 'what', 'task', 'activity', 'initiative', 'action name', 'marketing action'],
    objectives: ['objective', 'objectives', 'goal', 'goals', 'why'],
    kpis: ['kpi', 'kpis', 'measured by', 'measure', 'metric', 'metrics', 'indicator', 'indicators'],
    owner: ['owner', 'who', 'lead', 'responsible', 'assigned to', 'assignee'],
    q1: quarter(1, '1st'),
    q2: quarter(2, '2nd'),
    q3: quarter(3, '3rd'),
    q4: quarter(4, '4th'),
    rhythm: ['frequency', 'rhythm', 'cadence', 'recurrence', 'how often'],
    start: ['start', 'start date', 'begins', 'launch', 'from'],
    deadline: ['deadline', 'due', 'due date', 'end', 'end date', 'when', 'date'],
    kind: ['kind of action', 'kind', 'type', 'action type', 'type of action', 'category'],
    status: ['status', 'state', 'progress'],
    campaign: ['campaign', 'campaigns', 'drive', 'operation'],
  },
  objectives: {
    name: ['objective', 'objectives', 'goal', 'goals'],
    period: ['period', 'when', 'half'],
    kpi: ['kpi', 'kpis', 'indicator', 'measured by'],
    startingPoint: ['starting point', 'baseline', 'start'],
    target: ['target', 'target value'],
    reached: ['reached', 'actual', 'result'],
  },
};

export const table: TableWords = {
  headers,
  totals: {
    whole: ['total', 'totals', 'grand total', 'grand totals', 'overall total', 'total budget', 'sum'],
    part: ['sub-total', 'subtotals', 'partial total'],
    with: ['budget', 'budgets', 'overall', 'annual', 'year', 'spend', 'cost', 'costs', 'amount', 'all actions'],
  },
  rows: {
    section: ['part', 'phase', 'section', 'stream', 'workstream', 'theme', 'pillar', 'area', 'chapter', 'category'],
    note: ['nb', 'n.b', 'note', 'notes', 'remark', 'remarks', 'source', 'sources', 'reminder', 'disclaimer'],
    legend: ['legend', 'key', 'colour code', 'color code', 'colour key', 'color key'],
  },
};
