import { dateOf, plusMonths, quarters } from '../../domain/time';
import { call, type Expression, joined, named, pair, sum } from '../../formula';
import { formula, type Placed, text } from '../cells';
import { nearest, unlessBlank } from './envelope';
import {
  columns,
  fixed,
  lastMonth,
  MONTHS,
  type MonthHelper,
  monthCell,
  monthColumn,
  quarterCell,
  rows,
  span,
} from './layout';
import type { BudgetSource, Parts } from './source';

const MONTHS_OF_QUARTER = 3;
const states = ['engaged', 'invoiced', 'paid'] as const;

type Paid = BudgetSource['paid'];

/** The payments of actions that are in the plan: others count nowhere. */
const ofThePlan = (paid: Paid) => [paid('place'), '>0'] as const;

/** What is reached of what falls into a month, and of what payments came to in the end. */
function reached(state: (typeof states)[number], index: number, paid: Paid): Expression {
  const to = paid(`${state}To`);
  const day = joined('>=', monthCell('day', index));
  const ofMonth = call('SUMIFS', paid(`m${index + 1}`), to, day, ...ofThePlan(paid));
  const difference = call('SUMIFS', paid('difference'), paid('differenceMonth'), index, to, '>0', ...ofThePlan(paid));
  return sum(ofMonth, difference);
}

function paymentCells(index: number, paid: Paid): readonly Placed[] {
  const row = rows.months + index;
  const due = call('SUMIFS', paid(`m${index + 1}`), ...ofThePlan(paid));
  const difference = call('SUMIFS', paid('difference'), paid('differenceMonth'), index, ...ofThePlan(paid));
  return [
    // One column further to the right than in the follow-up: the weights stand before them.
    ...states.map((state): Placed => [row, columns[state] + 1, formula(reached(state, index, paid))]),
    [row, monthColumn('due'), formula(due)],
    [row, monthColumn('difference'), formula(difference)],
  ];
}

/** A part of an amount of the quarter: what it comes to up to the end of the month, less up to the end of the month before. */
function part(name: 'envelope' | 'rest', index: number): Expression {
  const upTo = monthCell(name, index);
  const isFirst = index % MONTHS_OF_QUARTER === 0;
  return pair(isFirst ? upTo : pair(upTo, '-', monthCell(name, index - 1)), '/', 100);
}

function helperCells(index: number): readonly Placed[] {
  const row = rows.months + index;
  const quarter = Math.floor(index / MONTHS_OF_QUARTER);
  const first = rows.months + quarter * MONTHS_OF_QUARTER;
  const weights = (last: number): Expression => call('SUM', span(monthColumn('weight'), first, last));
  const inQuarter = weights(first + MONTHS_OF_QUARTER - 1);
  const evenly = pair(1 + (index % MONTHS_OF_QUARTER), '/', MONTHS_OF_QUARTER);
  const [all, share] = [span(monthColumn('typed'), rows.months, lastMonth), monthCell('share', index)];
  const [envelope, rest] = [quarterCell('cents', quarter), quarterCell('rest', quarter)];
  const upTo = (amount: Expression): Expression => call('INT', nearest(pair(amount, '*', share)));
  const made: readonly (readonly [MonthHelper, Expression])[] = [
    ['typed', call('MAX', 0, fixed(row, columns.weight))],
    ['weight', call('IF', pair(call('SUM', all), '=', 0), 1, monthCell('typed', index))],
    ['share', call('IF', pair(inQuarter, '=', 0), evenly, pair(weights(row), '/', inQuarter))],
    ['envelope', unlessBlank(envelope, upTo(envelope))],
    ['rest', upTo(rest)],
  ];
  return made.map(([name, it]): Placed => [row, monthColumn(name), formula(it)]);
}

/**
 * What of a quarter's plan no payment has placed in a month, in cents: it is spread as its months weigh. Where payments come to more than
 * the plan says, they place nothing.
 */
function restCells(quarter: number): readonly Placed[] {
  const planned = fixed(rows.followed + quarter, columns.planned);
  const first = rows.months + quarter * MONTHS_OF_QUARTER;
  const due = call('SUM', span(monthColumn('due'), first, first + MONTHS_OF_QUARTER - 1));
  const [placed, rest] = [quarterCell('placed', quarter), quarterCell('rest', quarter)];
  const share = call('IF', pair(due, '>', planned), 0, 1);
  return [
    [placed.row, placed.column, formula(share)],
    [rest.row, rest.column, formula(call('INT', nearest(pair(pair(planned, '-', pair(placed, '*', due)), '*', 100))))],
  ];
}

/** What has come together up to a month; what is engaged and paid, up to today alone: there its line ends. */
function addedCells(index: number): readonly Placed[] {
  const row = rows.months + index;
  const sumOf = (column: number): Expression => call('SUM', span(column, rows.months, row));
  const isToCome = pair(monthCell('day', index), '>', named('settings_today'));
  const untilToday = (column: number): Expression => call('IF', isToCome, '', sumOf(column));
  const envelope = fixed(row, columns.planned);
  return [
    unlessBlank(envelope, sumOf(columns.planned)),
    sumOf(columns.planned + 1),
    untilToday(columns.engaged + 1),
    untilToday(columns.paid + 1),
  ].map((it, at): Placed => [row, columns.added + at, formula(it)]);
}

function monthRow({ source }: Parts, index: number): readonly Placed[] {
  const { hasPayments, paid, words, year } = source;
  const row = rows.months + index;
  const quarter = Math.floor(index / MONTHS_OF_QUARTER);
  const day = plusMonths(year.first, index);
  const placed = pair(quarterCell('placed', quarter), '*', monthCell('due', index));
  // The envelope stands where the follow-up has the plan, and the plan one further to the right.
  const envelope = unlessBlank(quarterCell('cents', quarter), part('envelope', index));
  return [
    [row, columns.label, text(words.months[dateOf(day).month - 1] ?? '')],
    [row, monthColumn('day'), day],
    [row, columns.planned, formula(envelope)],
    [row, columns.planned + 1, formula(sum(placed, part('rest', index)))],
    ...helperCells(index),
    ...(hasPayments ? paymentCells(index, paid) : []),
    ...addedCells(index),
  ];
}

/** The year by month, in each column and added up. */
export const monthCells = (parts: Parts): readonly Placed[] => [
  ...parts.source.says.months.map((head, index): Placed => [rows.monthHead, columns.label + index, text(head)]),
  ...Array.from({ length: MONTHS }, (_, index) => monthRow(parts, index)).flat(),
  ...quarters.flatMap((quarter) => restCells(quarter - 1)),
];
