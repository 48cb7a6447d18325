import type { NamedFigure } from '../kpi';
import type { Layout } from './layout';
import type { ExportAnswers } from './reading';
import type { Table } from './table';

/** What tells the days of a table, besides its rows. */
export type Clues = {
  readonly table: Table;
  readonly layout: Layout | undefined;
  readonly fileName: string;
  readonly answers: ExportAnswers;
  /** Of months that have none; undefined where nobody knows. */
  readonly year: number | undefined;
  /** The figures that are counted by week. */
  readonly weekly: readonly NamedFigure[];
};
