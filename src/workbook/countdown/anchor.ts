import type { ActionField } from '../../domain/plan';
import { quotedText } from '../../formula';
import { isPattern, soughtBy } from '../cells';
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY, planColumns } from '../plan';
import { type CountdownColumn, type CountdownHelper, factCell, spanIn } from './columns';
import { anchorCell, CLOSED, isWholeOf, type PartContext, sayDayIn, startOrDeadline, todayOf } from './context';
import { signs } from './formulas';

/** What the row of an action's own date finds wrong with the action. */
export const flags = { fine: 0, missing: 1, dropped: 2, kind: 3, noDeadline: 4, unreadable: 5, holidays: 6 } as const;

const nameOf = (field: ActionField): string => planColumns.find((column) => column.field === field)?.name ?? '';

/** What the plan's cell holds, found by the action's name and never by position. */
const planCell = (context: PartContext, field: ActionField): string =>
  context.fields.has(field) ? `INDEX(${nameOf(field)};${anchorCell(context, 'planRow')})` : '""';

/** An action is looked for below its namesakes: one search further for each of them. */
function planRow(context: PartContext): string {
  const [escaped, name] = [anchorCell(context, 'key'), anchorCell(context, 'action')];
  const answer = factCell(context.columns, 'readsPatterns');
  const key = isPattern(context.part.action.name) ? soughtBy(answer, escaped, name) : escaped;
  let place = `MATCH(${key};plan_action;0)`;
  for (let above = 0; above < context.part.namesakes; above += 1)
    place = `(${place})+MATCH(${key};INDEX(plan_action;${place}+1):INDEX(plan_action;${context.planRows});0)`;
  return `=IFERROR(${place};0)`;
}

/** The day in a cell of the plan; SUM makes nothing of a text. */
const dayIn = (context: PartContext, field: 'start' | 'deadline'): string =>
  context.fields.has(field) ? `IFERROR(INT(SUM(${planCell(context, field)}));0)` : '0';

/** Whether what is prepared is a start: an action without one is a moment, prepared up to its deadline. */
const isBefore = (context: PartContext): string =>
  context.part.template.prepares === 'start'
    ? `=IF(${anchorCell(context, 'planRow')}=0;0;IF(${planCell(context, 'start')}="";0;1))`
    : '=0';

function target(context: PartContext): string {
  const [start, deadline] = [dayIn(context, 'start'), dayIn(context, 'deadline')];
  const day =
    context.part.template.prepares === 'start'
      ? `IF(${anchorCell(context, 'isBefore')}=1;MIN(${start};${deadline});${deadline})`
      : deadline;
  return `=IF(${anchorCell(context, 'planRow')}=0;0;${day})`;
}

/** The last working day a step may end: the target itself or the working day before it. */
function anchor(context: PartContext): string {
  const [day, before] = [anchorCell(context, 'target'), anchorCell(context, 'isBefore')];
  const last = `IFERROR(WORKDAY.INTL(${day}+1-${before};-1;${CLOSED});0)`;
  return `=IF(AND(${day}>=${FIRST_PLAUSIBLE_DAY};${day}<=${LAST_PLAUSIBLE_DAY});${last};0)`;
}

function flag(context: PartContext): string {
  const day = anchorCell(context, 'target');
  const cases: readonly (readonly [condition: string, flag: number])[] = [
    [`${anchorCell(context, 'planRow')}=0`, flags.missing],
    [`${planCell(context, 'status')}&""=${quotedText(context.words.statuses.dropped)}`, flags.dropped],
    [`${planCell(context, 'kind')}&""<>${anchorCell(context, 'builtKind')}&""`, flags.kind],
    [`${planCell(context, 'deadline')}=""`, flags.noDeadline],
    [`OR(${day}<${FIRST_PLAUSIBLE_DAY};${day}>${LAST_PLAUSIBLE_DAY})`, flags.unreadable],
    [`${anchorCell(context, 'anchor')}=0`, flags.holidays],
  ];
  const first = cases.reduceRight((otherwise, [is, said]) => `IF(${is};${said};${otherwise})`, String(flags.fine));
  return `=IFERROR(${first};${flags.missing})`;
}

/** The first day work may go on, as an offset: today, or the first working day after it. */
function today(context: PartContext): string {
  const [day, last] = [todayOf(context.columns), anchorCell(context, 'anchor')];
  const after = `NETWORKDAYS.INTL(${last};${day}-1;${CLOSED})`;
  const before = `1-NETWORKDAYS.INTL(${day};${last};${CLOSED})`;
  return `=IF(${anchorCell(context, 'isLiving')}=0;0;IF(${day}>${last};${after};${before}))`;
}

const span = ({ columns, rows }: PartContext, column: CountdownColumn): string =>
  spanIn(columns, column, rows.first, rows.last);

const lastOf = (context: PartContext, column: CountdownHelper): string =>
  `=IF(${anchorCell(context, 'isLiving')}=1;IFERROR(MAX(${span(context, column)});0);0)`;

/** The formula of a helper cell in the row of an action's own date; '' where it has none. */
export function anchorHelper(context: PartContext, column: CountdownHelper): string {
  const isLiving = anchorCell(context, 'isLiving');
  const day = anchorCell(context, 'target');
  switch (column) {
    case 'planRow':
      return planRow(context);
    case 'flag':
      return flag(context);
    case 'isBefore':
      return isBefore(context);
    case 'target':
      return target(context);
    case 'anchor':
      return anchor(context);
    case 'isLiving':
      return `=IF(AND(${anchorCell(context, 'flag')}=0;${isWholeOf(context.columns)}=1);1;0)`;
    case 'today':
      return today(context);
    case 'origin':
      return `=IFERROR(MIN(${span(context, 'startOffset')});0)`;
    case 'missing':
      return lastOf(context, 'firstEnd');
    case 'missingShort':
      return lastOf(context, 'shortEnd');
    case 'held': {
      const offset = `${anchorCell(context, 'missing')}+${anchorCell(context, 'isBefore')}`;
      return `=IF(${isLiving}=1;IFERROR(WORKDAY.INTL(${anchorCell(context, 'anchor')};${offset};${CLOSED});0);0)`;
    }
    case 'firstDay':
      return `=IF(${isLiving}=1;IFERROR(WORKDAY.INTL(${anchorCell(context, 'anchor')};${anchorCell(context, 'origin')};${CLOSED});0);0)`;
    case 'from':
    case 'to':
      return `=IF(${isLiving}=1;${day};0)`;
    case 'sign':
      return `=${quotedText(signs.deadline)}`;
    default:
      return '';
  }
}

/** "⚠ manque 6 j", "avance 3 j": how far the action itself is from its date. */
function alert(context: PartContext): string {
  const { countdown } = context.words;
  const [missing, unit] = [anchorCell(context, 'missing'), quotedText(` ${countdown.dayUnit}`)];
  const ahead = `IF(${missing}=0;"";${quotedText(countdown.ahead)}&-${missing}&${unit})`;
  return `IF(${missing}>0;${quotedText(countdown.lacks)}&${missing}&${unit};${ahead})`;
}

/** Says where a deadline on a day off was moved to. */
function why(context: PartContext): string {
  const { columns, words } = context;
  const [day, last] = [anchorCell(context, 'target'), anchorCell(context, 'anchor')];
  const moved = `${quotedText(words.countdown.why.movedBack)}&${sayDayIn(columns, words, last)}`;
  return `IF(OR(${anchorCell(context, 'isBefore')}=1;${last}=${day});"";${moved})`;
}

/** What the row of an action's own date shows by a formula. */
export function anchorShown(context: PartContext, column: CountdownColumn, isAlone: boolean): string {
  const day = anchorCell(context, 'target');
  const whereLiving = (value: string): string => `=IF(${anchorCell(context, 'isLiving')}=1;IFERROR(${value};"");"")`;
  const whereFound = (field: ActionField): string =>
    `=IF(${anchorCell(context, 'planRow')}=0;"";${planCell(context, field)}&"")`;
  switch (column) {
    case 'name': {
      const label = startOrDeadline(context, context.words.countdown.anchors);
      return `=${label}${isAlone ? '' : `&" · "&${anchorCell(context, 'action')}`}`;
    }
    case 'dayCount':
      return whereLiving(quotedText(context.words.countdown.dayLetter));
    case 'start':
    case 'end':
      return whereLiving(day);
    case 'days':
      return whereLiving(`1-${anchorCell(context, 'origin')}`);
    case 'owner':
      return whereFound('owner');
    case 'status':
      return whereFound('status');
    case 'alert':
      return whereLiving(alert(context));
    case 'why':
      return whereLiving(why(context));
    default:
      return '';
  }
}
