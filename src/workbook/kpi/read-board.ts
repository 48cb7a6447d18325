import {
  addsUp,
  type FollowedFigure,
  type FollowedKpi,
  isKpi,
  type KpiBoard,
  type KpiReading,
  type KpiState,
  kpiDefinition,
  kpiStates,
  type NumberCell,
} from '../../domain/kpi';
import { isSameName } from '../../domain/names';
import type { Day } from '../../domain/time';
import { type CellValue, type Grid, isBlank, plainText } from '../cells';
import { type Layout, layoutOf } from './columns';
import { isMonthKey, monthUnder } from './months';

type KeyedRow = { readonly line: number; readonly key: string; readonly at: (column: string) => CellValue };

/** A tab as the keys of its hidden row make it out; lines and columns are counted from 1, from its title on. */
export type KeyedTab = {
  readonly title: readonly CellValue[];
  readonly layout: Layout;
  /** The columns of the months, in order of time, and their first days. */
  readonly months: readonly { readonly key: string; readonly day: Day }[];
  readonly rows: readonly KeyedRow[];
};

/** Undefined where that row is gone. */
export function keyedTab(grid: Grid<CellValue>): KeyedTab | undefined {
  const index = grid.findIndex((cells) => cells.includes('key'));
  const heads = grid[index - 1];
  if (heads === undefined) return undefined;
  const layout = layoutOf((grid[index] ?? []).map(plainText));
  const inRow = (cells: readonly CellValue[], column: string): CellValue => cells[(layout.get(column) ?? 0) - 1] ?? '';
  const months = [...layout.keys()].filter(isMonthKey).flatMap((key) => {
    const day = monthUnder(inRow(heads, key), key);
    return day === undefined ? [] : [{ key, day }];
  });
  return {
    title: grid[0] ?? [],
    layout,
    months: months.sort((one, other) => one.day - other.day),
    rows: grid.slice(index + 1).flatMap((cells, below): readonly KeyedRow[] => {
      const key = plainText(inRow(cells, 'key'));
      return key === '' ? [] : [{ line: index + 2 + below, key, at: (column) => inRow(cells, column) }];
    }),
  };
}

const monthsOf = ({ months }: KeyedTab): readonly Day[] => months.map(({ day }) => day);

const numberIn = (value: CellValue): NumberCell => {
  if (typeof value === 'number' || typeof value === 'object') return value;
  return isBlank(value) ? null : plainText(value);
};

const monthsIn = ({ at }: KeyedRow, tab: KeyedTab, days: readonly Day[]): readonly NumberCell[] =>
  days.map((day) => {
    const month = tab.months.find((it) => it.day === day);
    return month === undefined ? null : numberIn(at(month.key));
  });

/** As its cell says it with a sign: words alone are no direction to the formulas either. */
function directionIn(said: string): FollowedKpi['direction'] {
  if (said.includes('↑')) return 'up';
  return said.includes('↓') ? 'down' : 'open';
}

/** The sign of each state. */
const signs = ['✓', '▲', '✕', '–'];
const stateIn = (said: string): KpiState | null => kpiStates[signs.findIndex((sign) => said.includes(sign))] ?? null;

function followed(row: KeyedRow, tab: KeyedTab): readonly FollowedKpi[] {
  const { line, at } = row;
  const [name, definition] = [plainText(at('name')), kpiDefinition(row.key)];
  if (definition === undefined || name === '') return [];
  const { key, unit, calculation } = definition;
  return [
    {
      line,
      key,
      name,
      unit,
      isShare: unit === 'percent' && isKpi(key) && key !== 'roi',
      addsUp: addsUp(calculation),
      direction: key === 'traffic_share' ? 'mix' : directionIn(plainText(at('direction'))),
      target: numberIn(at('target')),
      state: stateIn(plainText(at('state'))),
      last: numberIn(at('last')),
      month: numberIn(at('month')),
      months: monthsIn(row, tab, monthsOf(tab)),
    },
  ];
}

type Vocabulary = readonly (KpiReading[number] & { readonly onlineShop: string })[];

/** What a file follows, from its tab of KPIs and, where it is there, that of the figures. */
export function readKpiBoard(kpis: KeyedTab, figures: KeyedTab | undefined, reading: Vocabulary): KpiBoard {
  const months = monthsOf(kpis);
  const organisation = plainText(kpis.title[(kpis.layout.get('month') ?? 0) - 1] ?? '');
  return {
    months,
    kpis: kpis.rows.flatMap((row) => followed(row, kpis)),
    figures:
      figures?.rows.map(
        (row): FollowedFigure => ({
          line: row.line,
          key: row.key,
          name: plainText(row.at('name')),
          months: monthsIn(row, figures, months),
        }),
      ) ?? [],
    isOnlineShop: reading.some(({ onlineShop }) => isSameName(onlineShop, organisation)),
    reading,
  };
}
