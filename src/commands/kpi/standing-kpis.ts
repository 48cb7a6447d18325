import {
  catalogue,
  figureKeys,
  figureOf,
  type KpiDefinition,
  kpiDefinition,
  kpiKeys,
  kpiStates,
  kpisFor,
  type NamedFigure,
  type Organisation,
  organisations,
  starterKpis,
} from '../../domain/kpi';
import { isSameName } from '../../domain/names';
import { isoOf } from '../../domain/time';
import { addressOf, type CellValue, plainText } from '../../workbook/cells';
import { filledMonths, type KpiColumn, type KpiSource, type Layout, names } from '../../workbook/kpi';
import type { ChosenKpi, KpisInput, KpisReport, OfferedKpi } from '../api';
import type { NamedPlace, Port } from '../port';
import { type Figures, figuresIn, filledRows, layoutIn } from './standing-figures';
import { type Weeks, weeksIn } from './standing-weeks';
import { heldMonths } from './week-values';

/** A row of KPIs as it stands, and what its columns hold. */
type StandingKpi = KpiDefinition & {
  readonly row: number;
  readonly at: (column: KpiColumn) => CellValue;
};

/** The two tabs of a file that follows KPIs, and that of weeks where it has one. */
export type KpiBoard = Figures & {
  readonly weeks: Weeks | undefined;
  readonly place: NamedPlace;
  readonly layout: Layout;
  readonly organisation: Organisation | undefined;
  readonly organisationPlace: NamedPlace | undefined;
  readonly kpis: readonly StandingKpi[];
  /** The row below the last one that holds anything. */
  readonly freeRow: number;
};

/** The KPIs of a file; undefined where it follows none yet, or one of its two tabs is gone. */
export function standingKpis(port: Port, { texts }: KpiSource): KpiBoard | undefined {
  const [place, board] = [port.placeOfName(names.board), port.readName(names.board)];
  const [layout, figures] = [layoutIn(port, names.kpiLayout), figuresIn(port)];
  if (place === undefined || board === undefined || layout === undefined || figures === undefined) return undefined;
  const cellOf = (cells: readonly CellValue[], key: string): CellValue =>
    cells[(layout.get(key) ?? 0) - place.column] ?? '';
  const said = plainText(port.readValues(names.organisation)?.[0]?.[0] ?? '');
  return {
    place,
    organisation: organisations.find((it) => isSameName(texts.organisations[it], said)),
    organisationPlace: port.placeOfName(names.organisation),
    layout,
    kpis: board.values.flatMap((cells, index): readonly StandingKpi[] => {
      const definition = kpiDefinition(plainText(cellOf(cells, 'key')));
      const row = place.row + index;
      return definition === undefined ? [] : [{ ...definition, row, at: (column) => cellOf(cells, column) }];
    }),
    freeRow: place.row + filledRows(board.values),
    weeks: weeksIn(port),
    ...figures,
  };
}

/** What a figure is called: one of hers as the KPI that is typed in it. */
export function figureNames(board: KpiBoard | undefined, { texts }: KpiSource): (figure: NamedFigure) => string {
  const own = new Map(board?.kpis.map(({ key, at }) => [key, plainText(at('name'))]));
  const names: Readonly<Record<string, string>> = texts.figures;
  return (figure) => names[figure] ?? own.get(figure.split(':')[0] ?? '') ?? '';
}

const numberIn = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

function chosen({ key, unit, row, at }: StandingKpi, { place, layout }: KpiBoard, { texts }: KpiSource): ChosenKpi {
  const month = at('month');
  const direction = (['up', 'down'] as const).find((it) => texts.directions[it] === plainText(at('direction')));
  return {
    key,
    name: plainText(at('name')),
    unit,
    direction: direction ?? 'open',
    target: numberIn(at('target')),
    toDate: numberIn(at('toDate')),
    month: typeof month === 'object' ? isoOf(month.day) : null,
    last: numberIn(at('last')),
    before: numberIn(at('before')),
    lastYear: numberIn(at('lastYear')),
    gap: numberIn(at('gap')),
    state: kpiStates.find((it) => texts.states[it] === plainText(at('state'))) ?? null,
    sheet: place.tab,
    cell: addressOf(row, layout.get('name') ?? place.column),
  };
}

/** Of an organisation those that say something of it; of nobody's all there are, with nobody's direction. */
function offered({ texts }: KpiSource, organisation: Organisation | undefined): readonly OfferedKpi[] {
  const keys = organisation === undefined ? kpiKeys : kpisFor(organisation);
  return keys.map((key) => {
    const [name, meaning, calculation] = texts.kpis[key];
    const { unit, direction } = catalogue[key];
    return {
      key,
      name,
      meaning,
      calculation,
      unit,
      direction: organisation === undefined ? 'open' : direction[organisation],
    };
  });
}

export function reportOf(
  board: KpiBoard | undefined,
  source: KpiSource,
  { organisation: asked }: KpisInput,
  message: string,
): Omit<KpisReport, 'hasTurned'> {
  const organisation = board?.organisation ?? (board === undefined ? (asked ?? undefined) : undefined);
  const kpis = board?.kpis ?? [];
  const followed = new Set<string>(kpis.map(({ key }) => key));
  const nameOf = figureNames(board, source);
  const rows = board?.figureRows.keys() ?? [];
  return {
    message,
    organisation: organisation ?? null,
    organisations: organisations.map((key) => ({
      key,
      name: source.texts.organisations[key],
      starters: starterKpis[key],
    })),
    currency: source.currency,
    kpis: board === undefined ? [] : kpis.map((kpi) => chosen(kpi, board, source)),
    offered: offered(source, organisation).filter(({ key }) => !followed.has(key)),
    parts: [...new Set([...figureKeys, ...rows])]
      .filter((key) => figureOf(key).productOf === undefined)
      .map((key) => ({ key, name: nameOf(key) })),
    figures: [...(board?.figureRows ?? [])].map(([key, { months }]) => ({
      key,
      name: nameOf(key),
      months: filledMonths(months, board?.figures.column ?? 1, board?.months ?? [], source.year),
      isWeekly: board?.weeks?.figures.includes(key) === true,
      held: board === undefined ? 0 : heldMonths(key, board, board.weeks).filter(({ isSame }) => !isSame).length,
    })),
  };
}
