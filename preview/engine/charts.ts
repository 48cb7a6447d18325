import {
  CommandType,
  type ICommandInfo,
  type IMutation,
  type IRange,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { Area } from '../notation';

/** A chart of the file, which Univer has no place for: kept with the workbook, so that saving it keeps its charts. Rows and columns count from 0. */
export type StoredChart = {
  /** Google's own number, never given twice in a file. */
  readonly id: number;
  readonly sheetId: string;
  readonly kind: 'column' | 'bar' | 'line' | 'combo';
  readonly ranges: readonly { readonly sheetId: string; readonly area: Area }[];
  readonly headers: number;
  /** The name of the strategy, or '' where none was said. */
  readonly hidden: string;
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<Record<string, string | number | boolean>>;
};

/** The charts of a workbook, in the order they were made; one whose tab is gone is kept for who undoes that. */
export function chartsIn(workbook: Workbook): readonly StoredChart[] {
  const kept: unknown = workbook.getSnapshot().custom?.['charts'];
  // Only this file writes it.
  return Array.isArray(kept) ? (kept as readonly StoredChart[]) : [];
}

function keep(workbook: Workbook, charts: readonly StoredChart[]): void {
  const snapshot = workbook.getSnapshot();
  snapshot.custom = { ...snapshot.custom, charts };
}

type SetChartsParams = { readonly unitId: string; readonly charts: readonly StoredChart[] };

/** Gives the workbook these charts: its own inverse, with those there were. */
export const SetChartsMutation: IMutation<SetChartsParams> = {
  id: 'preview.mutation.set-charts',
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, charts }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    if (!workbook) return false;
    keep(workbook, charts);
    return true;
  },
};

type Axis = 'row' | 'column';
type Moved = { readonly axis: Axis; readonly to: (position: number) => number | undefined };
type Params = { readonly range?: IRange; readonly sourceRange?: IRange; readonly targetRange?: IRange };

const startOf = (range: IRange, axis: Axis): number => (axis === 'row' ? range.startRow : range.startColumn);
const countOf = (range: IRange, axis: Axis): number =>
  axis === 'row' ? range.endRow - range.startRow + 1 : range.endColumn - range.startColumn + 1;

const inserted =
  (axis: Axis) =>
  ({ range }: Params): Moved | undefined =>
    range && { axis, to: (at) => (at >= startOf(range, axis) ? at + countOf(range, axis) : at) };

const removed =
  (axis: Axis) =>
  ({ range }: Params): Moved | undefined => {
    if (!range) return undefined;
    const [from, count] = [startOf(range, axis), countOf(range, axis)];
    return { axis, to: (at) => (at < from ? at : at < from + count ? undefined : at - count) };
  };

const moved =
  (axis: Axis) =>
  ({ sourceRange, targetRange }: Params): Moved | undefined => {
    if (!sourceRange || !targetRange) return undefined;
    const [from, count, before] = [startOf(sourceRange, axis), countOf(sourceRange, axis), startOf(targetRange, axis)];
    const to = (at: number): number => {
      const isMoved = at >= from && at < from + count;
      if (before > from) return isMoved ? at + before - from - count : at >= from && at < before ? at - count : at;
      return isMoved ? at + before - from : at >= before && at < from ? at + count : at;
    };
    return { axis, to };
  };

/** How the cells of a tab move by each mutation that moves some. */
const moves: Readonly<Record<string, (params: Params) => Moved | undefined>> = {
  [InsertRowMutation.id]: inserted('row'),
  [InsertColMutation.id]: inserted('column'),
  [RemoveRowMutation.id]: removed('row'),
  [RemoveColMutation.id]: removed('column'),
  [MoveRowsMutation.id]: moved('row'),
  [MoveColsMutation.id]: moved('column'),
};

const spans = { row: 'rows', column: 'columns' } as const;

/** An area after its cells moved; what is left of one that lost some, and the first of one that lost all. */
function areaAfter(area: Area, { axis, to }: Moved): Area {
  const positions = Array.from({ length: area[spans[axis]] }, (_, index) => to(area[axis] + index)).filter(
    (position) => position !== undefined,
  );
  if (positions.length === 0) return { ...area, [spans[axis]]: 1 };
  const first = Math.min(...positions);
  return { ...area, [axis]: first, [spans[axis]]: Math.max(...positions) - first + 1 };
}

/** Charts float over their tab: they stand and look where their cells have gone. Undoing it is the inverse mutation, followed too. */
export function followWithCharts(open: () => Workbook, { id, params }: ICommandInfo): void {
  const move = Object.hasOwn(moves, id) ? moves[id] : undefined;
  if (move === undefined) return;
  const workbook = open();
  const charts = chartsIn(workbook);
  // What a mutation is given is what its id says.
  const { subUnitId, ...rest } = (params ?? {}) as Params & { readonly subUnitId?: string };
  const cells = charts.length === 0 ? undefined : move(rest);
  if (cells === undefined) return;
  const { axis, to } = cells;
  keep(
    workbook,
    charts.map((chart) => ({
      ...chart,
      anchor:
        chart.sheetId === subUnitId
          ? { ...chart.anchor, [axis]: to(chart.anchor[axis]) ?? chart.anchor[axis] }
          : chart.anchor,
      ranges: chart.ranges.map((range) =>
        range.sheetId === subUnitId ? { ...range, area: areaAfter(range.area, cells) } : range,
      ),
    })),
  );
}
