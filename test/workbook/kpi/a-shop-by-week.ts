import type { NamedFigure } from '../../../src/domain/kpi';
import { type Day, dateOf, dayOf, fiscalYear, plusDays } from '../../../src/domain/time';
import { content } from '../../../src/languages/fr/content';
import { wordsOf } from '../../../src/languages/say';
import type { Cell, Operation, Style } from '../../../src/workbook/cells';
import {
  type KpiSource,
  newWeekLayout,
  newWeekPlace,
  type WeekPlace,
  weekColumnsAdded,
} from '../../../src/workbook/kpi';

/** One that adds up, one whose last week of a month counts, one whose first does. */
export const kinds = ['visits', 'active_customers', 'customers_at_start'] as const satisfies readonly NamedFigure[];
export type Kind = (typeof kinds)[number];

export const sourceOf = (year: number, firstMonth = 1): KpiSource => ({
  texts: content(['fr']).kpis,
  words: wordsOf('fr'),
  currency: 'EUR',
  year: fiscalYear(year, firstMonth),
});

/** The cells of a tab, from A1 on, after all that is to be written into it. */
export function cellsAfter(operations: readonly Operation[], tab: string): readonly (readonly Cell[])[] {
  const cells: Cell[][] = [];
  for (const it of operations)
    if (it.do === 'write' && it.tab === tab)
      it.cells.forEach((line, down) => {
        line.forEach((cell, right) => {
          const row = it.row - 1 + down;
          while (cells.length <= row) cells.push([]);
          const at = cells[row] ?? [];
          while (at.length < it.column - 1 + right) at.push(null);
          at[it.column - 1 + right] = cell;
        });
      });
  return cells;
}

/** What a cell looks like after all that is painted in a tab. */
export const looksAfter =
  (operations: readonly Operation[]) =>
  (row: number, column: number): Style =>
    Object.assign(
      {},
      ...operations
        .flatMap((it) => (it.do === 'paint' ? it.paints : []))
        .filter(({ area }) => area.row <= row && row < area.row + area.rows)
        .filter(({ area }) => area.column <= column && column < area.column + area.columns)
        .map(({ style }) => style),
    );

/** The first day of the month that a week counts in: that of its Sunday. */
export function monthOfWeek(monday: Day): Day {
  const { year, month } = dateOf(plusDays(monday, 6));
  return dayOf(year, month, 1);
}

type Week = { readonly monday: Day; readonly value: Cell };

/** Which weeks count, by the rule: all with a number, or of each month the first or the last of these. */
export function counted(kind: Kind, weeks: readonly Week[]): readonly Week[] {
  const numbers = weeks.filter(({ value }) => typeof value === 'number');
  if (kind === 'visits') return numbers;
  return numbers.filter((week) =>
    numbers.every(
      (other) =>
        monthOfWeek(other.monday) !== monthOfWeek(week.monday) ||
        (kind === 'active_customers' ? other.monday <= week.monday : other.monday >= week.monday),
    ),
  );
}

export const WEEKS = 'Semaines d’Anne';
export const FIGURES = 'Chiffres';
/** The row of the first week. */
export const FIRST = 5;
export const namedKinds = kinds.map((key) => ({ key, name: `Mes ${key}` }));

/** A tab of weeks with so many rows for them. */
export const aPlace = (weeks: number): WeekPlace => ({ ...newWeekPlace(WEEKS), rows: FIRST - 1 + weeks });
export const added = (place: WeekPlace) => weekColumnsAdded(namedKinds, place, newWeekLayout, sourceOf(2027));
