import type { NodeHost } from '../../preview/node/node';
import type { Action } from '../../src/domain/plan';
import type { FiscalYear, WorkCalendar } from '../../src/domain/time';
import { groupsOf, periodsOf } from '../../src/domain/year-view';
import { rowOfSigns } from '../../src/domain/year-view/retroplanning';
import {
  findHeader,
  findPlanHeader,
  objectiveColumns,
  objectiveHeadings,
  planRows,
  readActions,
  readObjectives,
} from '../../src/workbook/plan';
import { readSettings } from '../../src/workbook/settings';
import { FIRST_BODY_ROW, headRows } from '../../src/workbook/year-view';
import { visibleColumns, type YearViewColumns, yearViewColumns } from '../../src/workbook/year-view/columns';
import { fileReading } from '../vocabulary';
import { OBJECTIVES, PLAN, SETTINGS, type Value, YEAR_VIEW } from './plans';

/** Calculated values of the tabs, from A1 on, from whichever engine. */
export type Tabs = Readonly<Record<string, readonly (readonly Value[])[]>>;

/** One row that stands for an action: the name beside it and its weeks, `.` where nothing is shown. */
export type ShownRow = { readonly name: string; readonly bars: string };

const barsOf = (signs: readonly Value[]): string => signs.map((sign) => (sign === '' ? '.' : String(sign))).join('');

/** What the tabs of a host show. */
export const tabsOf = (host: NodeHost): Tabs => ({
  [PLAN]: host.cells(PLAN, 'A1:M60'),
  [OBJECTIVES]: host.cells(OBJECTIVES, 'A1:F20'),
  [SETTINGS]: host.cells(SETTINGS, 'A1:L323'),
  [YEAR_VIEW]: host.cells(YEAR_VIEW, 'A1:FZ60'),
});

/** Where the columns of the tab stand: as many periods as there are days above them. */
export function columnsOf(tabs: Tabs): YearViewColumns {
  const above = (tabs[YEAR_VIEW]?.[headRows.days - 1] ?? []).slice(visibleColumns.length);
  // Behind the helpers stand the last days of the months.
  const end = above.findIndex((cell) => typeof cell !== 'number');
  const days = above.slice(0, end < 0 ? above.length : end);
  const [first = 0, second = 0] = days;
  return yearViewColumns(days.length, Number(second) - Number(first) === 7 ? 'week' : 'month');
}

/** The rows of the year view that were built from an action. */
export function shownRows(tabs: Tabs): readonly ShownRow[] {
  const grid = tabs[YEAR_VIEW] ?? [];
  const columns = columnsOf(tabs);
  const key = columns.helperNumber('key') - 1;
  return grid.slice(FIRST_BODY_ROW - 1).flatMap((row): readonly ShownRow[] => {
    if (row[key] === undefined || row[key] === '' || row[key] === '#') return [];
    const weeks = Array.from({ length: columns.periods }, (_, index) => row[visibleColumns.length + index] ?? '');
    return [{ name: String(row[0]), bars: barsOf(weeks) }];
  });
}

export const headState = (tabs: Tabs): string => String(tabs[YEAR_VIEW]?.[headRows.state - 1]?.[0] ?? '');

type Reading = {
  readonly actions: readonly Action[];
  readonly year: FiscalYear;
  readonly calendar: WorkCalendar;
  readonly rowOf: (action: Action) => string;
  readonly inOrder: readonly Action[];
};

/** The same plan as the domain understands it, from the cells alone. */
export function understood(tabs: Tabs): Reading {
  const [plan, goals, block] = [tabs[PLAN] ?? [], tabs[OBJECTIVES] ?? [], tabs[SETTINGS] ?? []];
  const header = findPlanHeader(plan, fileReading);
  const goalHeader = findHeader(goals, objectiveColumns, objectiveHeadings(fileReading), ['name']);
  const settings = readSettings(block.slice(1), [], fileReading);
  const { year } = settings;
  if (header === undefined || goalHeader === undefined || year === undefined) throw new Error('no plan');
  const objectives = readObjectives(goals, goalHeader, fileReading);
  const names = { objectives: objectives.map(({ name }) => name), kpis: [], owners: settings.owners };
  const actions = readActions(planRows(plan, header, fileReading).rows, names, fileReading);
  const context = { year, leadTimes: settings.kinds, calendar: settings.calendar };
  const periods = periodsOf(settings.unit, actions, context);
  return {
    actions,
    year,
    calendar: settings.calendar,
    inOrder: groupsOf({ objectives, actions }, year, settings.grouping).flatMap((group) => group.actions),
    rowOf: (action) => barsOf(rowOfSigns(action, periods, context)),
  };
}

/** A year view just built: every living action once, in the order of its groups. */
export const expectedRows = (tabs: Tabs): readonly ShownRow[] => {
  const { inOrder, rowOf } = understood(tabs);
  return inOrder.map((action) => ({ name: action.name, bars: rowOf(action) }));
};

const isSameInCells = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Rows whose bars are those of no action of the name beside them. */
export function wrongRows(tabs: Tabs): readonly ShownRow[] {
  const { actions, rowOf } = understood(tabs);
  return shownRows(tabs).filter(({ name, bars }) => {
    const isEmpty = /^\.*$/.test(bars);
    return !isEmpty && !actions.some((action) => isSameInCells(action.name, name) && rowOf(action) === bars);
  });
}
