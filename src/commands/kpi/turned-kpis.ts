import { isKpi, kpisFor, type Organisation } from '../../domain/kpi';
import { type Change, type Operation, plainText, text } from '../../workbook/cells';
import { directionText, type KpiSource } from '../../workbook/kpi';
import type { KpisReport } from '../api';
import type { KpiBoard } from './standing-kpis';

/** The KPIs whose direction was that of the former organisation and is another one now; one that she chose herself stays. */
function turnedIn({ organisation: former, kpis }: KpiBoard, organisation: Organisation, source: KpiSource) {
  return kpis.flatMap(({ key, row, at }) => {
    if (!isKpi(key)) return [];
    const [said, now] = [plainText(at('direction')), directionText(key, organisation, source)];
    const isHers = former === undefined || said !== directionText(key, former, source);
    return isHers || said === now ? [] : [{ row, now, name: plainText(at('name')) }];
  });
}

/** Another organisation turns the directions that were those of the former. */
export function turned(board: KpiBoard, organisation: Organisation, source: KpiSource): Change {
  const { place, layout, organisationPlace, organisation: former } = board;
  if (organisation === former || organisationPlace === undefined) return [];
  const column = layout.get('direction');
  if (column === undefined) return [];
  const to = new Map<string, { readonly row: number; readonly column: number }[]>();
  for (const { row, now } of turnedIn(board, organisation, source))
    to.set(now, [...(to.get(now) ?? []), { row, column }]);
  const named: Operation = {
    do: 'write',
    tab: organisationPlace.tab,
    row: organisationPlace.row,
    column: organisationPlace.column,
    cells: [[text(source.texts.organisations[organisation])]],
  };
  return [
    named,
    ...[...to].map(([now, places]): Operation => ({ do: 'write-cells', tab: place.tab, places, cell: text(now) })),
  ];
}

/** What another organisation means for a file that follows KPIs; undefined where it stays the same. */
export function changedBy(
  board: KpiBoard | undefined,
  organisation: Organisation | null,
  source: KpiSource,
): KpisReport['changed'] {
  if (board === undefined || organisation === null || organisation === board.organisation) return undefined;
  const { organisation: former, kpis } = board;
  const [before, now] = [former === undefined ? [] : kpisFor(former), kpisFor(organisation)];
  const followed = new Set<string>(kpis.map(({ key }) => key));
  return {
    fresh: now.filter((key) => !before.includes(key) && !followed.has(key)).map((key) => source.texts.kpis[key][0]),
    kept: kpis.flatMap(({ key, at }) => (isKpi(key) && !now.includes(key) ? plainText(at('name')) : [])),
    turned: turnedIn(board, organisation, source).map(({ name, now: direction }) => ({ name, direction })),
  };
}
