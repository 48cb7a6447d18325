import type { BudgetWords } from '../../languages/words/budget-words';
import { type BudgetSource, blockName, budget, budgetTab } from '../../workbook/budget';
import type { Cell, Change, Operation } from '../../workbook/cells';
import { markOperation, type NamesToExtend } from '../plan';
import { actionSource, type PreparedYear } from '../prepare';
import type { BudgetPlace } from './budget-place';

/** Everything that was read of the file before anything is decided. */
type BudgetFacts = Pick<BudgetSource, 'hasPayments' | 'hasFigures'> & {
  readonly ready: PreparedYear;
  readonly place: BudgetPlace;
  readonly names: NamesToExtend;
  readonly says: BudgetWords;
  readonly typed: ReadonlyMap<string, Cell>;
};

/** Rows of a new tab below its lists, for notes of hers. */
const ROOM_BELOW = 40;

/** The tab of a plan's budget, and the change that makes it: the same facts give the same change. */
export function decideBudget({ ready, place, names, says, typed, hasPayments, hasFigures }: BudgetFacts): Change {
  const { tab, adopt, standing } = place;
  const { settings } = ready.open;
  const source: BudgetSource = {
    ...actionSource(ready, names, 'objective'),
    says,
    currency: settings.currency,
    hasPayments,
    hasFigures,
    typed,
  };
  const view = budget(source, { tab, kept: standing?.kept ?? [], seen: standing?.charts ?? [] });
  const { length } = view.cells;
  const size = { rows: length + ROOM_BELOW, columns: view.lastColumn };
  const make: Operation = { do: 'make-tab', tab, ...size, ...(adopt === undefined ? {} : { adopt }) };
  const lacking = standing === undefined ? 0 : length - standing.tabRows;
  return [
    ...names.operations,
    markOperation(says.tab),
    ...(standing === undefined ? [make, blockName(tab, view)] : standing.operations),
    { do: 'flush' },
    ...ready.upkeep.operations,
    ...ready.statuses,
    ...(standing !== undefined && lacking > 0
      ? [{ do: 'insert-rows', tab, after: standing.tabRows, count: lacking } as const]
      : []),
    ...budgetTab({
      tab,
      view,
      built: standing?.built,
      isFirstLook: standing === undefined || settings.state !== '' || standing.built.columns < view.lastColumn,
    }),
    { do: 'flush' },
    markOperation(settings.state === says.tab ? '' : settings.state),
    ...(ready.upkeep.isRemade ? [{ do: 'show', tab, row: 1, column: 1 } as const] : []),
  ];
}
