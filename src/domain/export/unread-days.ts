import { foldName } from '../names';
import { textOf } from './cells';
import type { DatedRow } from './dated-row';
import { monthOfDay } from './months';
import { isWithinMonth } from './range';
import type { ExportDoubt } from './reading';
import type { Row } from './table';

/** "2027-W03", "S03 2027", "semaine 3", "Week of Jan 4". */
const WEEK = /^(?:20\d\d[ ./-]?)?(?:w|wk|week|s|sem\.?|semaine|kw) ?\d{1,2}(?!\d)|^(?:semaine|week) /;
/** "S1 2027", "1er semestre", "T1", "2027". */
const LONGER = /^(?:20\d\d[ ./-]?)?s[12](?:[ ./-]?20\d\d)?$|semest|trimest|quarter|^[qt][1-4]$|^20\d\d$/;

/** What the cells of a column of days are, of which none can be read. */
export function whyUnread(header: string, rows: readonly Row[], column: number): ExportDoubt {
  const texts = rows.map(({ cells }) => textOf(cells[column])).filter((text) => text !== '');
  const [text] = texts;
  if (text === undefined) return { is: 'no-dates' };
  const areAll = (pattern: RegExp): boolean => texts.every((it) => pattern.test(foldName(it.slice(0, 60))));
  if (areAll(LONGER)) return { is: 'several-months' };
  return areAll(WEEK) ? { is: 'weeks' } : { is: 'unreadable-dates', header, text };
}

/** The rows of several months whose months stand beside them: "T1 2027" below January to March. Undefined where one has none. */
export function totalsOfMonths(dated: readonly DatedRow[]): readonly DatedRow[] | undefined {
  const longer = dated.filter(({ span }) => !isWithinMonth(span));
  if (longer.length === 0) return longer;
  const months = new Set(dated.flatMap((it) => (isWithinMonth(it.span) ? monthOfDay(it.span.first) : [])));
  const hasMonths = ({ span: { first, last } }: DatedRow): boolean =>
    [...months].filter((month) => monthOfDay(first) <= month && month <= monthOfDay(last)).length > 1;
  return longer.every(hasMonths) ? longer : undefined;
}
