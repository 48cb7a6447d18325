import { textOf } from './cells';
import { columnsCalled, isCounted, namedIn, type ReadColumn } from './columns';
import type { Layout } from './layout';
import { yearNames } from './layouts/layouts';
import { numberOfCell } from './numbers';
import type { ExportAnswers, ExportColumn, LeftWhy, OwnFigure } from './reading';
import { placeOf, type Table } from './table';

/** Rates, averages and what one of something costs: they are calculated, and do not add up. */
const AVERAGE = /\b(?:taux|rate|ratio|moyen|moyenne|average|avg|mean|ctr|cpc|cpm|cpa|cpl|roas)\b|%| (?:par|per) |\//;

/** Rows of another length are needed for a figure: of whole months, of weeks, or of none that are weeks. */
export type NeededRows = Extract<LeftWhy, 'needs-months' | 'needs-weeks' | 'weeks'>;

/** What is known of a table when its columns are told. */
type ReadTable = {
  readonly table: Table;
  readonly layout: Layout | undefined;
  readonly answers: ExportAnswers;
  readonly own: readonly OwnFigure[];
  readonly dayColumn: number;
  readonly read: readonly ReadColumn[];
  /** Those that cannot be had from its rows. */
  readonly impossible: readonly (ReadColumn & { readonly why: NeededRows })[];
};

/** The header of the column that is the figure this one would be. */
function takenBefore({ table, layout, own, read }: ReadTable, column: number): string | undefined {
  const fitting = namedIn(layout, own).filter(({ names }) =>
    layout === undefined ? columnsCalled(table, names).includes(column) : names.includes(table.names[column] ?? ''),
  );
  return read.find((it) => it.column !== column && fitting.some(({ figure }) => it.figure === figure))?.header;
}

const SOME_ROWS = 200;

function whyLeft(known: ReadTable, column: number): LeftWhy {
  const { table, layout, answers, dayColumn, impossible } = known;
  const [header, name] = [table.header[column] ?? '', table.names[column] ?? ''];
  const isDay =
    column === dayColumn || layout?.range?.some((names) => names.includes(name)) || yearNames.includes(name);
  if (isDay) return 'day';
  const said = Object.entries(answers.columns ?? {}).find(([it]) => it.trim() === header)?.[1];
  if (said === 'ignored') return 'said';
  const needed = impossible.find((it) => it.column === column);
  if (needed !== undefined) return needed.why;
  if (takenBefore(known, column) !== undefined) return 'another';
  const cells = table.rows.slice(0, SOME_ROWS).map((row) => row.cells[column]);
  if (cells.every((cell) => textOf(cell) === '')) return 'blank';
  if (AVERAGE.test(name)) return 'average';
  return isCounted(table, column) || !cells.some((cell) => numberOfCell(cell, '.').is === 'number')
    ? 'words'
    : 'unknown';
}

/** All the columns of a table that have a header, those that are not read with no figure. */
export function toldColumns(known: ReadTable): readonly ExportColumn[] {
  const { table, read } = known;
  return table.header.flatMap((header, index): readonly ExportColumn[] => {
    const own = read.filter((it) => it.column === index);
    const column = table.isTurned ? placeOf(table, 0, index).line : index;
    if (header === '' || (table.isTurned && index === 0)) return [];
    if (own.length === 0) {
      const why = whyLeft(known, index);
      const taken = why === 'another' ? takenBefore(known, index) : undefined;
      return [{ column, header, figure: null, together: 'sum', why, ...(taken === undefined ? {} : { taken }) }];
    }
    return own.map(({ figure, together }) => ({ column, header, figure, together }));
  });
}
