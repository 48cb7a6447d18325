import { figuresNeeded, type Organisation } from '../../domain/kpi';
import type { Change } from '../../workbook/cells';
import type { KpiSource, NewKpi } from '../../workbook/kpi';
import type { Port } from '../port';
import { figureRows, kpiRows, made, writtenFirst } from './decide-kpis';

/** A KPI with its target, in its own unit; null where there is none. */
type AimedKpi = NewKpi & { readonly target: number | null };

/** The two tabs of a file that follows no KPI yet, with these in them. */
export function beginKpis(
  port: Port,
  organisation: Organisation,
  kpis: readonly AimedKpi[],
  source: KpiSource,
): Change {
  const { change, rooms } = made(port, organisation, source);
  const { tab, row, layout } = rooms.kpis;
  const figures = [...new Set(kpis.flatMap(({ calculation }) => figuresNeeded(calculation)))];
  const targets = kpis.map(({ target }) => [target]);
  return writtenFirst([
    ...change,
    ...figureRows(figures, rooms.figures, source),
    ...kpiRows(kpis, rooms.kpis, source),
    { do: 'write', tab, row, column: layout.get('target') ?? 1, cells: targets },
  ]);
}
