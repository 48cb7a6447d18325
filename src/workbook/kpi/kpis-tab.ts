import {
  addsUp,
  type Calculation,
  catalogue,
  type Direction,
  figureOf,
  figuresOf,
  isKpi,
  type KpiDefinition,
  type KpiKey,
  type Organisation,
  togetherCodes,
} from '../../domain/kpi';
import { asText, call, cell, type Expression, formulaText, named, pair } from '../../formula';
import {
  area,
  type Cell,
  colours,
  formula,
  type Grid,
  type Highlight,
  headStyle,
  type Operation,
  type Paint,
  paint,
  quietStyle,
  text,
  titleStyle,
} from '../cells';
import {
  amounts,
  codes,
  FIRST_ROW,
  HEAD_ROW,
  HELP_ROW,
  hiddenKpiKeys,
  KEY_ROW,
  KPI_ROWS,
  type KpiColumn,
  kpiColumns,
  kpiHelpers,
  kpiKeys,
  type Layout,
  layoutOf,
  MONTHS,
  type Month,
  marks,
  names,
  PLACE_ROW,
  parts,
  places,
  TITLE_ROW,
  thisYear,
  totals,
  yearBefore,
} from './columns';
import { HEAD_PIXELS, inLayout, type KpiSource, kpiFormat, madeUpStyle, sized } from './figures-tab';
import { digitsFormula, quartersFormula, resultsFormula, saidFormula, shownFormula, wholeFormula } from './follow-row';
import {
  amountFormula,
  figurePlaceFormula,
  type KpiContext,
  kpiFormula,
  kpiHelperFormula,
  markFormula,
  monthFormula,
  monthPlaceFormula,
  totalFormula,
} from './kpi-row';
import { monthDays } from './months';

const LAST_ROW = FIRST_ROW + KPI_ROWS - 1;
const WIDTH = kpiKeys.length;
const FIRST_HIDDEN = WIDTH - hiddenKpiKeys.length + 1;

export const kpiLayout: Layout = layoutOf(kpiKeys);
const columnOf = (key: string): number => kpiLayout.get(key) ?? WIDTH;

const WIDTHS: Readonly<Partial<Record<KpiColumn, number>>> = {
  name: 250,
  state: 120,
  direction: 110,
  unit: 80,
  lastYear: 120,
};
const PIXELS = 98;
const MONTH_PIXELS = 98;

/** What somebody's organisation makes of a KPI, as its cell says it; where it says nothing of it, it is hers to say. */
export const directionText = (key: KpiKey, organisation: Organisation, { texts }: Pick<KpiSource, 'texts'>): string => {
  const direction: Direction = catalogue[key].direction[organisation];
  return texts.directions[direction === 'up' || direction === 'down' ? direction : 'open'];
};

/** What the formulas of objectives do with the second figure of a KPI of hers: add it, take it off, or divide by it. */
const powers: Readonly<Partial<Record<Calculation['is'], number>>> = { sum: 2, difference: 0, ratio: -1 };

/**
 * What these formulas know of a KPI of hers, as the build works it out for the others. A change is what a figure is now, divided by what
 * it was, less one.
 */
function ownCodes(calculation: Calculation): readonly number[] {
  const kinds = figuresOf(calculation).map((figure) => togetherCodes[figureOf(figure).together]);
  const isChange = calculation.is === 'ratio' && calculation.of[0].is === 'difference';
  const [base, flow, power] = [isChange ? -1 : 0, addsUp(calculation) ? 1 : 0, powers[calculation.is] ?? 1];
  return [base, 1, flow, power, 1, ...kinds, 0, 0, 0];
}

/** A KPI to be followed: the text that is the key of its row, what it is called, and which way it should go. */
export type NewKpi = KpiDefinition & { readonly name: string; readonly direction: string };

/** The row of a KPI, in the columns where these stand now: hers is the target, and what she makes of its direction. */
export function kpiRow(
  { key, unit, calculation, name, direction }: NewKpi,
  row: number,
  source: KpiSource & { readonly layout: Layout },
): readonly Cell[] {
  const { layout, texts } = source;
  const context: KpiContext = { row, calculation, texts, layout };
  const cells = new Map<string, Cell>();
  const put = (column: string | undefined, made: Expression | undefined): void => {
    if (column !== undefined && made !== undefined) cells.set(column, formula(made));
  };
  for (const column of kpiColumns) put(column, kpiFormula(context, column));
  for (const column of kpiHelpers) put(column, kpiHelperFormula(context, column));
  for (const month of [...thisYear, ...yearBefore]) put(month, monthFormula(context, month));
  marks.forEach((mark, index) => {
    put(mark, markFormula(context, thisYear[index] ?? 'month1'));
  });
  figuresOf(calculation).forEach((figure, index) => {
    put(places[index], figurePlaceFormula(figure));
    put(totals[index], totalFormula(context, index));
    amounts(index).forEach((column, nth) => {
      put(column, amountFormula(context, index, thisYear[nth] ?? 'month1'));
    });
  });
  const known = isKpi(key) ? texts.codes[key] : ownCodes(calculation);
  codes.forEach((code, index) => {
    cells.set(code, known[index] ?? null);
  });
  put('digits', digitsFormula(context, unit));
  put('whole', wholeFormula(context, unit));
  put('shown', shownFormula(context, unit, source));
  put('said', saidFormula(context));
  put('results', resultsFormula(context));
  cells.set('key', text(key));
  cells.set('name', text(name));
  cells.set('unit', text(texts.units[unit]));
  cells.set('direction', text(direction));
  return inLayout(cells, layout);
}

const valueColumns = ['target', 'toDate', 'last', 'before', 'lastYear', 'gap'] as const satisfies readonly KpiColumn[];

/** What the rows of some KPIs look like, from a row on. */
export function kpiPaints(kpis: readonly NewKpi[], row: number, layout: Layout, source: KpiSource): readonly Paint[] {
  const all = (column: KpiColumn, style: Paint['style']): readonly Paint[] => {
    const at = layout.get(column);
    return at === undefined ? [] : [paint(area(row, at, kpis.length), style)];
  };
  const shown: readonly (KpiColumn | Month)[] = [...valueColumns, ...thisYear];
  return [
    ...kpiColumns.flatMap((column) => all(column, { vertical: 'middle' })),
    ...all('target', { background: colours.band }),
    ...all('unit', { color: colours.quiet }),
    ...kpis.flatMap(({ unit }, index): readonly Paint[] => {
      const style = { numberFormat: kpiFormat(unit, source), align: 'right', vertical: 'middle' } as const;
      return shown.flatMap((column) => {
        const at = layout.get(column);
        return at === undefined ? [] : [paint(area(row + index, at), style)];
      });
    }),
    ...all('month', { numberFormat: 'mmm yyyy', align: 'right' }),
  ];
}

/** The drop-down of the directions of some rows; she may write another thing. */
export function kpiChoices(
  tab: string,
  row: number,
  rows: number,
  layout: Layout,
  { texts }: KpiSource,
): readonly Operation[] {
  const column = layout.get('direction');
  const choice = { from: 'list', values: Object.values(texts.directions) } as const;
  return column === undefined ? [] : [{ do: 'choose', tab, area: area(row, column, rows), choice }];
}

/** The sign says it as well as the colour. */
function highlights({ texts }: KpiSource): readonly Highlight[] {
  const { onTrack, atRisk, off } = texts.states;
  const where = area(FIRST_ROW, columnOf('state'), KPI_ROWS);
  const is = (state: string): string => formulaText(pair(cell(columnOf('state'), FIRST_ROW, 'column'), '=', state));
  return [
    { area: where, formula: is(onTrack), color: colours.occurrence },
    { area: where, formula: is(atRisk), color: colours.risk },
    { area: where, formula: is(off), color: colours.alert, bold: true },
  ];
}

const line = (...at: readonly (readonly [key: string, cell: Cell])[]): readonly Cell[] =>
  inLayout(new Map(at), kpiLayout);

/** As long as months are made up that is said here too. */
const madeUp = call('IFERROR', asText(named(names.madeUp)), '');

function headCells(organisation: Organisation, { texts, year }: KpiSource): Grid<Cell> {
  const { title, help, organisation: label, columns } = texts.kpiTab;
  const months = [...thisYear, ...yearBefore];
  const days = monthDays(year);
  const placeOf = (month: Month): Cell => formula(monthPlaceFormula(cell(columnOf(month), HEAD_ROW, 'row')));
  return [
    line(['name', text(title)], ['target', text(label)], ['month', text(texts.organisations[organisation])]),
    // Behind the frozen column, where it can flow.
    line(['name', formula(madeUp)], ['state', text(help)]),
    line(
      ...kpiColumns.map((column) => [column, text(columns[column])] as const),
      ...months.map((month, index) => [month, days[index] ?? null] as const),
    ),
    kpiKeys.map((key) => text(key)),
    line(...months.map((month) => [month, placeOf(month)] as const), [
      'results',
      formula(quartersFormula(cell(columnOf('month1'), HEAD_ROW, 'both'))),
    ]),
  ];
}

const headPaints: readonly Paint[] = [
  paint(area(TITLE_ROW, 1), titleStyle),
  paint(area(TITLE_ROW, columnOf('target')), quietStyle),
  paint(area(HELP_ROW, 1), madeUpStyle),
  paint(area(HELP_ROW, columnOf('state')), quietStyle),
  paint(area(HEAD_ROW, 1, 1, FIRST_HIDDEN - 1), headStyle),
  paint(area(HEAD_ROW, columnOf('target'), 1, columnOf('lastYear') - columnOf('target') + 1), { align: 'right' }),
  paint(area(HEAD_ROW, columnOf('month1'), 1, MONTHS), { numberFormat: 'mmm', align: 'right' }),
];

/** What the formulas of objectives look at. */
const namedColumns = (tab: string): readonly Operation[] =>
  (
    [
      [names.kpiNames, area(FIRST_ROW, columnOf('name'), KPI_ROWS)],
      [names.kpiDirections, area(FIRST_ROW, columnOf('direction'), KPI_ROWS)],
      [names.kpiKeys, area(FIRST_ROW, columnOf('key'), KPI_ROWS)],
      [names.kpiDays, area(HEAD_ROW, columnOf('month1'), 1, MONTHS)],
      [names.quarters, area(PLACE_ROW, columnOf('results'))],
      [names.kpiParts, area(FIRST_ROW, columnOf(parts[0] ?? ''), KPI_ROWS, parts.length)],
    ] as const
  ).map(([name, where]): Operation => ({ do: 'name', tab, name, area: where }));

/** An empty tab of KPIs, with its organisation, its drop-downs and what its states look like. */
export function kpisTab(tab: string, organisation: Organisation, source: KpiSource): readonly Operation[] {
  return [
    { do: 'make-tab', tab, rows: LAST_ROW, columns: WIDTH },
    { do: 'write', tab, row: TITLE_ROW, column: 1, cells: headCells(organisation, source) },
    { do: 'paint', tab, area: area(TITLE_ROW, 1, PLACE_ROW, WIDTH), paints: headPaints },
    { do: 'name', tab, name: names.kpiTab, area: area(TITLE_ROW, 1, LAST_ROW, WIDTH) },
    { do: 'name', tab, name: names.kpiLayout, area: area(KEY_ROW, 1, 1, WIDTH) },
    { do: 'name', tab, name: names.board, area: area(FIRST_ROW, 1, KPI_ROWS, WIDTH) },
    ...namedColumns(tab),
    { do: 'name', tab, name: names.organisation, area: area(TITLE_ROW, columnOf('month')) },
    { do: 'highlight', tab, highlights: highlights(source), among: 'none' },
    ...sized(
      tab,
      kpiColumns.map((column) => WIDTHS[column] ?? PIXELS),
    ),
    { do: 'size-rows', tab, row: HEAD_ROW, count: 1, pixels: HEAD_PIXELS, isFixed: true },
    { do: 'size-columns', tab, column: columnOf('month1'), count: MONTHS, pixels: MONTH_PIXELS },
    { do: 'hide-columns', tab, column: FIRST_HIDDEN, count: hiddenKpiKeys.length },
    { do: 'hide-rows', tab, row: KEY_ROW, count: FIRST_ROW - KEY_ROW },
    { do: 'freeze', tab, rows: FIRST_ROW - 1, columns: 1 },
    { do: 'hide-gridlines', tab },
  ];
}
