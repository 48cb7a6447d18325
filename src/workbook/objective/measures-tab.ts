import type { ObjectiveField } from '../../domain/plan';
import { type MeasuredField, measures } from '../../languages/content/objective-layout';
import type { SheetWords } from '../../languages/words/sheet-words';
import { area, type Cell, type Grid, NUMBER_FORMAT, type Operation, paint, text } from '../cells';
import { type ObjectiveContext, objectiveFormula } from './context';
import { measureHeads, usualPeriods } from './layout';

/** A table of objectives that is measured, and what its formulas are written from. */
export type MeasuredTable = Pick<ObjectiveContext, 'headerRow' | 'measuresAt' | 'hasKpis' | 'texts' | 'formulas'> & {
  readonly tab: string;
  readonly columns: ReadonlyMap<ObjectiveField, number>;
  readonly words: SheetWords;
};
export type Understood = ObjectiveContext['understood'];

const contextOf = (table: MeasuredTable, row: number, understood: Understood = {}): ObjectiveContext => ({
  ...table,
  row,
  understood,
});

/** The hidden columns, heads and all, down to a line; `understood` is by line. */
export function measureCells(
  table: MeasuredTable,
  lastLine: number,
  understood: ReadonlyMap<number, Understood> = new Map(),
): Operation {
  const { tab, headerRow, measuresAt, words } = table;
  const rows = Array.from({ length: Math.max(0, lastLine - headerRow) }, (_, index): readonly Cell[] => {
    const row = headerRow + 1 + index;
    const context = contextOf(table, row, understood.get(row));
    return measures.map((key) => {
      const made = objectiveFormula(context, key);
      return made === undefined ? null : { formula: made };
    });
  });
  const cells: Grid<Cell> = [measureHeads(words).map((head) => text(head)), ...rows];
  return { do: 'write', tab, row: headerRow, column: measuresAt, cells };
}

/** What she sees of some columns side by side, from one line to another: only cells in which nothing of hers stands. */
export function seenCells(
  table: MeasuredTable,
  fields: readonly [MeasuredField, ...MeasuredField[]],
  first: number,
  last: number,
): readonly Operation[] {
  const column = table.columns.get(fields[0]);
  if (column === undefined || last < first) return [];
  const cells = Array.from({ length: last - first + 1 }, (_, index) =>
    fields.map((field): Cell => ({ formula: objectiveFormula(contextOf(table, first + index), field) ?? '' })),
  );
  return [{ do: 'write', tab: table.tab, row: first, column, cells }];
}

/** The drop-downs of periods and KPIs: they warn and never refuse. */
export function objectiveChoices(
  { tab, headerRow, columns, words, texts }: MeasuredTable,
  rows: number,
  kpis: readonly string[],
): readonly Operation[] {
  const catalogue = Object.values(texts.kpis).map(([name]) => name);
  const lists: readonly (readonly [ObjectiveField, readonly string[]])[] = [
    ['period', usualPeriods(words)],
    ['kpi', [...new Set([...kpis, ...catalogue])]],
  ];
  return lists.flatMap(([field, values]): readonly Operation[] => {
    const column = columns.get(field);
    const choice = { from: 'list', values } as const;
    return column === undefined ? [] : [{ do: 'choose', tab, area: area(headerRow + 1, column, rows), choice }];
  });
}

export const numbersPaint = ({ tab, headerRow, columns }: MeasuredTable, rows: number): readonly Operation[] =>
  (['reached', 'expected'] as const).flatMap((field): readonly Operation[] => {
    const column = columns.get(field);
    const where = area(headerRow + 1, column ?? 1, rows);
    const style = { numberFormat: NUMBER_FORMAT, vertical: 'middle' } as const;
    return column === undefined ? [] : [{ do: 'paint', tab, area: where, paints: [paint(where, style)] }];
  });
