import type { Action } from '../../domain/plan';
import type { Group } from '../../domain/year-view';
import type { RowKind } from './row';

/** One row of the tab's body. */
export type BodyRow =
  | { readonly is: 'group'; readonly group: Group }
  | { readonly is: 'action'; readonly action: Action; readonly kind: RowKind }
  | { readonly is: 'gap' }
  | { readonly is: 'foot'; readonly index: number };

/** Title of the budget, four quarters, total. */
export const FOOT_ROWS = 6;

/** The foot, and the empty row above it. */
export const ROWS_BELOW_ACTIONS = FOOT_ROWS + 1;

/** An action waits in "to be dated" with the formulas of its rhythm: given a date, its bar appears without a rebuild. */
function rowKind(action: Action): RowKind {
  if (action.rhythm.is === 'unread') return { is: 'unknown' };
  return action.rhythm.is === 'blank' ? { is: 'one-off' } : action.rhythm.value;
}

export const bodyRows = (groups: readonly Group[]): readonly BodyRow[] => [
  ...groups.flatMap((group): readonly BodyRow[] => [
    { is: 'group', group },
    ...group.actions.map((action): BodyRow => ({ is: 'action', action, kind: rowKind(action) })),
  ]),
  { is: 'gap' },
  ...Array.from({ length: FOOT_ROWS }, (_, index): BodyRow => ({ is: 'foot', index })),
];
