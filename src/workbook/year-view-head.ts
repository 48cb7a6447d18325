import { type Action, type ActionField, isDropped } from '../domain/action';
import { type Day, dateOf, isoWeekOf } from '../domain/day';
import type { FiscalYear } from '../domain/fiscal-year';
import type { Plan } from '../domain/plan';
import { signs } from '../domain/retroplanning';
import type { Words } from '../i18n/words';
import { type Cell, type CellValue, formula, type Grid, quotedText, text } from './cell';
import { yearLabel } from './settings';
import {
  FIRST_BODY_ROW,
  type HelperColumn,
  headRows,
  helperColumns,
  OCCURRENCES,
  type YearViewColumns,
} from './year-view-columns';
import { headCell, shortDay } from './year-view-formulas';

/** What the year view is built from: the plan, and its cells as they stand, for the built values to be compared with. */
export type YearViewSource = {
  readonly plan: Plan;
  readonly year: FiscalYear;
  readonly words: Words;
  /** The cell of an action as it stands in the plan. */
  readonly cell: (line: number, field: ActionField) => CellValue;
  /** Rows of the named ranges from the first to the last action's. */
  readonly planRows: number;
  /** Filled cells in the named range of the actions. */
  readonly namedActions: number;
};

export const signLegend = [
  ['preparation', signs.preparation],
  ['run', signs.run],
  ['deadline', signs.deadline],
  ['occurrence', signs.occurrence],
  ['continuous', signs.continuous],
] as const;

/** How many rows differ from the plan: those that changed, and the greater of those gone and those new. */
function changeCount(columns: YearViewColumns, lastRow: number, source: YearViewSource, shown: number): string {
  const { plan, words, namedActions } = source;
  const dropped = quotedText(words.statuses.dropped);
  const flags = `$${columns.helper('flag')}$${FIRST_BODY_ROW}:$${columns.helper('flag')}$${lastRow}`;
  const flagged = (value: number): string => `COUNTIFS(${flags};${value})`;
  const droppedNow = plan.fields.has('status') ? `-COUNTIFS(plan_status;${dropped})` : '';
  const isLabelled = (action: Action): boolean =>
    String(source.cell(action.line, 'status')).trim().toLowerCase() === words.statuses.dropped.toLowerCase();
  const droppedBuilt = plan.actions.filter((action) => isDropped(action) && isLabelled(action)).length;
  const other = namedActions - droppedBuilt - shown;
  const added = `COUNTA(plan_action)${droppedNow}-${flagged(0)}-${flagged(1)}-${flagged(4)}-${other}`;
  return `=MAX(${added.replace('--', '+')};${flagged(2)})+${flagged(1)}+${flagged(3)}+${flagged(4)}`;
}

/** The state of the tab, for whoever opens it: being rebuilt, of another year, differing from the plan, or up to date. */
function stateFormula(columns: YearViewColumns, { words }: YearViewSource, shown: number): string {
  const { building, yearChanged, upToDate, actions, oneChanged, manyChanged } = words.retroplanning;
  const changed = headCell(columns, 'flag', headRows.state);
  const count = `IF(${changed}=1;${quotedText(`⚠ ${oneChanged}`)};"⚠ "&${changed}&${quotedText(` ${manyChanged}`)})`;
  const state = `IF(${changed}=0;${quotedText(`${upToDate} · ${shown} ${actions}`)};${count})`;
  const sameYear = headCell(columns, 'planRow', headRows.title);
  return `=IF(settings_state<>"";${quotedText(building)};IF(${sameYear}=0;${quotedText(`⚠ ${yearChanged}`)};${state}))`;
}

/** "En retard : 2 · Prochaine échéance : 29 janv. · Vidéo (Zoé)", calculated. */
function outlook(columns: YearViewColumns, { words }: YearViewSource, lastRow: number): string {
  const { late, nothingLate, next, nothingNext } = words.retroplanning;
  const lateCount = headCell(columns, 'late', headRows.state);
  const nextDay = headCell(columns, 'next', headRows.state);
  const place = headCell(columns, 'next', headRows.months);
  const name = `INDEX($A$${FIRST_BODY_ROW}:$A$${lastRow};${place})`;
  const owner = `INDEX($B$${FIRST_BODY_ROW}:$B$${lastRow};${place})`;
  const first = `IF(${lateCount}=0;${quotedText(nothingLate)};${quotedText(`⚠ ${late}`)}&${lateCount})`;
  const said = `${quotedText(next)}&${shortDay(columns, nextDay)}&" · "&${name}&IF(${owner}="";"";" ("&${owner}&")")`;
  return `=${first}&"   ·   "&IF(${nextDay}=0;${quotedText(nothingNext)};${said})`;
}

/** The helper cells of the head: facts for the whole tab. */
function headHelpers(
  columns: YearViewColumns,
  lastRow: number,
  source: YearViewSource,
  shown: number,
): ReadonlyMap<string, Cell> {
  const { year, words } = source;
  const span = (column: HelperColumn): string => {
    const letters = columns.helper(column);
    return `$${letters}$${FIRST_BODY_ROW}:$${letters}$${lastRow}`;
  };
  const { year: firstYear, month } = dateOf(year.first);
  const facts: readonly (readonly [HelperColumn, number, Cell])[] = [
    ['key', headRows.title, formula('=settings_today')],
    ['builtRhythm', headRows.title, year.first],
    ['builtObjective', headRows.title, year.last],
    ['planRow', headRows.title, formula(`=IF(settings_year*100+settings_first_month=${firstYear * 100 + month};1;0)`)],
    ['flag', headRows.state, formula(changeCount(columns, lastRow, source, shown))],
    ['late', headRows.state, formula(`=COUNTIFS(${span('late')};">0")`)],
    ['next', headRows.state, formula(`=MIN(${span('next')})`)],
    [
      'next',
      headRows.months,
      formula(`=IFERROR(MATCH(${headCell(columns, 'next', headRows.state)};${span('next')};0);0)`),
    ],
  ];
  const cells = new Map<string, Cell>();
  for (const [column, row, cell] of facts) cells.set(`${row}:${columns.helperNumber(column)}`, cell);
  for (const column of helperColumns) cells.set(`${headRows.mondays}:${columns.helperNumber(column)}`, text(column));
  for (let index = 0; index < OCCURRENCES; index += 1) {
    const number = columns.helperNumber('firstOccurrence') + 1 + index;
    cells.set(`${headRows.title}:${number}`, text(words.months[index] ?? ''));
    cells.set(`${headRows.mondays}:${number}`, text(`occurrence${index + 1}`));
  }
  return cells;
}

/** Signs are wider than they are measured to be: the no-break spaces at the end keep the last word from being cut. */
const legendLine = (words: Words): string =>
  `${signLegend.map(([key, sign]) => `${sign} ${words.retroplanning.signs[key]}`).join('   ')}${'\u00a0'.repeat(6)}`;

/** The five rows above the body: title and legend, state and outlook, months, ISO weeks, Mondays and titles. */
export function headCells(
  columns: YearViewColumns,
  mondays: readonly Day[],
  lastRow: number,
  source: YearViewSource,
  shown: number,
): Grid<Cell> {
  const { words, year } = source;
  const helpers = headHelpers(columns, lastRow, source, shown);
  // A first week that is alone in its month has no room for the month's name.
  const startsMonth = (index: number): boolean =>
    index === 0 ? monthOf(mondays[0]) === monthOf(mondays[1]) : monthOf(mondays[index]) !== monthOf(mondays[index - 1]);
  const weeks: Readonly<Record<number, (monday: Day, index: number) => Cell>> = {
    [headRows.title]: (_, index) => (index === 0 ? text(legendLine(words)) : null),
    [headRows.state]: (_, index) => (index === 0 ? formula(outlook(columns, source, lastRow)) : null),
    [headRows.months]: (monday, index) => (startsMonth(index) ? text(words.months[monthOf(monday) - 1] ?? '') : null),
    [headRows.weeks]: (monday) => isoWeekOf(monday),
    [headRows.mondays]: (monday) => ({ day: monday }),
  };
  const visible: Readonly<Record<number, readonly Cell[]>> = {
    [headRows.title]: [text(words.retroplanning.title(yearLabel(year)))],
    [headRows.state]: [formula(stateFormula(columns, source, shown))],
    [headRows.weeks]: [null, null, null, null, text(words.retroplanning.weeks)],
    [headRows.mondays]: words.retroplanning.columns.map((label) => text(label)),
  };
  return Object.values(headRows).map((row) =>
    Array.from({ length: columns.columns }, (_, index): Cell => {
      const week = index - (columns.firstWeek - 1);
      const monday = mondays[week];
      if (monday !== undefined) return weeks[row]?.(monday, week) ?? null;
      return visible[row]?.[index] ?? helpers.get(`${row}:${index + 1}`) ?? null;
    }),
  );
}

/** The month a week is counted in: that of its Thursday, as its ISO number is. */
export const monthOf = (monday: Day | undefined): number =>
  monday === undefined ? 0 : dateOf((monday + 3) as Day).month;
