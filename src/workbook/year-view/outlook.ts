import { call, cell, type Expression, joined, type Part, pair, range, sum } from '../../formula';
import { FIRST_BODY_ROW, type HelperColumn, headRows, type VisibleColumn, type YearViewColumns } from './columns';
import { headCell, helperSpan } from './row';
import type { YearViewSource } from './source';
import { unlessBuilding } from './state';
import { shortDay } from './visible-formulas';

/** What no row has as its place. */
const NOWHERE = 99999;

/** A visible column of the rows, wherever it is looked at from. */
const shownSpan = (columns: YearViewColumns, column: VisibleColumn, lastRow: number): Expression => {
  const number = columns.visible(column);
  return range(cell(number, FIRST_BODY_ROW, 'both'), cell(number, lastRow, 'both'));
};

/** The facts of the head that the outlook is said from: helper cells of the whole tab. */
export function outlookFacts(
  columns: YearViewColumns,
  lastRow: number,
): readonly (readonly [HelperColumn, number, Expression])[] {
  const span = (column: HelperColumn): Expression => helperSpan(columns, column, FIRST_BODY_ROW, lastRow);
  const lates = span('late');
  const placeIn = (cells: Expression, value: Part, otherwise: number): Expression =>
    call('IFERROR', call('MATCH', value, cells, 0), otherwise);
  const firstLate = (cells: Expression): Expression =>
    call('MIN', placeIn(cells, 1, NOWHERE), placeIn(cells, 2, NOWHERE));
  const first = headCell(columns, 'late', headRows.weeks);
  const rows = lastRow - FIRST_BODY_ROW + 1;
  const below = range(call('INDEX', lates, sum(first, 1)), call('INDEX', lates, rows));
  const [deadline, date] = [
    headCell(columns, 'nextDeadline', headRows.state),
    headCell(columns, 'next', headRows.state),
  ];
  const place = call(
    'IF',
    pair(deadline, '=', 0),
    placeIn(span('next'), date, 0),
    placeIn(span('nextDeadline'), deadline, 0),
  );
  return [
    ['late', headRows.state, call('COUNTIFS', lates, '>0')],
    ['late', headRows.weeks, firstLate(lates)],
    ['nextDeadline', headRows.weeks, call('IFERROR', sum(first, firstLate(below)), NOWHERE)],
    // A deadline is no nearer for a newsletter that goes out each week.
    ['nextDeadline', headRows.state, call('MIN', span('nextDeadline'))],
    ['next', headRows.state, call('IF', pair(deadline, '=', 0), call('MIN', span('next')), deadline)],
    ['next', headRows.months, place],
  ];
}

/** "⚠ En retard : Vidéo, Brochure (et 3 de plus)": the first two that are late, and how many more there are. */
function lateNames(columns: YearViewColumns, { words }: YearViewSource, lastRow: number): Expression {
  const {
    late,
    nothingLate,
    others: [before, after],
  } = words.retroplanning;
  const count = headCell(columns, 'late', headRows.state);
  const nameAt = (place: Expression): Expression => call('INDEX', shownSpan(columns, 'name', lastRow), place);
  const second = call(
    'IF',
    pair(count, '>', 1),
    joined(', ', nameAt(headCell(columns, 'nextDeadline', headRows.weeks))),
    '',
  );
  const more = call('IF', pair(count, '>', 2), joined(before, pair(count, '-', 2), after), '');
  const named = joined(`⚠ ${late}`, nameAt(headCell(columns, 'late', headRows.weeks)), second, more);
  return call('IF', pair(count, '=', 0), nothingLate, named);
}

/** "Prochaine échéance : 29 janv. · Vidéo (Zoé)"; above months there is no room for her. */
function nextDeadline(columns: YearViewColumns, { words, unit }: YearViewSource, lastRow: number): Expression {
  const { next, nothingNext } = words.retroplanning;
  const [day, place] = [headCell(columns, 'next', headRows.state), headCell(columns, 'next', headRows.months)];
  const at = (column: VisibleColumn): Expression => call('INDEX', shownSpan(columns, column, lastRow), place);
  const owner = call('IF', pair(at('owner'), '=', ''), '', joined(' (', at('owner'), ')'));
  const about = joined(next, shortDay({ columns, words }, day), ' · ', at('name'));
  const said = unit === 'week' ? joined(about, owner) : about;
  return call('IF', pair(day, '=', 0), nothingNext, said);
}

/** What is late and what comes next, calculated; while the tab is being rebuilt, what to do. */
export function outlook(columns: YearViewColumns, source: YearViewSource): Expression {
  const [late, next] = [headCell(columns, 'builtName', headRows.state), headCell(columns, 'builtName', headRows.weeks)];
  return unlessBuilding(columns, source.words.retroplanning.unfinished, joined(late, '   ·   ', next));
}

/** The two halves of the outlook, each in a cell of its own: together they would be a long formula. */
export const outlookHalves = (
  columns: YearViewColumns,
  source: YearViewSource,
  lastRow: number,
): readonly (readonly [HelperColumn, number, Expression])[] => [
  ['builtName', headRows.state, lateNames(columns, source, lastRow)],
  ['builtName', headRows.weeks, nextDeadline(columns, source, lastRow)],
];
