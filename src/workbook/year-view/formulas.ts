import { signs } from '../../domain/year-view';
import {
  asText,
  type CellReference,
  call,
  cell,
  type Expression,
  firstOf,
  grouped,
  joined,
  named,
  pair,
  range,
} from '../../formula';
import { workdays } from '../settings';
import { type HelperColumn, headRows, type VisibleColumn, type YearViewColumns } from './columns';
import { isEnding } from './helper-formulas';
import { continuousPeriod, recurringPeriod } from './recurring-formulas';
import { criterion, helper, periodCell, planCell, type RowContext, todayCell } from './row';

/** The short month names of the plan's language, in the head behind the helpers. */
const monthNames = (columns: YearViewColumns): Expression =>
  range(cell(columns.occurrence(0), headRows.title, 'both'), cell(columns.occurrence(11), headRows.title, 'both'));

/** "29 janv." of a cell with a day. */
export const shortDay = (columns: YearViewColumns, day: Expression): Expression =>
  joined(call('DAY', day), ' ', call('INDEX', monthNames(columns), 1, call('MONTH', day)));

/** Before what is to be begun within a week. */
export const AT_RISK = '◔';

/** " (−14 j)": how many working days are missing since a day that has passed. */
function missingSince({ words, columns }: RowContext, day: CellReference): Expression {
  return joined(' (−', pair(workdays(day, todayCell(columns)), '-', 1), ` ${words.retroplanning.dayUnit})`);
}

/** "⚠ 2 déc. (−14 j)": what should have begun, when, and how many working days are missing. */
function startBy(context: RowContext): Expression {
  const { words, columns } = context;
  const begin = helper(context, 'preparation');
  const overdue = joined(`⚠ ${words.retroplanning.overdue}`, missingSince(context, helper(context, 'end')));
  const shouldHaveBegun = joined('⚠ ', shortDay(columns, begin), missingSince(context, begin));
  const late = helper(context, 'late');
  return firstOf(
    [
      [pair(late, '=', 2), overdue],
      [pair(late, '=', 1), shouldHaveBegun],
      [pair(late, '<', 0), joined(`${AT_RISK} `, shortDay(columns, begin))],
    ],
    call('IF', pair(helper(context, 'isDone'), '=', 1), '', begin),
  );
}

export function visibleFormula(context: RowContext, column: VisibleColumn): Expression {
  const found = helper(context, 'planRow');
  const [isGone, isUndated] = [pair(found, '=', 0), pair(helper(context, 'isLiving'), '=', 0)];
  switch (column) {
    case 'name': {
      const built = helper(context, context.isPattern ? 'builtName' : 'key');
      return call('IF', isGone, built, asText(call('INDEX', named('plan_action'), found)));
    }
    case 'owner':
    case 'status':
      return call('IF', isGone, '', asText(planCell(context, column)));
    case 'deadline': {
      const [last, isBlank] = [helper(context, 'end'), pair(planCell(context, 'deadline'), '=', '')];
      return call('IF', isUndated, '', isEnding(context) ? last : call('IF', isBlank, '', last));
    }
    case 'startBy': {
      const changed = call('IF', pair(helper(context, 'flag'), '>', 1), context.words.retroplanning.missing, '');
      return call('IF', isUndated, changed, context.kind.is === 'one-off' ? startBy(context) : '');
    }
  }
}

/** A one-off's week or month: what is prepared, what runs, and the one its deadline is in. */
function oneOffPeriod(context: RowContext, first: Expression): Expression {
  const last = context.columns.lastDay(first);
  const deadline = helper(context, 'end');
  const isShown = call('AND', pair(last, '>=', helper(context, 'preparation')), pair(first, '<=', deadline));
  const before = call('IF', pair(last, '>=', helper(context, 'start')), signs.run, signs.preparation);
  return call('IF', isShown, call('IF', pair(deadline, '<=', last), signs.deadline, before), '');
}

/** The formula of one period's cell: about 80 characters, the row's kind deciding which. */
export function periodFormula(context: RowContext, index: number): Expression | undefined {
  const { columns, kind } = context;
  const first = periodCell(columns, index);
  switch (kind.is) {
    case 'one-off':
      return oneOffPeriod(context, first);
    case 'weekly':
    case 'monthly':
      return recurringPeriod(context, kind, first);
    case 'continuous':
      return continuousPeriod(context, kind, first);
    case 'unknown':
      return undefined;
  }
}

/** $BH$7:$BH$19: a helper column of some rows, wherever it is looked at from. */
export const helperSpan = (columns: YearViewColumns, column: HelperColumn, first: number, last: number): Expression =>
  range(cell(columns.helperNumber(column), first, 'both'), cell(columns.helperNumber(column), last, 'both'));

/** What a group's own line shows, however its rows are hidden: from the first day anything under it is shown to the last. */
export function groupPeriod(columns: YearViewColumns, index: number, firstRow: number, lastRow: number): Expression {
  const first = periodCell(columns, index);
  const begun = helperSpan(columns, 'preparation', firstRow, lastRow);
  const end = helperSpan(columns, 'end', firstRow, lastRow);
  const isBegun = criterion('<=', grouped(columns.lastDay(first)));
  const shown = call('COUNTIFS', begun, '>0', begun, isBegun, end, criterion('>=', first));
  return call('IF', pair(shown, '>', 0), GROUP_SIGN, '');
}

const GROUP_SIGN = '─';
