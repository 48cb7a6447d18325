import { FIRST_BODY_ROW } from './columns';
import type { Twin } from './row';
import type { BodyRow } from './rows';
import type { YearViewSource } from './source';

/** For each row whose action has namesakes above it in the plan, what they are; dropped ones have no row of their own. */
export function twinRows(rows: readonly BodyRow[], { plan, planRows }: YearViewSource): ReadonlyMap<number, Twin> {
  const indexOfLine = new Map(
    rows.flatMap((row, index) => (row.is === 'action' ? [[row.action.line, index] as const] : [])),
  );
  const before = new Map<string, Omit<Twin, 'planRows'>>();
  const twins = new Map<number, Twin>();
  // In the order of the plan: under their objectives, the second one may stand above the first.
  for (const { line, name } of plan.actions) {
    const index = indexOfLine.get(line);
    const namesakes = before.get(name.toLowerCase()) ?? { row: undefined, dropped: 0 };
    if (index === undefined) before.set(name.toLowerCase(), { ...namesakes, dropped: namesakes.dropped + 1 });
    else {
      if (namesakes.row !== undefined || namesakes.dropped > 0) twins.set(index, { ...namesakes, planRows });
      before.set(name.toLowerCase(), { row: FIRST_BODY_ROW + index, dropped: 0 });
    }
  }
  return twins;
}
