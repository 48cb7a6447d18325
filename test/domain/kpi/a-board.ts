import {
  addsUp,
  catalogue,
  type FigureKey,
  type FollowedFigure,
  type FollowedKpi,
  type KpiBoard,
  type KpiKey,
  type NumberCell,
} from '../../../src/domain/kpi';
import { dayOf } from '../../../src/domain/time';
import { fileReading } from '../../vocabulary';

const FIRST_ROW = 6;
const MONTHS = 12;

/** Some months of 2027, January first; the year before is blank unless it is said. */
type Months = { readonly months?: readonly NumberCell[]; readonly before?: readonly NumberCell[] };
type KpiSketch = Partial<Omit<FollowedKpi, 'months' | 'key'>> & Months & { readonly key: KpiKey };
type FigureSketch = Partial<Omit<FollowedFigure, 'months' | 'key'>> & Months & { readonly key: FigureKey };

const filled = (cells: readonly NumberCell[] = []): readonly NumberCell[] =>
  Array.from({ length: MONTHS }, (_, index) => cells[index] ?? null);
const monthsOf = ({ months, before }: Months): readonly NumberCell[] => [...filled(before), ...filled(months)];

/** A file of 2027 that follows some KPIs, from row 6 on, each with a direction and values every month unless it is said. */
export const aBoard = (sketch: {
  readonly kpis?: readonly KpiSketch[];
  readonly figures?: readonly FigureSketch[];
  readonly isOnlineShop?: boolean;
}): KpiBoard => ({
  months: Array.from({ length: 2 * MONTHS }, (_, index) => dayOf(2026, 1 + index, 1)),
  kpis: (sketch.kpis ?? []).map(({ months, before, ...kpi }, index) => ({
    line: FIRST_ROW + index,
    name: fileReading[0]?.measures[kpi.key][0] ?? '',
    unit: catalogue[kpi.key].unit,
    isShare: catalogue[kpi.key].unit === 'percent',
    addsUp: addsUp(catalogue[kpi.key].calculation),
    state: null,
    last: null,
    month: null,
    direction: 'up',
    target: null,
    ...kpi,
    months: monthsOf({ months: months ?? filled().map(() => 1), ...(before === undefined ? {} : { before }) }),
  })),
  figures: (sketch.figures ?? []).map(({ months, before, ...figure }, index) => ({
    line: FIRST_ROW + index,
    name: fileReading[0]?.measures[figure.key][0] ?? '',
    ...figure,
    months: monthsOf({ ...(months === undefined ? {} : { months }), ...(before === undefined ? {} : { before }) }),
  })),
  isOnlineShop: sketch.isOnlineShop ?? false,
  reading: fileReading,
});
