import { signs } from '../../domain/year-view';
import { quotedText, soughtBy, soughtText } from '../cells';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from '../plan';
import { MOST_KIND_DAYS } from '../templates';
import { type HelperColumn, headRows, type VisibleColumn, type YearViewColumns } from './columns';
import {
  continuousPeriod,
  firstOccurrence,
  nextOccurrence,
  offset,
  origin,
  recurringPeriod,
  until,
} from './recurring-formulas';
import {
  criterion,
  firstDayCell,
  helper,
  lastDayCell,
  patternCell,
  planCell,
  type RowContext,
  soonCell,
  todayCell,
  visible,
  workday,
} from './row';

/** The short month names of the plan's language, in the head behind the helpers. */
const monthNames = (columns: YearViewColumns): string =>
  `$${columns.occurrence(0)}$${headRows.title}:$${columns.occurrence(11)}$${headRows.title}`;

/** "29 janv." as a formula on a cell with a day. */
export const shortDay = (columns: YearViewColumns, day: string): string =>
  `DAY(${day})&" "&INDEX(${monthNames(columns)};1;MONTH(${day}))`;

function planRow(context: RowContext): string {
  const [escaped, name] = [helper(context, 'key'), helper(context, 'builtName')];
  const key = context.isPattern ? soughtBy(patternCell(context.columns), escaped, name) : escaped;
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

/** 0 as built · 1 other group · 2 not in the plan any more · 3 dropped · 4 other rhythm. Bars stand for 0 and 1 only. */
const flag = (context: RowContext): string => {
  const { words } = context;
  const isDropped = `${planCell(context, 'status')}&""=${quotedText(words.statuses.dropped)}`;
  const otherRhythm = `${planCell(context, 'rhythm')}&""<>${helper(context, 'builtRhythm')}&""`;
  const otherGroup = `${planCell(context, context.groupField)}&""<>${helper(context, 'builtGroup')}&""`;
  return `=IF(${helper(context, 'planRow')}=0;2;IF(${isDropped};3;IF(${otherRhythm};4;IF(${otherGroup};1;0))))`;
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

/**
 * The row of the kind in the templates. Whether MATCH takes a `*` in it for anything is not known, so that what it finds is
 * compared with the kind; one of the templates' own that holds such a character is sought as MATCH must be given it.
 */
function kindRow(context: RowContext): string {
  const kind = `${planCell(context, 'kind')}&""`;
  const sought = context.patternKinds.reduce(
    (otherwise, name) =>
      `IF(${kind}=${quotedText(name)};${soughtText(name, patternCell(context.columns))};${otherwise})`,
    kind,
  );
  const place = `MATCH(${sought};templates_kinds;0)`;
  return `=${whereFound(context, `IFERROR(IF(INDEX(templates_kinds;${place})&""=${kind};${place};0);0)`)}`;
}

const ofKind = (context: RowContext, name: string): string => `INDEX(${name};${helper(context, 'kindRow')})`;

const leadTime = (context: RowContext): string =>
  `=IF(${helper(context, 'kindRow')}=0;0;INT(MEDIAN(0;SUM(${ofKind(context, 'templates_kind_days')});${MOST_KIND_DAYS})))`;

/** The day before which a one-off is prepared: its start or, for a moment and what is ready on its deadline, the day after that. */
function ready(context: RowContext): string {
  const word = quotedText(context.words.templates.prepares.deadline);
  const isForDeadline = `IF(${helper(context, 'kindRow')}=0;FALSE;${ofKind(context, 'templates_kind_prepares')}=${word})`;
  const isMoment = `${planCell(context, 'start')}=""`;
  return whereLiving(
    context,
    `IF(OR(${isMoment};${isForDeadline});${helper(context, 'end')}+1;${helper(context, 'start')})`,
  );
}

const whereLiving = (context: RowContext, value: string): string => `=IF(${helper(context, 'isLiving')}=1;${value};0)`;

/** Working days before that day; what comes back or goes on is shown from its start. */
function preparation(context: RowContext): string {
  const start = helper(context, 'start');
  if (context.kind.is !== 'one-off') return whereLiving(context, start);
  const first = workday(helper(context, 'ready'), `-${helper(context, 'leadTime')}`);
  return whereLiving(context, `MIN(${start};IFERROR(${first};${start}))`);
}

const isDone = (context: RowContext): string =>
  `=IF(${visible(context, 'status')}=${quotedText(context.words.statuses.done)};1;0)`;

/** −1 at risk, to be begun within five working days · 0 in time · 1 should have been begun · 2 its deadline has passed. */
function late(context: RowContext): string {
  const { columns, words } = context;
  const [today, soon] = [todayCell(columns), soonCell(columns)];
  const status = visible(context, 'status');
  const isIdle = `OR(${status}="";${status}=${quotedText(words.statuses['to-do'])})`;
  const isOver = `OR(${helper(context, 'isLiving')}=0;${helper(context, 'isDone')}=1)`;
  const begin = helper(context, 'preparation');
  const started = `IF(${isIdle};IF(${begin}<${today};1;IF(${begin}<=${soon};-1;0));0)`;
  return `=IF(${isOver};0;IF(${helper(context, 'end')}<${today};2;${started}))`;
}

/** The next day something falls on, from today on; "" where there is none. */
function next(context: RowContext): string {
  const { kind } = context;
  if (kind.is === 'weekly' || kind.is === 'monthly') return nextOccurrence(context, kind);
  if (kind.is !== 'one-off') return '';
  const [end, today] = [helper(context, 'end'), todayCell(context.columns)];
  const isAhead = `AND(${helper(context, 'isLiving')}=1;${helper(context, 'isDone')}=0;${end}>=${today})`;
  return `=IF(${isAhead};${end};"")`;
}

/** The last day of what comes back or goes on: the plan's or, where it says one itself, the earlier of the two. */
function end(context: RowContext): string {
  const [living, to] = [helper(context, 'isLiving'), helper(context, 'to')];
  if (!isEnding(context)) return `=IF(${living}=1;${to};0)`;
  const said = helper(context, 'until');
  return `=IF(${living}=1;IF(${planCell(context, 'deadline')}="";${said};MIN(${to};${said}));0)`;
}

const isEnding = ({ kind }: RowContext): boolean => 'ending' in kind && kind.ending.is !== 'open';

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
    case 'until':
      return 'ending' in kind ? until(context, kind) : '';
    case 'end':
      return end(context);
    case 'leadTime':
      return isOneOff || context.isPrepared ? leadTime(context) : '';
    case 'kindRow':
      return isOneOff || context.isPrepared ? kindRow(context) : '';
    case 'ready':
      return isOneOff ? ready(context) : '';
    case 'preparation':
      return preparation(context);
    case 'isDone':
      return isDone(context);
    case 'late':
      return isOneOff ? late(context) : '';
    case 'next':
      return next(context);
    case 'origin':
      return kind.is === 'weekly' ? origin(context, kind) : '';
    case 'offset':
      return kind.is === 'monthly' ? offset(context, kind) : '';
    case 'firstOccurrence':
      return kind.is === 'monthly' ? firstOccurrence(context, kind) : '';
    default:
      return '';
  }
}

/** Before what is to be begun within a week. */
export const AT_RISK = '◔';

/** "⚠ 2 déc. (−14 j)": what should have begun, when, and how many working days are missing. */
function startBy(context: RowContext): string {
  const { words, columns } = context;
  const begin = helper(context, 'preparation');
  const since = (day: string): string =>
    `" (−"&NETWORKDAYS.INTL(${day};${todayCell(columns)};settings_weekend;settings_holidays)-1&" ${words.retroplanning.dayUnit})"`;
  const overdue = `"⚠ ${words.retroplanning.overdue}"&${since(helper(context, 'end'))}`;
  const shouldHaveBegun = `"⚠ "&${shortDay(columns, begin)}&${since(begin)}`;
  const atRisk = `"${AT_RISK} "&${shortDay(columns, begin)}`;
  const onTime = `IF(${helper(context, 'isDone')}=1;"";${begin})`;
  const late = helper(context, 'late');
  return `IF(${late}=2;${overdue};IF(${late}=1;${shouldHaveBegun};IF(${late}<0;${atRisk};${onTime})))`;
}

export function visibleFormula(context: RowContext, column: VisibleColumn): string {
  const [found, living] = [helper(context, 'planRow'), helper(context, 'isLiving')];
  switch (column) {
    case 'name':
      return `=IF(${found}=0;${helper(context, context.isPattern ? 'builtName' : 'key')};INDEX(plan_action;${found})&"")`;
    case 'owner':
      return `=IF(${found}=0;"";${planCell(context, 'owner')}&"")`;
    case 'status':
      return `=IF(${found}=0;"";${planCell(context, 'status')}&"")`;
    case 'deadline':
      return isEnding(context)
        ? `=IF(${living}=0;"";${helper(context, 'end')})`
        : `=IF(${living}=0;"";IF(${planCell(context, 'deadline')}="";"";${helper(context, 'end')}))`;
    case 'startBy': {
      const changed = `IF(${helper(context, 'flag')}>1;${quotedText(context.words.retroplanning.missing)};"")`;
      return `=IF(${living}=0;${changed};${context.kind.is === 'one-off' ? startBy(context) : '""'})`;
    }
  }
}

/** The formula of one period's cell: about 80 characters, the row's kind deciding which. */
export function periodFormula(context: RowContext, index: number): string {
  const { columns, kind } = context;
  const first = `${columns.period(index)}$${headRows.days}`;
  const last = columns.lastDay(first);
  switch (kind.is) {
    case 'one-off': {
      const [start, deadline] = [helper(context, 'start'), helper(context, 'end')];
      const isShown = `AND(${last}>=${helper(context, 'preparation')};${first}<=${deadline})`;
      const before = `IF(${last}>=${start};"${signs.run}";"${signs.preparation}")`;
      return `=IF(${isShown};IF(${deadline}<=${last};"${signs.deadline}";${before});"")`;
    }
    case 'weekly':
    case 'monthly':
      return recurringPeriod(context, kind, first);
    case 'continuous':
      return continuousPeriod(context, kind, first);
    case 'unknown':
      return '';
  }
}

/** What a group's own line shows, however its rows are hidden: from the first day anything under it is shown to the last. */
export function groupPeriod(columns: YearViewColumns, index: number, firstRow: number, lastRow: number): string {
  const first = `${columns.period(index)}$${headRows.days}`;
  const cells = (column: HelperColumn): string => {
    const letters = columns.helper(column);
    return `$${letters}$${firstRow}:$${letters}$${lastRow}`;
  };
  const begun = cells('preparation');
  const isShown = `COUNTIFS(${begun};">0";${begun};${criterion('<=', `(${columns.lastDay(first)})`)};${cells('end')};${criterion('>=', first)})`;
  return `=IF(${isShown}>0;"${GROUP_SIGN}";"")`;
}

const GROUP_SIGN = '─';
