import type { NamedFigure } from '../../domain/kpi';
import { type Day, dayOfIso, isoOf, monthOfPeriod } from '../../domain/time';
import { addressOf, type CellValue, plainText } from '../../workbook/cells';
import type { ImportedCell, ImportedValue, ImportFate, ImportInput } from '../api';
import type { Figures } from './standing-figures';
import type { Weeks } from './standing-weeks';

/** What becomes of a value, where: row and column are 0 where there is none. */
export type Fate = {
  readonly value: number | null;
  readonly told: ImportedCell;
  readonly row: number;
  readonly column: number;
  readonly isWeek: boolean;
};

/** A month as an import names it: "2027-01". */
export const monthName = (day: Day): string => isoOf(day).slice(0, 7);

/** Far finer than a cent: sums of the same numbers in another order differ by less. */
export const isSame = (one: number | null, other: number | null): boolean =>
  one === other || Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) <= 1e-9 * Math.abs(one ?? 0);

/** What its cell holds decides, and whose number is to win. */
function fateOf(
  { value, was }: ImportedValue,
  stands: number | null | undefined,
  wins: ImportInput['wins'],
): ImportFate {
  if (stands === undefined) return 'hers';
  if (isSame(stands, value)) return 'same';
  if (was !== undefined && !isSame(stands, was)) return 'changed';
  if (stands === null) return 'new';
  return wins === 'file' ? 'other' : 'kept';
}

/** Where a value goes and what stands there; row and column are 0 where there is none. */
type Spot = {
  readonly row: number;
  readonly column: number;
  readonly stands: number | null | undefined;
  readonly shown: CellValue;
  readonly isOfFigure: boolean;
};

/** The two tabs that values go into; figures that are added have rows below the others. */
type Tabs = { readonly board: Figures; readonly weeks: Weeks | undefined; readonly added: readonly NamedFigure[] };

function spotOfMonth({ figure, month }: ImportedValue, { board, added }: Tabs): Spot {
  const { figures, figureRows, freeFigureRow, months } = board;
  const standing = figureRows.get(figure);
  const row = standing?.row ?? (added.includes(figure) ? freeFigureRow + added.indexOf(figure) : 0);
  const column = months.find(({ day }) => monthName(day) === month)?.column ?? 0;
  const at = column - figures.column;
  const stands = standing === undefined || column === 0 ? null : standing.typed[at];
  return { row, column, stands, shown: standing?.months[at] ?? '', isOfFigure: row > 0 };
}

function spotOfWeek({ figure }: ImportedValue, monday: Day, { weeks }: Tabs): Spot {
  const isOfFigure = weeks?.figures.includes(figure) === true;
  const column = isOfFigure ? (weeks.layout.get(figure) ?? 0) : 0;
  const row = weeks?.rows.get(monday) ?? 0;
  if (weeks === undefined || row * column === 0) return { row, column, stands: null, shown: '', isOfFigure };
  return { row, column, stands: weeks.typed(row, column), shown: weeks.shown(row, column), isOfFigure };
}

/** The month of a week, where she has typed a number in it: the week then counts nowhere. */
function heldBy({ figure, month }: ImportedValue, tabs: Tabs): Pick<ImportedCell, 'heldBy'> {
  const { row, column, stands } = spotOfMonth({ figure, month: monthOfPeriod(month), value: null }, tabs);
  return typeof stands === 'number' ? { heldBy: addressOf(row, column) } : {};
}

/** What becomes of each value, in their order. A month or week that is to be added is blank, and its cells are nowhere yet. */
export function fatesOf(tabs: Tabs, missing: readonly string[], { values, wins }: ImportInput): readonly Fate[] {
  return values.map((it) => {
    const monday = dayOfIso(it.month);
    const spot = monday === undefined ? spotOfMonth(it, tabs) : spotOfWeek(it, monday, tabs);
    const { row, column, stands, shown, isOfFigure } = spot;
    const isThere = (monday === undefined ? column : row) > 0 || missing.includes(monthOfPeriod(it.month));
    const fate = !isThere ? 'no-month' : isOfFigure ? fateOf(it, stands, wins) : 'no-row';
    const sheet = monday === undefined ? {} : { sheet: tabs.weeks?.place.tab ?? '', ...heldBy(it, tabs) };
    const told = {
      fate,
      was: stands ?? (plainText(shown) || null),
      cell: row * column === 0 ? '' : addressOf(row, column),
      ...sheet,
    };
    return { value: it.value, told, row, column, isWeek: monday !== undefined };
  });
}
