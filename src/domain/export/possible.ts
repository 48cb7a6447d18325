import { figureOf, isFigureKey, type NamedFigure } from '../kpi';
import { mondayOf } from '../time';
import type { ReadColumn } from './columns';
import type { Dating } from './dating';
import { monthOfDay } from './months';
import { isWithinMonth, isWithinWeek } from './range';
import type { ExportDoubt } from './reading';
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

/** Why a figure cannot be had from these rows; undefined where it can. */
function refuser(
  columns: readonly ReadColumn[],
  { dated, isByMonth, isByWeek }: Dating,
  weekly: readonly NamedFigure[],
) {
  const isOneEach =
    columns.some(({ figure }) => isOfWholeMonths(figure)) &&
    new Set(dated.map(({ span }) => monthOfDay(span.first))).size === dated.length;
  const areInMonths = !isByWeek && dated.every(({ span }) => isWithinMonth(span));
  const areInWeeks = weekly.length === 0 || dated.every(({ span }) => isWithinWeek(span));
  const areWeeks =
    areInWeeks &&
    weekly.some(isOfWholeMonths) &&
    new Set(dated.map(({ span }) => mondayOf(span.first))).size === dated.length;
  return ({ figure }: ReadColumn): NeededRows | undefined => {
    if (weekly.includes(figure)) return (isOfWholeMonths(figure) ? areWeeks : areInWeeks) ? undefined : 'needs-weeks';
    if (!areInMonths) return 'weeks';
    return !isOfWholeMonths(figure) || dated.length === 0 || (isByMonth && isOneEach) ? undefined : 'needs-months';
  };
}

/** The columns that can be had from these rows, those that cannot, and what is to be told of them. */
export function possible(columns: readonly ReadColumn[], dating: Dating, weekly: readonly NamedFigure[]) {
  const refusalOf = refuser(columns, dating, weekly);
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
