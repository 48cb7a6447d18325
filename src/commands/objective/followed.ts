import {
  catalogue,
  type Direction,
  isKpi,
  type KpiKey,
  type KpiUnit,
  kpiDefinition,
  kpiKeys,
  kpisFor,
  measureFinder,
  type Organisation,
  organisations,
} from '../../domain/kpi';
import { isSameName } from '../../domain/names';
import type { KpiTexts } from '../../languages/content/kpi-texts';
import { plainText } from '../../workbook/cells';
import { names } from '../../workbook/kpi';
import type { ObjectivesReport } from '../api';
import type { Port } from '../port';

/** A KPI that is followed, of the catalogue or her own, as its row stands; `row` is the text that is the key of its row. */
type FollowedKpi = {
  readonly name: string;
  readonly key: string;
  readonly row: string;
  readonly unit: KpiUnit;
  readonly direction: Direction;
};

/** What a file follows, and every KPI that may be named, in the words of its tabs. */
export type Followed = {
  /** Absent in a file that has no tab of KPIs. */
  readonly kpis?: readonly FollowedKpi[];
  readonly organisation: Organisation | undefined;
  readonly texts: KpiTexts;
};

export function followedIn(port: Port, texts: KpiTexts): Followed {
  const said = plainText(port.readName(names.organisation)?.values[0]?.[0] ?? '');
  const organisation = organisations.find((it) => isSameName(texts.organisations[it], said));
  const [named, keys] = [port.readName(names.kpiNames), port.readName(names.kpiKeys)];
  if (named === undefined || keys === undefined) return { organisation, texts };
  const ways = port.readName(names.kpiDirections)?.values ?? [];
  const kpis = keys.values.flatMap(([cell = ''], index): readonly FollowedKpi[] => {
    const row = plainText(cell);
    const [definition, way] = [kpiDefinition(row), plainText(ways[index]?.[0] ?? '')];
    if (definition === undefined) return [];
    const { key, unit } = definition;
    const direction = (['up', 'down'] as const).find((it) => texts.directions[it] === way) ?? 'open';
    return [{ name: plainText(named.values[index]?.[0] ?? ''), key, row, unit, direction }];
  });
  return { kpis, organisation, texts };
}

/** Which KPI a name means: as the file calls it, or as people call one of the catalogue in any language, "CAC" too. */
export function kpiNamed(
  port: Port,
  { kpis = [] }: Followed,
  name: string,
): Pick<FollowedKpi, 'row' | 'unit'> | undefined {
  const followed = kpis.find((kpi) => isSameName(kpi.name, name));
  if (name === '' || followed !== undefined) return followed;
  const key = measureFinder(port.reading(), true)(name) ?? '';
  return isKpi(key) ? { row: key, unit: catalogue[key].unit } : undefined;
}

/** What a KPI is called in the file; of its name in the files, which the command line takes too, the one people read. */
export const calledIn = ({ kpis = [], texts }: Followed, kpi: string): string =>
  kpis.find(({ key }) => key === kpi)?.name ?? (isKpi(kpi) ? texts.kpis[kpi][0] : kpi);

/** Those that are followed, then what else says something of her organisation. */
export function choosable({ kpis = [], organisation, texts }: Followed): ObjectivesReport['kpis'] {
  const others = organisation === undefined ? kpiKeys : kpisFor(organisation);
  const described = (key: KpiKey) => ({
    name: texts.kpis[key][0],
    unit: catalogue[key].unit,
    direction: organisation === undefined ? ('open' as const) : catalogue[key].direction[organisation],
    isFollowed: false,
  });
  return [
    ...kpis.map(({ name, unit, direction }) => ({ name, unit, direction, isFollowed: true })),
    ...others.filter((key) => kpis.every((kpi) => kpi.key !== key)).map(described),
  ];
}
