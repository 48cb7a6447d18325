import { foldName } from '../names';
import { textOf } from './cells';
import type { Clues } from './clues';
import { columnNamed } from './columns';
import { monthNumber } from './days';
import { labelReader } from './label';
import { monthNames, yearNames } from './layouts/layouts';
import type { ExportDoubt } from './reading';
import type { Row } from './table';
import { yearSaid } from './years';

const NUMBERED = /^m(?:ois|onth)? ?(0?[1-9]|1[0-2])$/;

/** The month of "janvier", "mois 3", "M3"; in a column of months of "03" as well. */
export function bareMonth(text: string, isOfMonths: boolean): number | undefined {
  const folded = foldName(text.slice(0, 40));
  const number = NUMBERED.exec(folded)?.[1] ?? (isOfMonths && /^\d{1,2}$/.test(folded) ? folded : undefined);
  return monthNumber(folded) ?? (number === undefined ? undefined : Number(number));
}

/** The year of months that have none, where one can be told. */
type BareYear = { readonly year?: number; readonly doubts: readonly ExportDoubt[] };

/** Months in the order of a file, each with what stands beside it: within one year, where none comes twice and none goes over its turn. */
export function isOfOneYear(months: readonly { readonly month: number; readonly beside: string }[]): boolean {
  const before = new Map<string, readonly number[]>();
  return months.every(({ month, beside }) => {
    const seen = before.get(beside) ?? [];
    const last = seen[seen.length - 1];
    before.set(beside, [...seen, month]);
    return !seen.includes(month) && (last === undefined || Math.abs(last - month) !== 11);
  });
}

/** What the file names, else the one that is planned, where the months may be of one year. */
export function yearOfMonths(
  { table, fileName, year: planned }: Clues,
  rows: readonly Row[],
  column: number,
): BareYear {
  const isOfMonths = monthNames.includes(table.names[column] ?? '');
  const beside = columnNamed(table, yearNames);
  const wordsOf = labelReader((at) => at === column);
  const bare = rows.flatMap((row) => {
    const month = bareMonth(textOf(row.cells[column]), isOfMonths);
    const hasYear = /^20\d\d$/.test(textOf(row.cells[beside]));
    return month === undefined || hasYear ? [] : [{ month, beside: wordsOf(row).join('\n') }];
  });
  const said = yearSaid([...table.above, fileName]);
  if (bare.length === 0) return { doubts: [] };
  if (typeof said === 'number') return { year: said, doubts: [] };
  if (said === 'several' || planned === undefined || !isOfOneYear(bare)) return { doubts: [{ is: 'no-year' }] };
  return { year: planned, doubts: [{ is: 'year', year: planned }] };
}
