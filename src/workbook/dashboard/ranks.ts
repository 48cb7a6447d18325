import { budgetFields } from '../../domain/plan';
import { asText, call, cell, type Expression, firstOf, joined, pair, sum } from '../../formula';
import { formula, type Placed } from '../cells';
import { isStatus } from '../settings';
import { type ActionTable, criterion, helper, planCell, type RowContext } from '../year-view';
import { fact, span } from './layout';
import type { Parts } from './source';

/**
 * What stands behind each action's row. A key is a day and, after it, the row: no two are alike, and their order is that of the days.
 * A rank counts them from 1; both are nothing for what is not to be listed. The others are 1 where an action that is still to be done
 * lacks something, and `objectives` is what its cell says.
 */
const rankColumns = [
  'soonKey',
  'soonRank',
  'lateKey',
  'lateRank',
  'objective',
  'owner',
  'budget',
  'deadline',
  'objectives',
] as const;
type RankColumn = (typeof rankColumns)[number];

/** More than a sheet of ours has rows. */
export const DAY_STEP = 100_000;

const rankColumn = ({ columns }: ActionTable, column: RankColumn): number =>
  columns.columns + 1 + rankColumns.indexOf(column);

export const lastColumn = (table: ActionTable): number => table.columns.columns + rankColumns.length;

/** One of these columns, all rows of actions. */
export const rankSpan = (table: ActionTable, column: RankColumn): Expression =>
  span(rankColumn(table, column), table.firstRow, table.lastRow);

const keyed = (day: Expression, { row }: RowContext): Expression => sum(pair(day, '*', DAY_STEP), row);

const isOver = (context: RowContext): Expression =>
  call('OR', pair(helper(context, 'flag'), '>', 1), isStatus(helper(context, 'statusCode'), 'done'));

/** What is next of it, where that is no later than the last of the days that are looked at. */
function soonKey(context: RowContext): Expression | undefined {
  if (context.kind.is === 'continuous') return undefined;
  const next = helper(context, 'next');
  return firstOf(
    [
      [isOver(context), 0],
      [pair(next, '=', ''), 0],
      [pair(next, '>', fact('lastSoon')), 0],
    ],
    keyed(next, context),
  );
}

/** Where no column says what is done, nothing is late. */
function lateKey(context: RowContext): Expression | undefined {
  if (context.kind.is !== 'one-off' || !context.fields.has('status')) return undefined;
  const late = helper(context, 'late');
  const since = call('IF', pair(late, '=', 2), helper(context, 'end'), helper(context, 'preparation'));
  return call('IF', pair(late, '<', 1), 0, keyed(since, context));
}

function rank({ table }: Parts, key: RankColumn, context: RowContext): Expression {
  const own = cell(rankColumn(table, key), context.row, 'column');
  const keys = rankSpan(table, key);
  return call('IF', pair(own, '=', 0), 0, call('COUNTIFS', keys, '>0', keys, criterion('<=', own)));
}

const lacksOne = (context: RowContext, isBlank: Expression): Expression =>
  call('IF', isOver(context), 0, call('IF', isBlank, 1, 0));

/** What of an action is blank, where the plan has a column for it. */
function blankOf(context: RowContext, lack: RankColumn): Expression | undefined {
  const { fields, kind } = context;
  const isBlank = (field: 'objectives' | 'owner' | 'deadline'): Expression | undefined =>
    fields.has(field) ? pair(planCell(context, field), '=', '') : undefined;
  switch (lack) {
    case 'objective':
      return isBlank('objectives');
    case 'owner':
      return isBlank('owner');
    case 'deadline':
      return kind.is === 'one-off' ? isBlank('deadline') : undefined;
    case 'budget': {
      const [first, ...others] = budgetFields.filter((field) => fields.has(field));
      if (first === undefined) return undefined;
      return pair(joined(planCell(context, first), '', ...others.map((field) => planCell(context, field))), '=', '');
    }
    default:
      return undefined;
  }
}

function rankFormula(parts: Parts, column: RankColumn, context: RowContext): Expression | undefined {
  switch (column) {
    case 'soonKey':
      return soonKey(context);
    case 'soonRank':
      return rank(parts, 'soonKey', context);
    case 'lateKey':
      return lateKey(context);
    case 'lateRank':
      return rank(parts, 'lateKey', context);
    case 'objectives': {
      const said = asText(planCell(context, 'objectives'));
      return call('IF', pair(helper(context, 'flag'), '>', 1), '', said);
    }
    default: {
      const isBlank = blankOf(context, column);
      return isBlank === undefined ? undefined : lacksOne(context, isBlank);
    }
  }
}

/** The cells behind the rows of the actions. */
export const rankCells = (parts: Parts): readonly Placed[] =>
  parts.table.contexts.flatMap((context) =>
    rankColumns.flatMap((column): readonly Placed[] => {
      const made = rankFormula(parts, column, context);
      return made === undefined ? [] : [[context.row, rankColumn(parts.table, column), formula(made)]];
    }),
  );
