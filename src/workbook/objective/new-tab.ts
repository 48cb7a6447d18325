import type { Content } from '../../languages/content/content';
import { measuredFields, measures } from '../../languages/content/objective-layout';
import type { SheetWords } from '../../languages/words/sheet-words';
import type { Operation } from '../cells';
import { newObjectiveColumns } from '../plan';
import { READY_ROWS, SPARE_COLUMNS } from './layout';
import { type MeasuredTable, measureCells, objectiveChoices, seenCells } from './measures-tab';

/** Columns behind those of a new plan's objectives. */
export const NEW_COLUMNS = SPARE_COLUMNS + measures.length;

/** The formulas and drop-downs of the objectives tab of a new plan, which follows no KPIs yet. */
export function newMeasures(
  words: SheetWords,
  { kpis: texts, objectives: { formulas } }: Content,
  rows: number,
): readonly Operation[] {
  const table: MeasuredTable = {
    tab: words.tabs.objectives,
    words,
    texts,
    formulas,
    headerRow: 1,
    columns: new Map(newObjectiveColumns.map(({ field }, index) => [field, index + 1])),
    measuresAt: newObjectiveColumns.length + SPARE_COLUMNS + 1,
    hasKpis: false,
  };
  const last = 1 + READY_ROWS;
  return [
    measureCells(table, last),
    ...seenCells(table, measuredFields, 2, last),
    { do: 'hide-columns', tab: table.tab, column: table.measuresAt, count: measures.length },
    ...objectiveChoices(table, rows, []),
  ];
}
