import { keyedTab, names, readKpiBoard } from '../../workbook/kpi';
import type { NamedPlace, Port } from '../port';
import type { OpenPlan } from './open-plan';
import type { ReadTab } from './tables';

function readTab(port: Port, name: string): ReadTab | undefined {
  const content = keyedTab(port.readValues(name) ?? []);
  let place: NamedPlace | undefined;
  const found = (): NamedPlace | undefined => {
    place ??= port.placeOfName(name);
    return place;
  };
  return content === undefined ? undefined : { content, place: found };
}

/** The plan with the KPIs that its file follows, in two readings whatever their number; in one that follows none, or of which they are known, nothing is read. */
export function withKpis(port: Port, open: OpenPlan): OpenPlan {
  const kpi = open.kpiTabs === undefined ? readTab(port, names.kpiTab) : undefined;
  if (kpi === undefined) return open;
  const figure = readTab(port, names.figureTab);
  const kpis = readKpiBoard(kpi.content, figure?.content, open.reading);
  return { ...open, kpiTabs: { kpi, figure }, plan: { ...open.plan, kpis } };
}
