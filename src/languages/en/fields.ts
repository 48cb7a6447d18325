import type { FieldWords } from '../words/field-words';

/** What English says of each field of the plan. */
export const fields: FieldWords = {
  name: { column: 'Action', missing: 'a name' },
  objectives: {
    column: 'Objective',
    field: 'Objectives',
    missing: 'an objective',
    group: { said: 'objective', without: 'Without an objective' },
  },
  kpis: { column: 'KPI', field: 'KPIs', missing: 'a KPI' },
  owner: { column: 'Owner', missing: 'an owner', group: { said: 'owner', without: 'Without an owner' } },
  q1: { column: 'Budget Q1', missing: 'a budget' },
  q2: { column: 'Budget Q2', missing: 'a budget' },
  q3: { column: 'Budget Q3', missing: 'a budget' },
  q4: { column: 'Budget Q4', missing: 'a budget' },
  rhythm: {
    column: 'Frequency',
    missing: 'a frequency',
    group: { said: 'frequency' },
  },
  start: { column: 'Start' },
  deadline: { column: 'Deadline', missing: 'a deadline' },
  kind: { column: 'Kind of action' },
  status: { column: 'Status' },
  campaign: { column: 'Campaign', group: { said: 'campaign', without: 'Outside campaigns' } },
};
