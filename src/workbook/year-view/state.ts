import { isDropped } from '../../domain/plan';
import { call, type Expression, firstOf, joined, named, pair, sum } from '../../formula';
import { FIRST_BODY_ROW, headRows, type YearViewColumns } from './columns';
import { headCell, helperSpan } from './row';
import type { YearViewSource } from './source';

/** How many rows differ from the plan: those that changed, and the greater of those gone and those new. */
export function changeCount(
  columns: YearViewColumns,
  lastRow: number,
  source: YearViewSource,
  shown: number,
): Expression {
  const { plan, namedActions } = source;
  const flags = helperSpan(columns, 'flag', FIRST_BODY_ROW, lastRow);
  const flagged = (value: number): Expression => call('COUNTIFS', flags, value);
  const droppedBuilt = plan.actions.filter(isDropped).length;
  const other = namedActions - droppedBuilt - shown;
  const droppedNow = plan.fields.has('status') ? [call('SUM', named('settings_dropped'))] : [];
  const unchanged = [...droppedNow, flagged(0), flagged(1), flagged(4)].reduce<Expression>(
    (left, counted) => pair(left, '-', counted),
    call('COUNTA', named('plan_action')),
  );
  const added = other < 0 ? pair(unchanged, '+', -other) : pair(unchanged, '-', other);
  return sum(call('MAX', added, flagged(2)), flagged(1), flagged(3), flagged(4));
}

/** 1 while the tab is rewritten, or since that was interrupted: the state is then what such a tab is called. */
export const isBuilding = ({ words }: YearViewSource): Expression =>
  call('IF', pair(named('settings_state'), '=', words.tabs.retroplanning), 1, 0);

/** What stands instead of everything else while the tab is rewritten. */
export const unlessBuilding = (columns: YearViewColumns, said: string, otherwise: Expression): Expression =>
  call('IF', pair(headCell(columns, 'flag', headRows.title), '=', 1), said, otherwise);

/** The state of the tab, for whoever opens it: being rebuilt, of another year, differing from the plan, or up to date. */
export function stateFormula(columns: YearViewColumns, source: YearViewSource, shown: number): Expression {
  const { building, yearChanged, upToDate, actions, oneChanged, manyChanged } = source.words.retroplanning;
  const changed = headCell(columns, 'flag', headRows.state);
  const state = firstOf(
    [
      [pair(headCell(columns, 'planRow', headRows.title), '=', 0), `⚠ ${yearChanged}`],
      [pair(changed, '=', 0), `${upToDate} · ${actions(shown)}`],
      [pair(changed, '=', 1), `⚠ ${oneChanged}`],
    ],
    joined('⚠ ', changed, ` ${manyChanged}`),
  );
  return unlessBuilding(columns, building, state);
}
