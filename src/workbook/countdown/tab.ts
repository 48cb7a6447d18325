import { call, cell, formulaText, pair } from '../../formula';
import type { SheetWords } from '../../languages/words/sheet-words';
import {
  type Area,
  area,
  colours,
  DAY_FORMAT,
  type Highlight,
  type Paint,
  paint,
  SHORT_DAY_FORMAT,
  type Step,
  type Style,
} from '../cells';
import { ALL_CLOSED, dayOfBar, lastOfBar } from './bars';
import {
  type BarUnit,
  type CountdownColumn,
  cellIn,
  countdownHead,
  FIRST_STEP_ROW,
  frontColumns,
  SENTENCES,
} from './columns';
import { todayOf } from './context';
import type { Countdown, CountdownRow } from './countdown';
import { type legend, legendSigns, signs } from './formulas';
import { rowMarks } from './words';

/** How large a countdown stands now, and how many columns of it are the calendar's. */
export type BuiltCountdown = { readonly rows: number; readonly columns: number };

/** Statuses of a step: those of an action, but for a dropped one. */
const stepStatuses = ['to-do', 'in-progress', 'done', 'to-discuss'] as const;

const widths: { readonly [C in CountdownColumn]?: number } = {
  name: 180,
  dayCount: 44,
  start: 60,
  end: 60,
  days: 44,
  owner: 152,
  status: 84,
  alert: 112,
  why: 350,
  deliverable: 180,
  doneOn: 80,
  comment: 240,
};

const barWidth: { readonly [U in BarUnit]: number } = { day: 15, week: 18, month: 24 };

const bars = ({ columns }: Countdown, row: number, rows = 1): Area => area(row, columns.firstBar, rows, columns.bars);

const whole = (view: Countdown): Area => area(1, 1, view.cells.length, view.columns.count);

const column = (view: Countdown, name: CountdownColumn, row: number, rows = 1): Area =>
  area(row, view.columns.numberOf(name), rows);

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

type Sign = (typeof legendSigns)[number];

/** A bar by its sign: told apart by shape as well as by colour. */
const looks: { readonly [S in (typeof legend)[number]]: Pick<Highlight, 'background' | 'color'> } = {
  critical: { background: colours.run, color: colours.run },
  work: { background: colours.preparationBackground, color: colours.preparation },
  buffer: { background: colours.buffer, color: colours.onBuffer },
  milestone: { color: colours.headText },
  done: { background: colours.continuousBackground, color: colours.occurrence },
  deadline: { background: colours.run, color: colours.onRun },
  today: { background: colours.today },
  closed: { background: colours.headBackground },
};

/** What the rows of steps and of the actions' own dates share. */
const datedRow = (view: Countdown, at: number): readonly Paint[] => [
  paint(area(at, 1), { wrap: 'wrap' }),
  ...(['why', 'deliverable', 'comment'] as const).map((name) => paint(column(view, name, at), { wrap: 'wrap' })),
  paint(column(view, 'dayCount', at), { align: 'right', color: colours.quiet }),
  paint(area(at, view.columns.numberOf('start'), 1, 2), { numberFormat: SHORT_DAY_FORMAT, align: 'center' }),
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
    case 'anchor':
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
        paint(area(at, view.columns.firstBar), { ...looks[row.shows], align: 'center' }),
        paint(area(at, view.columns.firstBar + 2), { color: colours.quiet }),
      ];
    case 'gap':
      return [];
  }
}

const paintsOf = (view: Countdown): readonly Paint[] => [
  paint(whole(view), { size: 9, vertical: 'middle' }),
  ...headPaints(view),
  ...view.rows.flatMap((row, index) => bodyPaint(view, row, index)),
];

/** What moves is coloured by native highlights: a bar's own colour before today's, and that before a closed day's. */
function highlightsOf(view: Countdown): readonly Highlight[] {
  const { columns } = view;
  const first = columns.bar(0);
  const at = FIRST_STEP_ROW;
  const dated = view.rows.reduce((last, row, index) => (row.is === 'anchor' ? index + 1 : last), 0);
  const body = bars(view, at, dated);
  const head = bars(view, countdownHead.weeks, 2);
  const calendar = bars(view, countdownHead.weeks, FIRST_STEP_ROW - countdownHead.weeks + dated);
  const shown = cell(first, at);
  const is = (sign: Sign): string => formulaText(pair(shown, '=', signs[sign]));
  const [day, today] = [dayOfBar(columns, 0), todayOf(columns)];
  const isNow = call('AND', pair(day, '<=', today), pair(today, '<=', lastOfBar(columns.unit, day)));
  const closed = cell(first, countdownHead.closed, 'row');
  const late = cellIn(columns, 'late', at);
  const isLate = call('OR', pair(late, '=', 1), pair(late, '=', 2), pair(cellIn(columns, 'missing', at), '>', 0));
  const isStep = pair(cellIn(columns, 'row', at), '=', rowMarks.step);
  const isDone = call('AND', isStep, pair(cellIn(columns, 'isDone', at), '=', 1));
  const background = colours.headBackground;
  const alert = column(view, 'alert', at, dated);
  return [
    ...legendSigns.map((sign): Highlight => ({ area: body, formula: is(sign), ...looks[sign] })),
    { area: calendar, formula: formulaText(isNow), background: colours.today },
    { area: body, formula: formulaText(pair(closed, '=', ALL_CLOSED)), background },
    { area: head, formula: formulaText(pair(closed, '>', 0)), background },
    { area: alert, formula: formulaText(isLate), color: colours.alert, bold: true },
    { area: alert, formula: formulaText(pair(late, '=', 3)), color: colours.risk, bold: true },
    { area: area(at, 1, dated, frontColumns.length), formula: formulaText(isDone), color: colours.quiet },
  ];
}

/** How the highlights of an earlier build are told from hers, whatever its calendar; up to 0.2 its days stood in row 5. */
const OWN_HIGHLIGHTS = String.raw`^=([A-Z]+\d+="[■▒░◇✓◆]"|AND\([A-Z]+\$[56]<=|[A-Z]+\$7(>0|=9)$|OR\(\$[A-Z]+\d+=1;|\$[A-Z]+\d+=3$|AND\(\$[A-Z]+\d+="step")`;

function sizes(tab: string, view: Countdown): readonly Step[] {
  const { columns } = view;
  const named = Object.entries(widths).map(
    ([name, pixels]): Step => ({
      do: 'size-columns',
      tab,
      column: columns.numberOf(name as CountdownColumn),
      count: 1,
      pixels,
    }),
  );
  return [...named, sizeBars(tab, view)];
}

const sizeBars = (tab: string, { columns }: Countdown): Step => ({
  do: 'size-columns',
  tab,
  column: columns.firstBar,
  count: columns.bars,
  pixels: barWidth[columns.unit],
});

const ROW_PIXELS = 24;

function firstLook(tab: string, view: Countdown): readonly Step[] {
  const { columns } = view;
  const firstHelper = columns.numberOf('key');
  return [
    ...sizes(tab, view),
    { do: 'hide-columns', tab, column: firstHelper, count: columns.count - firstHelper + 1 },
    { do: 'hide-rows', tab, row: countdownHead.keys, count: 2 },
    { do: 'freeze', tab, rows: countdownHead.closed, columns: 1 },
    { do: 'hide-gridlines', tab },
    { do: 'size-rows', tab, row: FIRST_STEP_ROW, count: view.rows.length, pixels: ROW_PIXELS },
  ];
}

/** Rows and columns are added or taken inside the block, so that what she wrote beside and below it only moves along. */
function resize(tab: string, view: Countdown, built: BuiltCountdown): readonly Step[] {
  const rows = view.cells.length - built.rows;
  const columns = view.columns.count - built.columns;
  // Within the calendar, whose columns are all alike.
  const amongBars = view.columns.firstBar;
  return [
    ...(rows > 0
      ? [
          { do: 'insert-rows', tab, after: built.rows - 1, count: rows } as const,
          { do: 'size-rows', tab, row: built.rows, count: rows, pixels: ROW_PIXELS } as const,
        ]
      : []),
    ...(rows < 0 ? [{ do: 'delete-rows', tab, row: built.rows + rows, count: -rows } as const] : []),
    ...(columns > 0 ? [{ do: 'insert-columns', tab, after: amongBars, count: columns } as const] : []),
    ...(columns < 0 ? [{ do: 'delete-columns', tab, column: amongBars, count: -columns } as const] : []),
  ];
}

/** Drop-downs that warn: statuses, and who may do a step. */
function choices({ tab, view, words, owners }: CountdownBuild): readonly Step[] {
  const isStep = (row: CountdownRow): boolean => row.is === 'step';
  const dated = view.rows.reduce((last, row, index) => (isStep(row) ? index + 1 : last), 0);
  const skip = view.rows.slice(0, dated).flatMap((row, index) => (isStep(row) ? [] : [index]));
  const at = (name: CountdownColumn): Area => column(view, name, FIRST_STEP_ROW, dated);
  const values = stepStatuses.map((status) => words.statuses[status]);
  return [
    { do: 'choose', tab, area: at('status'), choice: { from: 'list', values }, skip },
    { do: 'choose', tab, area: at('owner'), choice: { from: 'list', values: owners }, skip },
  ];
}

type CountdownBuild = {
  readonly tab: string;
  readonly view: Countdown;
  readonly words: SheetWords;
  /** The owners of the plan and the roles of the steps. */
  readonly owners: readonly string[];
  /** How large the tab stands now; undefined for a new one. */
  readonly built: BuiltCountdown | undefined;
  readonly isFirstLook: boolean;
};

/** The steps that fill a new tab, or rewrite a standing one in place. */
export function countdownTab(build: CountdownBuild): readonly Step[] {
  const { tab, view, built, isFirstLook } = build;
  const isOtherSize = built !== undefined && built.columns !== view.columns.count;
  return [
    ...(built === undefined ? [] : resize(tab, view, built)),
    { do: 'write', tab, row: 1, column: 1, cells: view.cells },
    { do: 'paint', tab, area: whole(view), paints: paintsOf(view) },
    ...choices(build),
    {
      do: 'highlight',
      tab,
      highlights: highlightsOf(view),
      among: built === undefined ? 'none' : { replaces: OWN_HIGHLIGHTS },
    },
    ...(isFirstLook ? firstLook(tab, view) : isOtherSize ? [sizeBars(tab, view)] : []),
  ];
}
