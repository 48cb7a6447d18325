import { followedFinder } from '../../domain/kpi';
import { area, type Cell, type Change, type Operation, text } from '../../workbook/cells';
import { MEANT, MOST_WRITTEN, WRITTEN } from '../../workbook/follow-up';
import { cellOf, type OpenPlan } from '../plan';
import type { Port } from '../port';

/** A cell of the plan's KPIs as it is written, and the key of the row it means. */
type Written = readonly [written: string, row: string];

/** What formulas would not understand of the plan's KPIs: several in one cell, another spelling. The first that is followed counts. */
function understood({ plan, table, kpiTabs }: OpenPlan): readonly Written[] {
  if (plan.kpis === undefined) return [];
  const followed = followedFinder(plan.kpis);
  const keys = new Map(kpiTabs?.kpi.content.rows.map(({ line, key }) => [line, key]));
  const names = new Set(plan.kpis.kpis.map(({ name }) => name.toLowerCase()));
  const found = new Map<string, Written>();
  for (const { line, kpis } of plan.actions) {
    const written = String(cellOf(table, line, 'kpis'));
    const [first] = kpis.flatMap((name) => followed(name) ?? []);
    const key = first && keys.get(first.line);
    const isKnown = names.has(written.toLowerCase());
    if (key !== undefined && !isKnown) found.set(written.toLowerCase(), [written, key]);
  }
  return [...found.values()].slice(0, MOST_WRITTEN);
}

const column = (cells: readonly string[]): readonly (readonly Cell[])[] =>
  Array.from({ length: MOST_WRITTEN }, (_, index) => [text(cells[index] ?? '')]);

/** Two columns behind the KPIs, hidden; the rows that she has deleted there are made again. */
function made(port: Port, tab: string): readonly Operation[] {
  const { rows, columns } = port.sizeOf(tab) ?? { rows: MOST_WRITTEN, columns: 1 };
  const lacking = Math.max(0, MOST_WRITTEN - rows);
  const at = (place: number) => area(rows + lacking - MOST_WRITTEN + 1, columns + place, MOST_WRITTEN);
  return [
    ...(lacking > 0 ? [{ do: 'insert-rows', tab, after: rows, count: lacking } as const] : []),
    { do: 'insert-columns', tab, after: columns, count: 2 },
    // What is inserted beside a drop-down of hers takes it over.
    { do: 'clear-choices', tab, area: area(1, columns + 1, rows + lacking, 2) },
    { do: 'name', tab, name: WRITTEN, area: at(1) },
    { do: 'name', tab, name: MEANT, area: at(2) },
    { do: 'hide-columns', tab, column: columns + 1, count: 2 },
  ];
}

/** What is understood of the plan's KPIs, where formulas look it up; nothing is written where it stands there already. */
export function writtenKpis(port: Port, open: OpenPlan): Change {
  const tab = open.kpiTabs?.kpi.place()?.tab;
  if (tab === undefined) return [];
  const pairs = understood(open);
  const standing = [WRITTEN, MEANT].map((name) => port.readValues(name));
  const isMade = standing.every((values) => values?.length === MOST_WRITTEN);
  const wanted = [pairs.map(([written]) => written), pairs.map(([, row]) => row)];
  const isSame =
    isMade &&
    standing.every((values, index) => values?.every(([cell = ''], at) => String(cell) === (wanted[index]?.[at] ?? '')));
  if (isSame) return [];
  return [
    ...(isMade ? [] : made(port, tab)),
    ...[WRITTEN, MEANT].map(
      (name, index): Operation => ({ do: 'write-name', name, cells: column(wanted[index] ?? []) }),
    ),
  ];
}
