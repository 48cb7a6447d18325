import { foldName } from '../names';
import { isBlank, textOf } from './cells';
import { columnNamed } from './columns';
import { spanOfCell } from './days';
import type { Layout } from './layout';
import { nthNames } from './layouts/layouts';
import type { SkipReason } from './reading';
import type { Row, Table } from './table';

/** What adds up other rows, in its first cell: "Total", "Total : compte", "Grand total", "Sous-total". */
const TOTAL =
  /^(?:grand |sous[- ]?|sub[- ]?)?(?:total|totals|totaux|gesamt|somme)(?: general| generale| global)?(?: ?[:–—-] ?.*)?$/;
/** More of a cell says nothing about that. */
const LONGEST = 200;
/** The same in a cell of its own behind the others. */
const GRAND_TOTAL = /^(?:grand total|total general)$/;

/** What no total is without, so that few rows are looked at closely. */
const MAY_BE_TOTAL = /tota|gesamt|somme/i;

function isTotal({ cells }: Row): boolean {
  const first = textOf(cells.find((cell) => textOf(cell) !== '')).slice(0, LONGEST);
  const last = textOf([...cells].reverse().find((cell) => textOf(cell) !== '')).slice(0, LONGEST);
  if (!MAY_BE_TOTAL.test(first) && !MAY_BE_TOTAL.test(last)) return false;
  return TOTAL.test(foldName(first)) || GRAND_TOTAL.test(foldName(last));
}

/**
 * Why each row counts for nothing, apart from its day: it is blank, adds up others, is cancelled, or is another line of an order. Rows
 * are looked at once, in order.
 */
export function skipperOf(
  table: Table,
  layout: Layout | undefined,
  dayColumn: number,
): (row: Row) => SkipReason | undefined {
  const rules = (layout?.rules ?? [])
    .map((rule) => ({ ...rule, column: columnNamed(table, rule.names) }))
    .filter(({ column }) => column >= 0);
  const once = columnNamed(table, layout?.once ?? []);
  const seen = new Set<string>();
  const hasDay = ({ cells }: Row): boolean =>
    dayColumn >= 0 && (spanOfCell(cells[dayColumn]) !== undefined || nthNames.has(table.names[dayColumn] ?? ''));
  return (row) => {
    if (isBlank(row.cells)) return 'blank';
    if (isTotal(row) && !hasDay(row)) return 'total';
    const rule = rules.find(({ column, skips }) => skips(foldName(textOf(row.cells[column]))));
    if (rule !== undefined || once < 0) return rule?.why;
    const key = textOf(row.cells[once]);
    if (key !== '' && seen.has(key)) return 'same-order';
    seen.add(key);
    return undefined;
  };
}
