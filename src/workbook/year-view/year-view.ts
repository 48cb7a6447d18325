import { isSeveralAWeek, type Rhythm } from '../../domain/rhythm';
import { workingDaysOf } from '../../domain/template';
import type { Period } from '../../domain/time';
import { type Group, groupFields, groupsOf, periodsOf, type Unit } from '../../domain/year-view';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Cell, formula, type Grid, isPattern, text } from '../cells';
import { actionRow } from './action-row';
import { groupPeriod } from './bars';
import { FIRST_BODY_ROW, roomFor, type YearViewColumns, yearViewColumns } from './columns';
import { footRow } from './foot';
import { headCells } from './head';
import { occurrenceCount } from './occurrences';
import { plainRow } from './own-row';
import type { Twin } from './row';
import { type BodyRow, bodyRows } from './rows';
import type { YearViewSource } from './source';
import { twinRows } from './twins';

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

/** Whether each time of what comes back shows its preparation; that of a one-off is shown anyway. */
const isShownPrepared = (kind: Rhythm): boolean =>
  kind.is === 'continuous' || (kind.is !== 'one-off' && !isSeveralAWeek(kind));

function cellsOfRow(row: BodyRow, index: number, view: BodyView): readonly Cell[] {
  const { columns, source, twins, lastRow } = view;
  const { words, plan } = source;
  switch (row.is) {
    case 'group':
      return groupRow(row.group, index, view);
    case 'gap':
      return plainRow(columns, { visible: [] });
    case 'foot':
      return footRow(columns, { index: row.index, row: FIRST_BODY_ROW + index }, source);
    case 'action': {
      const twin = twins.get(index);
      const nameCell = twin === undefined ? source.nameCell?.(row.action.line) : undefined;
      const at = {
        row: FIRST_BODY_ROW + index,
        lastRow,
        kind: row.kind,
        columns,
        words,
        fields: plan.fields,
        groupField: groupFields[source.grouping],
        isPattern: isPattern(row.action.name),
        patternKinds: plan.leadTimes.map(({ kind }) => kind).filter(isPattern),
        isPrepared: isShownPrepared(row.kind) && workingDaysOf(row.action.kind, plan.leadTimes) > 0,
      };
      const more = { ...(twin === undefined ? {} : { twin }), ...(nameCell === undefined ? {} : { nameCell }) };
      return actionRow({ ...at, ...more }, row.action, source);
    }
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

type BodyView = {
  readonly columns: YearViewColumns;
  readonly source: YearViewSource;
  readonly twins: ReadonlyMap<number, Twin>;
  readonly lastRow: number;
};

function bodyCells(rows: readonly BodyRow[], columns: YearViewColumns, source: YearViewSource): Grid<Cell> {
  const lastRow = FIRST_BODY_ROW + rows.length - 1;
  const view = { columns, source, twins: twinRows(rows, source), lastRow };
  return rows.map((row, index) => cellsOfRow(row, index, view));
}

function noteOf(row: BodyRow, words: SheetWords): string {
  if (row.is !== 'action' || row.action.objectives.length < 2) return '';
  return words.retroplanning.alsoServes(row.action.objectives.slice(1).join(' ; '));
}

/** Room for the occurrences of the row that has most of them. */
function columnsFor(rows: readonly BodyRow[], periods: number, unit: Unit): YearViewColumns {
  const columns = yearViewColumns(periods, unit);
  const needed = rows.map((row) =>
    row.is === 'action' && row.kind.is === 'monthly' ? occurrenceCount({ columns }, row.kind) : 0,
  );
  return yearViewColumns(periods, unit, roomFor(Math.max(0, ...needed)));
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
