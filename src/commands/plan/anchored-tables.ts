import type { ObjectiveField } from '../../domain/plan';
import { dateOf } from '../../domain/time';
import { type Anchor, type CellValue, type Grid, isBlank } from '../../workbook/cells';
import {
  type Column,
  columnsByLabel,
  objectiveColumns,
  objectiveHeadings,
  objectiveKey,
  planColumns,
  planHeaderAt,
  planKey,
} from '../../workbook/plan';
import type { Settings } from '../../workbook/settings';
import { done, type Port, type Result, trouble } from '../port';
import { type WhichPlan, withMerges } from './found-tables';
import { anchoredColumns, withAnswers } from './known-columns';
import type { Table, Tables } from './tables';

type Anchors = Settings['anchors'];

type Anchored<Field extends string> = {
  readonly tab: string;
  readonly values: Grid<CellValue>;
  readonly row: number;
  readonly taken: ReadonlyMap<Field, number>;
};

/** The table that anchors point at, with the columns they hold; those she added since are found by their labels. */
function anchoredTable<Field extends string>(
  port: Port,
  anchors: Anchors,
  columns: readonly Column<Field>[],
  keyOf: (field: Field) => string,
): Anchored<Field> | undefined {
  const found = columns.flatMap(({ field }): readonly (readonly [Field, Anchor])[] => {
    const anchor = anchors.get(keyOf(field));
    return anchor === undefined || anchor === 'lost' ? [] : [[field, anchor]];
  });
  const [, first] = found[0] ?? [];
  const content = first === undefined ? undefined : port.readTab(first.tab);
  if (first === undefined || content === undefined) return undefined;
  const taken = new Map(
    found.filter(([, { tab }]) => tab === first.tab).map(([field, anchor]) => [field, anchor.column]),
  );
  return { tab: content.tab, values: content.values, row: first.row, taken };
}

function anchoredObjectives(port: Port, anchors: Anchors): Table<ObjectiveField> | undefined {
  const found = anchoredTable(port, anchors, objectiveColumns, objectiveKey);
  if (found === undefined) return undefined;
  const { tab, values, row, taken } = found;
  const headings = objectiveHeadings(port.reading());
  return { tab, values, header: { row, ...columnsByLabel(values[row - 1] ?? [], objectiveColumns, headings, taken) } };
}

/** The plan that the settings of a file point at, wherever it was moved. */
export function anchoredTables(port: Port, settings: Settings, which: WhichPlan): Result<Tables> {
  const found = anchoredTable(port, settings.anchors, planColumns, planKey);
  if (found === undefined) return trouble('plan.deleted', {});
  const { tab, values, row } = found;
  const labels = values[row - 1] ?? [];
  if (labels.every((label) => isBlank(label))) return trouble('plan.emptied', { tab });
  const year = settings.year === undefined ? undefined : dateOf(settings.year.first).year;
  const known = withAnswers(anchoredColumns(settings.anchors, tab), which.columns ?? {});
  const header = planHeaderAt(values, row, port.reading(), known, year);
  if (!header.columns.has('name')) return trouble('plan.no-action-column', { tab });
  return done({
    table: withMerges(port, { tab, values, header }, which),
    objectives: which.isOfActionsOnly === true ? undefined : anchoredObjectives(port, settings.anchors),
    others: [],
    several: [],
  });
}
