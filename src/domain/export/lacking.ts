import { figureOf, type NamedFigure } from '../kpi';
import { monthOfPeriod } from '../time';
import type { MonthValue } from './reading';

/** What a month has less where some weeks are left out. */
type Lacking = {
  readonly month: string;
  readonly of: readonly { readonly figure: NamedFigure; readonly value: number }[];
};

/** What is missing in the months of weeks that are left out, month by month; of a stock nothing is, and a month is told itself. */
export function lackingWithout(values: readonly Pick<MonthValue, 'figure' | 'month' | 'value'>[]): readonly Lacking[] {
  const ofWeeks = values.filter(
    ({ figure, month }) => monthOfPeriod(month) !== month && figureOf(figure).together === 'sum',
  );
  const months = [...new Set(ofWeeks.map(({ month }) => monthOfPeriod(month)))].sort();
  return months.map((month) => ({ month, of: ofWeeks.filter((it) => monthOfPeriod(it.month) === month) }));
}

type OfMonth = { readonly figure: NamedFigure; readonly month: string };

/** The months in which weeks do not count, as they hold a number of hers, each once, and their cells. */
export function monthsHeld(
  values: readonly (OfMonth & { readonly heldBy?: string | undefined })[],
): readonly (OfMonth & { readonly cell: string })[] {
  const cells = new Map<string, OfMonth & { readonly cell: string }>();
  for (const { figure, month, heldBy: cell } of values)
    if (cell !== undefined) cells.set(cell, { figure, month: monthOfPeriod(month), cell });
  return [...cells.values()];
}
