import { figureOf } from '../kpi';
import type { ReadColumn } from './columns';
import type { DatedRow } from './dated-row';
import { type AmbiguousMark, markTold, type NumberCell, numberOfCell } from './numbers';
import { onceForEach } from './once';
import type { ExportAnswers, ExportCell } from './reading';

/** How "1,250" is to be read in each column; undefined where nothing tells. */
type Marks = ReadonlyMap<number, AmbiguousMark | undefined>;

/** What the numbers of a column tell of its decimal mark; null where some tell one and some the other. */
function toldBy(dated: readonly DatedRow[], column: number): '.' | ',' | null | undefined {
  const markIn = onceForEach(markTold);
  let told: '.' | ',' | undefined;
  for (const { row } of dated) {
    const mark = markIn(row.cells[column]);
    if (mark !== undefined && told !== undefined && mark !== told) return null;
    told = mark ?? told;
  }
  return told;
}

/** Whether a column counts something whole. Of a conversion there are parts. */
const isWhole = ({ figure, together }: ReadColumn): boolean =>
  figureOf(figure).unit === 'count' && figure !== 'conversions' && ['sum', 'less', 'first', 'last'].includes(together);

/** The decimal mark of each column: as she says, as its own numbers tell, as those of the other columns do. */
function marksOf(dated: readonly DatedRow[], columns: readonly ReadColumn[], { decimals }: ExportAnswers): Marks {
  const read = [...new Set(columns.flatMap(({ column, by }) => (by === undefined ? [column] : [column, by])))];
  const told = new Map(read.map((column) => [column, toldBy(dated, column)]));
  const all = new Set([...told.values()].filter((mark) => mark !== undefined));
  const [only] = all.size === 1 ? all : [];
  const said = decimals && (decimals === 'comma' ? ',' : '.');
  const whole = new Set(columns.filter(isWhole).map(({ column }) => column));
  return new Map(
    read.map((column) => [column, whole.has(column) ? 'thousands' : (said ?? told.get(column) ?? only ?? undefined)]),
  );
}

/** Reads the numbers of columns that are read, each with its own decimal mark. */
export type ReadNumber = (cell: ExportCell | undefined, column: number) => NumberCell;

export function numberReader(...[dated, columns, answers]: Parameters<typeof marksOf>): ReadNumber {
  const marks = marksOf(dated, columns, answers);
  const readers = onceForEach((column: number) =>
    onceForEach((cell: ExportCell | undefined) => numberOfCell(cell, marks.get(column))),
  );
  return (cell, column) => readers(column)(cell);
}
