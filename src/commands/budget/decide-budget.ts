import { type Expression, named } from '../../formula';
import type { BudgetWords } from '../../languages/words/budget-words';
import { type BudgetSource, blockName, budget, budgetTab } from '../../workbook/budget';
import { area, type Cell, type Change, type Operation, tabRange } from '../../workbook/cells';
import type { PaymentsRead } from '../../workbook/payments';
import { beginMark, endMark, type NamesToExtend } from '../plan';
import { actionSource, type PreparedYear } from '../prepare';
import type { BudgetPlace } from './budget-place';

/** Everything that was read of the file before anything is decided. */
type BudgetFacts = Pick<BudgetSource, 'hasFigures'> & {
  /** Undefined where the file has none. */
  readonly payments: PaymentsRead | undefined;
  readonly ready: PreparedYear;
  readonly place: BudgetPlace;
  readonly names: NamesToExtend;
  readonly says: BudgetWords;
  readonly typed: ReadonlyMap<string, Cell>;
};

/** Rows of a new tab below its lists, for notes of hers. */
const ROOM_BELOW = 40;

/** A column of the payments; of one she has deleted, a blank one. */
function paidColumn({ tab, layout, firstRow, lastRow }: PaymentsRead, key: string): Expression {
  const column = layout.get(key) ?? Math.max(...layout.values()) + 1;
  return tabRange(tab, area(firstRow, column, lastRow - firstRow + 1));
}

/** The tab of a plan's budget, and the change that makes it: the same facts give the same change. */
export function decideBudget({ ready, place, names, says, typed, payments, hasFigures }: BudgetFacts): Change {
  const { tab, adopt, standing } = place;
  const { settings } = ready.open;
  const source: BudgetSource = {
    ...actionSource(ready, names, 'objective'),
    says,
    currency: settings.currency,
    hasPayments: payments !== undefined,
    paid: (key) => (payments === undefined ? named(key) : paidColumn(payments, key)),
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
    ...beginMark(settings, says.tab),
    ...(standing === undefined ? [make, blockName(tab, view)] : standing.operations),
    ...ready.upkeep.operations,
    ...ready.statuses,
    ...(standing !== undefined && lacking > 0
      ? [{ do: 'insert-rows', tab, after: standing.tabRows, count: lacking } as const]
      : []),
    ...budgetTab({
      tab,
      view,
      built: standing?.built,
      weights: standing === undefined ? payments?.weights : undefined,
      isFirstLook: standing === undefined || settings.state !== '' || standing.built.columns < view.lastColumn,
    }),
    { do: 'flush' },
    ...endMark(settings, says.tab),
    ...(ready.upkeep.isRemade ? [{ do: 'show', tab, row: 1, column: 1 } as const] : []),
  ];
}
