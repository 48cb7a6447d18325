import {
  area,
  colours,
  DAY_FORMAT,
  type Paint,
  paint,
  SHORT_DAY_AND_YEAR_FORMAT,
  SHORT_DAY_FORMAT,
  type Style,
} from '../cells';
import { bars, column, whole } from './areas';
import { countdownHead, FIRST_STEP_ROW, frontColumns, SENTENCES } from './columns';
import type { Countdown } from './countdown';
import { looks } from './looks';
import type { CountdownRow } from './rows';

function headPaints(view: Countdown): readonly Paint[] {
  const { columns } = view;
  const back = columns.numberOf('why');
  const label: Style = { background: colours.headBackground, color: colours.headText, bold: true, size: 9 };
  return [
    paint(area(countdownHead.title, 1), { bold: true, size: 13, color: colours.headText }),
    paint(area(countdownHead.title, SENTENCES), { bold: true, size: 14, color: colours.headText }),
    paint(area(countdownHead.title, columns.firstBar), { bold: true, size: 10, color: colours.headText }),
    paint(area(countdownHead.state, SENTENCES), { bold: true, size: 10, color: colours.headText }),
    paint(area(countdownHead.state, columns.firstBar), { size: 10, color: colours.alert }),
    paint(area(countdownHead.deadline, SENTENCES), { size: 10, color: colours.headText }),
    paint(area(countdownHead.weeks, SENTENCES), { size: 9, color: colours.quiet }),
    paint(bars(view, countdownHead.deadline), { bold: true, size: 9, color: colours.headText }),
    paint(bars(view, countdownHead.weeks, 2), { size: 7, color: colours.quiet, align: 'center', wrap: 'clip' }),
    paint(area(countdownHead.labels, 1, 1, frontColumns.length), label),
    paint(area(countdownHead.labels, back, 1, 4), label),
    paint(area(countdownHead.labels, 2, 1, 4), { align: 'center' }),
  ];
}

/** What the rows of steps and of the actions' own dates share. */
const datedRow = (view: Countdown, at: number): readonly Paint[] => [
  paint(area(at, 1), { wrap: 'wrap' }),
  ...(['why', 'deliverable', 'comment'] as const).map((name) => paint(column(view, name, at), { wrap: 'wrap' })),
  paint(column(view, 'dayCount', at), { align: 'right', color: colours.quiet }),
  paint(area(at, view.columns.numberOf('start'), 1, 2), {
    numberFormat: view.isOfTwoYears ? SHORT_DAY_AND_YEAR_FORMAT : SHORT_DAY_FORMAT,
    align: 'center',
  }),
  paint(column(view, 'days', at), { numberFormat: '0', align: 'center' }),
  paint(bars(view, at), { align: 'center', color: colours.run, wrap: 'clip' }),
];

function bodyPaint(view: Countdown, row: CountdownRow, index: number): readonly Paint[] {
  const at = FIRST_STEP_ROW + index;
  const front = area(at, 1, 1, frontColumns.length);
  switch (row.is) {
    case 'step':
      return [
        ...datedRow(view, at),
        paint(column(view, 'doneOn', at), { numberFormat: DAY_FORMAT, align: 'center' }),
        paint(column(view, 'why', at), { color: colours.quiet }),
      ];
    case 'due':
      return [...datedRow(view, at), paint(front, { background: colours.headBackground, bold: true })];
    case 'group':
      return [
        paint(area(at, 1, 1, view.columns.lastBar), { background: colours.groups[0], bold: true }),
        paint(area(at, 1), { wrap: 'wrap' }),
      ];
    case 'heading':
      return [paint(area(at, 1), { color: colours.quiet, bold: true, wrap: 'wrap' })];
    case 'removed':
      return [
        paint(front, { color: colours.quiet, italic: true, wrap: 'clip' }),
        paint(area(at, 1), { wrap: 'wrap' }),
        paint(column(view, 'doneOn', at), { numberFormat: DAY_FORMAT }),
      ];
    case 'legend':
      return [
        paint(area(at, view.columns.firstBar), { color: colours.run, ...looks[row.shows], align: 'center' }),
        paint(area(at, view.columns.firstBar + 2), { color: colours.quiet }),
      ];
    case 'gap':
      return [];
  }
}

export const paintsOf = (view: Countdown): readonly Paint[] => [
  paint(whole(view), { size: 9, vertical: 'middle' }),
  ...headPaints(view),
  ...view.rows.flatMap((row, index) => bodyPaint(view, row, index)),
];
