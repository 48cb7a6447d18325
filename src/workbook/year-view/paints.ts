import { dateOf, type Period } from '../../domain/time';
import {
  type Area,
  area,
  colours,
  type Paint,
  paint,
  SHORT_DAY_AND_YEAR_FORMAT,
  SHORT_DAY_FORMAT,
  type Style,
} from '../cells';
import { monthOf } from './calendar';
import { FIRST_BODY_ROW, headRows, visibleColumns } from './columns';
import type { BodyRow } from './rows';
import type { YearView } from './year-view';

export const LAST_HEAD_ROW = headRows.labels;

const visible = (row: number, rows = 1): Area => area(row, 1, rows, visibleColumns.length);

export const periodArea = ({ columns }: YearView, row: number, rows: number): Area =>
  area(row, columns.firstPeriod, rows, columns.periods);

/** Weeks of one month, or months of one quarter, share a band, white and grey in turn, and read without a line between them. */
function bands({ periods, columns }: YearView): readonly Paint[] {
  const bandOf = (period: Period | undefined): number =>
    columns.unit === 'week' ? monthOf(period) : Math.ceil(monthOf(period) / 3);
  let band = 0;
  return periods.map((period, index) => {
    if (index > 0 && bandOf(period) !== bandOf(periods[index - 1])) band += 1;
    const background = band % 2 === 0 ? colours.headBackground : '#FFFFFF';
    return paint(area(headRows.months, columns.firstPeriod + index, 4), { background });
  });
}

const headPaints = (view: YearView): readonly Paint[] => [
  paint(area(headRows.title, 1), { bold: true, size: 11, color: colours.headText, wrap: 'wrap' }),
  paint(area(headRows.title, view.columns.aside), { color: colours.quiet, size: 9 }),
  // In the frozen column, where no text flows on: two lines.
  paint(area(headRows.state, 1), { bold: true, size: 10, color: colours.headText, wrap: 'wrap' }),
  // Months are narrower than weeks, together.
  paint(area(headRows.state, view.columns.outlook), {
    bold: true,
    size: view.columns.unit === 'week' ? 10 : 9,
    color: colours.headText,
  }),
  ...bands(view),
  paint(area(headRows.months, 2), { color: colours.quiet, size: 9 }),
  paint(periodArea(view, headRows.months, 1), { bold: true, size: 8, color: colours.headText }),
  paint(periodArea(view, headRows.weeks, 3), { size: 7, color: colours.quiet, align: 'center', wrap: 'clip' }),
  ...(view.columns.unit === 'month' ? [paint(periodArea(view, headRows.weeks, 3), { size: 9 })] : []),
  paint(area(headRows.weeks, visibleColumns.length), { size: 7, color: colours.quiet, align: 'right' }),
  paint(visible(LAST_HEAD_ROW), { background: colours.headBackground, color: colours.headText, bold: true, size: 9 }),
  paint(area(LAST_HEAD_ROW, 3, 1, 2), { align: 'center' }),
];

const signColour = (row: BodyRow): string => {
  if (row.is !== 'action' || row.kind.is === 'one-off') return colours.run;
  return row.kind.is === 'continuous' ? colours.continuous : colours.occurrence;
};

const footColours = [colours.preparation, colours.run, colours.run, colours.occurrence, colours.continuous];

/** A view that begins before the new year, for what January needs, or with another month shows days of two years: each says which. */
function dayFormat({ periods }: YearView): string {
  const [first, last] = [periods[0], periods[periods.length - 1]];
  if (first === undefined || last === undefined) return SHORT_DAY_FORMAT;
  // The week of 1 January begins in December.
  return dateOf(first.last).year === dateOf(last.first).year ? SHORT_DAY_FORMAT : SHORT_DAY_AND_YEAR_FORMAT;
}

function bodyPaint(view: YearView, row: BodyRow, index: number, money: string): readonly Paint[] {
  const at = FIRST_BODY_ROW + index;
  const weeks = periodArea(view, at, 1);
  if (row.is === 'group') {
    const groups = view.rows.slice(0, index).filter((it) => it.is === 'group').length;
    const background = colours.groups[groups % colours.groups.length] ?? colours.band;
    return [
      paint(area(at, 1, 1, visibleColumns.length + view.columns.periods), { background, bold: true }),
      paint(weeks, { color: colours.quiet, align: 'center', bold: false, wrap: 'clip' }),
      paint(area(at, 1), { wrap: 'wrap' }),
    ];
  }
  if (row.is === 'action')
    return [
      paint(weeks, { color: signColour(row), align: 'center', wrap: 'clip' }),
      paint(area(at, 1), { wrap: 'wrap' }),
      paint(area(at, 2, 1, 4), { wrap: 'clip' }),
      paint(area(at, 3, 1, 2), { numberFormat: dayFormat(view), align: 'center' }),
    ];
  if (row.is === 'gap') return [];
  return [
    paint(area(at, 1), { color: colours.headText, bold: row.index === 0 || row.index === 5 }),
    paint(area(at, 2), { numberFormat: money, align: 'right', bold: row.index === 5 }),
    paint(area(at, view.columns.firstPeriod), {
      color: footColours[row.index] ?? colours.quiet,
      align: 'center',
      size: 9,
    }),
    paint(area(at, view.columns.firstPeriod + 2), { color: colours.quiet, size: 9 }),
  ];
}

const base: Style = { size: 9, vertical: 'middle' };

export const paintsOf = (view: YearView, money: string): readonly Paint[] => [
  paint(shownArea(view), base),
  ...headPaints(view),
  ...view.rows.flatMap((row, index) => bodyPaint(view, row, index, money)),
];

/** What a person sees: the helpers behind it are hidden, and look like any cell. */
export const shownArea = (view: YearView): Area => area(1, 1, view.cells.length, view.columns.lastPeriod);
