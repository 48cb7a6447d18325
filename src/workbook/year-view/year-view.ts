import type { Period } from '../../domain/time';
import { type Group, groupsOf, periodsOf } from '../../domain/year-view';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Cell, formula, type Grid, text } from '../cells';
import { actionRow } from './action-row';
import { groupPeriod } from './bars';
import { FIRST_BODY_ROW, type YearViewColumns } from './columns';
import { footRow } from './foot';
import { headCells } from './head';
import { plainRow } from './own-row';
import { type BodyView, bodyView, columnsFor, contextOf } from './row-context';
import { type BodyRow, bodyRows } from './rows';
import type { YearViewSource } from './source';

export type YearView = {
  readonly columns: YearViewColumns;
  readonly rows: readonly BodyRow[];
  readonly cells: Grid<Cell>;
  readonly notes: readonly string[];
  readonly actions: number;
  readonly undated: number;
  readonly periods: readonly Period[];
};

function groupTitle(group: Group, words: SheetWords): string {
  if (group.by === 'undated') return words.retroplanning.undated;
  if (group.by === 'rhythm') return words.rhythms[group.rhythm];
  if (group.name === '') return words.retroplanning.without[group.by];
  const also = group.also.map((action) => action.name).join(', ');
  return also === '' ? group.name : `${group.name}  ·  ${words.retroplanning.also(also)}`;
}

function cellsOfRow(row: BodyRow, index: number, view: BodyView): readonly Cell[] {
  const { columns, source } = view;
  switch (row.is) {
    case 'group':
      return groupRow(row.group, index, view);
    case 'gap':
      return plainRow(columns, { visible: [] });
    case 'foot':
      return footRow(columns, { index: row.index, row: FIRST_BODY_ROW + index }, source);
    case 'action':
      return actionRow(contextOf(row, index, view), row.action, source);
  }
}

/** A group's own line: its title, and how far what stands under it reaches. */
function groupRow(group: Group, index: number, { columns, source }: BodyView): readonly Cell[] {
  const [firstRow, lastRow] = [FIRST_BODY_ROW + index + 1, FIRST_BODY_ROW + index + group.actions.length];
  const isDated = group.by !== 'undated' && group.actions.length > 0;
  const weeks = Array.from({ length: isDated ? columns.periods : 0 }, (_, period) =>
    formula(groupPeriod(columns, period, firstRow, lastRow)),
  );
  return plainRow(columns, { visible: [text(groupTitle(group, source.words))], weeks });
}

function bodyCells(rows: readonly BodyRow[], columns: YearViewColumns, source: YearViewSource): Grid<Cell> {
  const lastRow = FIRST_BODY_ROW + rows.length - 1;
  const view = bodyView(rows, source, columns, lastRow);
  return rows.map((row, index) => cellsOfRow(row, index, view));
}

function noteOf(row: BodyRow, words: SheetWords): string {
  if (row.is !== 'action' || row.action.objectives.length < 2) return '';
  return words.retroplanning.alsoServes(row.action.objectives.slice(1).join(' ; '));
}

/** The year view as data: every name, date and bar a native formula on the plan's cells; the calendar itself is as built. */
export function yearView(source: YearViewSource): YearView {
  const { plan, year, grouping, unit } = source;
  const groups = groupsOf(plan, year, grouping);
  const periods = periodsOf(unit, plan.actions, { ...plan, year });
  const rows = bodyRows(groups);
  const columns = columnsFor(rows, periods.length, unit);
  const shown = rows.filter((row) => row.is === 'action').length;
  const lastRow = FIRST_BODY_ROW + rows.length - 1;
  return {
    columns,
    rows,
    periods,
    actions: shown,
    undated: groups.find((group) => group.by === 'undated')?.actions.length ?? 0,
    cells: [...headCells(columns, periods, lastRow, source, shown), ...bodyCells(rows, columns, source)],
    notes: rows.map((row) => noteOf(row, source.words)),
  };
}
