import {
  figuresNeeded,
  type KpiDefinition,
  kpiDefinition,
  kpiKeys,
  type NamedFigure,
  type OwnShape,
  ownKpiText,
} from '../../../src/domain/kpi';
import { fiscalYear } from '../../../src/domain/time';
import { content as english } from '../../../src/languages/en/content';
import { content as french } from '../../../src/languages/fr/content';
import { wordsOf } from '../../../src/languages/say';
import type { Cell, Operation } from '../../../src/workbook/cells';
import {
  FIRST_ROW,
  figureLayout,
  figureRow,
  figuresTab,
  type KpiSource,
  kpiLayout,
  kpiRow,
  kpisTab,
  type NewKpi,
} from '../../../src/workbook/kpi';
import { day } from '../../domain/builders';
import { calculated, type Shown } from '../../formula/calculated';
import { cellsAfter } from './a-shop-by-week';

export const KPIS = 'KPI';
export const FIGURES = 'Chiffres';

export const sourceIn = (language: 'fr' | 'en', currency = 'EUR'): KpiSource => ({
  texts: { fr: french, en: english }[language](['fr', 'en']).kpis,
  words: wordsOf(language),
  currency,
  year: fiscalYear(2027, 1),
});

const definition = (text: string): KpiDefinition => {
  const found = kpiDefinition(text);
  if (found === undefined) throw new Error(`${text} is no KPI.`);
  return found;
};

/** A KPI that is made of figures in some way, under a number of its own; `key` is that of its row, as that of a KPI always is. */
export const ownKpi = (nth: number, made: string, direction = '↑ à la hausse'): NewKpi => {
  const key = `own_${nth}|${made}`;
  return { ...definition(key), key, name: `Mien ${nth}`, direction };
};
export const typed = (nth: number, unit: Parameters<typeof ownKpiText>[0], direction?: string): NewKpi =>
  ownKpi(nth, ownKpiText(unit, 'typed', []), direction);

export const ofCatalogue: readonly NewKpi[] = kpiKeys.map((key) => ({
  ...definition(key),
  key,
  name: key,
  direction: '',
}));
export const shapes: readonly (readonly [shape: OwnShape, of: readonly string[]])[] = [
  ['typed', []],
  ['figure', ['subscribers']],
  ['sum', ['visits', 'orders']],
  ['difference', ['visits', 'orders']],
  ['ratio', ['own_1:count', 'visits']],
  ['change', ['visits']],
];

type Months = readonly (number | string | undefined)[];
type BoardSketch = {
  readonly kpis: readonly NewKpi[];
  /** What stands under the months of a figure: this year's, then those of the year before. */
  readonly figures?: Readonly<Record<string, Months>>;
  /** What she puts into a KPI's row. */
  readonly hers?: readonly (readonly [kpi: NewKpi, column: string, cell: Cell])[];
  readonly today?: string;
  readonly source?: KpiSource;
};

const placed = (operations: readonly Operation[]) =>
  operations.flatMap((it) => (it.do === 'name' ? [{ name: it.name, tab: it.tab, area: it.area }] : []));

const cellOf = (value: number | string | undefined): Cell =>
  typeof value === 'string' ? { text: value } : (value ?? null);

/** The tab of KPIs and that of their figures, as they are made, filled and calculated. */
export function board({ kpis, figures = {}, hers = [], today = '2031-01-01', source = sourceIn('fr') }: BoardSketch) {
  const made = [...kpisTab(KPIS, 'ecommerce', source), ...figuresTab(FIGURES, source)];
  const rows = kpis.map((kpi, index) => {
    const cells = [...kpiRow(kpi, FIRST_ROW + index, { ...source, layout: kpiLayout })];
    for (const [of, column, cell] of hers) if (of === kpi) cells[(kpiLayout.get(column) ?? 0) - 1] = cell;
    return cells;
  });
  const needed = [...new Set(kpis.flatMap(({ calculation }) => figuresNeeded(calculation)))];
  const figureRows = needed.map((key: NamedFigure) => {
    const cells = [...figureRow(key, figureLayout, source)];
    figures[key]?.forEach((value, index) => {
      cells[(figureLayout.get(`month${index + 1}`) ?? 0) - 1] = cellOf(value);
    });
    return cells;
  });
  const tabs = {
    [KPIS]: [...cellsAfter(made, KPIS), ...rows],
    [FIGURES]: [...cellsAfter(made, FIGURES), ...figureRows],
  };
  const { shownIn } = calculated({
    tabs,
    places: placed(made),
    names: {
      settings_today: [{ day: day(today) }],
      settings_year: [2027],
      settings_first_month: [1],
    },
  });
  const at = (kpi: NewKpi, column: string): Shown =>
    shownIn(KPIS)[FIRST_ROW - 1 + kpis.indexOf(kpi)]?.[(kpiLayout.get(column) ?? 0) - 1] ?? '';
  return { at, tabs, made, needed, shownIn };
}

/** Where each name of a tab stands: its first cell and its last one. */
export const cornersOf = (operations: readonly Operation[]) =>
  Object.fromEntries(
    operations.flatMap((it) => {
      if (it.do !== 'name') return [];
      const { row, column, rows, columns } = it.area;
      return [[it.name, [row, column, row + rows - 1, column + columns - 1]]];
    }),
  );
/** The operations of one kind. */
export const byName = (operations: readonly Operation[], what: Operation['do']): readonly Operation[] =>
  operations.filter((it) => it.do === what);
