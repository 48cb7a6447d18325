import type { ActionField, Plan } from '../../domain/plan';
import type { FiscalYear } from '../../domain/time';
import type { Grouping, Unit } from '../../domain/year-view';
import type { CellReference } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import type { CellValue } from '../cells';
import type { PlanTotal } from './plan-totals';

/** What the year view is built from: the plan, and its cells as they stand, for the built values to be compared with. */
export type YearViewSource = {
  readonly plan: Plan;
  readonly grouping: Grouping;
  readonly unit: Unit;
  /** Whether months stand where she asked for weeks: a plan this long would make every edit wait. */
  readonly isShortened: boolean;
  readonly year: FiscalYear;
  readonly words: SheetWords;
  /** The cell of an action as it stands in the plan. */
  readonly cell: (line: number, field: ActionField) => CellValue;
  /** The cell of an action's name, which formulas follow where it moves. */
  readonly nameCell?: (line: number) => CellReference;
  /** Rows of the named ranges from the first to the last action's. */
  readonly planRows: number;
  /** Filled cells in the named range of the actions. */
  readonly namedActions: number;
  /** The totals among the actions: their amounts are in the named ranges, and no action's. */
  readonly totals?: readonly PlanTotal[];
};
