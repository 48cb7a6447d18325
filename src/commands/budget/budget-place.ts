import type { BuiltBudget } from '../../workbook/budget';
import { budgetNames, chartsArea, OWN } from '../../workbook/budget';
import type { CellValue, Grid } from '../../workbook/cells';
import { freeTab, type Port } from '../port';
import { type BlockPlace, roomInBlock, standingBlock } from '../year-view';

/** As many rows and columns as stand before the first that are marked in every version of the tab. */
const LEAST = { rows: 12, columns: 13 } as const;

/** The tab as it stands, wherever it was moved, with room made for a new build; undefined where there is none. */
export function standingBudget(port: Port) {
  const standing = standingBlock(port, budgetNames.block, OWN);
  return standing && { ...standing, ...roomInBlock(standing, OWN, LEAST) };
}
export type StandingBudget = NonNullable<ReturnType<typeof standingBudget>>;

/** The tab the budget is built in, and what stands there already. */
export type BudgetPlace = BlockPlace<BuiltBudget>;

/** What the tab keeps of its charts, wherever that stands now. */
const chartsKept = ({ values, at, ownRows, ownColumns }: StandingBudget): Grid<CellValue> =>
  Array.from({ length: chartsArea.rows }, (_, row) =>
    Array.from({ length: chartsArea.columns }, (__, column): CellValue => {
      const [down, right] = [ownRows[chartsArea.row + row - 1] ?? 0, ownColumns[chartsArea.column + column - 1] ?? 0];
      return values[down - at.row]?.[right - at.column] ?? '';
    }),
  );

export function budgetPlace(
  port: Port,
  standing: StandingBudget | undefined,
  wanted: string,
  isInterrupted: boolean,
): BudgetPlace {
  if (standing === undefined) return freeTab(port, wanted, isInterrupted);
  const { tab, operations, built } = standing;
  return {
    tab,
    standing: {
      operations,
      built,
      tabRows: port.sizeOf(tab)?.rows ?? standing.rows,
      kept: chartsKept(standing),
      charts: port.charts(tab),
    },
  };
}
