import type { Objective } from '../../domain/plan';
import { type Measure, measures } from '../../languages/content/objective-layout';
import type { CellValue, Grid } from '../cells';
import { measuresUnder } from './layout';

/** What the hidden columns say of each objective; as they were in a table without them. */
export function withMeasures(
  objectives: readonly Objective[],
  values: Grid<CellValue>,
  headerRow: number,
): readonly Objective[] {
  const at = measuresUnder(values[headerRow - 1] ?? []);
  if (at === undefined) return objectives;
  return objectives.map((objective) => {
    const cell = (key: Measure): CellValue => values[objective.line - 1]?.[at - 1 + measures.indexOf(key)] ?? '';
    const [kpi, better, value] = [cell('kpi'), cell('better'), cell('value')];
    return {
      ...objective,
      isMeasured: true,
      isCounted: typeof value === 'number' && value === objective.numbers?.reached,
      ...(typeof kpi === 'number' ? { isFollowed: kpi > 0 } : {}),
      ...(better === 1 ? { better: 'up' as const } : better === -1 ? { better: 'down' as const } : {}),
    };
  });
}
