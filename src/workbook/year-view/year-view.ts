import type { Action } from '../../domain/plan';
import { workingDaysOf } from '../../domain/template';
import { type Period, quarters } from '../../domain/time';
import { type Group, groupFields, groupsOf, periodsOf, signLegend } from '../../domain/year-view';
import { call, cell, type Expression, named, pair, range, sum } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Cell, type CellValue, escapedName, formula, type Grid, isPattern, text } from '../cells';
import {
  FIRST_BODY_ROW,
  type HelperColumn,
  helperColumns,
  OCCURRENCES,
  visibleColumns,
  type YearViewColumns,
  yearViewColumns,
} from './columns';
import { groupPeriod, periodFormula, visibleFormula } from './formulas';
import { headCells, type YearViewSource } from './head';
import { helperFormula } from './helper-formulas';
import { sumOfTotals, totalCells } from './plan-totals';
import { occurrence, preparedOccurrence } from './recurring-formulas';
import type { RowContext, RowKind, Twin } from './row';

/** One row of the tab's body. */
export type BodyRow =
  | { readonly is: 'group'; readonly group: Group }
  | { readonly is: 'action'; readonly action: Action; readonly kind: RowKind }
  | { readonly is: 'gap' }
  | { readonly is: 'foot'; readonly index: number };

export type YearView = {
  readonly columns: YearViewColumns;
  readonly rows: readonly BodyRow[];
  readonly cells: Grid<Cell>;
  readonly notes: readonly string[];
  readonly actions: number;
  readonly undated: number;
  readonly periods: readonly Period[];
};

/** Fixes a cell as the add-on's own, where a row has no other key: rows without one are hers. */
const OWN_ROW = '#';

/** Title of the budget, four quarters, total. */
const FOOT_ROWS = 6;

/** The foot, and the empty row above it. */
export const ROWS_BELOW_ACTIONS = FOOT_ROWS + 1;

/** An action waits in "to be dated" with the formulas of its rhythm: given a date, its bar appears without a rebuild. */
function rowKind(action: Action): RowKind {
  if (action.rhythm.is === 'unread') return { is: 'unknown' };
  return action.rhythm.is === 'blank' ? { is: 'one-off' } : action.rhythm.value;
}

const bodyRows = (groups: readonly Group[]): readonly BodyRow[] => [
  ...groups.flatMap((group): readonly BodyRow[] => [
    { is: 'group', group },
    ...group.actions.map((action): BodyRow => ({ is: 'action', action, kind: rowKind(action) })),
  ]),
  { is: 'gap' },
  ...Array.from({ length: FOOT_ROWS }, (_, index): BodyRow => ({ is: 'foot', index })),
];

function groupTitle(group: Group, words: SheetWords): string {
  if (group.by === 'undated') return words.retroplanning.undated;
  if (group.by === 'rhythm') return words.rhythms[group.rhythm];
  if (group.name === '') return words.retroplanning.without[group.by];
  const also = group.also.map((action) => action.name).join(', ');
  return also === '' ? group.name : `${group.name}  ·  ${words.retroplanning.also(also)}`;
}

const builtText = (value: CellValue): Cell =>
  typeof value === 'number' ? value : text(typeof value === 'object' ? '' : String(value));

/** What MATCH looks for: a name that is a number, a day or a boolean is not found by its text. */
const builtKey = (name: CellValue): Cell =>
  typeof name === 'string' ? text(escapedName(name)) : typeof name === 'object' ? name.day : name;

function actionRow(context: RowContext, action: Action, source: YearViewSource): readonly Cell[] {
  const built: Readonly<Partial<Record<HelperColumn, Cell>>> = {
    key: builtKey(source.cell(action.line, 'name')),
    builtName: context.isPattern ? text(String(source.cell(action.line, 'name'))) : null,
    builtRhythm: builtText(source.cell(action.line, 'rhythm')),
    builtGroup: builtText(source.cell(action.line, context.groupField)),
  };
  const formulaOrNothing = (made: Expression | undefined): Cell => (made === undefined ? null : formula(made));
  const { columns } = context;
  return [
    ...visibleColumns.map((column) => formula(visibleFormula(context, column))),
    ...Array.from({ length: columns.periods }, (_, index) => formulaOrNothing(periodFormula(context, index))),
    ...helperColumns.map((column) => built[column] ?? formulaOrNothing(helperFormula(context, column))),
    ...Array.from({ length: OCCURRENCES }, (_, index) => formulaOrNothing(occurrence(context, index))),
    ...Array.from({ length: OCCURRENCES }, (_, index) => formulaOrNothing(preparedOccurrence(context, index))),
  ];
}

type RowCells = {
  readonly visible: readonly Cell[];
  readonly weeks?: readonly Cell[];
  readonly key?: string;
  readonly hidden?: ReturnType<typeof totalCells>;
};

/** A row that is not an action's: visible cells, weeks, and the mark that it is ours. */
const plainRow = (
  columns: YearViewColumns,
  { visible, weeks = [], key = OWN_ROW, hidden = [] }: RowCells,
): readonly Cell[] => {
  const row: Cell[] = Array.from({ length: columns.columns }, () => null);
  visible.forEach((cell, index) => {
    row[index] = cell;
  });
  weeks.forEach((cell, index) => {
    row[columns.firstPeriod - 1 + index] = cell;
  });
  for (const { column, cell: made } of hidden) row[column - 1] = made;
  row[columns.helperNumber('key') - 1] = text(key);
  return row;
};

type Foot = { readonly index: number; readonly row: number };

/** `row` is where the foot row stands in the tab: the totals of a quarter stand hidden in it. */
function footRow(columns: YearViewColumns, { index, row }: Foot, source: YearViewSource): readonly Cell[] {
  const { words, plan, totals = [] } = source;
  const { retroplanning } = words;
  const [key, sign] = signLegend[index] ?? [];
  const weeks = key === undefined ? [] : [text(sign ?? ''), null, text(retroplanning.signs[key])];
  const planned = (quarter: number): Expression => {
    const amounts = named(`plan_q${quarter}`);
    const all = call('SUM', amounts);
    if (!plan.fields.has('status')) return all;
    return pair(all, '-', call('SUMIFS', amounts, named('plan_status'), words.statuses.dropped));
  };
  const there = quarters.filter((quarter) => plan.fields.has(`q${quarter}`));
  if (index === 0) return plainRow(columns, { visible: [text(retroplanning.budget)], weeks });
  const quarter = there[index - 1];
  if (index < FOOT_ROWS - 1) {
    if (quarter === undefined) return plainRow(columns, { visible: [], weeks });
    const among = sumOfTotals(columns, row, totals);
    const amount = among === undefined ? planned(quarter) : pair(planned(quarter), '-', among);
    const visible = [text(`${retroplanning.quarter}${quarter}`), formula(amount)];
    const hidden = totalCells(columns, quarter, totals, plan.fields);
    return plainRow(columns, { visible, weeks, hidden });
  }
  const amounts = range(cell(2, row - FOOT_ROWS + 2), cell(2, row - 1));
  const [first, ...others] = there.map(planned);
  const all = first === undefined ? undefined : sum(first, ...others);
  const total = all === undefined ? null : formula(totals.length === 0 ? all : call('SUM', amounts));
  return plainRow(columns, { visible: [text(retroplanning.total), total], weeks });
}

/** For each row whose action has namesakes above it in the plan, what they are; dropped ones have no row of their own. */
function twinRows(rows: readonly BodyRow[], { plan, planRows }: YearViewSource): ReadonlyMap<number, Twin> {
  const indexOfLine = new Map(
    rows.flatMap((row, index) => (row.is === 'action' ? [[row.action.line, index] as const] : [])),
  );
  const before = new Map<string, Omit<Twin, 'planRows'>>();
  const twins = new Map<number, Twin>();
  // In the order of the plan: under their objectives, the second one may stand above the first.
  for (const { line, name } of plan.actions) {
    const index = indexOfLine.get(line);
    const namesakes = before.get(name.toLowerCase()) ?? { row: undefined, dropped: 0 };
    if (index === undefined) before.set(name.toLowerCase(), { ...namesakes, dropped: namesakes.dropped + 1 });
    else {
      if (namesakes.row !== undefined || namesakes.dropped > 0) twins.set(index, { ...namesakes, planRows });
      before.set(name.toLowerCase(), { row: FIRST_BODY_ROW + index, dropped: 0 });
    }
  }
  return twins;
}

function cellsOfRow(row: BodyRow, index: number, view: BodyView): readonly Cell[] {
  const { columns, source, twins } = view;
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
      const at = {
        row: FIRST_BODY_ROW + index,
        kind: row.kind,
        columns,
        words,
        fields: plan.fields,
        groupField: groupFields[source.grouping],
        isPattern: isPattern(row.action.name),
        patternKinds: plan.leadTimes.map(({ kind }) => kind).filter(isPattern),
        isPrepared: row.kind.is !== 'one-off' && workingDaysOf(row.action.kind, plan.leadTimes) > 0,
      };
      return actionRow(twin === undefined ? at : { ...at, twin }, row.action, source);
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
};

function bodyCells(rows: readonly BodyRow[], columns: YearViewColumns, source: YearViewSource): Grid<Cell> {
  const view = { columns, source, twins: twinRows(rows, source) };
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
  const columns = yearViewColumns(periods.length, unit);
  const rows = bodyRows(groups);
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
