import { foldName } from '../names';
import { dateOf, isoOf } from '../time';
import { bareMonth, isOfOneYear } from './bare-months';
import { isBlank, textOf } from './cells';
import { monthNumber, type Span, spanOfCell, spanOfMonth } from './days';
import { isWithinMonth } from './range';
import type { ExportCell, ExportDoubt, ExportFile } from './reading';
import { dayOfNumber } from './serials';
import { type Row, type Table, tableOf } from './table';
import { yearSaid } from './years';

type Cells = readonly ExportCell[];

/** So far down the months may stand. */
const LAST_HEADER_LINE = 60;

const NAME_AND_YEAR = /^([a-z]{3,9})\.? (\d{2})$/;
const nameAndYear = (cell: ExportCell | undefined) => NAME_AND_YEAR.exec(foldName(textOf(cell)));

/** Whether "Jan 27", "Feb 27" stand side by side: months of a year, and no days of a month. */
const isOfShortYears = (cells: Cells): boolean =>
  cells.some((cell, column) => {
    const [one, other] = [nameAndYear(cell), nameAndYear(cells[column + 1])];
    return one !== null && other !== null && one[2] === other[2];
  });

/** How the months of a line are written, where they do not have their whole year. */
type Years = { readonly all: number | undefined; readonly isShort: boolean };

const isMonth = (span: Span): boolean =>
  isWithinMonth(span) && (span.last > span.first || dateOf(span.first).day === 1);

/** The month of a header: "janv. 2027", a first of the month; of "janvier" in the year that the file has for all. */
function monthOfHeader(cell: ExportCell, { all: year, isShort }: Years): Span | undefined {
  const [, name = '', digits] = (isShort && nameAndYear(cell)) || [];
  if (digits !== undefined) return spanOfMonth(2000 + Number(digits), monthNumber(name));
  const read = spanOfCell(cell);
  // "2/1/2027" beside "3/1/2027" is February: whichever order has a first of the month.
  const span = [read?.['day-first'], read?.['month-first']].find((it) => it !== undefined && isMonth(it));
  const serial = dayOfNumber(cell);
  if (span !== undefined) return span;
  if (serial !== undefined) return dateOf(serial).day === 1 ? { first: serial, last: serial } : undefined;
  return year === undefined ? undefined : spanOfMonth(year, bareMonth(textOf(cell), false));
}

/** The one year that is named above the months, beside them, or by the file; else the one that is taken for it. */
function yearOf({ rows, name }: ExportFile, line: number, otherwise: number | undefined): number | undefined {
  const said = yearSaid([...rows.slice(0, line + 1).flatMap((cells) => cells.map(textOf)), name]);
  return said === 'several' ? undefined : (said ?? otherwise);
}

/** What a row is called, in the first of the cells before its months. */
const labelOf = (cells: Cells): string => textOf(cells.find((cell) => textOf(cell) !== ''));

/**
 * A table with a column for each month and a row for each figure, as people keep them, turned: a row for each column, the months in
 * the column before the first figure. Undefined where no line has two months; `year` is that of months that have none.
 */
function wideIn(file: ExportFile, year: number | undefined): Table | undefined {
  const { rows } = file;
  const yearsOf = (cells: Cells, at: number): Years => ({
    all: yearOf(file, at, year),
    isShort: isOfShortYears(cells),
  });
  const monthsIn = (cells: Cells, years: Years): number =>
    cells.slice(1).filter((cell) => monthOfHeader(cell, years) !== undefined).length;
  const top = rows.slice(0, LAST_HEADER_LINE);
  const line = top.findIndex((cells, index) => monthsIn(cells, yearsOf(cells, index)) > 1);
  const header = rows[line];
  if (header === undefined) return undefined;
  const years = yearsOf(header, line);
  const firstMonth = header.findIndex((cell, column) => column > 0 && monthOfHeader(cell, years) !== undefined);
  const below = rows.slice(line + 1);
  const turned = header.slice(firstMonth).map((cell, index): Row => {
    const column = firstMonth + index;
    const month = monthOfHeader(cell, years);
    const day = month === undefined ? textOf(cell) : isoOf(month.first).slice(0, 7);
    return { line: column, cells: [day, ...below.map((cells) => cells[column] ?? '')] };
  });
  const filled = turned.filter(({ cells }) => !isBlank(cells));
  const labels = below.map((cells) => labelOf(cells.slice(0, firstMonth)));
  return { ...tableOf(line, ['Month', ...labels], [], filled), isTurned: true };
}

type Wide = { readonly table: Table; readonly doubts: readonly ExportDoubt[] };

/** Any year will do to see whether there are months at all. */
const SOME_YEAR = 2000;

/** Such a table, and what is to be told of its year: months without one are of that which is planned, where they may be of one year. */
export function wideTable(file: ExportFile, planned: number | undefined): Wide | undefined {
  const said = wideIn(file, undefined);
  if (said !== undefined) return { table: said, doubts: [] };
  const table = wideIn(file, planned ?? SOME_YEAR);
  if (table === undefined) return undefined;
  const header = file.rows[table.headerLine] ?? [];
  const months = header.flatMap((cell) => bareMonth(textOf(cell), false) ?? []);
  if (planned !== undefined && isOfOneYear(months.map((month) => ({ month, beside: '' }))))
    return { table, doubts: [{ is: 'year', year: planned }] };
  return { table: { ...table, rows: [] }, doubts: [{ is: 'no-year' }] };
}
