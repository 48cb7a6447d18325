import { figureOf, isFigureKey, type NamedFigure } from '../kpi';
import { type Day, mondayOf } from '../time';
import type { ReadColumn } from './columns';
import type { Dating } from './dating';
import { firstMonthOf, monthOfDay } from './months';
import { isWithinMonth, isWithinWeek } from './range';
import type { ExportContext, ExportDoubt } from './reading';
import type { NeededRows } from './told-columns';

/** Of several days or parts they do not come together: users of a day are those of the next as well. */
const ofWholeMonths: readonly NamedFigure[] = [
  'active_users',
  'average_revenue',
  'purchase_frequency',
  'customer_lifespan',
];

/** Nor do rates and ranks of hers. */
const isOfWholeMonths = (figure: NamedFigure): boolean =>
  ofWholeMonths.includes(figure) || (!isFigureKey(figure) && figureOf(figure).together !== 'sum');

/** Whether rows have each month, or each week, once. */
const areOneEach = (dated: Dating['dated'], periodOf: (day: Day) => unknown): boolean =>
  new Set(dated.map(({ span }) => periodOf(span.first))).size === dated.length;

/** Whether some rows say what weeks come to, and months; asked of each figure, but the same for many. */
function fits(columns: readonly ReadColumn[], { dated, isByMonth, isByWeek }: Dating, { weekly = [] }: ExportContext) {
  const hasWhole = columns.some(({ figure }) => isOfWholeMonths(figure));
  const hasWeekly = weekly.length > 0;
  return {
    months: !isByWeek && dated.every(({ span }) => isWithinMonth(span)),
    wholeMonths: isByMonth && hasWhole && areOneEach(dated, monthOfDay),
    weeks: hasWeekly && dated.every(({ span }) => isWithinWeek(span)),
    wholeWeeks: hasWeekly && hasWhole && areOneEach(dated, mondayOf),
  };
}

/** Why a figure cannot be had from these rows; undefined where it can. */
function refuser(columns: readonly ReadColumn[], dating: Dating, context: ExportContext) {
  const { weekly = [], weeksFrom } = context;
  const { dated } = dating;
  const late = weeksFrom === undefined ? dated : dated.filter(({ span }) => mondayOf(span.first) >= weeksFrom);
  const [all, ofWeeks] = [fits(columns, dating, context), fits(columns, { ...dating, dated: late }, context)];
  // What is before the first week is counted by month.
  const isEarly = weeksFrom !== undefined && dated.every(({ span }) => monthOfDay(span.last) < firstMonthOf(weeksFrom));
  return ({ figure }: ReadColumn): NeededRows | undefined => {
    const isWhole = isOfWholeMonths(figure);
    if (weekly.includes(figure) && !(isEarly && all.months))
      return ofWeeks.weeks && (!isWhole || ofWeeks.wholeWeeks) ? undefined : 'needs-weeks';
    if (!all.months) return 'weeks';
    return !isWhole || dated.length === 0 || all.wholeMonths ? undefined : 'needs-months';
  };
}

/** The columns that can be had from these rows, those that cannot, and what is to be told of them. */
export function possible(columns: readonly ReadColumn[], dating: Dating, context: ExportContext) {
  const refusalOf = refuser(columns, dating, context);
  const told = columns.map((column) => ({ column, why: refusalOf(column) }));
  const impossible = told.flatMap(({ column, why }) => (why === undefined ? [] : [{ ...column, why }]));
  const doubts = impossible.map(({ header, figure, why }): ExportDoubt => {
    if (why === 'weeks') return { is: why };
    return why === 'needs-months'
      ? { is: why, header, figure }
      : { is: why, header, figure, addsUp: !isOfWholeMonths(figure) };
  });
  return { columns: told.flatMap(({ column, why }) => (why === undefined ? column : [])), impossible, doubts };
}
