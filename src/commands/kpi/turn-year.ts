import { type Change, isBlank } from '../../workbook/cells';
import { type KpiSource, names, turnedFigures, turnedHeads, weeksWithoutRoom } from '../../workbook/kpi';
import { type Settings, yearLabel } from '../../workbook/settings';
import { beginMark, endMark } from '../plan';
import type { Port } from '../port';
import { turnedWeeks } from './count-weeks';
import { type Figures, figuresIn, layoutIn } from './standing-figures';
import { weeksIn } from './standing-weeks';

/** What the settings say while months are being added. */
const markOf = ({ words }: Pick<KpiSource, 'words'>): string => words.tabs.figures;

/** Whether the months of a year were left half added: the next command finishes them. */
export const isHalfTurned = ({ state }: Settings, source: Pick<KpiSource, 'words'>): boolean =>
  state === markOf(source);

/** Heads of the KPIs' months that are no days of ours, counted from the first; and whether one of ours is of another year. */
function headsOf(port: Port, { year }: KpiSource) {
  const heads = port.readName(names.kpiDays);
  const days = (heads?.values[0] ?? []).map((value, index) => {
    const isOurs = typeof value === 'object' && heads?.formulas[0]?.[index] === '';
    return isOurs ? value.day : isBlank(value) ? null : undefined;
  });
  return {
    hers: days.flatMap((day, index) => (day === undefined ? [index] : [])),
    isOfAnotherYear: days.some((day) => typeof day === 'number' && (day < year.first || day > year.last)),
  };
}

/** Whether the tabs are of another year than the plan. */
export const isOfAnotherYear = (port: Port, source: KpiSource): boolean => headsOf(port, source).isOfAnotherYear;

/** The heads of the KPIs' months, where the file has that tab. */
function headOperations(port: Port, source: KpiSource) {
  const [place, layout] = [port.placeOfName(names.kpiDays), layoutIn(port, names.kpiLayout)];
  if (place === undefined || layout === undefined) return [];
  const hers = headsOf(port, source).hers.map((index) => place.column + index);
  return turnedHeads(place, layout, source.year, hers);
}

/** How many months were added to the tab of figures, and what to say of it. */
type TurnedYear = { readonly months: number; readonly sentence: string };

/**
 * Gives the tabs of figures and KPIs the months of the plan's year. Months that are there stay with all that stands under them; the
 * KPIs' come last, so that until then they show the year that was. Undefined where the tab of figures is not known any more.
 */
export function turnYear(
  port: Port,
  settings: Settings,
  source: KpiSource,
  { figures }: Figures,
): TurnedYear | undefined {
  const [place, cells] = [port.placeOfName(names.figureTab), port.readName(names.figureTab)];
  const isInterrupted = isHalfTurned(settings, source);
  const turned =
    place === undefined || cells === undefined
      ? undefined
      : turnedFigures({ place, ...cells, figures, isInterrupted }, source);
  if (turned === undefined) return undefined;
  const weeks = weeksIn(port);
  const finish: Change = [{ do: 'flush' }, ...endMark(settings, markOf(source))];
  port.apply([
    ...beginMark(settings, markOf(source)),
    ...turned.contents,
    ...turned.looks,
    ...headOperations(port, source),
    ...(weeks === undefined ? finish : []),
  ]);
  // The months that were added stand where they stand only now.
  const board = weeks === undefined ? undefined : figuresIn(port);
  if (weeks !== undefined)
    port.apply([...(board === undefined ? [] : turnedWeeks(port, board, weeks, source)), ...finish]);
  const months = turned.added.length;
  const sentence = port.say('kpi.turned', { year: yearLabel(source.year), months, tab: figures.tab });
  const full = weeks === undefined ? 0 : weeksWithoutRoom(weeks.place, [...weeks.rows.keys()], weeks.freeRow, source);
  const said =
    weeks === undefined || full === 0 ? [] : [port.say('kpi.weeks-full', { tab: weeks.place.tab, weeks: full })];
  return { months, sentence: [sentence, ...said].join(' ') };
}
