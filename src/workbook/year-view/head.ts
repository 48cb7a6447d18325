import { dateOf, type Period } from '../../domain/time';
import { signLegend } from '../../domain/year-view';
import { call, named, pair, sum } from '../../formula';
import { type Cell, formula, type Grid, QUESTION, readsPatterns, text } from '../cells';
import { workday, yearLabel } from '../settings';
import { CLOSED_DAY, monthHeads, periodRows, weekHeads } from './calendar';
import { HEAD_MARKS, type HelperColumn, headRows, helperColumns, type YearViewColumns } from './columns';
import { outlook, outlookFacts, outlookHalves } from './outlook';
import { OWN } from './own-row';
import { headCell, todayCell } from './row';
import type { YearViewSource } from './source';
import { changeCount, isBuilding, stateFormula } from './state';
import { AT_RISK } from './visible-formulas';

/** The helper cells of the head: facts for the whole tab. */
function headHelpers(
  columns: YearViewColumns,
  lastRow: number,
  source: YearViewSource,
  shown: number,
): ReadonlyMap<string, Cell> {
  const { year } = source;
  const { year: firstYear, month } = dateOf(year.first);
  const yearNow = sum(pair(named('settings_year'), '*', 100), named('settings_first_month'));
  const facts: readonly (readonly [HelperColumn, number, Cell])[] = [
    ['key', headRows.title, formula(named('settings_today'))],
    ['builtRhythm', headRows.title, year.first],
    ['builtGroup', headRows.title, year.last],
    ['planRow', headRows.title, formula(call('IF', pair(yearNow, '=', firstYear * 100 + month), 1, 0))],
    ['builtName', headRows.title, text(QUESTION)],
    ['builtName', headRows.months, formula(readsPatterns(headCell(columns, 'builtName', headRows.title)))],
    ['flag', headRows.title, formula(isBuilding(source))],
    ['flag', headRows.state, formula(changeCount(columns, lastRow, source, shown))],
    ['late', headRows.title, formula(workday(todayCell(columns), 5))],
    ['late', headRows.months, formula(workday(pair(todayCell(columns), '-', 1), 1))],
    ...[...outlookFacts(columns, lastRow), ...outlookHalves(columns, source, lastRow)].map(
      ([column, row, fact]) => [column, row, formula(fact)] as const,
    ),
  ];
  const cells = new Map<string, Cell>();
  for (const [column, row, cell] of facts) cells.set(`${row}:${columns.helperNumber(column)}`, cell);
  for (const column of helperColumns) cells.set(`${headRows.labels}:${columns.helperNumber(column)}`, text(column));
  return cells;
}

/** What stands above the cells behind the helpers: the names of the months, the last day of each where periods are months, titles. */
function occurrenceHeads(
  columns: YearViewColumns,
  periods: readonly Period[],
  { words, unit }: YearViewSource,
): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (let index = 0; index < columns.occurrences; index += 1) {
    const number = columns.occurrence(index);
    cells.set(`${headRows.title}:${number}`, text(words.months[index] ?? ''));
    if (unit === 'month') cells.set(`${headRows.days}:${number}`, periods[index]?.last ?? null);
    cells.set(`${headRows.labels}:${number}`, text(`occurrence${index + 1}`));
    cells.set(`${headRows.labels}:${columns.prepared(index)}`, text(`prepared${index + 1}`));
  }
  return cells;
}

/** What the head knows, by "row:column": all that the rows and what is said of them look up. */
export const headFacts = (
  columns: YearViewColumns,
  periods: readonly Period[],
  lastRow: number,
  source: YearViewSource,
  shown: number,
): ReadonlyMap<string, Cell> =>
  new Map([...headHelpers(columns, lastRow, source, shown), ...occurrenceHeads(columns, periods, source)]);

/** Signs are wider than they are measured to be: the no-break spaces at the end keep the last word from being cut. */
function legendLine({ words: { retroplanning }, unit }: YearViewSource): string {
  const said = signLegend.map(([key, sign]) => `${sign} ${retroplanning.signs[key]}`);
  const watched = [`⚠ ${retroplanning.signs.late}`, `${AT_RISK} ${retroplanning.signs.soon}`];
  const closed = unit === 'week' ? [`${CLOSED_DAY} ${retroplanning.signs.closed}`] : [];
  return `${[...said, ...watched, ...closed].join('   ')}${'\u00a0'.repeat(6)}`;
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
  const helpers = headFacts(columns, periods, lastRow, source, shown);
  const heads = unit === 'week' ? weekHeads(columns, periods, words) : monthHeads(periods, source);
  const aside: Readonly<Record<number, { readonly column: number; readonly cell: Cell }>> = {
    [headRows.title]: { column: columns.aside, cell: text(legendLine(source)) },
    [headRows.state]: { column: columns.outlook, cell: formula(outlook(columns, source)) },
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
  // The head has no fact in that column: each of its rows is known as ours by it.
  const marks = columns.helperNumber(HEAD_MARKS) - 1;
  return Object.values(headRows).map((row) =>
    Array.from({ length: columns.columns }, (_, index): Cell => {
      const beside = aside[row];
      if (beside !== undefined && index === beside.column - 1) return beside.cell;
      const period = index - (columns.firstPeriod - 1);
      if (period >= 0 && period < periods.length) return cellOfPeriod(row, period);
      const isMark = row === headRows.days || index === marks;
      return visible[row]?.[index] ?? helpers.get(`${row}:${index + 1}`) ?? (isMark ? text(OWN) : null);
    }),
  );
}
