import { type BudgetGroup, budgetGroups, groupOf } from '../../domain/budget';
import { foldName } from '../../domain/names';
import { isDropped } from '../../domain/plan';
import type { Expression } from '../../formula';
import type { BudgetWords } from '../../languages/words/budget-words';
import type { Cell } from '../cells';
import { type ActionTable, actionTable, type YearViewSource } from '../year-view';
import { type BudgetRows, budgetRows, hidden } from './layout';

/** What the tab is built from: what a year view is, its own words, and what of the file there is to follow. */
export type BudgetSource = YearViewSource & {
  readonly says: BudgetWords;
  readonly currency: string;
  /** Whether the file has a tab of payments, and one of figures. */
  readonly hasPayments: boolean;
  readonly hasFigures: boolean;
  /** A column of the payments by its key, wherever it stands now. */
  readonly paid: (key: string) => Expression;
  /** What she typed, by the key of its cell. */
  readonly typed: ReadonlyMap<string, Cell>;
};

/** What every part of the tab is written from. */
export type Parts = {
  readonly source: BudgetSource;
  readonly table: ActionTable;
  readonly rows: BudgetRows;
  /** The names that the actions are listed by, each once; '' for those that name none. */
  readonly groups: Readonly<Record<BudgetGroup, readonly string[]>>;
};

/** In the order of the plan, and last, where there are some, the actions that name none. */
function groupsIn({ plan }: BudgetSource, group: BudgetGroup): readonly string[] {
  const living = plan.actions.filter((action) => action.name !== '' && !isDropped(action));
  const names = living.map((action) => groupOf(action, group));
  const once = names.filter((name, index) => names.findIndex((it) => foldName(it) === foldName(name)) === index);
  return [...once.filter((name) => name !== ''), ...once.filter((name) => name === '')];
}

export function partsOf(source: BudgetSource): Parts {
  const table = actionTable(source, hidden.last);
  const [objective = [], owner = [], kind = []] = budgetGroups.map((group) => groupsIn(source, group));
  const groups = { objective, owner, kind };
  const lengths = [objective.length, owner.length, kind.length, Math.max(1, table.contexts.length)];
  return { source, table, groups, rows: budgetRows(lengths) };
}
