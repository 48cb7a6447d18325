import {
  asText,
  type CellReference,
  call,
  cell,
  type Expression,
  firstOf,
  joined,
  named,
  pair,
  range,
  sum,
} from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import { dayOfMonth, workdays } from '../settings';
import { headRows, type VisibleColumn, type YearViewColumns } from './columns';
import { isEnding } from './dates';
import { isDone } from './lateness';
import { helper, nextWorkdayCell, planCell, type RowContext } from './row';

/** The short month names of the plan's language, in the head behind the helpers. */
const monthNames = (columns: YearViewColumns): Expression =>
  range(cell(columns.occurrence(0), headRows.title, 'both'), cell(columns.occurrence(11), headRows.title, 'both'));

type ShortDayContext = { readonly columns: YearViewColumns; readonly words: SheetWords };

/** "29 janv." of a cell with a day. */
export const shortDay = ({ columns, words }: ShortDayContext, day: Expression): Expression =>
  joined(dayOfMonth(words, day), ' ', call('INDEX', monthNames(columns), 1, call('MONTH', day)));

/** Before what is to be begun within a week. */
export const AT_RISK = '◔';

/** " (−14 j ouv.)": how many working days it is late, as the check and the countdown count them. */
function missingSince({ words, columns }: RowContext, day: CellReference): Expression {
  return joined(' (−', workdays(sum(day, 1), nextWorkdayCell(columns)), ` ${words.retroplanning.dayUnit})`);
}

/** "⚠ 2 déc. (−14 j)": what should have begun, when, and how many working days are missing. */
function startBy(context: RowContext): Expression {
  const { words } = context;
  const begin = helper(context, 'preparation');
  const overdue = joined(`⚠ ${words.retroplanning.overdue}`, missingSince(context, helper(context, 'end')));
  const shouldHaveBegun = joined('⚠ ', shortDay(context, begin), missingSince(context, begin));
  const late = helper(context, 'late');
  return firstOf(
    [
      [pair(late, '=', 2), overdue],
      [pair(late, '=', 1), shouldHaveBegun],
      [pair(late, '<', 0), joined(`${AT_RISK} `, shortDay(context, begin))],
    ],
    call('IF', isDone(context), '', begin),
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
