import {
  type Action,
  type ActionField,
  type ActionTime,
  actionFields,
  type BudgetField,
  budgetFields,
  occurrences,
  type Reading,
  spreadBudget,
  timeOf,
  valueIn,
} from '../../domain/plan';
import { type Day, type FiscalYear, isoOf } from '../../domain/time';
import { sayRhythm } from '../../languages/words/say-rhythm';
import { addressOf, isBlank } from '../../workbook/cells';
import { columnOfField, readMoneyCell } from '../../workbook/plan';
import type { ReadAction } from '../api';
import type { OpenPlan } from '../plan';

type Row = OpenPlan['rows']['rows'][number]['row'];

const knownOrNull = <T>(reading: Reading<T>): T | null => (reading.is === 'known' ? reading.value : null);
const isoOrNull = (reading: Reading<Day>): string | null => (reading.is === 'known' ? isoOf(reading.value) : null);

const amountsOf = (of: (field: BudgetField) => number | null): ReadAction['amounts'] => ({
  q1: of('q1'),
  q2: of('q2'),
  q3: of('q3'),
  q4: of('q4'),
});

/** The days an action falls on: of one that runs on end its first and its last are its span alone. */
function daysOf(time: ActionTime, year: FiscalYear): Pick<ReadAction, 'dates' | 'span'> {
  switch (time.is) {
    case 'undated':
      return { dates: [], span: null };
    case 'one-off':
      return {
        dates: time.isMoment ? [isoOf(time.deadline)] : [],
        span: { first: isoOf(time.start), last: isoOf(time.deadline) },
      };
    case 'recurring':
      return {
        dates: occurrences(time, year).map(isoOf),
        span: { first: isoOf(time.first), last: isoOf(time.last) },
      };
    case 'continuous':
      return { dates: [], span: { first: isoOf(time.first), last: isoOf(time.last) } };
  }
}

/** What is written in a cell of the action and could not be understood, by field. */
function unreadOf(action: Action): ReadAction['unread'] {
  return Object.fromEntries(
    actionFields.flatMap((field): readonly (readonly [ActionField, string])[] => {
      const value: unknown = valueIn(action, field);
      const isUnread = typeof value === 'object' && value !== null && 'is' in value && value.is === 'unread';
      return isUnread && 'text' in value ? [[field, String(value.text)]] : [];
    }),
  );
}

/** Where the fields of an action stand that say something. */
function cellsOf({ table }: OpenPlan, line: number, row: Row | undefined): ReadAction['cells'] {
  const { header, values } = table;
  const there = actionFields.filter((field) => row !== undefined && !isBlank(row(field)));
  const budget = header.budget;
  const hasBudget = budget !== undefined && !isBlank(values[line - 1]?.[budget - 1]);
  return {
    ...Object.fromEntries(there.map((field) => [field, addressOf(line, columnOfField(header, field))])),
    ...(hasBudget ? { budget: addressOf(line, budget) } : {}),
  };
}

/** What is read of one action, in the days of a year. */
export function readAction(open: OpenPlan, action: Action, year: FiscalYear, row: Row | undefined): ReadAction {
  const time = timeOf(action, year, open.plan.calendar);
  const { budget: column } = open.table.header;
  const one =
    column === undefined ? null : knownOrNull(readMoneyCell(open.table.values[action.line - 1]?.[column - 1] ?? ''));
  const spread = one === null ? {} : spreadBudget(one, time, year);
  const hasSpread = budgetFields.some((field) => spread[field] !== undefined);
  return {
    tab: open.table.tab,
    line: action.line,
    name: action.name,
    objectives: action.objectives,
    kpis: action.kpis,
    owners: action.owners,
    amounts: amountsOf((field) => knownOrNull(action.budget[field])),
    budget: one,
    spread: hasSpread ? amountsOf((field) => spread[field] ?? null) : null,
    rhythm: action.rhythm.is === 'known' ? sayRhythm(open.words.idiom, action.rhythm.value) : null,
    kindOfRhythm: action.rhythm.is === 'known' ? action.rhythm.value.is : null,
    ...daysOf(time, year),
    start: isoOrNull(action.start),
    deadline: isoOrNull(action.deadline),
    kind: action.kind,
    status: action.status,
    unread: unreadOf(action),
    cells: cellsOf(open, action.line, row),
  };
}
