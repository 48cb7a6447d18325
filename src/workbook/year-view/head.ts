import { type Action, type ActionField, isDropped, type Plan } from '../../domain/plan';
import {
  type Day,
  dateOf,
  type FiscalYear,
  isoWeekOf,
  type Period,
  plusDays,
  quarterOf,
  quarters,
} from '../../domain/time';
import { type Grouping, signLegend, type Unit } from '../../domain/year-view';
import { call, cell, type Expression, firstOf, joined, named, pair, range, sum } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type Cell, type CellValue, formula, type Grid, QUESTION, readsPatterns, text } from '../cells';
import { workday, yearLabel } from '../settings';
import {
  FIRST_BODY_ROW,
  type HelperColumn,
  headRows,
  helperColumns,
  OCCURRENCES,
  type VisibleColumn,
  type YearViewColumns,
} from './columns';
import { AT_RISK, helperSpan, shortDay } from './formulas';
import type { PlanTotal } from './plan-totals';
import { headCell, periodCell, todayCell } from './row';

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
  /** Rows of the named ranges from the first to the last action's. */
  readonly planRows: number;
  /** Filled cells in the named range of the actions. */
  readonly namedActions: number;
  /** The totals among the actions: their amounts are in the named ranges, and no action's. */
  readonly totals?: readonly PlanTotal[];
};

/** How many rows differ from the plan: those that changed, and the greater of those gone and those new. */
function changeCount(columns: YearViewColumns, lastRow: number, source: YearViewSource, shown: number): Expression {
  const { plan, words, namedActions } = source;
  const { dropped } = words.statuses;
  const flags = helperSpan(columns, 'flag', FIRST_BODY_ROW, lastRow);
  const flagged = (value: number): Expression => call('COUNTIFS', flags, value);
  const isLabelled = (action: Action): boolean =>
    String(source.cell(action.line, 'status')).trim().toLowerCase() === dropped.toLowerCase();
  const droppedBuilt = plan.actions.filter((action) => isDropped(action) && isLabelled(action)).length;
  const other = namedActions - droppedBuilt - shown;
  const droppedNow = plan.fields.has('status') ? [call('COUNTIFS', named('plan_status'), dropped)] : [];
  const unchanged = [...droppedNow, flagged(0), flagged(1), flagged(4)].reduce<Expression>(
    (left, counted) => pair(left, '-', counted),
    call('COUNTA', named('plan_action')),
  );
  const added = other < 0 ? pair(unchanged, '+', -other) : pair(unchanged, '-', other);
  return sum(call('MAX', added, flagged(2)), flagged(1), flagged(3), flagged(4));
}

/** What stands instead of everything else while the tab is rewritten. */
const unlessBuilding = (said: string, otherwise: Expression): Expression =>
  call('IF', pair(named('settings_state'), '<>', ''), said, otherwise);

/** The state of the tab, for whoever opens it: being rebuilt, of another year, differing from the plan, or up to date. */
function stateFormula(columns: YearViewColumns, { words }: YearViewSource, shown: number): Expression {
  const { building, yearChanged, upToDate, actions, oneChanged, manyChanged } = words.retroplanning;
  const changed = headCell(columns, 'flag', headRows.state);
  const state = firstOf(
    [
      [pair(headCell(columns, 'planRow', headRows.title), '=', 0), `⚠ ${yearChanged}`],
      [pair(changed, '=', 0), `${upToDate} · ${shown} ${actions}`],
      [pair(changed, '=', 1), `⚠ ${oneChanged}`],
    ],
    joined('⚠ ', changed, ` ${manyChanged}`),
  );
  return unlessBuilding(building, state);
}

/** "En retard : 2 · Prochaine échéance : 29 janv. · Vidéo (Zoé)", calculated; while it is being rebuilt, what to do. */
function outlook(columns: YearViewColumns, { words }: YearViewSource, lastRow: number): Expression {
  const { late, nothingLate, next, nothingNext, unfinished } = words.retroplanning;
  const lateCount = headCell(columns, 'late', headRows.state);
  const nextDay = headCell(columns, 'next', headRows.state);
  const place = headCell(columns, 'next', headRows.months);
  const at = (column: VisibleColumn): Expression => {
    const number = columns.visible(column);
    return call('INDEX', range(cell(number, FIRST_BODY_ROW, 'both'), cell(number, lastRow, 'both')), place);
  };
  const isLate = call('IF', pair(lateCount, '=', 0), nothingLate, joined(`⚠ ${late}`, lateCount));
  const owner = call('IF', pair(at('owner'), '=', ''), '', joined(' (', at('owner'), ')'));
  const said = joined(next, shortDay(columns, nextDay), ' · ', at('name'), owner);
  const ahead = joined(isLate, '   ·   ', call('IF', pair(nextDay, '=', 0), nothingNext, said));
  return unlessBuilding(unfinished, ahead);
}

/** The helper cells of the head: facts for the whole tab. */
function headHelpers(
  columns: YearViewColumns,
  lastRow: number,
  source: YearViewSource,
  shown: number,
): ReadonlyMap<string, Cell> {
  const { year, words } = source;
  const span = (column: HelperColumn): Expression => helperSpan(columns, column, FIRST_BODY_ROW, lastRow);
  const nextDay = headCell(columns, 'next', headRows.state);
  const { year: firstYear, month } = dateOf(year.first);
  const yearNow = sum(pair(named('settings_year'), '*', 100), named('settings_first_month'));
  const facts: readonly (readonly [HelperColumn, number, Cell])[] = [
    ['key', headRows.title, formula(named('settings_today'))],
    ['builtRhythm', headRows.title, year.first],
    ['builtGroup', headRows.title, year.last],
    ['planRow', headRows.title, formula(call('IF', pair(yearNow, '=', firstYear * 100 + month), 1, 0))],
    ['builtName', headRows.title, text(QUESTION)],
    ['builtName', headRows.months, formula(readsPatterns(headCell(columns, 'builtName', headRows.title)))],
    ['flag', headRows.state, formula(changeCount(columns, lastRow, source, shown))],
    ['late', headRows.title, formula(workday(todayCell(columns), 5))],
    ['late', headRows.state, formula(call('COUNTIFS', span('late'), '>0'))],
    ['next', headRows.state, formula(call('MIN', span('next')))],
    ['next', headRows.months, formula(call('IFERROR', call('MATCH', nextDay, span('next'), 0), 0))],
  ];
  const cells = new Map<string, Cell>();
  for (const [column, row, cell] of facts) cells.set(`${row}:${columns.helperNumber(column)}`, cell);
  for (const column of helperColumns) cells.set(`${headRows.labels}:${columns.helperNumber(column)}`, text(column));
  for (let index = 0; index < OCCURRENCES; index += 1) {
    const number = columns.helperNumber('key') + helperColumns.length + index;
    cells.set(`${headRows.title}:${number}`, text(words.months[index] ?? ''));
    cells.set(`${headRows.labels}:${number}`, text(`occurrence${index + 1}`));
    cells.set(`${headRows.labels}:${number + OCCURRENCES}`, text(`prepared${index + 1}`));
  }
  return cells;
}

/** Signs are wider than they are measured to be: the no-break spaces at the end keep the last word from being cut. */
function legendLine({ retroplanning }: SheetWords): string {
  const said = signLegend.map(([key, sign]) => `${sign} ${retroplanning.signs[key]}`);
  const watched = [`⚠ ${retroplanning.signs.late}`, `${AT_RISK} ${retroplanning.signs.soon}`];
  return `${[...said, ...watched].join('   ')}${'\u00a0'.repeat(6)}`;
}

/** The rows of the head that hold something of a period. */
const periodRows = ['months', 'weeks', 'days', 'labels'] as const;
type PeriodHead = Readonly<Record<(typeof periodRows)[number], Cell>>;

/** The ISO week, with a dot where fewer days are worked than in a week without holidays. */
function weekNumber(columns: YearViewColumns, monday: Day, index: number): Cell {
  const first = periodCell(columns, index);
  const days = [first, sum(first, 6), named('settings_weekend')] as const;
  const isShorter = pair(
    call('NETWORKDAYS.INTL', ...days, named('settings_holidays')),
    '<',
    call('NETWORKDAYS.INTL', ...days),
  );
  return formula(joined(isoWeekOf(monday), call('IF', isShorter, '•', '')));
}

function weekHeads(columns: YearViewColumns, weeks: readonly Period[], words: SheetWords): readonly PeriodHead[] {
  // A first week that is alone in its month has no room for the month's name.
  const startsMonth = (index: number): boolean =>
    monthOf(weeks[index]) !== monthOf(weeks[index - 1]) && (index > 0 || monthOf(weeks[0]) === monthOf(weeks[1]));
  return weeks.map(({ first }, index) => ({
    months: startsMonth(index) ? text(words.months[monthOf(weeks[index]) - 1] ?? '') : null,
    weeks: weekNumber(columns, first, index),
    days: first,
    labels: text(String(dateOf(first).day)),
  }));
}

/** The calendar year over its first month, the quarter of the fiscal year over its own. */
function monthHeads(months: readonly Period[], { words, year }: YearViewSource): readonly PeriodHead[] {
  const { quarter } = words.retroplanning;
  return months.map(({ first }, index) => {
    const date = dateOf(first);
    const begun = quarters.find((it) => quarterOf(year, it).first === first);
    return {
      months: index === 0 || date.month === 1 ? text(String(date.year)) : null,
      weeks: begun === undefined ? null : text(`${quarter}${begun}`),
      days: first,
      labels: text(words.months[date.month - 1] ?? ''),
    };
  });
}

/** The rows above the body: title and legend, state and outlook, then the calendar and the columns' titles. */
export function headCells(
  columns: YearViewColumns,
  periods: readonly Period[],
  lastRow: number,
  source: YearViewSource,
  shown: number,
): Grid<Cell> {
  const { words, year, unit, isShortened } = source;
  const { retroplanning } = words;
  const helpers = headHelpers(columns, lastRow, source, shown);
  const heads = unit === 'week' ? weekHeads(columns, periods, words) : monthHeads(periods, source);
  const aside: Readonly<Record<number, Cell>> = {
    [headRows.title]: text(legendLine(words)),
    [headRows.state]: formula(outlook(columns, source, lastRow)),
  };
  const visible: Readonly<Record<number, readonly Cell[]>> = {
    [headRows.title]: [text(retroplanning.title(yearLabel(year)))],
    [headRows.state]: [formula(stateFormula(columns, source, shown))],
    // Behind the frozen column, where it can flow.
    [headRows.months]: [null, isShortened ? text(retroplanning.shortened) : null],
    [headRows.weeks]: [null, null, null, null, unit === 'week' ? text(retroplanning.weeks) : null],
    [headRows.labels]: retroplanning.columns.map((label) => text(label)),
  };
  const cellOfPeriod = (row: number, index: number): Cell => {
    const key = periodRows.find((it) => headRows[it] === row);
    return key === undefined ? null : (heads[index]?.[key] ?? null);
  };
  return Object.values(headRows).map((row) =>
    Array.from({ length: columns.columns }, (_, index): Cell => {
      if (index === columns.aside - 1 && aside[row] !== undefined) return aside[row];
      const period = index - (columns.firstPeriod - 1);
      if (period >= 0 && period < periods.length) return cellOfPeriod(row, period);
      return visible[row]?.[index] ?? helpers.get(`${row}:${index + 1}`) ?? null;
    }),
  );
}

/** The month a period is counted in: that of a week's Thursday, as its ISO number is. */
export const monthOf = (period: Period | undefined): number =>
  period === undefined ? 0 : dateOf(plusDays(period.first, period.last - period.first === 6 ? 3 : 0)).month;
