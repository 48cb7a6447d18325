import type { Action } from '../../domain/plan';
import type { Rhythm } from '../../domain/rhythm';
import type { Group } from '../../domain/year-view';

/** One row of the tab's body. */
export type BodyRow =
  | { readonly is: 'group'; readonly group: Group }
  | { readonly is: 'action'; readonly action: Action; readonly kind: Rhythm }
  | { readonly is: 'gap' }
  | { readonly is: 'foot'; readonly index: number };

/** Title of the budget, four quarters, total. */
export const FOOT_ROWS = 6;

/** The foot, and the empty row above it. */
export const ROWS_BELOW_ACTIONS = FOOT_ROWS + 1;

/**
 * What is not understood stands where its dates say, as a one-off does. An action waits in "to be dated" with the formulas of its rhythm: given a date, its bar appears without a rebuild.
 */
export function rowKind(action: Action): Rhythm {
  return action.rhythm.is === 'known' ? action.rhythm.value : { is: 'one-off' };
}

export const bodyRows = (groups: readonly Group[]): readonly BodyRow[] => [
  ...groups.flatMap((group): readonly BodyRow[] => [
    { is: 'group', group },
    ...group.actions.map((action): BodyRow => ({ is: 'action', action, kind: rowKind(action) })),
  ]),
  { is: 'gap' },
  ...Array.from({ length: FOOT_ROWS }, (_, index): BodyRow => ({ is: 'foot', index })),
];
