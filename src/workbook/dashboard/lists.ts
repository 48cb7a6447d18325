import { call, type Expression, joined, pair, sum } from '../../formula';
import { formula, type Placed, text } from '../cells';
import { workdays } from '../settings';
import { helperSpan, nextWorkdayCell } from '../year-view';
import { columns, fact, fixed, hidden, LATE_LINES, rows, SOON_LINES, span } from './layout';
import { DAY_STEP, rankSpan } from './ranks';
import type { Parts } from './source';

type ListName = 'soon' | 'late';

const lists = {
  soon: { first: rows.soon, lines: SOON_LINES, more: rows.moreSoon, key: 'soonKey', rank: 'soonRank' },
  late: { first: rows.late, lines: LATE_LINES, more: rows.moreLate, key: 'lateKey', rank: 'lateRank' },
} as const;

/** Where the action of a line stands among the rows of actions; 0 where there is none. */
const placeCell = (row: number) => fixed(row, hidden.places);

/** What a column of the actions' rows says of the action of a line. */
function told({ table }: Parts, column: 'name' | 'owner', row: number): Expression {
  const all = span(table.columns.visible(column), table.firstRow, table.lastRow);
  return call('INDEX', all, placeCell(row));
}

/** The day is what its key begins with. */
const dayOf = ({ table }: Parts, name: ListName, row: number): Expression =>
  call('INT', pair(call('INDEX', rankSpan(table, lists[name].key), placeCell(row)), '/', DAY_STEP));

/** What comes: its deadline, or one of many times. */
function howSoon({ table, source: { says } }: Parts, row: number): Expression {
  const deadlines = helperSpan(table.columns, 'nextDeadline', table.firstRow, table.lastRow);
  return call('IF', pair(call('INDEX', deadlines, placeCell(row)), '>', 0), says.deadline, says.occurrence);
}

/** "échue · −14 j ouv.": what is late of it, and by how many working days. */
function howLate({ table, source: { says, words } }: Parts, row: number): Expression {
  const late = call('INDEX', helperSpan(table.columns, 'late', table.firstRow, table.lastRow), placeCell(row));
  const missing = workdays(sum(fixed(row, columns.when), 1), nextWorkdayCell(table.columns));
  const what = call('IF', pair(late, '=', 2), says.overdue, says.toBegin);
  return joined(what, ' · −', missing, ` ${words.retroplanning.dayUnit}`);
}

function line(parts: Parts, name: ListName, index: number): readonly Placed[] {
  const { first, rank } = lists[name];
  const row = first + index;
  const { says } = parts.source;
  const whereThere = (value: Expression): Expression => call('IF', pair(placeCell(row), '=', 0), '', value);
  const nothing = index > 0 ? '' : name === 'soon' ? says.nothingSoon : says.nothingLate;
  const place = call('IFERROR', call('MATCH', index + 1, rankSpan(parts.table, rank), 0), 0);
  const action = call('IF', pair(placeCell(row), '=', 0), nothing, told(parts, 'name', row));
  const how = name === 'soon' ? howSoon(parts, row) : howLate(parts, row);
  return [
    [row, hidden.places, formula(place)],
    [row, columns.when, formula(whereThere(dayOf(parts, name, row)))],
    [row, columns.action, formula(action)],
    [row, columns.owner, formula(whereThere(told(parts, 'owner', row)))],
    [row, columns.how, formula(whereThere(how))],
  ];
}

/** "et 3 de plus", where there are more than there are lines. */
function more({ source: { says } }: Parts, name: ListName): Placed {
  const count = fact(name === 'soon' ? 'soonCount' : 'lateCount');
  const { lines, more: row } = lists[name];
  const [before, after] = says.more;
  const said = joined(before, pair(count, '-', lines), after);
  return [row, columns.action, formula(call('IF', pair(count, '>', lines), said, ''))];
}

/** What falls in the next days, and what is late: the nearest first, the longest late first. */
export const listCells = (parts: Parts): readonly Placed[] => {
  const { says } = parts.source;
  const linesOf = (name: ListName): readonly Placed[] =>
    Array.from({ length: lists[name].lines }, (_, index) => line(parts, name, index)).flat();
  return [
    [rows.heads, columns.when, text(says.soon)],
    [rows.lateHead, columns.when, text(says.late)],
    ...linesOf('soon'),
    ...linesOf('late'),
    more(parts, 'soon'),
    more(parts, 'late'),
  ];
};
