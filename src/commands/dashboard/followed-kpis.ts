import { type KpiUnit, kpiDefinition } from '../../domain/kpi';
import type { SheetWords } from '../../languages/words/sheet-words';
import { type CellValue, plainText } from '../../workbook/cells';
import type { FollowedKpis } from '../../workbook/dashboard';
import { kpiFormat, layoutOf, names } from '../../workbook/kpi';
import type { KpiInDashboard } from '../api';
import type { Port } from '../port';

/** What a value of a KPI looks like, and in whose words its tab speaks. */
type Asked = {
  readonly texts: ReturnType<Port['content']>['kpis'];
  readonly words: SheetWords;
  readonly currency: string;
};

type Followed = FollowedKpis & { readonly told: readonly KpiInDashboard[] };

const stateOf = (at: (key: string) => CellValue): string => plainText(at('state'));

const numberOf = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

/** The KPIs of the file and what they say now; undefined where it follows none. */
export function followedKpis(port: Port, { texts, words, currency }: Asked): Followed | undefined {
  const place = port.placeOfName(names.board);
  const board = place === undefined ? undefined : port.readName(names.board)?.values;
  const head = place === undefined ? undefined : port.readName(names.kpiLayout);
  if (place === undefined || board === undefined || head === undefined) return undefined;
  const layout = layoutOf((head.values[0] ?? []).map(plainText), place.column);
  const units = Object.keys(texts.units).filter((unit): unit is KpiUnit => unit in texts.units);
  const { off, atRisk, onTrack, noData } = texts.states;
  /** What is to be looked at first: what is off, and last what has no figures yet. */
  const order = [off, atRisk, onTrack, '', noData];
  const rows = board.flatMap((cells) => {
    const at = (key: string): CellValue => cells[(layout.get(key) ?? 0) - place.column] ?? '';
    return plainText(at('key')) === '' ? [] : [at];
  });
  const ranked = [...rows].sort((one, other) => order.indexOf(stateOf(one)) - order.indexOf(stateOf(other)));
  return {
    tab: place.tab,
    figures: port.placeOfName(names.figureTab)?.tab ?? place.tab,
    first: place.row,
    last: place.row + place.rows - 1,
    layout,
    falling: texts.directions.down,
    kpis: ranked.map((at) => {
      const unit = units.find((it) => texts.units[it] === plainText(at('unit'))) ?? 'count';
      return {
        key: plainText(at('key')),
        numberFormat: kpiFormat(unit, { currency, words }),
        isMeasured: typeof at('current') === 'number' && typeof at('expected') === 'number',
      };
    }),
    told: ranked.map((at) => ({
      key: kpiDefinition(plainText(at('key')))?.key ?? '',
      name: plainText(at('name')),
      last: numberOf(at('last')),
      target: numberOf(at('target')),
      state: plainText(at('state')),
    })),
  };
}
