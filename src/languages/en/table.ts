import type { TableWords } from '../../domain/file-reading';
import { wordList } from '../words/word-list';
import { headings } from './headings';

/** "Q1", "1st quarter", "first quarter" */
const quarter = (number: number, ...ordinals: readonly string[]): readonly string[] => [
  ...['q', 'qtr', 'quarter'].flatMap((word) => [`${word}${number}`, `${word} ${number}`]),
  `${number}q`,
  ...ordinals.flatMap((it) => [`${it} quarter`, `${it} qtr`]),
];

const headers: TableWords['headers'] = {
  plan: {
    name: wordList(
      'action, what, task, activity, action name, marketing action, tactic, action item',
      'action step, task name, initiative name, project name, action plan, activity name, what to do',
      'what will we do, to do, marketing activity, marketing task, tactic name, work item, deliverable, subject',
    ),
    objectives: wordList(
      'objective, goal, why, aim, purpose, expected result, expected outcome',
      'desired outcome, desired result, pillar, strategic pillar, target objective, intended outcome',
      'strategic priority, outcome',
    ),
    kpis: wordList(
      'kpi, measured by, measure, metric, indicator, how measured, success metric',
      'success criteria, success criterion, success measure, success indicator, key metric',
      'key performance indicator, performance indicator, performance metric, performance measure, key indicator',
      'how will we measure success, how to measure, how we measure success, how will it be measured',
      'measurement, measure of success, measured how, metric tracked, kpi tracked, key result',
      'how do we measure it',
    ),
    owner: wordList(
      'owner, who, person, people, assign, lead, responsible, assigned to, assignee, assigned, accountable, in charge, person in charge',
      'point person, responsible person, who is responsible, who in charge, owned by, led by, managed by, person responsible',
      'project lead, project owner, project manager, task owner, action owner, leader, responsible party',
      'responsibility, by whom, who will do it, who does it, accountable person, dri, done by',
    ),
    q1: quarter(1, '1st', 'first'),
    q2: quarter(2, '2nd', 'second'),
    q3: quarter(3, '3rd', 'third'),
    q4: quarter(4, '4th', 'fourth'),
    rhythm: wordList(
      'frequency, rhythm, how often, repeat, periodicity, recurring',
      'one off recurring, posting frequency, sending frequency, publishing frequency, regularity',
      'how frequently, recurrence type, one off or recurring',
    ),
    start: wordList(
      'start, start date, begins, beginning, starting, launch, launch date, from, begin date, kick off',
      'kickoff, go live, date from, start by, starts on, starting date, beginning date, date start',
      'go live date, kick off date, opening date, date begins, from date, commences, live from',
    ),
    deadline: wordList(
      'deadline, due, due date, end, end date, when, due by, finish, target date, by when',
      'delivery date, date due, until, complete by, completion date, finish date, finishes, date end, to',
      'dead line, date to, to date, end by, ends on, due on, finish by, deliver by, publish date, publication date',
      'send date, target completion, expected completion, planned completion, estimated completion',
      'target completion date, closing date, event date, needed by, deadline date, delivery',
    ),
    kind: wordList(
      'kind of action, kind, type, action type, type of action, category, type of activity, activity type',
      'content type, type of content, channel, marketing channel, action category, task type, type of task',
      'distribution channel, campaign type, type of campaign, communication channel',
    ),
    status: wordList(
      'status, state, progress, status update, complete, current status, completion, done, completed',
      'percent complete, progress status, percentage complete, completion rate, stage of completion',
      'current state',
    ),
    campaign: ['campaign', 'campaign name', 'marketing campaign'],
  },
  objectives: {
    name: ['objective', 'objectives', 'goal', 'goals'],
    period: ['period', 'when', 'half'],
    kpi: ['kpi', 'kpis', 'indicator', 'measured by'],
    startingPoint: ['starting point', 'baseline', 'start'],
    target: ['target', 'target value'],
    deadline: ['deadline', 'due', 'due date'],
    reached: ['reached', 'actual', 'result'],
    expected: ['expected by now', 'expected'],
    progress: ['progress'],
    status: ['state', 'status'],
    owner: ['owner', 'responsible'],
  },
};

export const table: TableWords = {
  headers,
  headings,
  totals: {
    whole: [
      'total',
      'totals',
      'grand total',
      'grand totals',
      'overall total',
      'total budget',
      'sum',
      'vat',
      'gst',
      'sales tax',
    ],
    part: ['sub-total', 'subtotals', 'partial total'],
    with: wordList(
      'per quarter, by quarter, per month, by month, quarter, budget, budgets, overall, annual, year, spend, cost, costs, amount, all actions, excl, incl, excluding, including, ex, inc, tax, taxes, vat',
    ),
  },
  rows: {
    section: wordList('part, phase, section, stream, workstream, theme, pillar, area, chapter, category'),
    note: wordList('nb, n.b, note, notes, remark, remarks, source, sources, reminder, disclaimer'),
    legend: ['legend', 'key', 'colour code', 'color code', 'colour key', 'color key'],
  },
};
