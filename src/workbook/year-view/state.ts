import { type Action, isDropped } from '../../domain/plan';
import { call, cell, type Expression, firstOf, joined, named, pair, range, sum } from '../../formula';
import { FIRST_BODY_ROW, headRows, type VisibleColumn, type YearViewColumns } from './columns';
import { headCell, helperSpan } from './row';
import type { YearViewSource } from './source';
import { shortDay } from './visible-formulas';

/** How many rows differ from the plan: those that changed, and the greater of those gone and those new. */
export function changeCount(
  columns: YearViewColumns,
  lastRow: number,
  source: YearViewSource,
  shown: number,
): Expression {
  const { plan, words, namedActions } = source;
  const { dropped } = words.statuses;
  const flags = helperSpan(columns, 'flag', FIRST_BODY_ROW, lastRow);
  const flagged = (value: number): Expression => call('COUNTIFS', flags, value);
  const isLabelled = (action: Action): boolean =>
    String(source.cell(action.line, 'status')).trim().toLowerCase() === dropped.toLowerCase();
  const droppedBuilt = plan.actions.filter((action) => isDropped(action) && isLabelled(action)).length;
  const other = namedActions - droppedBuilt - shown;
  const droppedNow = plan.fields.has('status') ? [call('COUNTIFS', named('plan_status'), dropped)] : [];
  const unchanged = [...droppedNow, flagged(0), flagged(1), flagged(4)].reduce<Expression>(
    (left, counted) => pair(left, '-', counted),
    call('COUNTA', named('plan_action')),
  );
  const added = other < 0 ? pair(unchanged, '+', -other) : pair(unchanged, '-', other);
  return sum(call('MAX', added, flagged(2)), flagged(1), flagged(3), flagged(4));
}

/** What stands instead of everything else while the tab is rewritten. */
const unlessBuilding = (said: string, otherwise: Expression): Expression =>
  call('IF', pair(named('settings_state'), '<>', ''), said, otherwise);

/** The state of the tab, for whoever opens it: being rebuilt, of another year, differing from the plan, or up to date. */
export function stateFormula(columns: YearViewColumns, { words }: YearViewSource, shown: number): Expression {
  const { building, yearChanged, upToDate, actions, oneChanged, manyChanged } = words.retroplanning;
  const changed = headCell(columns, 'flag', headRows.state);
  const state = firstOf(
    [
      [pair(headCell(columns, 'planRow', headRows.title), '=', 0), `⚠ ${yearChanged}`],
      [pair(changed, '=', 0), `${upToDate} · ${actions(shown)}`],
      [pair(changed, '=', 1), `⚠ ${oneChanged}`],
    ],
    joined('⚠ ', changed, ` ${manyChanged}`),
  );
  return unlessBuilding(building, state);
}

/** "En retard : 2 · Prochaine échéance : 29 janv. · Vidéo (Zoé)", calculated; while it is being rebuilt, what to do. */
export function outlook(columns: YearViewColumns, { words }: YearViewSource, lastRow: number): Expression {
  const { late, nothingLate, next, nothingNext, unfinished } = words.retroplanning;
  const lateCount = headCell(columns, 'late', headRows.state);
  const nextDay = headCell(columns, 'next', headRows.state);
  const place = headCell(columns, 'next', headRows.months);
  const at = (column: VisibleColumn): Expression => {
    const number = columns.visible(column);
    return call('INDEX', range(cell(number, FIRST_BODY_ROW, 'both'), cell(number, lastRow, 'both')), place);
  };
  const isLate = call('IF', pair(lateCount, '=', 0), nothingLate, joined(`⚠ ${late}`, lateCount));
  const owner = call('IF', pair(at('owner'), '=', ''), '', joined(' (', at('owner'), ')'));
  const said = joined(next, shortDay({ columns, words }, nextDay), ' · ', at('name'), owner);
  const ahead = joined(isLate, '   ·   ', call('IF', pair(nextDay, '=', 0), nothingNext, said));
  return unlessBuilding(unfinished, ahead);
}
