import type { ActionField } from '../domain/action';
import { signs } from '../domain/retroplanning';
import { monthsBetween } from '../domain/rhythm';
import type { ActionTime } from '../domain/time';
import type { Words } from '../i18n/words';
import { quotedText } from './cell';
import { planColumns } from './columns';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from './read-plan';
import {
  type HelperColumn,
  headRows,
  OCCURRENCES,
  type VisibleColumn,
  type YearViewColumns,
} from './year-view-columns';

/** Which formulas a row has: chosen once, when it is built, by its rhythm, so that each stays short. */
export type RowKind =
  | { readonly is: 'one-off' }
  | { readonly is: 'weekly' }
  | { readonly is: 'monthly'; readonly months: number }
  | { readonly is: 'continuous' }
  | { readonly is: 'unknown' };

export const kindOfTime = (time: Exclude<ActionTime, { is: 'undated' }>): RowKind =>
  time.is === 'monthly' ? { is: 'monthly', months: monthsBetween[time.rhythm] } : { is: time.is };

/**
 * Other actions of the same name that stand before it in the plan: the row built from the last living one, where there
 * is one, and how many dropped ones come after that.
 */
export type Twin = { readonly row: number | undefined; readonly dropped: number; readonly planRows: number };

/** All that the formulas of one row are written from. */
export type RowContext = {
  readonly row: number;
  readonly kind: RowKind;
  readonly columns: YearViewColumns;
  readonly words: Words;
  /** The columns the plan has: what it lacks reads as blank. */
  readonly fields: ReadonlySet<ActionField>;
  readonly twin?: Twin;
};

const nameOf = (field: ActionField): string => planColumns.find((column) => column.field === field)?.name ?? '';

/** $BH7: a helper cell of the row. */
const helper = ({ columns, row }: RowContext, column: HelperColumn): string => `$${columns.helper(column)}${row}`;

const visible = ({ columns, row }: RowContext, column: VisibleColumn): string => `$${columns.visible(column)}${row}`;

/** A helper cell of the head, which holds one fact for the whole tab. */
export const headCell = (columns: YearViewColumns, column: HelperColumn, row: number): string =>
  `$${columns.helper(column)}$${row}`;

export const todayCell = (columns: YearViewColumns): string => headCell(columns, 'key', headRows.title);
const firstDayCell = (columns: YearViewColumns): string => headCell(columns, 'builtRhythm', headRows.title);
const lastDayCell = (columns: YearViewColumns): string => headCell(columns, 'builtObjective', headRows.title);

/** The short month names of the plan's language, in the head behind the helpers. */
const monthNames = (columns: YearViewColumns): string =>
  `$${columns.occurrence(0)}$${headRows.title}:$${columns.occurrence(11)}$${headRows.title}`;

/** "29 janv." as a formula on a cell with a day. */
export const shortDay = (columns: YearViewColumns, day: string): string =>
  `DAY(${day})&" "&INDEX(${monthNames(columns)};1;MONTH(${day}))`;

/** What the plan's cell holds, found by the row's own name and never by position. */
const planCell = (context: RowContext, field: ActionField): string =>
  context.fields.has(field) ? `INDEX(${nameOf(field)};${helper(context, 'planRow')})` : '""';

/** A name as MATCH must be given it: `*`, `?` and `~` stand for themselves behind a tilde. */
export const escapedName = (name: string): string => name.replace(/[~*?]/g, '~$&');

function planRow(context: RowContext): string {
  const key = helper(context, 'key');
  const first = `MATCH(${key};plan_action;0)`;
  const { twin } = context;
  if (twin === undefined) return `=IFERROR(${first};0)`;
  // An action is looked for below its namesakes: one search further for each of them.
  const below = (place: string): string =>
    `${place}+MATCH(${key};INDEX(plan_action;${place}+1):INDEX(plan_action;${twin.planRows});0)`;
  const above = twin.row === undefined ? undefined : helper({ ...context, row: twin.row }, 'planRow');
  let place = above === undefined ? first : below(above);
  for (let count = 0; count < twin.dropped; count += 1) place = below(`(${place})`);
  return above === undefined ? `=IFERROR(${place};0)` : `=IF(${above}=0;0;IFERROR(${place};0))`;
}

/** 0 as built · 1 other objective · 2 not in the plan any more · 3 dropped · 4 other rhythm. Bars stand for 0 and 1 only. */
const flag = (context: RowContext): string => {
  const { words } = context;
  const isDropped = `${planCell(context, 'status')}&""=${quotedText(words.statuses.dropped)}`;
  const otherRhythm = `${planCell(context, 'rhythm')}&""<>${helper(context, 'builtRhythm')}&""`;
  const otherObjective = `${planCell(context, 'objectives')}&""<>${helper(context, 'builtObjective')}&""`;
  return `=IF(${helper(context, 'planRow')}=0;2;IF(${isDropped};3;IF(${otherRhythm};4;IF(${otherObjective};1;0))))`;
};

/** Only where the plan still has the row: INDEX with 0 would be the whole column. */
const whereFound = (context: RowContext, value: string): string => `IF(${helper(context, 'planRow')}=0;0;${value})`;

/** The day in a cell of the plan, `blank` when it is empty; SUM makes nothing of a text, so that the row is then undated. */
const dayOrBlank = (context: RowContext, field: 'start' | 'deadline', blank: string): string => {
  const cell = planCell(context, field);
  const day = `IFERROR(IF(${cell}="";${blank};INT(SUM(${cell})));0)`;
  return context.fields.has(field) ? `=${whereFound(context, day)}` : `=${blank}`;
};

const isLiving = (context: RowContext): string => {
  const [from, to] = [helper(context, 'from'), helper(context, 'to')];
  const isPlausible = `MIN(${from};${to})>=${FIRST_PLAUSIBLE_DAY};MAX(${from};${to})<=${LAST_PLAUSIBLE_DAY}`;
  return `=IF(AND(${helper(context, 'flag')}<=1;${isPlausible});1;0)`;
};

function leadTime(context: RowContext): string {
  const place = `MATCH(${planCell(context, 'kind')}&"";settings_kinds;0)`;
  return `=${whereFound(context, `IFERROR(INT(MAX(0;SUM(INDEX(settings_kind_days;${place}))));0)`)}`;
}

/** Working days before the start, or, for a moment, up to and with its deadline. */
function preparation(context: RowContext): string {
  const [start, end] = [helper(context, 'start'), helper(context, 'end')];
  const before = `IF(${planCell(context, 'start')}="";${end}+1;${start})`;
  const workday = `WORKDAY(${before};-${helper(context, 'leadTime')};settings_holidays)`;
  return `=IF(${helper(context, 'isLiving')}=1;MIN(${start};IFERROR(${workday};${start}));0)`;
}

const isDone = (context: RowContext): string =>
  `=IF(${visible(context, 'status')}=${quotedText(context.words.statuses.done)};1;0)`;

/** 0 in time · 1 should have been started · 2 its deadline has passed. */
function late(context: RowContext): string {
  const today = todayCell(context.columns);
  const status = visible(context, 'status');
  const isIdle = `OR(${status}="";${status}=${quotedText(context.words.statuses['to-do'])})`;
  const isOver = `OR(${helper(context, 'isLiving')}=0;${helper(context, 'isDone')}=1)`;
  const started = `IF(AND(${helper(context, 'preparation')}<${today};${isIdle});1;0)`;
  return `=IF(${isOver};0;IF(${helper(context, 'end')}<${today};2;${started}))`;
}

/** ">="&A1*1: a day joined to a text may become a written date, which depends on the locale; times one it is a number. */
const criterion = (comparison: '>=' | '<=' | '<', day: string): string => `"${comparison}"&${day}*1`;

const occurrenceCells = ({ columns, row }: RowContext): string =>
  `$${columns.occurrence(0)}${row}:$${columns.occurrence(OCCURRENCES - 1)}${row}`;

/** The next day something falls on, from today on; "" where there is none. */
function next(context: RowContext): string {
  const today = todayCell(context.columns);
  const [living, start, end] = [helper(context, 'isLiving'), helper(context, 'start'), helper(context, 'end')];
  const days = occurrenceCells(context);
  const from = `MAX(${today};${start})`;
  const sameWeekday = `${from}+MOD(${start}-${from};7)`;
  switch (context.kind.is) {
    case 'one-off':
      return `=IF(AND(${living}=1;${helper(context, 'isDone')}=0;${end}>=${today});${end};"")`;
    case 'weekly':
      return `=IF(OR(${living}=0;${sameWeekday}>${end});"";${sameWeekday})`;
    case 'monthly':
      return `=IF(COUNTIFS(${days};${criterion('>=', today)};${days};${criterion('<=', end)})=0;"";INDEX(${days};1;COUNTIFS(${days};${criterion('<', today)})+1))`;
    default:
      return '';
  }
}

/** How many months after its start the first occurrence is that the calendar may show. */
function firstOccurrence(context: RowContext, months: number): string {
  const [first, start] = [firstDayCell(context.columns), helper(context, 'start')];
  const between = `(YEAR(${first})-YEAR(${start}))*12+MONTH(${first})-MONTH(${start})-1`;
  return `=IF(${helper(context, 'isLiving')}=1;MAX(0;INT((${between})/${months}))*${months};0)`;
}

/** The occurrence `months` later: the same day of the month, or its last day. */
export function occurrence(context: RowContext, months: number): string {
  const start = helper(context, 'start');
  const count = `${helper(context, 'firstOccurrence')}+${months}`;
  const sameDay = `DATE(YEAR(${start});MONTH(${start})+${count};DAY(${start}))`;
  return `=IF(${helper(context, 'isLiving')}=1;MIN(EOMONTH(${start};${count});${sameDay});"")`;
}

const blankDay = (context: RowContext, field: 'start' | 'deadline'): string => {
  if (context.kind.is !== 'one-off')
    return field === 'start' ? firstDayCell(context.columns) : lastDayCell(context.columns);
  // A one-off without a start is a moment; without a deadline it stands nowhere.
  return field === 'start' ? helper(context, 'to') : '0';
};

/** The formula of each helper column; '' where the row's kind has none. */
export function helperFormula(context: RowContext, column: HelperColumn): string {
  const { kind } = context;
  const isOneOff = kind.is === 'one-off';
  const living = helper(context, 'isLiving');
  switch (column) {
    case 'planRow':
      return planRow(context);
    case 'flag':
      return flag(context);
    case 'from':
      return kind.is === 'unknown' ? '=0' : dayOrBlank(context, 'start', blankDay(context, 'start'));
    case 'to':
      return kind.is === 'unknown' ? '=0' : dayOrBlank(context, 'deadline', blankDay(context, 'deadline'));
    case 'isLiving':
      return isLiving(context);
    case 'start':
      return `=IF(${living}=1;${isOneOff ? `MIN(${helper(context, 'from')};${helper(context, 'to')})` : helper(context, 'from')};0)`;
    case 'end':
      return `=IF(${living}=1;${helper(context, 'to')};0)`;
    case 'leadTime':
      return isOneOff ? leadTime(context) : '';
    case 'preparation':
      return isOneOff ? preparation(context) : '';
    case 'isDone':
      return isDone(context);
    case 'late':
      return isOneOff ? late(context) : '';
    case 'next':
      return next(context);
    case 'firstOccurrence':
      return kind.is === 'monthly' ? firstOccurrence(context, kind.months) : '';
    default:
      return '';
  }
}

/** "⚠ 2 déc. (−14 j)": what should have begun, when, and how many working days are missing. */
function startBy(context: RowContext): string {
  const { words, columns } = context;
  const begin = helper(context, 'preparation');
  const since = (day: string): string =>
    `" (−"&NETWORKDAYS(${day};${todayCell(columns)};settings_holidays)-1&" ${words.retroplanning.dayUnit})"`;
  const overdue = `"⚠ ${words.retroplanning.overdue}"&${since(helper(context, 'end'))}`;
  const shouldHaveBegun = `"⚠ "&${shortDay(columns, begin)}&${since(begin)}`;
  const onTime = `IF(${helper(context, 'isDone')}=1;"";${begin})`;
  return `IF(${helper(context, 'late')}=2;${overdue};IF(${helper(context, 'late')}=1;${shouldHaveBegun};${onTime}))`;
}

export function visibleFormula(context: RowContext, column: VisibleColumn): string {
  const [found, living] = [helper(context, 'planRow'), helper(context, 'isLiving')];
  switch (column) {
    case 'name':
      return `=IF(${found}=0;${helper(context, 'key')};INDEX(plan_action;${found})&"")`;
    case 'owner':
      return `=IF(${found}=0;"";${planCell(context, 'owner')}&"")`;
    case 'status':
      return `=IF(${found}=0;"";${planCell(context, 'status')}&"")`;
    case 'deadline':
      return `=IF(${living}=0;"";IF(${planCell(context, 'deadline')}="";"";${helper(context, 'end')}))`;
    case 'startBy': {
      const changed = `IF(${helper(context, 'flag')}>1;${quotedText(context.words.retroplanning.missing)};"")`;
      return `=IF(${living}=0;${changed};${context.kind.is === 'one-off' ? startBy(context) : '""'})`;
    }
  }
}

/** The formula of one week's cell: about 80 characters, the row's kind deciding which. */
export function weekFormula(context: RowContext, index: number): string {
  const { columns, kind } = context;
  const monday = `${columns.week(index)}$${headRows.mondays}`;
  const [start, end] = [helper(context, 'start'), helper(context, 'end')];
  const begin = helper(context, 'preparation');
  const sameWeekday = `${monday}+MOD(${start}-${monday};7)`;
  const days = occurrenceCells(context);
  switch (kind.is) {
    case 'one-off':
      return `=IF(AND(${monday}+6>=${begin};${monday}<=${end});IF(${end}<=${monday}+6;"${signs.deadline}";IF(${monday}+6>=${start};"${signs.run}";"${signs.preparation}"));"")`;
    case 'weekly':
      return `=IF(AND(${sameWeekday}>=${start};${sameWeekday}<=${end});"${signs.occurrence}";"")`;
    case 'monthly':
      return `=IF(COUNTIFS(${days};${criterion('>=', monday)};${days};${criterion('<=', `MIN(${monday}+6;${end})`)})>0;"${signs.occurrence}";"")`;
    case 'continuous':
      return `=IF(AND(${monday}+6>=${start};${monday}<=${end});"${signs.continuous}";"")`;
    case 'unknown':
      return '';
  }
}
